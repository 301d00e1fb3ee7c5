import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { LedgerPage } from "./contract/ledger.ts";
import type { Scorecard, Scorecards, UnitScorecard } from "./contract/scorecard.ts";
import type { Unit } from "./contract/unit.ts";

const story = openStory();
const office = "commission-office";
const district = "district@sample.haice.example";
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const period = { from: daysAgo(400), to: daysAgo(1) };

const get = async <T>(address: string, role = office): Promise<T> => {
  const answer = await story.as(role, `/api/commitments/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const post = (address: string, body: unknown, role: string | null = office) =>
  story.as(role, `/api/commitments/${address}`, { method: "POST", body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;
const unitOf = (id: string, unit: string, role = office) => get<UnitScorecard>(`scorecards/${id}/units/${unit}`, role);

describe("a scorecard", () => {
  let id: string;
  let hash: string;
  beforeAll(async () => {
    const made = await post("scorecards", period);
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    ({ id, hash } = made.body as { id: string; hash: string });
  });

  it("says for each number which records it counts, and each record leads to a commitment of the unit", async () => {
    const { units } = await get<Scorecard>(`scorecards/${id}`);
    expect(units.length).toBeGreaterThan(3);
    for (const { unit, scores } of units) {
      const { records } = await unitOf(id, unit.code);
      for (const { part, items, commitments } of scores) {
        for (const { item, good, counted, leftOut } of items) {
          const mine = records.filter((one) => one.part === part && one.item === item);
          const of = (counts: string) => mine.filter((one) => one.counts === counts).length;
          expect([of("for"), of("for") + of("against"), of("left-out")]).toEqual([good, counted, leftOut]);
        }
        const lamps = records.filter((one) => one.part === part && one.item === "lamps");
        expect(lamps.length).toBe(commitments);
      }
    }
    const mine = await unitOf(id, "wc-gongxinju");
    const page = await get<Unit>("units/wc-gongxinju");
    const ids = new Set(page.rows.map((row) => row.id));
    expect(mine.records.every(({ commitment }) => ids.has(commitment))).toBe(true);
    expect(page.scorecard).toBe(id);
  });

  it("never counts what is suspended or has no data against a unit", async () => {
    const { units } = await get<Scorecard>(`scorecards/${id}`);
    const all = (await Promise.all(units.map(({ unit }) => unitOf(id, unit.code)))).flatMap(({ records }) => records);
    const left = all.filter(({ why }) => why === "suspended" || why === "no-data");
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ counts }) => counts === "left-out")).toBe(true);
  });

  it("comes out the same when it is computed again, whatever was done since", async () => {
    const page = await get<LedgerPage>("ledger?limit=500&state=in-progress");
    const running = page.rows[0]!;
    const done = await post(`commitments/${running.id}/acts`, {
      act: "suspend",
      version: running.version,
      basis: "A decision of the meeting",
    });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(await get(`scorecards/${id}/repeat`)).toEqual({ hash, isSame: true, changed: [] });
    const { known } = await get<Scorecard>(`scorecards/${id}`);
    expect(codeOf(await post("scorecards", { ...period, known }))).toBe("commitments.scorecard-there");
    const today = await post("scorecards", { from: period.from, to: daysAgo(0) });
    expect((today.body as { hash: string }).hash).not.toBe(hash);
  });

  it("shows a unit its own and, by parameter, the scores of others, never their records", async () => {
    const own = await get<Scorecard>(`scorecards/${id}`, district);
    expect(own.units.map(({ unit }) => unit.code)).toEqual(["wc-gongxinju"]);
    expect((await unitOf(id, "wc-gongxinju", district)).isOwn).toBe(true);
    const other = await story.as(district, `/api/commitments/scorecards/${id}/units/qd-kejiju`);
    expect(codeOf(other)).toBe("commitments.scorecard-not-found");
    const set = await story.as(
      "administrator",
      "/api/parameters/parameters/commitments.scorecard-others-see/settings",
      {
        body: {
          value: "scores",
          from: new Date().toLocaleDateString("sv", { timeZone: "Asia/Shanghai" }),
          reason: "x",
          basis: null,
          follows: null,
        },
      },
    );
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    const open = (await post("scorecards", { from: daysAgo(90), to: daysAgo(1) })).body as { id: string };
    const shown = await get<Scorecard>(`scorecards/${open.id}`, district);
    expect(shown.units.length).toBeGreaterThan(1);
    expect(shown.units.filter(({ isOpen }) => isOpen).map(({ unit }) => unit.code)).toEqual(["wc-gongxinju"]);
    const hidden = await story.as(district, `/api/commitments/scorecards/${open.id}/units/qd-kejiju`);
    expect(hidden.status).toBe(404);
    const sheet = await story.as(district, `/api/commitments/scorecards/${open.id}/scorecard.xlsx`);
    const { sheets } = await readXlsx(new Uint8Array(sheet.bytes));
    const names = new Set(sheets[1]!.rows.slice(1).map((row) => String(row[0])));
    expect(names.size).toBe(1);
    expect(sheets[0]!.rows.length).toBe(3 + shown.units.length);
  });

  it("takes an objection of the unit itself, one at a time, and the office answers it once", async () => {
    expect((await post(`scorecards/${id}/objections`, { text: "x" }, office)).status).toBe(403);
    expect(codeOf(await post(`scorecards/${id}/objections`, { text: "x" }, "reporter"))).toBe(
      (await get<Scorecard>(`scorecards/${id}`, "reporter")).units.length > 0
        ? undefined
        : "commitments.scorecard-not-found",
    );
    const both = await Promise.all(
      ["有一条已办结", "再提一次"].map((text) => post(`scorecards/${id}/objections`, { text }, district)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await post(`scorecards/${id}/objections`, { text: " " }, district)).status).toBe(400);
    const objection = (await unitOf(id, "wc-gongxinju")).objections[0]!;
    const answer = { answer: "已核实，下期更正", isUpheld: true };
    expect((await post(`objections/${objection.id}/answer`, answer, district)).status).toBe(403);
    expect((await post(`objections/${objection.id}/answer`, answer)).status).toBe(200);
    expect(codeOf(await post(`objections/${objection.id}/answer`, answer))).toBe(
      "commitments.scorecard-objection-answered",
    );
    const seen = (await unitOf(id, "wc-gongxinju", district)).objections[0];
    expect(seen).toMatchObject({ answer: answer.answer, isUpheld: true });
    const { hash: still } = await get<Scorecard>(`scorecards/${id}`);
    expect(still).toBe(hash);
  });

  it("is refused for periods that make no sense, and to people who may not make one", async () => {
    expect(codeOf(await post("scorecards", { from: daysAgo(1), to: daysAgo(30) }))).toBe("commitments.scorecard-days");
    expect(codeOf(await post("scorecards", { from: daysAgo(1), to: daysAgo(-30) }))).toBe("commitments.scorecard-days");
    expect(codeOf(await post("scorecards", { ...period, known: "2020-01-01T00:00:00Z" }))).toBe(
      "commitments.scorecard-clocks",
    );
    expect(codeOf(await post("scorecards", { from: "2010-01-01", to: "2010-12-31" }))).toBe(
      "commitments.scorecard-empty",
    );
    expect((await post("scorecards", { from: "soon", to: "later" })).status).toBe(400);
    for (const role of ["reporter", "reviewer", "auditor"])
      expect((await post("scorecards", period, role)).status).toBe(403);
    expect((await story.as(null, "/api/commitments/scorecards")).status).toBe(401);
    expect((await story.as("enterprise", `/api/commitments/scorecards/${id}`)).status).toBe(403);
    expect((await get<Scorecards>("scorecards", "auditor")).scorecards.length).toBeGreaterThan(0);
  });

  it("is a Word file with the records below the scores", async () => {
    const { bytes, status } = await story.as(
      district,
      `/api/commitments/scorecards/${id}/units/wc-gongxinju/scorecard.docx`,
    );
    expect(status).toBe(200);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(bytes.length).toBeGreaterThan(5000);
  });
});
