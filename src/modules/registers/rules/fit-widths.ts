/** A column of a table: how wide it would like to be, and below which width it says too little. Pixels. */
export interface Stretch {
  readonly width: number;
  readonly least: number;
}

/** What a desk screen of 1440 pixels leaves for a table beside the menu. */
const room = 1150;

/** Pixels of a heading of this text with the space around it, so that no heading is cut: a Han character is a full square. */
export const headingWidth = (text: string): number =>
  24 + [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 13 : 7), 0);

/** Widths that fit a desk screen as far as every column can give way: each gives the same share of what it has to give. */
export function fitWidths(columns: readonly Stretch[]): number[] {
  const over = columns.reduce((sum, { width }) => sum + width, 0) - room;
  const spare = columns.reduce((sum, { width, least }) => sum + Math.max(0, width - least), 0);
  const share = over <= 0 || spare === 0 ? 0 : Math.min(1, over / spare);
  return columns.map(({ width, least }) => Math.round(width - share * Math.max(0, width - least)));
}
