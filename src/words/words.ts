/** The words of the interface: one typed table per language, made of one object per area. */
import { absences } from './en/absences.ts';
import { app } from './en/app.ts';
import { arranging } from './en/arranging.ts';
import { dates } from './en/dates.ts';
import { details } from './en/details.ts';
import { exporting } from './en/exporting.ts';
import { filters } from './en/filters.ts';
import { graph } from './en/graph.ts';
import { opening } from './en/opening.ts';
import { problems } from './en/problems.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';

export const en = {
  app,
  shell,
  filters,
  timeline,
  details,
  table,
  absences,
  search,
  graph,
  arranging,
  exporting,
  opening,
  problems,
  dates,
};

/** Every language has the same words; English defines which. */
export type Words = typeof en;

const words = new Map<string, Words>([['en', en]]);

/** BCP 47 tags of the languages that the interface speaks; the first is the default. */
export const LANGUAGES: readonly string[] = [...words.keys()];

/** The words of a language; English for one that the interface does not speak. */
export function wordsFor(lang: string): Words {
  return words.get(lang) ?? en;
}
