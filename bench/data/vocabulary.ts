/** Topics, types of events and places, the frequent ones first. */
import type { EventType, Place, Topic } from '../../src/dataset/schema.ts';

const TOPIC_LABELS = [
  'Security',
  'Defence',
  'Trade',
  'Energy',
  'Borders',
  'Transport',
  'Culture',
  'Science',
  'Police',
  'Health',
  'Shipping',
  'Space',
];
const TYPE_LABELS = ['Meeting', 'Call', 'Visit', 'Agreement', 'Summit', 'Drill', 'Statement'];

function named(labels: readonly string[], prefix: string): readonly Topic[] {
  return labels.map((label) => ({ id: `${prefix}-${label.toLowerCase()}`, label }));
}

export const TOPICS: readonly Topic[] = named(TOPIC_LABELS, 'topic');
export const TYPES: readonly EventType[] = named(TYPE_LABELS, 'type');
export const VISIT = 'type-visit';

/** So many places; every fourth lies in a third country. */
export function placesOf(count: number): readonly Place[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `place-${number}`,
    name: `Town ${number + 1}`,
    country: ['CN', 'IR', 'CN', 'RU'][number % 4] ?? 'CN',
  }));
}
