import { parseCsv } from "hucre/csv";
import { describe, expect, it } from "vitest";
import {
  dcatApFaults,
  type Statement,
  statementsOfJsonLd,
  statementsOfTurtle,
} from "../../../test/standards/dcat-ap.ts";
import { openStory } from "../../../test/story.ts";
import type { OpenData } from "./contract/open-data.ts";
import { allRegisters } from "./definitions/all.ts";

const story = openStory();
const read = async () => (await story.as(null, "/api/registers/open-data")).body as OpenData;
const catalogue = async (format: string) =>
  (await story.as(null, `/api/registers/open-data/catalogue.${format}`)).bytes.toString();
const text = ({ subject, property, object, mark }: Statement) => [subject, property, object, mark].join(" ");

describe("the catalogue of open data", () => {
  it("keeps the rules of DCAT-AP 3, and says the same as JSON-LD and as Turtle", async () => {
    const [json, turtle] = [statementsOfJsonLd(await catalogue("jsonld")), statementsOfTurtle(await catalogue("ttl"))];
    expect(dcatApFaults(json)).toEqual([]);
    expect(turtle.map(text).sort()).toEqual(json.map(text).sort());
    expect(json.length).toBeGreaterThan(200);
  });

  it("names a licence only when somebody has decided it", async () => {
    const licences = async () =>
      statementsOfTurtle(await catalogue("ttl")).filter(({ property }) => property.endsWith("license")).length;
    expect(await licences()).toBe(0);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await story.as("administrator", "/api/parameters/parameters/registers.open-licence/settings", {
      body: { value: "cc-by-4.0", from: today, reason: "会议决定", basis: null, follows: null },
    });
    expect(await licences()).toBeGreaterThan(10);
    expect(dcatApFaults(statementsOfTurtle(await catalogue("ttl")))).toEqual([]);
  });

  it("has no register that is internal or about persons, and counts public records only, whoever asks", async () => {
    const { datasets } = await read();
    const codes = datasets.map(({ code }) => code);
    for (const { code, disclosure, personalPurpose } of allRegisters)
      expect(codes.includes(code)).toBe(disclosure.allowed.includes("public") && !personalPurpose);
    const office = (await story.as("commission-office", "/api/registers/open-data")).body as OpenData;
    expect(office.datasets.map(({ records }) => records)).toEqual(datasets.map(({ records }) => records));
  });

  it("leads to files that everybody can download, with exactly the public records", async () => {
    for (const { code, records, distributions } of (await read()).datasets)
      for (const { format, path } of distributions) {
        const answer = await story.as(null, path);
        expect([answer.status, path]).toEqual([200, path]);
        if (format === "csv" && records !== null)
          expect([code, parseCsv(answer.bytes.toString()).length - 1]).toEqual([code, records]);
      }
  });
});

describe("the rules of DCAT-AP 3 that the catalogue is held against", () => {
  it.each<[string, (line: Statement) => Statement | null, RegExp]>([
    ["a dataset without a title", (one) => (/title$/.test(one.property) ? null : one), /title is missing/],
    [
      "a distribution that leads nowhere",
      (one) => (/accessURL$/.test(one.property) ? null : one),
      /accessURL is missing/,
    ],
    ["no publisher", (one) => (/publisher$/.test(one.property) ? null : one), /publisher is missing/],
    ["a publisher without a name", (one) => (/0\.1\/name$/.test(one.property) ? null : one), /name is missing/],
    ["a text without its language", (one) => (/title$/.test(one.property) ? { ...one, mark: "iri" } : one), /no text/],
    ["a day that is none", (one) => (/modified$/.test(one.property) ? { ...one, object: "x" } : one), /no instant/],
    [
      "a format of no list",
      (one) => (/format$/.test(one.property) ? { ...one, object: "http://x/csv" } : one),
      /file-type/,
    ],
    [
      "a dataset that is not there",
      (one) => (/dcat#dataset$/.test(one.property) ? { ...one, object: "http://x/y" } : one),
      /none of/,
    ],
    [
      "an unknown property",
      (one) => (/keyword$/.test(one.property) ? { ...one, property: "http://x/y" } : one),
      /does not belong/,
    ],
  ])("find %s", async (_case, spoil, fault) => {
    const graph = statementsOfTurtle(await catalogue("ttl")).flatMap((one) => spoil(one) ?? []);
    expect(dcatApFaults(graph).join("\n")).toMatch(fault);
  });

  it("find a Turtle file that is none", () => {
    expect(() => statementsOfTurtle("<a> dct:title 5 .")).toThrow();
    expect(() => statementsOfTurtle('@prefix dct: <http://x/> .\n<a> dct:title "x"@en')).toThrow();
  });
});
