import { expect, test } from "vitest";
import { splitFigures } from "./glued-figures.ts";

const plain = { mentioned: [], percent: false };

test.each([
  ["43968000", { mentioned: [8000], percent: false }, "4396", "8000"],
  ["61.7765", { mentioned: [], percent: true }, "61.77", "65"],
  ["286.6500", plain, "286.6", "500"],
  ["6501200", plain, "650", "1200"],
  ["2.12.8", { mentioned: [], percent: true }, "2.1", "2.8"],
  ["55.380", plain, "55.3", "80"],
  ["120180", plain, "120", "180"],
  ["99.7*103", plain, "99.7", "103"],
  ["11.2左右20", plain, "11.2", "20"],
  ["-11", plain, "", "11"],
  ["——35", plain, "", "35"],
] as const)("splits %s", (glued, expected, base, target) => {
  expect(splitFigures(glued, expected)).toMatchObject({ base, target });
});

test("a share never passes 100 per cent on either side", () => {
  const split = splitFigures("9598", { mentioned: [], percent: true });
  expect(split).toMatchObject({ base: "95", target: "98" });
});

test("says whether the border was written or chosen", () => {
  expect(splitFigures("99.7*103", plain)?.written).toBe(true);
  expect(splitFigures("6501200", plain)?.written).toBe(false);
});

test("one figure alone is no pair", () => {
  expect(splitFigures("7", plain)).toBeNull();
});
