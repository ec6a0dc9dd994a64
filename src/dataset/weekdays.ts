/** Weekdays that stand beside a date in an English sentence, in the forms in which people write the two. */

/** A claim such as "Monday 18 February 2019". Numbers are as written: the day need not exist. */
export interface WeekdayClaim {
  /** The words as they stand in the text. */
  readonly phrase: string;
  /** From Monday = 1 to Sunday = 7. */
  readonly weekday: number;
  readonly dayOfMonth: number;
  /** From January = 1. */
  readonly month: number;
  /** Absent where the text gives none. */
  readonly year?: number;
}

/** From Monday, as {@link WeekdayClaim} counts them. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const WEEKDAY = WEEKDAYS.map(
  (name) => `[${name.slice(0, 1)}${name.slice(0, 1).toLowerCase()}]${name.slice(1)}`,
).join('|');
/** With a capital only: nobody who "sat" means a Saturday. */
const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?';
const MONTH =
  '(?<month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b';
/** Years that are not numbers of something else. */
const YEAR = '(?<year>(?:1[89]|20)\\d{2})\\b';

const DATES = [
  `${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})\\b`,
];

const ANY_WEEKDAY = `(?:${WEEKDAY}|${SHORT_WEEKDAY})`;
const BETWEEN = '[ ,(]+(?:the )?';
/** Neither the end of an interval, "15-17 November (Saturday to Monday)", nor a date with a weekday before it. */
const STARTS_ALONE = `(?<![\\w\\u2013/-])(?<![\\u2013-] )(?<!\\b(?:to|and|or|until) )(?<!${ANY_WEEKDAY}${BETWEEN})`;
/** Neither the first of several weekdays, nor one with a date of its own, nor "Monday's paper". */
const ENDS_ALONE = `(?!['\\u2019])(?! ?(?:to|and|or|until|[\\u2013/-]) ?${ANY_WEEKDAY})(?!${BETWEEN}(?:\\d|[A-Z][a-z]+\\.? \\d))`;
/** A short weekday after the date only in brackets: Sun is a surname. */
const AFTER = `(?:(?:,? | \\(|,? (?:was|is|being|fell on) )(?:an? )?(?<weekday>${WEEKDAY})\\b${ENDS_ALONE}\\)?| \\((?<short>${SHORT_WEEKDAY})\\))`;

const FORMS: readonly RegExp[] = DATES.flatMap((date) => [
  new RegExp(`\\b(?<weekday>${ANY_WEEKDAY})${BETWEEN}${date}`, 'gu'),
  new RegExp(`${STARTS_ALONE}${date}${AFTER}`, 'gu'),
]);

/** Every weekday with a date in a text. Whether the two agree is not looked at here. */
export function weekdayClaims(text: string): readonly WeekdayClaim[] {
  return FORMS.flatMap((form) => Array.from(text.matchAll(form), claimOf));
}

function claimOf({ 0: phrase, groups = {} }: RegExpMatchArray): WeekdayClaim {
  const { weekday, short, day, month = '', year } = groups;
  return {
    // The full stop is that of a short month, or of the sentence.
    phrase: phrase.replace(/\.$/, ''),
    weekday: placeOf(weekday ?? short ?? '', WEEKDAYS),
    dayOfMonth: Number(day),
    month: /^\d/.test(month) ? Number(month) : placeOf(month, MONTHS),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** From 1, by the first three letters, which tell weekdays and months apart. */
function placeOf(name: string, names: readonly string[]): number {
  const start = name.slice(0, 3).toLowerCase();
  return names.findIndex((known) => known.toLowerCase().startsWith(start)) + 1;
}
