/**
 * Whether data that is well formed also makes sense. The data build insists on these rules; the app does not,
 * so that a dataset of somebody else opens although an office in it was not in force.
 */
import { problemsFrom, type Rule } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';
import {
  childOutsideVisit,
  officeDatesOrder,
  officeNotInForce,
  officeStatus,
  wrongWeekday,
} from './senseOfDates.ts';
import { listedTwice, participantTwice, tieWithoutEvidence, twoPreferred } from './senseOfEvents.ts';
import { badCoordinates, misplacedField, sameName, sortNameDiffers } from './senseOfNames.ts';
import { unusedPlace, unusedSource, unusedTopic, unusedType } from './senseOfUse.ts';

/** The code that a rule reports is its name in lower case with hyphens. */
export const SENSE_RULES: readonly Rule[] = [
  officeNotInForce,
  officeDatesOrder,
  officeStatus,
  childOutsideVisit,
  wrongWeekday,
  tieWithoutEvidence,
  participantTwice,
  listedTwice,
  twoPreferred,
  sameName,
  sortNameDiffers,
  misplacedField,
  badCoordinates,
  unusedTopic,
  unusedType,
  unusedPlace,
  unusedSource,
];

/** What the rules find, in the order of the table. Expects a dataset that has passed the door. */
export function checkSense(dataset: Dataset): Problem[] {
  return problemsFrom(
    dataset,
    SENSE_RULES.flatMap((rule) => [...rule(dataset)]),
  );
}
