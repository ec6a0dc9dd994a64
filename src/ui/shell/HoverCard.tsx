import { useSyncExternalStore } from 'react';
import { type Brief, briefOf } from '../../network/brief.ts';
import { dateInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { useGraph, useSession, useWords } from '../app.tsx';
import { useSight } from '../useSight.ts';
import styles from './HoverCard.module.css';

/** A card beside what the pointer is on. It never lies under the pointer and takes no clicks. */
export function HoverCard() {
  const graph = useGraph();
  const words = useWords();
  const { network } = useSession();
  const point = useSyncExternalStore(graph.onHoverPoint, graph.hoverPoint);
  const sight = useSight();
  if (point === undefined) return null;
  const brief = briefOf(network, sight, point.id);
  if (brief === undefined) return null;
  const lines = linesOf(brief, words).filter((line) => line !== '');
  return (
    <div
      className={styles['card']}
      style={{ '--x': `${point.x}px`, '--y': `${point.y}px`, '--reach': `${point.reach}px` }}
      aria-hidden
    >
      <strong dir="auto">{titleOf(brief)}</strong>
      {lines.map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </div>
  );
}

function titleOf(brief: Brief): string {
  if (brief.kind === 'actor') return brief.actor.name;
  return brief.kind === 'event' ? brief.entry.event.title : brief.ends.join(' – ');
}

function linesOf(brief: Brief, { shell: { hover }, dates, app }: Words): readonly string[] {
  if (brief.kind === 'event') {
    return [dateInWords(brief.entry.event.date, dates), app.sources(brief.entry.independentSources)];
  }
  const numbers = `${app.events(brief.events)}, ${app.sources(brief.sources)}`;
  if (brief.kind === 'actor') return [brief.office ?? '', numbers];
  const [first, last] = [brief.first, brief.last].map((entry) =>
    entry === undefined ? undefined : dateInWords(entry.event.date, dates),
  );
  if (first === undefined || last === undefined) return [numbers];
  return [numbers, first === last ? first : hover.between(first, last)];
}
