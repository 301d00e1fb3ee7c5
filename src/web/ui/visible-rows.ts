/** Rows of one height make the window a matter of division; the style sheet uses the same height. */
export const rowHeight = 32;

/** Drawn above and below what is seen, so that a quick scroll meets rows and not emptiness. */
const overscan = 12;

export interface RowWindow {
  readonly first: number;
  readonly end: number;
  /** Empty height before and after the drawn rows, in pixels. */
  readonly before: number;
  readonly after: number;
}

/** Which of `count` rows to draw for a scroll position; `end` is exclusive. */
export function visibleRows(count: number, scrollTop: number, viewHeight: number): RowWindow {
  const top = Math.max(0, Math.floor(scrollTop / rowHeight) - overscan);
  const first = Math.min(top, Math.max(0, count - 1));
  const end = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + overscan);
  return {
    first,
    end: Math.max(end, Math.min(count, first + 1)),
    before: first * rowHeight,
    after: Math.max(0, count - Math.max(end, first)) * rowHeight,
  };
}
