import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearEvidence, proves, readEvidence } from "../test/journeys/proves.ts";
import { badClaims, mergedEvidence, unproved } from "./mission-evidence.ts";
import { committedEvidence, currentPage, readMap } from "./mission-map.ts";

const root = path.join(import.meta.dirname, "..");
const documentsFolder = path.join(root, "regions/qingdao/documents");
const register = JSON.parse(readFileSync(path.join(documentsFolder, "../documents.json"), "utf8")) as Array<{
  code: string;
  file: string;
}>;
const documents = new Map(
  register.map(({ code, file }) => [
    code,
    readFileSync(path.join(documentsFolder, file), "utf8").replace(/\r\n?/g, "\n"),
  ]),
);
const map = readMap([]);

describe("the list of mechanisms", () => {
  it("has the 443 mechanisms in 14 capabilities, each with a sentence and a room", () => {
    expect(map.capabilities).toHaveLength(14);
    expect(map.mechanisms).toHaveLength(443);
    const quoted = new Set(map.quotations.map((quotation) => quotation.mechanism_id));
    expect(map.mechanisms.filter((mechanism) => !quoted.has(mechanism.id))).toEqual([]);
  });

  it("quotes the documents exactly: the text stands at its offset and on its lines", () => {
    const wrong = map.quotations.filter(({ text, document, at, also_at, lines }) => {
      const source = documents.get(document);
      if (source === undefined) return true;
      const places = [at, ...also_at];
      const lineOf = (offset: number) => source.slice(0, offset).split("\n").length;
      const standsThere = places.every((offset) => source.startsWith(text, offset));
      return !standsThere || lines.some((line) => !places.map(lineOf).includes(line));
    });
    expect(wrong).toEqual([]);
    expect(map.quotations).toHaveLength(713);
  });

  it("reads as the page docs/mission-map.md says", () => {
    const page = readFileSync(path.join(root, "docs/mission-map.md"), "utf8");
    expect(page, "run `node tools/mission-map.ts`").toBe(currentPage(committedEvidence()));
  });

  it("claims no more than five mechanisms a journey, and only such as exist", () => {
    expect(badClaims(committedEvidence(), new Set(map.mechanisms.map((mechanism) => mechanism.id)))).toEqual([]);
  });
});

describe("what a journey proves", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "haice-mission-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const asserted = async () => "policy.document:plan-2024";

  it("is written once the record was asserted", async () => {
    await proves(["GOV-02", "GOV-01"], "an official reads a plan", asserted, folder);
    await proves(["GOV-01"], "an official reads a plan", async () => "/documents/plan-2024?at=5", folder);
    expect(readEvidence(folder)).toEqual([
      { mechanism: "GOV-01", journey: "an official reads a plan", recordKind: "documents" },
      { mechanism: "GOV-01", journey: "an official reads a plan", recordKind: "policy.document" },
      { mechanism: "GOV-02", journey: "an official reads a plan", recordKind: "policy.document" },
    ]);
    clearEvidence(folder);
    expect(readEvidence(folder)).toEqual([]);
  });

  it("is nothing when the assertion fails, or when it names no record", async () => {
    const failing = async () => {
      expect("no row").toBe("a row");
      return "policy.document:1";
    };
    await expect(proves(["GOV-01"], "a journey", failing, folder)).rejects.toThrow("no row");
    await expect(proves(["GOV-01"], "a journey", async () => "yes", folder)).rejects.toThrow("names no record");
    expect(readEvidence(folder)).toEqual([]);
  });

  it("is five mechanisms at most, over all calls of the journey", async () => {
    await proves(["GOV-01", "GOV-02", "GOV-03", "GOV-04"], "a journey", asserted, folder);
    await proves(["GOV-01", "GOV-05"], "a journey", asserted, folder);
    await expect(proves(["GOV-06"], "a journey", asserted, folder)).rejects.toThrow("at most 5");
    await expect(proves([], "another", asserted, folder)).rejects.toThrow("name the mechanisms");
    await expect(proves(["gov-1"], "another", asserted, folder)).rejects.toThrow("no id");
  });
});

describe("the committed evidence", () => {
  const line = (mechanism: string, journey: string) => ({ mechanism, journey, recordKind: "policy.document" });

  it("claims too much where the run did not prove the same record", () => {
    const committed = [line("GOV-01", "a"), line("GOV-02", "a")];
    expect(unproved(committed, [line("GOV-01", "a"), line("GOV-03", "a")])).toEqual([line("GOV-02", "a")]);
    expect(unproved(committed, [])).toEqual(committed);
    expect(unproved([line("GOV-01", "a")], [{ ...line("GOV-01", "a"), recordKind: "people.person" }])).toHaveLength(1);
  });

  it("keeps what other journeys proved, unless all of them ran", () => {
    const committed = [line("GOV-02", "a"), line("GOV-01", "b")];
    expect(mergedEvidence(committed, [line("GOV-03", "a")], false)).toEqual([line("GOV-01", "b"), line("GOV-03", "a")]);
    expect(mergedEvidence(committed, [line("GOV-03", "a")], true)).toEqual([line("GOV-03", "a")]);
  });

  it("is refused for a mechanism that does not exist and for a sixth of one journey", () => {
    const known = new Set(["GOV-01", "GOV-02", "GOV-03", "GOV-04", "GOV-05", "GOV-06"]);
    expect(badClaims([line("GOV-09", "a")], known)).toEqual([expect.stringContaining("no mechanism")]);
    expect(
      badClaims(
        [...known].map((id) => line(id, "a")),
        known,
      ),
    ).toEqual([expect.stringContaining("at most five")]);
  });
});
