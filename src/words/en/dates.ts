/** Words of dates and stretches of time. */
export const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  unknown: 'date unknown',
  /** `day` of the month, name of the `month`, `year`; likewise below. */
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  dayOfYear: (day: number, month: string) => `${day} ${month}`,
  month: (month: string, year: number) => `${month} ${year}`,
  /** Joins the two ends of a date that is known as a range; words are spaced, numbers are not. */
  range: (from: string, to: string) => (/ /.test(from) ? `${from} – ${to}` : `${from}–${to}`),
  before: (date: string) => `before ${date}`,
  after: (date: string) => `after ${date}`,
  about: (date: string) => `about ${date}`,
  probably: (date: string) => `probably ${date}`,
  /** The window over time. */
  all: 'all years',
  years: (from: string, to: string) => `${from} to ${to}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  from: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
};
