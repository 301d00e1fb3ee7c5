import { describe, expect, it } from "vitest";
import { sourceParts } from "./source-parts.ts";

/** Links in brackets, with where they lead. */
const told = (basis: string) =>
  sourceParts(basis)
    .map(({ text, line }) => (line ? `[${text}→${line.file}/${line.number}]` : text))
    .join("");

describe("the lines of the source that a basis names", () => {
  it.each([
    ["003:L51", "[003:L51→003/51]"],
    ["003:L43,L81", "[003:L43→003/43],[L81→003/81]"],
    ["003:L62-L64", "[003:L62-L64→003/62]"],
    ["003:L62-64", "[003:L62-64→003/62]"],
    ["000:L1, 004:L9", "[000:L1→000/1], [004:L9→004/9]"],
    ["The title (004:L4); year: the same", "The title ([004:L4→004/4]); year: the same"],
    ["written out with the name of the city", "written out with the name of the city"],
    ["L51", "L51"],
    ["003:L51 as told by L4", "[003:L51→003/51] as told by L4"],
    ["1003:L51", "1003:L51"],
    ["", ""],
  ])("%s", (basis, expected) => {
    expect(told(basis)).toBe(expected);
  });

  it("loses nothing of the words", () => {
    const basis = "见 003:L43、L81 与 001:L54。";
    expect(
      sourceParts(basis)
        .map(({ text }) => text)
        .join(""),
    ).toBe(basis);
  });
});
