/** The words that a dataset chooses from, and the version of the format. */

/** Version of the format, raised when an older reader could misunderstand a newer file. */
export const FORMAT_VERSION = 1;

export const ACTOR_KINDS = ['person', 'institution', 'state', 'organisation', 'group', 'media'] as const;

export const NAME_KINDS = ['native', 'alias', 'romanisation', 'misprint'] as const;

/** Whether somebody is known to have left an office. */
export const OFFICE_STATUSES = ['ended', 'current', 'unknown'] as const;

/** What a source does with what is recorded. */
export const STANCES = ['asserts', 'contradicts', 'misprints'] as const;

/** What accounts differ about. */
export const ACCOUNT_SUBJECTS = [
  'date',
  'place',
  'participants',
  'office',
  'name',
  'outcome',
  'number',
  'content',
] as const;

/**
 * How a search ended: nothing was found; only an announcement; a report without a usable date; sources say that
 * it did not happen; what was found is too thin or contradicts itself.
 */
export const ABSENCE_FINDINGS = [
  'nothing-found',
  'announced-only',
  'no-date',
  'did-not-happen',
  'too-thin',
] as const;

/** Types of sources that citation tools know. */
export const SOURCE_TYPES = [
  'article-newspaper',
  'webpage',
  'report',
  'treaty',
  'speech',
  'broadcast',
  'post',
  'article',
] as const;

export const CHANGE_KINDS = ['added', 'corrected', 'withdrawn', 'merged'] as const;
