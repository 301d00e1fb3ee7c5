import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Fact, FactList, MetricList } from "./contract.ts";

const story = openStory();
const contract = {
  metric: "technology-contract",
  validFrom: "2025-03-01",
  subject: "contract-1",
  value: "1.25",
  unit: "亿元",
  evidence: "登记证 2025-001",
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const type = (role: string | null, body: object) => story.as(role, "/api/ledger/facts", { body });
const idOf = (answer: { body: unknown }) => (answer.body as { id: string }).id;
const facts = async (query: string) => ((await story.as(null, `/api/ledger/facts?${query}`)).body as FactList).facts;
const bySubject = (subject: string, more = "") => facts(`subject=${subject}${more}`);
const pause = () => new Promise((resolve) => setTimeout(resolve, 15));

describe("metrics", () => {
  it("come from the region pack, with what is known of each", async () => {
    const { metrics } = (await story.as(null, "/api/ledger/metrics")).body as MetricList;
    expect(metrics.find((one) => one.code === "technology-contract")).toMatchObject({ unit: "万元", grain: "event" });
  });
});

describe("a number that is typed in", () => {
  it("is kept exactly, in the unit of its metric, marked with who and what proves it", async () => {
    const answer = await type("commission-office", contract);
    expect(answer.status).toBe(200);
    const [fact] = await bySubject("contract-1");
    expect(fact).toMatchObject({
      id: idOf(answer),
      value: "12500",
      unit: "万元",
      origin: "typed",
      evidence: "登记证 2025-001",
      validFrom: "2025-03-01",
      supersededBy: null,
    });
    expect(fact?.region).not.toBe("");
    const events = await story.read("select basis from platform.event where kind = 'ledger.fact-typed'");
    expect(events).toEqual([{ basis: "登记证 2025-001" }]);
  });

  it.each([
    ["an unknown metric", { metric: "no-such" }, 404, "ledger.metric-not-found"],
    ["a unit that does not convert", { unit: "家" }, 422, "ledger.unit-mismatch"],
    ["dates of another grain", { validTo: "2025-04-01" }, 422, "ledger.dates"],
    ["an unknown organisation", { organisation: "nobody" }, 422, "ledger.organisation-unknown"],
    ["a place that is no area", { place: "nowhere" }, 422, "places.place-unknown"],
    ["a value that is no decimal", { value: "1e5" }, 400, "platform.bad-request"],
    ["a value with a comma", { value: "1,000" }, 400, "platform.bad-request"],
    ["no evidence", { evidence: "" }, 400, "platform.bad-request"],
    ["a day that does not exist", { validFrom: "2025-02-30" }, 400, "platform.bad-request"],
    ["an unknown key", { approved: true }, 400, "platform.bad-request"],
  ])("%s is refused: %j", async (_case, over, status, code) => {
    const answer = await type("commission-office", { ...contract, subject: "refused", ...over });
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
    expect(await bySubject("refused")).toEqual([]);
  });

  it.each([
    [null, 401],
    ["enterprise", 403],
    ["auditor", 403],
    ["public", 403],
  ] as const)("%s may not: %i", async (role, status) => {
    expect((await type(role, contract)).status).toBe(status);
  });
});

describe("two clocks", () => {
  it("a correction supersedes and a retraction takes back; what was known at each moment can be asked", async () => {
    const first = await type("commission-office", { ...contract, subject: "contract-2" });
    await pause();
    const known = [new Date().toISOString()];
    await pause();
    const correction = await story.as("commission-office", `/api/ledger/facts/${idOf(first)}/correction`, {
      body: { ...contract, subject: "contract-2", value: "1.5", reason: "补充协议" },
    });
    expect(correction.status).toBe(200);
    await pause();
    known.push(new Date().toISOString());
    await pause();
    const retraction = await story.as("commission-office", `/api/ledger/facts/${idOf(correction)}/retraction`, {
      body: { reason: "合同解除" },
    });
    expect(retraction.status).toBe(200);
    const asKnown = async (at: string) =>
      (await bySubject("contract-2", `&known=${encodeURIComponent(at)}`)).map((fact) => fact.value);
    expect(await asKnown(known[0]!)).toEqual(["12500"]);
    expect(await asKnown(known[1]!)).toEqual(["15000"]);
    expect(await bySubject("contract-2")).toEqual([]);
    const chain = await bySubject("contract-2", "&all=true");
    expect(chain.map((fact) => [fact.value, fact.isRetraction, fact.supersededBy !== null])).toEqual([
      [null, true, false],
      ["15000", false, true],
      ["12500", false, true],
    ]);
  });

  it("asks for what is true on a day: a state holds up to, not including, its end", async () => {
    await type("commission-office", {
      ...contract,
      metric: "high-tech-enterprise",
      subject: "firm-1",
      validFrom: "2023-10-01",
      validTo: "2026-10-01",
      value: "1",
      unit: "家",
    });
    const on = async (day: string) => (await bySubject("firm-1", `&on=${day}`)).length;
    expect([await on("2023-09-30"), await on("2023-10-01"), await on("2026-09-30"), await on("2026-10-01")]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it("only the newest of a chain can be superseded, also when two try at once", async () => {
    const id = idOf(await type("commission-office", { ...contract, subject: "contract-3" }));
    const correct = (value: string) =>
      story.as("commission-office", `/api/ledger/facts/${id}/correction`, {
        body: { ...contract, subject: "contract-3", value, reason: "race" },
      });
    const answers = await Promise.all(["2", "3", "4", "5"].map(correct));
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409, 409]);
    expect(await bySubject("contract-3")).toHaveLength(1);
    const other = await story.as("commission-office", `/api/ledger/facts/${id}/correction`, {
      body: { ...contract, metric: "population", unit: "人", subject: "x", reason: "x" },
    });
    expect(codeOf(other)).toBe("ledger.superseded");
  });
});

describe("the last wall", () => {
  it.each([
    ["update ledger.fact set value = 1", /append-only/],
    ["delete from ledger.supersession", /append-only/],
    [
      "insert into ledger.fact (id, metric, valid_from, recorded_at, subject, value, origin, source_module, source_record) values ('x', 'population', '2024-12-31', now(), 's', 1, 'typed', 'ledger', 'r')",
      /check constraint/,
    ],
  ])("%s", async (sql, message) => {
    await expect(story.read(sql)).rejects.toThrow(message);
  });

  it("keeps facts in the partition of their year", async () => {
    const rows = await story.read<{ place: string }>(
      "select distinct tableoid::regclass::text as place from ledger.fact where subject = 'contract-1'",
    );
    expect(rows).toEqual([{ place: "ledger.fact_2025" }]);
  });
});

describe("pages of a long list", () => {
  it("continue where the last ended, newest first, without a gap", async () => {
    for (let n = 1; n <= 5; n += 1)
      await type("commission-office", { ...contract, subject: "paged", validFrom: `2025-03-0${n}` });
    const read = async (after: string) =>
      (await story.as(null, `/api/ledger/facts?subject=paged&limit=2${after}`)).body as FactList;
    const found: Fact[] = [];
    let after = "";
    for (let page = 0; page < 3; page += 1) {
      const list = await read(after);
      found.push(...list.facts);
      after = `&after=${list.next}`;
      expect(list.next === null).toBe(page === 2);
    }
    const ids = found.map((fact) => fact.id);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toEqual([...ids].sort().reverse());
  });
});
