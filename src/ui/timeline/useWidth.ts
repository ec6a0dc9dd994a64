/** The width of an element, in whole pixels. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Taken where nothing can be measured. */
const ASSUMED = 960;

/** Measured before the first painting and again whenever the element changes its width. */
export function useWidth<Measured extends Element>(): readonly [RefObject<Measured | null>, number] {
  const ref = useRef<Measured>(null);
  const [width, setWidth] = useState(ASSUMED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWidth(Math.round(element.getBoundingClientRect().width) || ASSUMED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
