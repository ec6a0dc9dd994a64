/** One file of YAML as plain values, and the line on which each of them stands. */
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Path } from '../dataset/finding.ts';

/** Something wrong with the file itself. `line` counts from 1. */
export interface Fault {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

export interface YamlFile {
  /** An empty file is `null`, one that could not be read `undefined`. */
  readonly value: unknown;
  /** The line of the last key or item of a path that the file has, counting from 1. */
  readonly lineOf: (path: Path) => number;
  readonly faults: readonly Fault[];
}

const DUPLICATE_KEY = 'expected every field once in a record.';
const ALIAS =
  'found an anchor or an alias; expected the value itself, so that each record can be read alone.';

/** Reads the text of a file. What cannot be read is a fault, never an exception. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false });
  // What is missing at the end is reported on the last line that says something.
  const end = text.trimEnd().length;
  const lineAt = (offset: number) => Math.max(1, lines.linePos(Math.min(offset, end)).line);
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    code === 'DUPLICATE_KEY'
      ? { line: lineAt(pos[0]), code: 'duplicate-key', message: `found a field twice; ${DUPLICATE_KEY}` }
      : { line: lineAt(pos[0]), code: 'bad-yaml', message: `this is not YAML: ${message}` },
  );
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return;
      faults.push({ line: lineAt(node.range?.[0] ?? 0), code: 'yaml-alias', message: ALIAS });
    },
  });
  // A field that is given twice hides nothing else; an alias may hide a text of any size.
  const readable = faults.every(({ code }) => code === 'duplicate-key');
  return {
    value: readable ? document.toJS() : undefined,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    faults,
  };
}

/** Where the key or the item that a path leads to begins; as far as the file has it. */
function offsetOf(top: unknown, path: Path): number {
  let node = top;
  let offset = isCollection(top) ? (top.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (!isCollection(node) && !isScalar(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
