/** Pixels between the margins of A4, upright and across. */
const sheets = { upright: 658, across: 986 } as const;
/** A table that is wider than this on the screen is printed across. */
const widestUpright = 1300;
/** How wide a column without a width is beside the others. */
const open = 320;
/** Up to here a column holds a mark or a number, which must not break: it keeps its width, less what smaller print saves. */
const narrow = 136;
const saved = 0.8;

/**
 * How the columns of a table divide a sheet of A4, in hundredths of it, by their widths in pixels on the screen; null is a
 * column that takes what remains. Nothing sticks out, and no mark or number is squeezed to a letter a line.
 */
export function paperWidths(columns: readonly (number | null)[]): {
  readonly isAcross: boolean;
  readonly shares: readonly number[];
} {
  const widths = columns.map((width) => width ?? open);
  const total = sum(widths);
  const isAcross = total > widestUpright;
  const sheet = isAcross ? sheets.across : sheets.upright;
  const kept = sum(widths.filter((width) => width <= narrow)) * saved;
  const wide = sum(widths.filter((width) => width > narrow));
  // So many narrow ones that the wide ones would be squeezed instead: all alike then.
  if (wide === 0 || (sheet - kept) / wide < sheet / total / 2)
    return { isAcross, shares: widths.map((width) => (100 * width) / total) };
  const shares = widths.map((width) => (width <= narrow ? width * saved : ((sheet - kept) * width) / wide));
  return { isAcross, shares: shares.map((share) => (100 * share) / sheet) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
