import { expect, it } from "vitest";
import { fitWidths, headingWidth } from "./fit-widths.ts";

it("columns that fit keep the width that they like", () => {
  expect(
    fitWidths([
      { width: 280, least: 200 },
      { width: 130, least: 100 },
    ]),
  ).toEqual([280, 130]);
});

it("columns that do not fit give way alike, and none below its least", () => {
  const fitted = fitWidths([
    { width: 300, least: 200 },
    { width: 500, least: 300 },
    { width: 450, least: 450 },
  ]);
  expect(fitted).toEqual([267, 433, 450]);
  expect(
    fitWidths([
      { width: 900, least: 800 },
      { width: 600, least: 500 },
    ]),
  ).toEqual([800, 500]);
});

it.each([
  ["状态", 50],
  ["State", 59],
])("the heading %s needs %i pixels", (text, pixels) => {
  expect(headingWidth(text)).toBe(pixels);
});
