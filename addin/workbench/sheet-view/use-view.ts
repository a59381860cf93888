import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { View } from "./visible-window.ts";

/** What the view is taken to be before it is first measured. */
const UNMEASURED: View = { scrollTop: 0, scrollLeft: 0, width: 640, height: 480, rowHeight: 24, gutter: 56 };

/** True once the scroller's real sizes are known. */
export function isMeasured(view: View): boolean {
  return view !== UNMEASURED;
}

/**
 * Follow a scroller: what it shows, at most once a frame.
 *
 * @param scroller the element that scrolls
 * @param probe an element as wide as the row numbers and as high as a row, which grows with the reader's text size
 * @returns the view, and what to call when the scroller scrolls
 */
export function useView(
  scroller: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): [View, () => void] {
  const [view, setView] = useState(UNMEASURED);
  const frame = useRef(0);
  const scrolled = () => {
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      if (scroller.current !== null) setView(withScroll(scroller.current));
    });
  };
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, probe.current];
    if (outer === null || inner === null) return undefined;
    const measure = () => setView(withSizes(outer, inner));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, [scroller, probe]);
  return [view, scrolled];
}

function withScroll({ scrollTop, scrollLeft }: HTMLElement) {
  return (old: View): View =>
    old.scrollTop === scrollTop && old.scrollLeft === scrollLeft ? old : { ...old, scrollTop, scrollLeft };
}

function withSizes(outer: HTMLElement, inner: HTMLElement) {
  const { clientWidth: width, clientHeight: height } = outer;
  const { offsetHeight: rowHeight, offsetWidth: gutter } = inner;
  return (old: View): View =>
    isMeasured(old) &&
    old.width === width &&
    old.height === height &&
    old.rowHeight === rowHeight &&
    old.gutter === gutter
      ? old
      : { ...old, width, height, rowHeight, gutter };
}
