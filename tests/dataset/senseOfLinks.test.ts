import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { badLink, sameLink } from '../../src/dataset/senseOfLinks.ts';
import { dataset, source } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

/** Sources with these links. */
function linked(...links: readonly string[]): Dataset {
  return dataset(
    [],
    [],
    links.map((URL, number) => source(`wire-${number}`, { URL })),
  );
}

describe('bad-link', () => {
  it('says what is wrong', () => {
    expect(problemsOf(badLink, linked('https://wire.example/a).'))).toEqual([
      {
        code: 'bad-link',
        path: 'sources[wire-0].URL',
        message:
          'Source "wire-0", URL: found "https://wire.example/a).", which ends with "."; expected one whole web address. Copy it anew from the page.',
      },
    ]);
  });

  it.each([
    ['https://', 'no web address'],
    ['https://wire', 'a dot in it'],
    ['https://wire.', 'a dot in it'],
    ['https://wire..example/a', 'a dot in it'],
    ['https://https://wire.example/a', 'a dot in it'],
    ['https://wire.example/a b', 'a blank'],
    ['https://wire.example/a%20', 'a blank'],
    ['https://wire.example/a)', 'ends with ")"'],
    ['https://wire.example/(a))', 'ends with ")"'],
    ['https://wire.example/a]', 'ends with "]"'],
    ['https://wire.example/a,', 'ends with ","'],
    ['https://wire.example/a>', 'ends with ">"'],
    ['https://wire.example/a"', 'ends with'],
    ['https://wire.example/a;', 'ends with ";"'],
    ['https://wire.example/ahttps://other.example/b', 'run together'],
    ['https://wire.example/https://other.example/b', 'run together'],
    ['https://wire.example/2019/HTTP://other.example/b', 'run together'],
    ['https://web.archive.org/web/20190218000000/https://a.example/bhttps://c.example', 'run together'],
    ['https://web.archive.org/about,https://a.example/b', 'run together'],
    ['https://web.archive.org/web/20190218000000/https://a.example/b,', 'ends with ","'],
    ['https://web.archive.org/web/20190218000000/https://a/', 'a dot in it'],
  ])('finds %j', (link, words) => {
    expect(problemsOf(badLink, linked(link))).toMatchObject([
      { code: 'bad-link', path: 'sources[wire-0].URL', message: expect.stringContaining(words) },
    ]);
  });

  it.each([
    'https://wire.example',
    'http://wire.example/a/b.html?c=d&e=f#g',
    'https://wire.example/a_(b)',
    'https://wire.example/a[1]',
    'https://wire.example/خبر/۱۲',
    'https://wire.example/%D8%AE',
    'https://例子.example/新闻',
    'https://wire.example:8080/a',
    'https://wire.example/a/',
    'https://wire.example/a?link=https%3A%2F%2Fother.example',
    'https://wire.example/http-and-https',
    'https://web.archive.org/web/20190218000000/https://a.example/b',
    'https://web.archive.org/web/2019*/http://a.example/b',
    'https://archive.ph/https://a.example/b',
    'https://copies.example/20190218/http://a.example/b',
    'https://copies.example/20190218000000id_/http://a.example/b',
    'https://web.archive.org/web/20190218000000/https://archive.ph/2019/http://a.example/b',
  ])('lets %j pass', (link) => {
    expect(problemsOf(badLink, linked(link))).toEqual([]);
  });

  it('lets every plain address pass, and none with something behind it', () => {
    const ends = fc.constantFrom(')', ',', '.', '>', '"', ' https://b.example');
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: false }), ends, (address, end) => {
        const plain = address.replaceAll(/[()]|%../g, '').replace(/[^\p{L}\p{N}]+$/u, '');
        expect(pathsOf(badLink, linked(plain))).toEqual([]);
        expect(pathsOf(badLink, linked(plain + end))).toHaveLength(1);
      }),
    );
  });
});

describe('same-link', () => {
  const LINK = 'https://wire.example/a?b=c';

  it('finds the second of two', () => {
    expect(problemsOf(sameLink, linked(LINK, LINK))).toEqual([
      {
        code: 'same-link',
        path: 'sources[wire-1].URL',
        message: `Source "wire-1", URL: found "${LINK}", the link of "wire-0" too; expected one source for one page. Merge the two, or give each its own link.`,
      },
    ]);
  });

  it.each([
    'http://wire.example/a?b=c',
    'https://www.wire.example/a?b=c',
    'https://wire.example/a/?b=c',
    'HTTPS://WIRE.EXAMPLE/a?b=c',
    'https://wire.example:443/a?b=c',
    'https://wire.example/a?b=c#',
  ])('finds %j', (link) => {
    expect(pathsOf(sameLink, linked(LINK, link))).toEqual(['sources[wire-1].URL']);
  });

  it('finds one in Persian however it is written', () => {
    expect(
      pathsOf(sameLink, linked('https://wire.example/خبر', 'https://wire.example/%d8%ae%d8%a8%d8%b1')),
    ).toEqual(['sources[wire-1].URL']);
  });

  it.each([
    'https://wire.example/A?b=c',
    'https://wire.example/a?b=d',
    'https://wire.example/a',
    'https://fa.wire.example/a?b=c',
    'https://wire.example/a?b=c#d',
    'https://wwwwire.example/a?b=c',
    'https://wire.example/aa?b=c',
    'https://wire.example:8080/a?b=c',
    'https://',
  ])('lets %j pass', (link) => {
    expect(pathsOf(sameLink, linked(LINK, link, 'https://'))).toEqual([]);
  });

  it('does not mind sources without a link', () => {
    expect(pathsOf(sameLink, dataset([], [], [source('a'), source('b')]))).toEqual([]);
  });
});
