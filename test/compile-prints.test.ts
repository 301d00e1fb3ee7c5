import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../src/engines/compile/compile.ts";
import { widthOf } from "../src/engines/compile/language/lines.ts";

const folder = path.join(import.meta.dirname, "../regions/qingdao/documents");
const source = { file: "x.txt", mediaType: "text/plain", sha256: "" };
/** Breadth of a printed line in half characters, and lines of a page. */
const breadth = 56;
const pageLength = 22;

/** The text as a printer sets it: full lines, no mark at the head of one, no figure broken. */
function printedLines(text: string): string[] {
  return text.split("\n").flatMap((written) => {
    const lines: string[] = [];
    let line = "";
    for (const character of written.trim()) {
      const breaks = widthOf(line + character) > breadth && !/[，。；：、,;:)）”》]/.test(character);
      if (breaks && !(/\d/.test(character) && /\d$/.test(line))) {
        lines.push(line.trim());
        line = "";
      }
      line += character;
    }
    return line.trim() === "" ? lines : [...lines, line.trim()];
  });
}

function pagesOf(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / pageLength) }, (_, i) =>
    lines.slice(i * pageLength, (i + 1) * pageLength),
  );
}

const bare = (words: string | null) => (words ?? "").replace(/\s/g, "");

/** What a reader takes from a plan, without regard to its blanks and places. */
function takenFrom(text: string) {
  const { nodes, targets, tasks } = compile({ text, source });
  return {
    headings: nodes.filter(({ label }) => label !== null).map(({ label, title }) => bare(label) + bare(title)),
    targets: targets.map(({ metric, comparator, value, unit, deadline }) =>
      [bare(metric), comparator, value, unit, deadline].join(" "),
    ),
    tasks: tasks.map(({ title, units }) => [bare(title), ...units.map(({ name, role }) => `${bare(name)} ${role}`)]),
  };
}

// The plan of 001 is left out: its table of indicators has lost its cells, so a printed line may break a figure in two.
describe.each(["000-haichuang-plan-2024", "002-innovation-corridor-2025", "004-city-st-work-2025"])("%s", (name) => {
  const text = readFileSync(path.join(folder, `${name}.txt`), "utf8");
  const asPublished = takenFrom(text);
  const pages = pagesOf(printedLines(text));

  it("holds something", () => {
    expect(asPublished.headings.length).toBeGreaterThan(10);
    expect(asPublished.tasks.length).toBeGreaterThan(10);
  });

  it("is read the same from a print with numbered pages", () => {
    const print = pages.map((page, i) => `${page.join("\n")}\n— ${i + 1} —\n`).join("");
    expect(takenFrom(print)).toEqual(asPublished);
  });

  it("is read the same where every page came out as one line, under a running head", () => {
    const print = pages
      .map((page, i) => `某市人民政府办公室文件 ${page.join(" ")}\n\n- ${i + 1} -\n\n* * *\n`)
      .join("\n");
    expect(takenFrom(print)).toEqual(asPublished);
  });
});
