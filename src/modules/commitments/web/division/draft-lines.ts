import type { Division, NewPart } from "../../contract/division.ts";
import { proposeSplit } from "../../rules/split.ts";

/** A line of the draft as it is typed: figures are texts until they are sent. */
export interface DraftLine {
  readonly key: number;
  readonly unit: string | null;
  readonly area: string | null;
  readonly value: string;
  /** In percent. */
  readonly weight: string;
  readonly due: string;
  readonly what: string;
  /** Relative size for a proposed split; never saved. */
  readonly share: string;
}

export const emptyLine = (key: number): DraftLine => ({
  key,
  unit: null,
  area: null,
  value: "",
  weight: "",
  due: "",
  what: "",
  share: "",
});

export const linesOf = (draft: Division["draft"]): DraftLine[] =>
  (draft?.parts ?? []).map((part, key) => ({
    key,
    unit: part.unit,
    area: part.area,
    value: part.value === null ? "" : String(part.value),
    weight: part.weight === null ? "" : String(Math.round(part.weight * 10_000) / 100),
    due: part.due === null ? "" : String(part.due),
    what: part.what,
    share: "",
  }));

const numberOf = (text: string): number | null => (text.trim() === "" ? null : Number(text));

/** What is sent of the lines. */
export const partsOf = (lines: readonly DraftLine[]): NewPart[] =>
  lines.map(({ unit, area, value, weight, due, what }) => {
    const share = numberOf(weight);
    return {
      unit,
      area,
      value: numberOf(value),
      weight: share === null ? null : Math.round(share * 100) / 10_000,
      due: numberOf(due),
      what,
    };
  });

/** How much is given away by what was decided and by the lines as typed; null where parts are not added. */
export function restOf({ tree, composition }: Division, lines: readonly DraftLine[]): number | null {
  const whole = tree[0]!;
  if (composition !== "sum" || whole.value === null) return null;
  const decided = tree.filter(({ parent }) => parent === whole.id).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const typed = lines.reduce((sum, { value }) => sum + (numberOf(value) ?? 0), 0);
  return Math.round((whole.value - decided - typed) * 1e6) / 1e6;
}

/** The lines with the figures that an equal split, or one by the shares that were typed, gives; null where there is none. */
export function withSplit(
  division: Division,
  lines: readonly DraftLine[],
  by: "equal" | "weights",
): { lines: DraftLine[]; whole: number } | null {
  const rest =
    division.composition === "sum"
      ? restOf(
          division,
          lines.map((line) => ({ ...line, value: "" })),
        )
      : null;
  const whole = division.composition === "sum" ? rest : (division.tree[0]!.value ?? null);
  if (whole === null || whole <= 0 || lines.length === 0) return null;
  const shares = lines.map(({ share }) => (by === "equal" ? 1 : (numberOf(share) ?? Number.NaN)));
  const split = proposeSplit(whole, division.composition, shares);
  if (!split) return null;
  return {
    whole,
    lines: lines.map((line, index) => {
      const { value, weight } = split[index]!;
      return {
        ...line,
        value: String(value),
        weight: weight === null ? line.weight : String(Math.round(weight * 10_000) / 100),
      };
    }),
  };
}
