/** How a mark looks; the screen has a style for each name, the picture on its own the colours of paper. */
export const looks = [
  "small",
  "words",
  "value",
  "strong",
  "grid",
  "axis",
  "line",
  "dot",
  "hollow",
  "band",
  "foretold",
  "aim",
  "aimMark",
  "bar",
  "own",
  "reach",
] as const;
export type Look = (typeof looks)[number];

export type Mark =
  | { kind: "line"; look: Look; x1: number; y1: number; x2: number; y2: number }
  | { kind: "path"; look: Look; d: string }
  | { kind: "rect"; look: Look; x: number; y: number; width: number; height: number; says?: string }
  | { kind: "circle"; look: Look; x: number; y: number; r: number; says: string }
  | { kind: "text"; look: Look; x: number; y: number; anchor: "start" | "middle" | "end"; text: string };

/** A chart as marks at their places, in pixels: drawn by the screen and by the picture on its own in the same way. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
