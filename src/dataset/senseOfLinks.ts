/** Rules about the links of sources: that each leads somewhere, and no two to the same page. */
import type { Finding } from './finding.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';

/** A link is one whole address and nothing beside it; that it is a web address at all, the door has seen to. */
export function* badLink(dataset: Dataset): Iterable<Finding> {
  for (const [index, { URL: link }] of dataset.sources.entries()) {
    const fault = link === undefined ? undefined : faultOf(link);
    if (fault === undefined) continue;
    const sentence = `found ${shown(link)}, ${fault}; expected one whole web address. Copy it anew from the page.`;
    yield { code: 'bad-link', path: ['sources', index, 'URL'], sentence };
  }
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What is wrong with a link, as a clause; an archived link must be right within that of the archive. */
function faultOf(link: string): string | undefined {
  if (!URL.canParse(link)) return 'which is no web address';
  const { hostname } = new URL(link);
  if (!/^[^.]+(\.[^.]+)+$/.test(hostname)) return `whose host (${hostname}) is no name with a dot in it`;
  if (/\s/u.test(link) || /%20$|%0A$|%0D$/i.test(link)) return 'in which there is a blank';
  const end = link.slice(-1);
  const opening = OPENING[end];
  const closes = opening !== undefined && link.split(opening).length >= link.split(end).length;
  if (/[)\]},.;:!>'"\u2019\u201D]/u.test(end) && !closes) return `which ends with ${shown(end)}`;
  const second = link.slice(1).search(/https?:\/\//i) + 1;
  if (second === 0) return undefined;
  return isOfArchive(link.slice(0, second)) ? faultOf(link.slice(second)) : 'in which two are run together';
}

/** Whether an address ends where archives put that of the page: after their name, or a time in figures. */
function isOfArchive(start: string): boolean {
  if (!start.endsWith('/')) return false;
  return /archive|wayback/i.test(start) || /\/\d{8,14}[a-z_]*\/$/.test(start);
}

/** Two sources with one link are one source; `http` or `https`, `www` and a slash at the end say nothing. */
export function* sameLink(dataset: Dataset): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const [index, { id, URL: link }] of dataset.sources.entries()) {
    if (link === undefined || !URL.canParse(link)) continue;
    const key = foldedLink(link);
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else {
      const sentence = `found ${shown(link)}, the link of ${shown(other)} too; expected one source for one page. Merge the two, or give each its own link.`;
      yield { code: 'same-link', path: ['sources', index, 'URL'], sentence };
    }
  }
}

function foldedLink(link: string): string {
  const { host, pathname, search, hash } = new URL(link);
  const written = `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`;
  // Persian addresses are found with either case of figures.
  return written.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}
