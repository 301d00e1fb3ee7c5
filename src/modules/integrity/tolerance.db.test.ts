import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { type Ctx, systemCtx } from "../../platform/http/ctx.ts";
import { adoptTolerance } from "./actions/adopt-tolerance.ts";
import type { NegativeList, NegativeLists } from "./contract/lists.ts";
import { conditions, type ToleranceCase, type ToleranceInput, type ToleranceList } from "./contract/tolerance.ts";
import { negativeListOn, toleratedOf } from "./index.ts";

const story = openStory();
const office = "commission-office";
const second = "reviewer";
const unit = "district@sample.haice.example";
const firm = "firm@sample.haice.example";
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const daysFrom = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

const call = (role: string | null, method: "GET" | "POST" | "PUT", address: string, body?: unknown) =>
  story.as(role, `/api/${address}`, { method, ...(body === undefined ? {} : { body }) });
const good = async <T>(role: string | null, method: "GET" | "POST" | "PUT", address: string, body?: unknown) => {
  const answer = await call(role, method, address, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const asProduct = <T>(work: (ctx: Ctx) => Promise<T>) =>
  inTransaction(story.installation.database.db, itself, (tx) => work(systemCtx(tx, systemClock)));
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

describe("negative lists by version", () => {
  const heldOn = async (day: string) => {
    const { kinds } = await good<NegativeLists>(null, "GET", `integrity/lists?day=${day}`);
    return kinds.find(({ kind }) => kind === "lump-sum")!.held;
  };

  it("say which version held on a day, and what it said", async () => {
    expect(await heldOn("2023-12-31")).toBeNull();
    const [before, since] = [await heldOn("2025-12-31"), await heldOn("2026-01-01")];
    expect([before?.version, since?.version]).toEqual([1, 2]);
    const codes = (list: NegativeList | null) => list?.items.map(({ code }) => code);
    expect(codes(since)).toEqual([...codes(before)!, "loans"]);
    expect(before?.validTo).toBe(since?.validFrom);
    expect(await asProduct((ctx) => negativeListOn(ctx, "lump-sum", "2025-12-31"))).toEqual(before);
  });

  it("a new version is seen by the office alone until it is enacted, then ends the one before, and never changes", async () => {
    const draft = {
      title: { zh: "第三版" },
      basis: "会议",
      validFrom: daysFrom(10),
      items: [{ code: "fines", words: { zh: "罚款" } }],
    };
    const body = { kind: "lump-sum", ...draft };
    expect((await call(firm, "POST", "integrity/lists", body)).status).toBe(403);
    const { id } = await good<{ id: string }>(office, "POST", "integrity/lists", body);
    expect(codeOf(await call(firm, "GET", `integrity/lists/${id}`))).toBe("integrity.list-not-found");
    const enact = (revision: number) =>
      call(office, "POST", `integrity/lists/${id}/enact`, { revision, basis: "会议" });
    await good(office, "PUT", `integrity/lists/${id}`, {
      revision: 1,
      draft: { ...draft, title: { zh: "第三版（改）" } },
    });
    expect(codeOf(await enact(1))).toBe("integrity.list-changed");
    expect((await enact(2)).status).toBe(200);
    const { validTo, version } = (await heldOn(today))!;
    expect([version, validTo]).toEqual([2, daysFrom(10)]);
    expect((await heldOn(daysFrom(10)))?.title.zh).toBe("第三版（改）");
    expect(codeOf(await call(office, "PUT", `integrity/lists/${id}`, { revision: 3, draft }))).toBe(
      "integrity.list-enacted",
    );
    // Past the routes too: an enacted version keeps its words.
    await expect(story.read("update integrity.negative_list set title_zh = 'x' where id = $1", [id])).rejects.toThrow(
      /does not change/,
    );
  });
});

type ScoreRecord = { commitment: string; item: string; counts: string; why: string };

describe("a tolerated failure", () => {
  const act = async (role: string, id: string, input: ToleranceInput | Record<string, unknown>) => {
    const { version } = await good<ToleranceCase>(office, "GET", `integrity/tolerance/${id}`);
    return call(role, "POST", `integrity/tolerance/${id}/acts`, { version, input });
  };
  const doAct = async (role: string, id: string, input: Record<string, unknown>) => {
    const answer = await act(role, id, input);
    expect(answer.status, `${JSON.stringify(input)} ${JSON.stringify(answer.body)}`).toBe(200);
  };
  const scorecard = (to: string) =>
    good<{ id: string; hash: string }>(office, "POST", "commitments/scorecards", { from: daysFrom(-400), to });
  const recordsOf = async (id: string) =>
    (await good<{ records: ScoreRecord[] }>(office, "GET", `commitments/scorecards/${id}/units/wc-gongxinju`)).records;

  it("counts against nobody: the scorecard leaves it out, earlier ones stay as they were", async () => {
    const first = await scorecard(daysFrom(-1));
    const failed = (await recordsOf(first.id)).find(({ item, counts }) => item === "lamps" && counts === "against")!;
    expect(failed).toBeDefined();
    const asked = {
      title: "平台建设未达预期",
      what: "设备到货推迟，未按期完成",
      failedOn: daysFrom(-20),
      subjectKind: "commitment",
      subject: failed.commitment,
    };
    const unknown = { ...asked, subject: "no-such-commitment" };
    expect(codeOf(await call(unit, "POST", "integrity/tolerance", unknown))).toBe("integrity.tolerance-subject");
    const { id } = await good<{ id: string }>(unit, "POST", "integrity/tolerance", asked);
    expect(codeOf(await act(unit, id, { act: "take-up" }))).toBe("integrity.tolerance-not-yours");
    await doAct(office, id, { act: "take-up" });
    expect(codeOf(await act(firm, id, { act: "state", words: "别人的话" }))).toBe("integrity.tolerance-not-found");
    const propose = { act: "propose", verdict: "tolerate", outcome: "exemption", reason: "三个条件都符合" };
    expect(codeOf(await act(office, id, propose))).toBe("integrity.tolerance-unheard");
    await doAct(unit, id, { act: "state", words: "供应商停产，已两次调整计划" });
    for (const condition of conditions) {
      await doAct(unit, id, { act: "add-evidence", condition, words: "会议纪要" });
      await doAct(office, id, { act: "find", condition, holds: true, reason: "已核对" });
    }
    await doAct(office, id, propose);
    expect(codeOf(await act(office, id, { act: "decide", basis: "会议" }))).toBe("integrity.tolerance-same-person");
    await doAct(second, id, { act: "decide", basis: "会议", isPublic: true, lesson: "关键设备留两家供应商" });

    const records = await recordsOf((await scorecard(today)).id);
    const same = records.filter(({ commitment, item }) => commitment === failed.commitment && item === "lamps");
    expect(same.map(({ counts, why }) => [counts, why])).toEqual([["left-out", "tolerated"]]);
    expect(await good(office, "GET", `commitments/scorecards/${first.id}/repeat`)).toMatchObject({ isSame: true });
    const { tolerated } = await good<{ tolerated: object[] }>(
      firm,
      "GET",
      `integrity/tolerated?kind=commitment&subject=${failed.commitment}`,
    );
    expect(tolerated).toMatchObject([{ case: id, outcome: "exemption", to: null }]);
    const failures = [{ kind: "commitment", id: failed.commitment }] as const;
    expect(await asProduct((ctx) => toleratedOf(ctx, failures, today))).toEqual(tolerated);
    expect(await asProduct((ctx) => toleratedOf(ctx, failures, daysFrom(-1)))).toEqual([]);
    const seen = await good<ToleranceList>(null, "GET", "integrity/tolerance");
    expect(seen.cases).toEqual([]);
    expect(seen.lessons[0]).toMatchObject({ id, lesson: "关键设备留两家供应商" });
    expect(JSON.stringify(seen)).not.toContain("供应商停产");
  });

  it("a transfer is checked against the list of its day; a paper is read by whoever reads the case", async () => {
    const { id } = await good<{ id: string }>(firm, "POST", "integrity/tolerance", {
      title: "转化定价偏低",
      what: "评估方法不当",
      failedOn: daysFrom(-20),
      subjectKind: "transfer",
    });
    const { list } = await good<ToleranceCase>(firm, "GET", `integrity/tolerance/${id}`);
    expect(list?.items.length).toBe(3);
    await doAct(office, id, { act: "take-up" });
    await doAct(office, id, { act: "note-hearing", words: "单位表示没有补充" });
    for (const condition of conditions) {
      await doAct(office, id, { act: "add-evidence", condition, words: "报告" });
      await doAct(office, id, { act: "find", condition, holds: true, reason: "已核对" });
    }
    const propose = { act: "propose", verdict: "tolerate", outcome: "lighter", reason: "符合" };
    expect(codeOf(await act(office, id, propose))).toBe("integrity.tolerance-items");
    for (const [at, item] of list!.items.entries())
      await doAct(office, id, { act: "answer-item", item: item.id, applies: at === 0, reason: "已核对" });
    expect(codeOf(await act(office, id, propose))).toBe("integrity.tolerance-listed");
    const file = { name: "证据.csv", type: "text/csv", bytes: Buffer.from("日期,事项\n2026-01-01,会议\n") };
    const sent = await story.as(firm, `/api/integrity/tolerance/${id}/papers`, { file });
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect(codeOf(await story.as(firm, `/api/integrity/tolerance/${id}/papers`, { file }))).toBe(
      "integrity.paper-there",
    );
    const paper = `/api/integrity/papers/${(sent.body as { id: string }).id}`;
    expect((await story.as("auditor", paper)).status).toBe(200);
    expect((await story.as(unit, paper)).status).toBe(404);
  });
});

describe("records of the former register", () => {
  it("become cases once, with their ids, findings, papers and outcome", async () => {
    const leave = (id: string, content: object) =>
      story.read(
        "insert into registers.former_record (register, record_id, content, history, accesses) values ('tolerance-case', $1, $2, $3, '[]')",
        [
          id,
          JSON.stringify({
            created_at: "2025-03-01T02:00:00Z",
            changed_at: "2025-05-01T02:00:00Z",
            origin: "person",
            ...content,
          }),
          JSON.stringify([{ basis: "会议纪要 3 号" }]),
        ],
      );
    const flags = { is_lawful: true, is_diligent: true, is_honest: true, evidence: "审计报告" };
    const decided = { outcome: "correction", correct_by: "2025-06-30", decided_on: "2025-04-01" };
    await leave("old-1", { name_zh: "旧事项一", what: "原情形", state: "tolerated", ...flags, ...decided });
    await leave("old-2", { name_zh: "旧事项二", what: "原情形", state: "raised" });
    await story.read(
      `insert into registers.former_paper (id, register, record_id, file_name, media_type, size, sha256, content, added_at)
       values ('old-paper', 'tolerance-case', 'old-1', 'a.csv', 'text/csv', 1, 'x', 'a', now())`,
    );
    for (let times = 0; times < 2; times += 1) await asProduct(adoptTolerance);
    const one = await good<ToleranceCase>(office, "GET", "integrity/tolerance/old-1");
    expect(one).toMatchObject({
      state: "tolerated",
      outcome: "no-negative",
      toleratedFrom: "2025-04-01",
      toleratedTo: "2025-07-01",
    });
    expect(one.papers.map(({ id }) => id)).toEqual(["old-paper"]);
    expect(one.steps.filter(({ input }) => input.act === "decide")).toMatchObject([
      { input: { basis: "会议纪要 3 号" } },
    ]);
    expect((await good<ToleranceCase>(office, "GET", "integrity/tolerance/old-2")).state).toBe("raised");
  });
});
