import { describe, expect, it } from "vitest";
import type { Palette } from "./theme.ts";
import { cssVariables, fonts, palettes } from "./theme.ts";

/** Contrast of two hex colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: (keyof Palette)[] = ["canvas", "surface", "raised", "sunken"];
const texts: (keyof Palette)[] = ["ink", "inkSoft", "inkFaint", "sea", "seaStrong", "good", "warn", "bad"];
const marks: [keyof Palette, keyof Palette][] = [
  ["onSea", "sea"],
  ["onSea", "seaStrong"],
  ["sea", "seaSoft"],
  ["ink", "seaSoft"],
  ["inkSoft", "seaSoft"],
  ["good", "goodSoft"],
  ["warn", "warnSoft"],
  ["bad", "badSoft"],
];

describe.each(["light", "dark"] as const)("the %s palette", (mode) => {
  const palette = palettes[mode];

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    "keeps %s on %s at 4.5:1",
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(marks)("keeps %s on %s at 4.5:1", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps the borders of controls at 3:1", () => {
    expect(contrast(palette.control, palette.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.control, palette.raised)).toBeGreaterThanOrEqual(3);
  });
});

describe("CSS variables", () => {
  it("carry every colour of the palette and every font in kebab case", () => {
    expect(Object.keys(cssVariables("dark"))).toContain("--ink-soft");
    expect(Object.keys(cssVariables("light"))).toHaveLength(Object.keys({ ...palettes.light, ...fonts }).length);
  });
});
