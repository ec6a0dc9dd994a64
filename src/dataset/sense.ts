/**
 * Whether data that is well formed also makes sense. The data build insists on these rules; the app does not,
 * so that a dataset of somebody else opens although an office in it was not in force.
 */
import { problemsFrom, type Rule } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';
import { sameContact } from './senseOfContacts.ts';
import { childOutsideVisit } from './senseOfDates.ts';
import { distinctNeedless } from './senseOfDistinct.ts';
import { listedTwice, participantTwice, tieWithoutEvidence, twoPreferred } from './senseOfEvents.ts';
import { badLink, sameLink } from './senseOfLinks.ts';
import { badCoordinates, misplacedField, sharedName, sortNameDiffers } from './senseOfNames.ts';
import {
  officeDatesOrder,
  officeNotInForce,
  officeNotNamed,
  officeOfBody,
  officeStatus,
} from './senseOfOffices.ts';
import { unusedActor, unusedPlace, unusedSource, unusedTopic, unusedType } from './senseOfUse.ts';
import { wrongWeekday } from './senseOfWeekdays.ts';
import { copiedWords } from './senseOfWording.ts';

/** The code that a rule reports is its name in lower case with hyphens. */
export const SENSE_RULES: readonly Rule[] = [
  officeNotNamed,
  officeOfBody,
  officeNotInForce,
  officeDatesOrder,
  officeStatus,
  childOutsideVisit,
  wrongWeekday,
  copiedWords,
  sameContact,
  tieWithoutEvidence,
  participantTwice,
  listedTwice,
  twoPreferred,
  sharedName,
  sortNameDiffers,
  misplacedField,
  distinctNeedless,
  badCoordinates,
  badLink,
  sameLink,
  unusedTopic,
  unusedType,
  unusedPlace,
  unusedSource,
  unusedActor,
];

/** What the rules find, in the order of the table. Expects a dataset that has passed the door. */
export function checkSense(dataset: Dataset): Problem[] {
  return problemsFrom(
    dataset,
    SENSE_RULES.flatMap((rule) => [...rule(dataset)]),
  );
}
