import { expect, it } from "vitest";
import { createAnalyser, noTerms } from "./analyser.ts";
import { learnDomainWords } from "./domain-words.ts";

const bySpaces = (folded: string): string[] => folded.split("/");
const texts = [
  ...Array.from({ length: 6 }, (_, at) => `深远海/养殖/网箱${at}`),
  ...Array.from({ length: 20 }, (_, at) => `技术/研究${at}/应用`),
  ...Array.from({ length: 6 }, (_, at) => `养鱼${at}/技术/方案`),
];

it("learns neighbours that stand together far more often than by chance, the same ones each time", () => {
  const learnt = learnDomainWords(texts, {}, bySpaces);
  expect([...learnt]).toEqual(["深远海养殖", "技术方案"].filter((word) => learnt.has(word)));
  expect(learnt.has("深远海养殖")).toBe(true);
  expect([...learnDomainWords(texts.toReversed(), {}, bySpaces)]).toEqual([...learnt]);
});

it("learns nothing from few texts", () => {
  expect(learnDomainWords(texts.slice(0, 4), {}, bySpaces).size).toBe(0);
});

it("counts a learnt word beside its parts", () => {
  const analyser = createAnalyser({ segment: bySpaces, domainWords: new Set(["深远海养殖"]) });
  expect([...analyser.count("深远海/养殖/网箱", noTerms()).words.keys()]).toEqual([
    "深远海",
    "养殖",
    "网箱",
    "深远海养殖",
  ]);
});
