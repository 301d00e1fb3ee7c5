import { describe, expect, it } from "vitest";
import { codeOf, marketOf, result } from "../../../test/market-goods.ts";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { adoptFormerResults } from "./actions/goods/adopt-results.ts";
import type { JobResults } from "./contract/judged.ts";
import type { Quality } from "./contract/quality.ts";
import type { Result } from "./contract/result.ts";

const story = openStory();
const office = "commission-office";
const university = "university@sample.haice.example";
const { call, written, published } = marketOf(story);
const metrics = ["result-to-district-sea-firm", "selected-result", "transferred-result"];

/** How many facts count by metric, and from which module. */
const counted = () =>
  story.read<{ metric: string; source_module: string; facts: number }>(
    `select metric, source_module, count(*)::int as facts from ledger.live_fact where metric = any($1) group by 1, 2 order by 1`,
    [metrics],
  );
const one = async (id: string, role: string | null = office) => (await call<Result>(role, `/results/${id}`)).body;
const mark = (id: string, what: string, on = "2025-06-30", role = office) =>
  call(role, `/results/${id}/marks`, { mark: what, on, basis: "遴选结果公示" });

/** What the register left of a result: its row with its steps; and the fact that counted it there. */
async function left(id: string, more: Record<string, unknown>, steps: readonly object[] = []): Promise<void> {
  const now = new Date().toISOString();
  const nothing = [
    "name_en",
    "owner_id",
    "created_by",
    "field",
    "maturity",
    "is_job_result",
    "is_listed_apart",
    "place",
  ];
  const unplanned = ["route", "destination", "plan", "manager", "next_contact", "receiver"];
  const uncounted = ["selected_on", "moved_on", "transferred_on"];
  const row = {
    ...Object.fromEntries([...nothing, ...unplanned, ...uncounted].map((column) => [column, null])),
    ...{ id, state: "entered", name_zh: id, disclosure: "internal", origin: "person", summary: "原登记成果" },
    ...{ patents: [], created_at: now, changed_at: now },
    ...more,
  };
  await story.read(
    `insert into registers.former_record (register, record_id, content, history, accesses)
     values ('research-result', $1, $2, $3, '[]')`,
    [id, JSON.stringify(row), JSON.stringify(steps)],
  );
}
const leftFact = (id: string, metric: string, on: string) =>
  story.read(
    `insert into ledger.fact (id, metric, valid_from, recorded_at, subject, value, origin, source_module, source_record, sample)
     values ($1, $2, $3, now() - interval '1 day', $1, 1, 'record', 'registers', 'research-result/' || $1, false)`,
    [id, metric, on],
  );
const adopt = () =>
  inTransaction(story.installation.database.db, itself, (tx) => adoptFormerResults(systemCtx(tx, systemClock)));

describe("results of the former register", () => {
  it("become results with their numbers, plans, marks and patents once, and every figure stays", async () => {
    expect(await counted()).toEqual([
      { metric: "result-to-district-sea-firm", source_module: "market", facts: 30 },
      { metric: "selected-result", source_module: "market", facts: 81 },
      { metric: "transferred-result", source_module: "market", facts: 36 },
    ]);
    const patent = await story.as("administrator", "/api/registers/patent/records", {
      body: { name: { zh: "测试原登记专利" }, owner: null, disclosure: "public", fields: { kind: "invention" } },
    });
    expect(patent.status, JSON.stringify(patent.body)).toBe(200);
    const { id: patentId } = patent.body as { id: string };
    const step = { basis: null, changed_by_name: "某人", changed_at: "2025-04-06T01:00:00Z" };
    await left(
      "former-a",
      {
        ...{
          state: "moved",
          name_zh: "甲".repeat(130),
          maturity: 6,
          is_job_result: true,
          route: "licence",
          destination: "sea",
        },
        ...{
          plan: "先中试",
          manager: "经理人",
          selected_on: "2025-02-03",
          moved_on: "2025-04-05",
          patents: [patentId],
        },
      },
      [{ ...step, to_state: "moved", reason: "会议纪要" }],
    );
    await leftFact("former-a", "selected-result", "2025-02-03");
    await left("former-b", { state: "left", maturity: 12 }, [{ ...step, to_state: "left", reason: "已停止" }]);
    const paper = (id: string, addedAt: string, content: string | null, reason: string | null) =>
      story.read(
        `insert into registers.former_paper (id, register, record_id, file_name, media_type, size, sha256, content, added_at, removal_reason)
         values ($1, 'research-result', 'former-a', $1 || '.txt', 'text/plain', 6, $1, $2, $3, $4)`,
        [id, content, addedAt, reason],
      );
    await paper("kept-paper", "2026-01-01T00:00:00Z", "\\x343536", null);
    await paper("gone-paper", "2026-01-02T00:00:00Z", null, "含个人信息");
    await story.read(
      "insert into registers.former_mention values ('research-result', 'former-a', 0, '001:L320', '科技成果转移转化')",
    );
    await adopt();
    await adopt();
    const a = await one("former-a");
    expect(a).toMatchObject({
      state: "screened",
      summary: `${"甲".repeat(130)}\n原登记成果`,
      modes: ["licence"],
      isJobResult: true,
      readiness: { claimed: 6 },
      plan: { route: "licence", destination: "sea", plan: "先中试", manager: "经理人" },
      marks: [
        { mark: "selected", on: "2025-02-03" },
        { mark: "moved", on: "2025-04-05", destination: "sea", basis: "会议纪要" },
      ],
      patents: [{ id: patentId, name: "测试原登记专利" }],
      papers: [
        { id: "kept-paper", isPublic: false, removed: null },
        { id: "gone-paper", removed: "含个人信息" },
      ],
      mentions: [{ basis: "001:L320", quote: "科技成果转移转化" }],
    });
    expect((await call(office, "/papers/kept-paper")).status).toBe(200);
    for (const [who, id] of [
      [office, "gone-paper"],
      [null, "kept-paper"],
      [university, "kept-paper"],
    ] as const)
      expect(codeOf(await call(who, `/papers/${id}`))).toBe("market.paper-not-found");
    expect(await one("former-b")).toMatchObject({
      state: "withdrawn",
      marks: [],
      summary: expect.stringContaining("12"),
      readiness: { claimed: null },
    });
    expect(await counted()).toMatchObject([
      { source_module: "market", facts: 31 },
      { source_module: "market", facts: 82 },
      { source_module: "market", facts: 36 },
    ]);
    expect((await call(office, `/patents/${patentId}/results`)).body).toEqual({
      results: [{ id: "former-a", title: "甲".repeat(120) }],
    });
    // Nobody asked for it to be published: it waits in no reader's list, and a stranger does not see it.
    const { toRead } = (await call<{ toRead: { id: string }[] }>(office, "/mine")).body;
    expect(toRead.map(({ id }) => id)).not.toContain("former-a");
    expect(codeOf(await call(null, "/results/former-a"))).toBe("market.not-found");
  });
});

describe("a result", () => {
  it("is planned by its owner, marked by the office in order, counted, and counted no more when that is taken back", async () => {
    const [place] = await story.read<{ code: string }>(
      "select code from places.area where kind = 'division' order by code limit 1",
    );
    const number = "202319990001.1";
    const rights = [{ kind: "invention", number, status: "applied" }];
    const { id } = await written(
      university,
      "results",
      result({ titleZh: "测试标记成果", place: place!.code, rights, showsOwner: false }),
    );
    expect(codeOf(await mark(id, "selected"))).toBe("market.mark-not-now");
    await call(university, `/results/${id}/steps`, { step: "submit", version: 1 });
    expect(codeOf(await call("enterprise", `/results/${id}/plan`, { plan: "他人的方案", version: 0 }))).toBe(
      "market.not-found",
    );
    expect((await mark(id, "selected", "2025-06-30", university)).status).toBe(403);
    expect(codeOf(await mark(id, "selected", "2999-01-01"))).toBe("market.mark-day");
    expect((await mark(id, "selected")).status).toBe(200);
    expect(codeOf(await mark(id, "moved"))).toBe("market.mark-needs");
    const plan = { destination: "sea", plan: "先中试后许可", receiver: "示例企业", nextContact: "2999-01-01" };
    const write = (who: string, version: number, more: object = {}) =>
      call(who, `/results/${id}/plan`, { ...plan, ...more, version });
    expect((await write(university, 0)).status).toBe(200);
    // Of two who have read the same plan the second is told, and neither takes it for a first one.
    expect((await write(office, 1, { manager: "经理人" })).status).toBe(200);
    for (const version of [0, 1]) expect(codeOf(await write(university, version))).toBe("market.plan-changed");
    for (const what of ["moved", "transferred"]) expect((await mark(id, what)).status).toBe(200);
    expect(codeOf(await mark(id, "moved"))).toBe("market.mark-not-now");
    const facts = () =>
      story.read<{ metric: string; place: string; organisation: string | null; source_record: string }>(
        "select metric, place, organisation_id as organisation, source_record from ledger.live_fact where subject = '测试标记成果' order by metric",
      );
    expect(await facts()).toEqual(
      metrics.map((metric) => ({ metric, place: place!.code, organisation: null, source_record: `results/${id}` })),
    );
    const { marks, plan: kept } = await one(id);
    expect(kept).toMatchObject({ ...plan, manager: "经理人", version: 2 });
    expect(marks).toMatchObject([
      { mark: "selected" },
      { mark: "moved", destination: "sea" },
      { receiver: "示例企业" },
    ]);
    const transferred = marks.find((each) => each.mark === "transferred")!;
    const end = (role: string) => call(role, `/marks/${transferred.id}/end`, { reason: "材料不足" });
    expect((await end(university)).status).toBe(403);
    expect((await end(office)).status).toBe(200);
    expect(codeOf(await end(office))).toBe("market.mark-not-found");
    expect((await facts()).map(({ metric }) => metric)).toEqual(metrics.slice(0, 2));

    // What its owner changes counts once somebody else has read it.
    const [other] = await story.read<{ code: string }>(
      "select code from places.area where kind = 'division' and code <> $1 order by code limit 1",
      [place!.code],
    );
    const step = async (role: string, name: string) => {
      const { version } = await one(id);
      expect((await call(role, `/results/${id}/steps`, { step: name, version, reason: null })).status).toBe(200);
    };
    await step(university, "revise");
    const { version } = await one(id, university);
    const changed = result({ titleZh: "测试标记成果", place: other!.code, rights, showsOwner: false });
    const rewritten = await call(university, `/results/${id}?version=${version}`, changed, "PUT");
    expect(rewritten.status, JSON.stringify(rewritten.body)).toBe(200);
    expect((await facts()).map((fact) => fact.place)).toEqual([place!.code, place!.code]);
    await step(university, "submit");
    await step("reviewer", "screen");
    expect((await facts()).map((fact) => fact.place)).toEqual([other!.code, other!.code]);
    // Who takes it over is told to whoever reads the plan.
    expect((await mark(id, "transferred")).status).toBe(200);
    const receivers = async (who: string | null) => (await one(id, who)).marks.map(({ receiver }) => receiver);
    expect(await receivers(null)).toEqual([null, null, null]);
    expect(await receivers(office)).toContain("示例企业");
  });

  it("has papers of its owner's: each for everybody or for those inside, none twice, and gone with a reason", async () => {
    const { id } = await published(university, "results", result({ titleZh: "测试附件成果" }));
    const add = (who: string, name: string, text: string, isPublic: boolean) =>
      story.as(who, `/api/market/results/${id}/papers`, {
        file: { name, type: "text/plain", bytes: Buffer.from(text), fields: { isPublic: String(isPublic) } },
      });
    const open = await add(university, "检测报告.txt", "公开的检测报告", true);
    const inside = await add(university, "配方.txt", "内部配方", false);
    expect([open.status, inside.status], JSON.stringify(open.body)).toEqual([200, 200]);
    expect(codeOf(await add(university, "又一次.txt", "内部配方", false))).toBe("market.paper-there");
    expect(codeOf(await add(university, "程序.exe", "MZ", true))).toBe("market.paper-type");
    expect(codeOf(await add("firm@sample.haice.example", "他人.txt", "他人所加", true))).toBe("market.not-yours");
    const seen = async (who: string | null) => (await one(id, who)).papers.map(({ fileName }) => fileName);
    expect(await seen(null)).toEqual(["检测报告.txt"]);
    expect(await seen(university)).toEqual(["检测报告.txt", "配方.txt"]);
    const paper = (inside.body as { id: string }).id;
    expect(codeOf(await call("firm@sample.haice.example", `/papers/${paper}`))).toBe("market.paper-not-found");
    expect((await call(university, `/papers/${paper}`)).status).toBe(200);
    const remove = (who: string) => call(who, `/papers/${paper}/removal`, { reason: "误传" });
    expect(codeOf(await remove(office))).toBe("market.not-yours");
    expect((await remove(university)).status).toBe(200);
    expect(codeOf(await call(university, `/papers/${paper}`))).toBe("market.paper-not-found");
    expect((await one(id, university)).papers.at(-1)).toMatchObject({ fileName: "配方.txt", removed: "误传" });
  });

  it("of service is decided about by its house for those inside, and judged by another house for everybody", async () => {
    const firm = "firm@sample.haice.example";
    const { id } = await published(university, "results", result({ titleZh: "测试职务成果", isJobResult: true }));
    const decided = { on: "2026-01-05", by: "校长办公会", says: "同意", basis: "会议纪要" };
    const decide = (who: string, more: object) => call(who, `/results/${id}/decisions`, { ...decided, ...more });
    const price = { kind: "price", price: 300_000_00, priceWay: "agreement" };
    const shares = [
      { name: "完成人", percent: 70 },
      { name: "学校", percent: 30 },
    ];
    expect(codeOf(await decide(firm, price))).toBe("market.decision-not-yours");
    expect(codeOf(await decide(office, price))).toBe("market.decision-not-yours");
    expect(codeOf(await decide(university, { ...price, on: "2999-01-01" }))).toBe("market.judged-day");
    const first = await decide(university, price);
    expect(first.status, JSON.stringify(first.body)).toBe(200);
    await decide(university, { kind: "ownership", shares });
    await decide(university, { kind: "listed-apart" });
    const judge = { dimension: "transfer", finding: "已许可两家", reference: "合同 1 号", on: "2026-02-01" };
    expect(codeOf(await call("reviewer", `/results/${id}/evaluations`, judge))).toBeUndefined();
    expect((await call(university, `/results/${id}/evaluations`, judge)).status).toBe(403);

    const seen = async (who: string | null) => {
      const { decisions, evaluations } = (await one(id, who)).judged;
      return [decisions?.map(({ kind }) => kind) ?? null, evaluations.map(({ finding }) => finding)];
    };
    for (const who of [university, office, "auditor"])
      expect(await seen(who)).toEqual([["price", "ownership", "listed-apart"], ["已许可两家"]]);
    for (const who of [null, firm, "reviewer"]) expect(await seen(who)).toEqual([null, ["已许可两家"]]);
    const ledger = async (who: string) =>
      (await call<JobResults>(who, "/job-results")).body.results.find((row) => row.id === id);
    expect(await ledger(office)).toMatchObject({ isListedApart: true, price: { amount: 300_000_00 }, shares });
    expect(await ledger("enterprise")).toBeUndefined();
    const log = await story.read<{ after: object }>(
      "select after from platform.event where kind = 'market.result-decided' and subject = $1",
      [id],
    );
    expect(JSON.stringify(log)).not.toMatch(/30000000|完成人/);
    const decision = (first.body as { id: string }).id;
    expect(codeOf(await call(office, `/decisions/${decision}/end`, { reason: "x" }))).toBe("market.judged-not-found");
    expect((await call(university, `/decisions/${decision}/end`, { reason: "重新定价" })).status).toBe(200);
    expect(await ledger(university)).toMatchObject({ price: null, decisions: 3 });
    // How the institute fares: its own line alone, and every line for the office.
    const fares = async (who: string) => (await call<Quality>(who, "/quality?year=2025")).body.institutes;
    const [own, ...others] = await fares(university);
    expect(others).toEqual([]);
    const { offered, transferred } = own!;
    const all = await fares(office);
    expect(all.find(({ code }) => code === own!.code)).toMatchObject({ offered, transferred });
    expect(all.length).toBeGreaterThan(1);
  });

  it("belongs to the patent that bears its number, however that is written", async () => {
    const added = await story.as("administrator", "/api/registers/patent/records", {
      body: {
        name: { zh: "测试同号专利" },
        owner: null,
        disclosure: "public",
        fields: { kind: "invention", number: "2023 1999 0001.1" },
      },
    });
    expect(added.status, JSON.stringify(added.body)).toBe(200);
    const [row] = await story.read<{ id: string }>("select id from market.result where title_zh = '测试标记成果'");
    expect((await one(row!.id)).patents).toMatchObject([{ name: "测试同号专利" }]);
  });
});
