/** Names of exported files that say what is in them. */
import { fold } from '../dataset/fold.ts';
import type { Network } from '../network/network.ts';
import { isSet } from '../network/question.ts';
import type { Question } from '../network/types.ts';
import { windowInWords } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** Some file systems stop at 255 bytes, and letters of three bytes are common in titles. */
const LONGEST_PART = 60;

export interface FileKind {
  /** Without a dot: `png`. */
  readonly extension: string;
  /** Which part of the view the file holds, where it is not all of it: `events`. */
  readonly part?: string;
}

/** `china-iran-official-contacts-2018-to-2020-people.png`: title, window and lens where set, part. */
export function fileName(network: Network, question: Question, kind: FileKind, words: Words): string {
  const parts = [
    slug(network.dataset.meta.title) || 'entente',
    isSet(question.window) ? slug(windowInWords(question.window, words.dates)) : '',
    question.lens === 'both' ? '' : question.lens,
    slug(kind.part ?? ''),
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${kind.extension}`;
}

/** Letters and digits of any script, in lower case, joined by hyphens. */
function slug(text: string): string {
  const letters = [...fold(text).replaceAll(' ', '-')];
  return letters.slice(0, LONGEST_PART).join('').replace(/-$/, '');
}
