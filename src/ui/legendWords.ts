import type { LegendWords } from '../drawing/legend.ts';
import { countryName } from '../words/countries.ts';
import type { Words } from '../words/words.ts';

/** The words of a legend, on the screen and in figures. */
export function legendWords({ app, filters, shell }: Words): LegendWords {
  return {
    country: countryName,
    otherCountries: shell.legend.otherCountries,
    noCountry: shell.legend.noCountry,
    kind: (kind) => (kind === 'event' ? shell.legend.event : filters.kinds[kind]),
    events: app.events,
    oneSource: shell.legend.oneSource,
    office: shell.legend.office,
  };
}
