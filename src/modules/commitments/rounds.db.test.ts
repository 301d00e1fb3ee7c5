import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerPage } from "./contract/ledger.ts";
import type { Prefill, ReportingRound, RoundChoice, RoundList, RoundSummary } from "./contract/round.ts";

const story = openStory();
const office = "commission-office";
const reviewer = "reviewer";
/** The unit of the city and that of the district. */
const city = "reporter@sample.haice.example";
const district = "district@sample.haice.example";
const secret = "words-of-one-unit-5512";

const base = "/api/commitments";
const code = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const one = async (id: string) => (await story.as(office, `${base}/commitments/${id}`)).body as Commitment;
const act = async (who: string, id: string, body: Record<string, unknown>) => {
  const answer = await story.as(who, `${base}/commitments/${id}/acts`, {
    body: { version: (await one(id)).version, ...body },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const duties = (...named: [string, string][]) => named.map(([organisation, role]) => ({ organisation, role }));

/** Takes a registered commitment to where its unit can report. */
async function setUp(id: string, units: [string, string][], signers: string[]): Promise<void> {
  await act(office, id, { act: "assign", duties: duties(...units), basis: "会议" });
  await act(office, id, { act: "approve" });
  await act(office, id, { act: "dispatch" });
  for (const who of signers) await act(who, id, { act: "sign" });
  await act(signers[0]!, id, { act: "start" });
}

const registered = async (document: string, kind: string) =>
  (
    (await story.as(office, `${base}/ledger?state=registered&document=${document}&kind=${kind}&limit=20`))
      .body as LedgerPage
  ).rows;

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
const days = { coversFrom: "2026-01-01", coversTo: "2026-03-31", deadline: today };
const open = async (filter: Record<string, string[]>, more: Record<string, unknown> = {}) =>
  story.as(office, `${base}/rounds`, {
    body: { title: "一季度调度", instructions: "写变化", ...days, filter, ...more },
  });
const round = async (who: string, id: string) => (await story.as(who, `${base}/rounds/${id}`)).body as ReportingRound;
const report = async (
  who: string,
  id: string,
  commitment: string,
  also: string[] = [],
  content: Record<string, unknown> = { progress: secret, problem: "缺人", evidence: ["https://example.org/a"] },
) =>
  story.as(who, `${base}/rounds/${id}/reports/${commitment}`, {
    body: {
      version: (await one(commitment)).version,
      content,
      also: await Promise.all(also.map(async (other) => ({ id: other, version: (await one(other)).version }))),
    },
  });

/** Three of the city's unit, of which the second asks the same as the first; one of the district's. */
let first = "";
let twin = "";
let third = "";
let local = "";
let id = "";

beforeAll(async () => {
  const targets = await registered("st-plan-2021", "target");
  const others = await registered("west-coast-2023", "target");
  first = targets[0]!.id;
  third = targets[1]!.id;
  twin = others[0]!.id;
  local = others[1]!.id;
  await setUp(first, [["qd-haiyangju", "sole"]], [city]);
  await setUp(twin, [["qd-haiyangju", "sole"]], [city]);
  await setUp(
    third,
    [
      ["qd-haiyangju", "lead"],
      ["wc-gongxinju", "co"],
    ],
    [city, district],
  );
  await setUp(local, [["wc-gongxinju", "sole"]], [district]);
  const rows = await story.read<{ id: string; extraction_id: string }>(
    "select id, extraction_id from commitments.commitment where id = any($1)",
    [[first, twin]],
  );
  const extraction = (of: string) => rows.find((row) => row.id === of)!.extraction_id;
  const judged = await story.as(office, "/api/policy/alignment/judgements", {
    body: {
      upper: extraction(first),
      lower: extraction(twin),
      verdict: "accept",
      relation: "counterpart",
      note: "同一指标",
    },
  });
  expect(judged.status, JSON.stringify(judged.body)).toBe(200);
}, 120_000);

describe("opening a round", () => {
  it("shows before what it would ask, of whom, and what it leaves out", async () => {
    const choice = (await story.as(office, `${base}/rounds/choice?document=st-plan-2021&unit=qd-haiyangju`))
      .body as RoundChoice;
    expect(choice.units.map((unit) => unit.code)).toEqual(["qd-haiyangju"]);
    expect(choice.asked).toBeGreaterThanOrEqual(2);
    const all = (await story.as(office, `${base}/rounds/choice?document=st-plan-2021`)).body as RoundChoice;
    expect(all.leftOut.notDispatched).toBeGreaterThan(0);
    expect(all.leftOut.over).toBeGreaterThan(0);
  });

  it("asks the lead and not who supports it, keeps its event, and asks nothing twice", async () => {
    const answer = await open({ unit: ["qd-haiyangju", "wc-gongxinju"] });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    id = (answer.body as { id: string }).id;
    const { items, closedAt, steps } = await round(office, id);
    expect(closedAt).toBeNull();
    expect(steps.map((step) => step.act)).toEqual(["opened"]);
    const asked = items.map(({ commitment, unit }) => `${commitment} ${unit.code}`);
    expect(asked).toEqual(
      expect.arrayContaining([`${first} qd-haiyangju`, `${third} qd-haiyangju`, `${local} wc-gongxinju`]),
    );
    expect(asked).not.toContain(`${third} wc-gongxinju`);
    expect(new Set(asked).size).toBe(asked.length);
    const events = await story.read(
      "select from platform.event where kind = 'commitments.round-opened' and subject = $1",
      [id],
    );
    expect(events).toHaveLength(1);
  });

  it.each([
    ["nobody to ask", { unit: ["sample-lanjing"] }, {}, 422, "commitments.round-empty"],
    ["a deadline that has passed", {}, { deadline: "2026-01-01" }, 422, "commitments.round-dates"],
    ["a period that ends before it begins", {}, { coversTo: "2025-12-31" }, 422, "commitments.round-dates"],
  ])("refuses %s", async (_name, filter, more, status, expected) => {
    const answer = await open(filter as Record<string, string[]>, more);
    expect([answer.status, code(answer)]).toEqual([status, expected]);
  });

  it.each([city, reviewer, "auditor", "enterprise", null])("is not for %s", async (who) => {
    for (const [address, body] of [
      [`${base}/rounds`, { title: "x", ...days, filter: {} }],
      [`${base}/rounds/${id}/close`, {}],
      [`${base}/rounds/${id}/reminders`, {}],
    ] as const)
      expect([401, 403]).toContain((await story.as(who, address, { body })).status);
  });
});

describe("what a unit is given", () => {
  it("has the figure then and now, what it said last, and what asks the same", async () => {
    const answer = await story.as(city, `${base}/rounds/${id}/reports/${first}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const prefill = answer.body as Prefill;
    expect(prefill.last).toBeNull();
    expect(prefill.since).toBe(days.coversFrom);
    expect(prefill.changes.map((change) => change.act)).toContain("assign");
    expect(prefill.same).toMatchObject([{ id: twin, why: "aligned", refusal: null, hasDraft: false }]);
    expect(prefill.figure?.now.day).toBe(today);
    const indicator = (await story.as(null, `/api/indicators/indicators/${prefill.figure!.indicator}`)).body as {
      outcome: { value: string | null };
    };
    expect(prefill.figure!.now.value).toBe(indicator.outcome.value);
  });

  it("is for the unit that is asked only", async () => {
    for (const who of [district, office, "auditor", "enterprise", null])
      expect((await story.as(who, `${base}/rounds/${id}/reports/${first}`)).status).toBeGreaterThanOrEqual(401);
    // Of the third one the district's unit supports the lead: it answers for it, and is not asked.
    for (const commitment of [first, third])
      expect(code(await report(district, id, commitment))).toBe("commitments.round-not-found");
  });
});

describe("reporting in a round", () => {
  it("does not take what nobody confirmed to be the same, and then reports nothing at all", async () => {
    const answer = await report(city, id, first, [third]);
    expect([answer.status, code(answer)]).toEqual([422, "commitments.round-not-shared"]);
    expect((await one(first)).reports).toEqual([]);
  });

  it("does nothing when one of several was changed meanwhile", async () => {
    const { version } = await one(first);
    const answer = await story.as(city, `${base}/rounds/${id}/reports/${first}`, {
      body: { version, content: { progress: "x" }, also: [{ id: twin, version: 1 }] },
    });
    expect([answer.status, code(answer)]).toEqual([409, "commitments.changed-since"]);
    expect((await one(first)).reports).toEqual([]);
  });

  it("keeps one of two reports that a unit sends at once, and tells the other who was faster", async () => {
    const { version } = await one(third);
    const send = (progress: string) =>
      story.as(city, `${base}/rounds/${id}/reports/${third}`, { body: { version, content: { progress } } });
    const answers = await Promise.all([send("一"), send("二")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await one(third)).reports).toHaveLength(1);
  });

  it("serves every document that asks the same, each with a report that names the one it came from", async () => {
    const answer = await report(city, id, first, [twin]);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body).toMatchObject({ served: 1 });
    const [own, other] = [(await one(first)).reports[0]!, (await one(twin)).reports[0]!];
    expect(other.content).toEqual(own.content);
    expect(own.content.evidence).toEqual(["https://example.org/a"]);
    const shared = await story.read("select from_report_id, report_id, why from commitments.shared_report");
    expect(shared).toEqual([{ from_report_id: own.id, report_id: other.id, why: "aligned" }]);
    const page = await round(office, id);
    expect(page.saved).toBe(1);
    expect(page.units.map(({ unit, saved }) => [unit.code, saved])).toEqual(
      expect.arrayContaining([
        ["qd-haiyangju", 1],
        ["wc-gongxinju", 0],
      ]),
    );
  });

  it("takes addresses of evidence only", async () => {
    const answer = await report(district, id, local, [], { progress: "x", evidence: ["javascript:alert(1)"] });
    expect(answer.status).toBe(400);
  });

  it("counts what is returned as to be done again, and the second report in its place", async () => {
    const state = async () => (await round(office, id)).items.find(({ commitment }) => commitment === first)?.state;
    await act(reviewer, first, { act: "return", note: "写清数字" });
    expect(await state()).toBe("returned");
    const again = (await story.as(city, `${base}/rounds/${id}/reports/${first}`)).body as Prefill;
    expect(again).toMatchObject({ state: "returned", verdictNote: "写清数字", last: { problem: "缺人" } });
    expect((await report(city, id, first)).status).toBe(200);
    expect(await state()).toBe("reported");
    await act(reviewer, first, { act: "accept" });
    expect(await state()).toBe("accepted");
  });

  it("counts a report that is sent from the commitment itself", async () => {
    await act(district, local, { act: "report", content: { progress: "区里的进展" } });
    expect((await round(office, id)).items.find(({ commitment }) => commitment === local)?.state).toBe("reported");
  });
});

describe("what one unit learns of another", () => {
  it("is nothing: no row, no word, no number, by no address of a round", async () => {
    const own = await round(district, id);
    expect(new Set(own.items.map(({ unit }) => unit.code))).toEqual(new Set(["wc-gongxinju"]));
    expect(own.units.map(({ unit }) => unit.code)).toEqual(["wc-gongxinju"]);
    expect(own.counts.asked).toBe(own.items.filter(({ state }) => state !== "lapsed").length);
    expect(own.saved).toBe(0);
    const list = (await story.as(district, `${base}/rounds`)).body as RoundList;
    expect(list.rounds.find((each) => each.id === id)?.counts).toEqual(own.counts);
    for (const address of ["", `/${id}`, `/${id}/summary`, `/${id}/summary.docx`, `/${id}/reports/${local}`]) {
      const answer = await story.as(district, `${base}/rounds${address}`);
      expect(answer.bytes.toString("latin1"), address).not.toContain(secret);
    }
    for (const address of [`/${id}/summary`, `/${id}/summary.docx`])
      expect((await story.as(district, `${base}/rounds${address}`)).status).toBe(403);
  });

  it("does not include a round that asks it nothing", async () => {
    const other = (await open({ document: ["st-plan-2021"], unit: ["qd-haiyangju"] })).body as { id: string };
    expect(code(await story.as(district, `${base}/rounds/${other.id}`))).toBe("commitments.round-not-found");
    const list = (await story.as(district, `${base}/rounds`)).body as RoundList;
    expect(list.rounds.map((each) => each.id)).not.toContain(other.id);
  });

  it("is held by the database too, for drafts as for reports", async () => {
    await story.as(city, `${base}/commitments/${twin}/draft`, {
      method: "PUT",
      body: { version: 0, content: { progress: secret, problem: "", next: "" } },
    });
    for (const table of ["round_item", "round_report", "round_step", "shared_report", "reporting_round"]) {
      const [row] = await story.read<{ relrowsecurity: boolean }>(
        "select relrowsecurity from pg_class where oid = $1::regclass",
        [`commitments.${table}`],
      );
      expect(row?.relrowsecurity, table).toBe(true);
      const writes = await story.read(
        "select privilege_type from information_schema.role_table_grants where grantee = 'haice_app' and table_schema = 'commitments' and table_name = $1 and privilege_type in ('UPDATE', 'DELETE')",
        [table],
      );
      expect(writes, `${table} only grows`).toEqual([]);
    }
  });
});

describe("the office at the end of a round", () => {
  it("reminds those that have something to report, as an event", async () => {
    const before = (await round(office, id)).units.filter(({ counts }) => counts.waiting + counts.returned > 0);
    const answer = await story.as(office, `${base}/rounds/${id}/reminders`, { body: { note: "请抓紧" } });
    expect(answer.body).toEqual({ units: before.length });
    const [event] = await story.read<{ after: { units: { code: string }[] } }>(
      "select after from platform.event where kind = 'commitments.round-reminded' and subject = $1",
      [id],
    );
    expect(event?.after.units.map((unit) => unit.code).sort()).toEqual(before.map(({ unit }) => unit.code).sort());
  });

  it("reads a summary whose numbers are those of the round, with every problem and text once", async () => {
    const page = await round(office, id);
    const summary = (await story.as(office, `${base}/rounds/${id}/summary`)).body as RoundSummary;
    const sum = (key: "asked" | "reported" | "accepted" | "waiting") =>
      summary.documents.reduce((total, { counts }) => total + counts[key], 0);
    for (const key of ["asked", "reported", "accepted", "waiting"] as const) expect(sum(key)).toBe(page.counts[key]);
    const texts = summary.documents.flatMap((document) => document.texts);
    expect(texts).toHaveLength(page.items.filter(({ reportedAt }) => reportedAt !== null).length);
    expect(texts.find(({ commitment }) => commitment === twin)?.from).toBe((await one(first)).title);
  });

  it("takes it away as a Word file that says the same", async () => {
    const file = await story.as(office, `${base}/rounds/${id}/summary.docx`, { headers: { "accept-language": "zh" } });
    expect(file.status).toBe(200);
    const xml = new TextDecoder().decode(unzipSync(new Uint8Array(file.bytes))["word/document.xml"]);
    for (const words of ["一季度调度情况汇总", "二、提出的问题", "缺人", secret]) expect(xml).toContain(words);
  });

  it("closes once; what is reported after that does not count in it", async () => {
    const close = () => story.as(office, `${base}/rounds/${id}/close`, { body: {} });
    const answers = await Promise.all([close(), close()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const counts = (await round(office, id)).counts;
    await act(reviewer, local, { act: "return", note: "再写" });
    expect(code(await report(district, id, local))).toBe("commitments.round-closed");
    await act(district, local, { act: "report", content: { progress: "之后" } });
    const after = (await round(office, id)).counts;
    expect(after).toEqual({ ...counts, reported: counts.reported - 1, returned: counts.returned + 1 });
    expect(code(await story.as(office, `${base}/rounds/${id}/reminders`, { body: {} }))).toBe(
      "commitments.round-closed",
    );
  });
});
