/** The first of a long list, the rest on demand. */
import { type ReactNode, useState } from 'react';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './Panel.module.css';

/** A press brings the rest, or so many of it: more would keep the page busy. */
const MORE = 400;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  readonly className?: string | undefined;
  readonly children: (item: Item) => ReactNode;
}

export function Short<Item>({ items, first, className, children }: Props<Item>) {
  const { shown, more } = useShort(items, first);
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {more}
    </>
  );
}

/** The items to show, and the button that shows more of them or, in the end, fewer. */
export function useShort<Item>(items: readonly Item[], first: number) {
  const words = useWords().details;
  const [count, setCount] = useState(first);
  const isLong = items.length > first + 1;
  const isAll = count >= items.length;
  const isMuch = items.length - count > MORE;
  const more = isLong && (
    <button
      type="button"
      className={`${controls['quiet']} ${styles['more']}`}
      aria-expanded={isAll}
      onClick={() => setCount(isAll ? first : isMuch ? count + MORE : Number.POSITIVE_INFINITY)}
    >
      {isAll ? words.showFewer : isMuch ? words.showMore(MORE, items.length) : words.showAll(items.length)}
    </button>
  );
  return { shown: isLong && !isAll ? items.slice(0, count) : items, more };
}
