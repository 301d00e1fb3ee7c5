import { beforeEach, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { BulkResult } from "./contract/act.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { Desk } from "./contract/desk.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const reviewer = "reviewer";
/** Two units: a bureau of the city, and one of the district. */
const city = "reporter@sample.haice.example";
const district = "district@sample.haice.example";
const [cityUnit, districtUnit] = ["qd-haiyangju", "wc-gongxinju"];

const ledger = async (who: string, query = ""): Promise<LedgerPage> =>
  (await story.as(who, `/api/commitments/ledger?${query}`)).body as LedgerPage;
const one = async (who: string, id: string): Promise<Commitment> =>
  (await story.as(who, `/api/commitments/commitments/${id}`)).body as Commitment;
const desk = async (who: string): Promise<Desk> => (await story.as(who, "/api/commitments/desk")).body as Desk;
const pile = (of: Desk, name: string) => of.piles.find(({ pile }) => pile === name)?.rows.map(({ id }) => id) ?? [];

/** Does something, at the version that the office sees now unless another is named; returns the code of a refusal or "ok". */
async function act(who: string, id: string, body: Record<string, unknown>): Promise<string> {
  const { version } = await one(office, id);
  const answer = await story.as(who, `/api/commitments/commitments/${id}/acts`, { body: { version, ...body } });
  return answer.status === 200 ? "ok" : (answer.body as { code: string }).code;
}

const content = { progress: "已完成两项", problem: "", next: "继续" };
const basis = "专题会议决定";

/** A commitment of the story that nobody has touched yet, in the state wanted, for the two units. */
let untouched: string[] = [];
beforeEach(async () => {
  if (untouched.length > 0) return;
  untouched = (await ledger(office, "state=registered&kind=task&kind=target&limit=100")).rows.map(({ id }) => id);
});
async function fresh(
  state: "registered" | "approved" | "dispatched" | "signed" | "in-progress" | "reported" | "reviewed",
) {
  const id = untouched.shift()!;
  const duties = [
    { organisation: districtUnit, role: "lead" },
    { organisation: cityUnit, role: "co" },
  ];
  const way: [string, string, Record<string, unknown>][] = [
    ["approved", office, { act: "approve" }],
    ["dispatched", office, { act: "dispatch" }],
    ["signed", district, { act: "sign" }],
    ["signed", city, { act: "sign" }],
    ["in-progress", district, { act: "start" }],
    ["reported", district, { act: "report", content }],
    ["reviewed", reviewer, { act: "accept" }],
  ];
  expect(await act(office, id, { act: "assign", duties, basis })).toBe("ok");
  const last = way.findLastIndex(([reached]) => reached === state);
  for (const [, who, body] of way.slice(0, last + 1)) expect(await act(who, id, body)).toBe("ok");
  expect((await one(office, id)).state).toBe(state);
  return id;
}

describe("the sample of the story", () => {
  it("stands in several states and says that it is a sample", async () => {
    const page = await ledger(office, "limit=500");
    expect(page.figures.total).toBeGreaterThan(20);
    expect(page.figures.sample).toBe(page.figures.total);
    expect(Object.keys(page.figures.byState).length).toBeGreaterThan(6);
    expect(page.rows).toHaveLength(page.figures.total);
  });

  it("has a sentence for every commitment, word for word in its document", async () => {
    const wrong = await story.read(`select c.id from commitments.commitment c
      join policy.edition e on e.document_id = c.document_id and e.number = c.edition
      where position(c.quote in e.text) = 0`);
    expect(wrong).toEqual([]);
  });
});

describe("a commitment from dispatch to close", () => {
  it("goes through its nodes, each step with who, when and why, and each an event", async () => {
    const id = await fresh("reviewed");
    expect(await act(office, id, { act: "close", basis: "办结意见" })).toBe("ok");
    const closed = await one(office, id);
    expect(closed.state).toBe("closed");
    expect(closed.steps.map(({ act: name }) => name)).toEqual([
      "register",
      "assign",
      "approve",
      "dispatch",
      "sign",
      "sign",
      "start",
      "report",
      "accept",
      "close",
    ]);
    expect(closed.steps.every(({ by, at }) => by !== null && at !== "")).toBe(true);
    expect(closed.steps.at(-1)).toMatchObject({ basis: "办结意见", from: "reviewed", to: "closed" });
    expect(closed.reports).toMatchObject([{ round: 1, content, verdict: "accepted" }]);
    const events = await story.read(
      "select after ->> 'act' as act from platform.event where subject = $1 and kind = 'commitments.moved' order by id",
      [id],
    );
    expect(events.map((event) => (event as { act: string }).act)).toEqual(
      closed.steps.slice(1).map(({ act: name }) => name),
    );
    expect(await act(office, id, { act: "reopen", basis })).toBe("ok");
    expect((await one(office, id)).state).toBe("in-progress");
  });

  it("waits for every unit's signature, or for the lead's where the parameter says so", async () => {
    const id = await fresh("dispatched");
    expect(await act(city, id, { act: "sign" })).toBe("ok");
    expect((await one(office, id)).state).toBe("dispatched");
    expect(await act(city, id, { act: "sign" })).toBe("commitments.nothing-to-sign");
    expect(await act(district, id, { act: "sign" })).toBe("ok");
    expect((await one(office, id)).state).toBe("signed");
    const set = await story.as("administrator", "/api/parameters/parameters/commitments.who-signs/settings", {
      body: {
        value: "leads",
        from: new Date().toLocaleDateString("sv", { timeZone: "Asia/Shanghai" }),
        reason: basis,
        basis: null,
        follows: null,
      },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    const other = await fresh("approved");
    await act(office, other, { act: "dispatch" });
    expect(await act(district, other, { act: "sign" })).toBe("ok");
    expect((await one(office, other)).state).toBe("signed");
  });

  it("is sent back by a unit or returned by a reviewer with a reason, and goes on", async () => {
    const id = await fresh("dispatched");
    expect(await act(city, id, { act: "send-back" })).toBe("commitments.note-needed");
    expect(await act(city, id, { act: "send-back", note: "不属本单位职责" })).toBe("ok");
    expect((await one(office, id)).state).toBe("approved");
    const reported = await fresh("reported");
    expect(await act(reviewer, reported, { act: "return" })).toBe("commitments.note-needed");
    expect(await act(reviewer, reported, { act: "return", note: "请补充名单" })).toBe("ok");
    expect(await act(district, reported, { act: "report", content })).toBe("ok");
    const { round, reports } = await one(office, reported);
    expect([round, reports.map(({ verdict }) => verdict)]).toEqual([2, [null, "returned"]]);
  });

  it("gets a later deadline when a unit asks and the office grants; the earlier one stays in its history", async () => {
    const id = await fresh("signed");
    const before = (await one(office, id)).dueOn;
    expect(before).toBe("2027-12-31");
    const ask = { act: "ask-extension", until: "2028-06-30", note: "统计次年公布" };
    expect(await act(district, id, { ...ask, until: "2027-06-30" })).toBe("commitments.extension-earlier");
    expect(await act(district, id, ask)).toBe("ok");
    expect(await act(district, id, ask)).toBe("commitments.extension-open");
    expect(pile(await desk(office), "extension")).toContain(id);
    expect(await act(office, id, { act: "decline-extension", note: "另行研究" })).toBe("ok");
    expect(await act(office, id, { act: "decline-extension", note: "另行研究" })).toBe("commitments.no-extension");
    await act(district, id, ask);
    expect(await act(office, id, { act: "extend", until: "2028-03-31", basis })).toBe("ok");
    const now = await one(office, id);
    expect([now.dueOn, now.dueFrom, now.extension]).toEqual(["2028-03-31", "extended", null]);
    expect(now.steps.at(-1)?.detail).toMatchObject({ from: before, to: "2028-03-31" });
  });

  it("is moved from one unit to another, which signs anew; the first keeps no right in it", async () => {
    const id = await fresh("in-progress");
    const move = { act: "transfer", from: districtUnit, basis };
    expect(await act(office, id, { ...move, to: cityUnit })).toBe("commitments.duties-roles");
    expect(await act(office, id, { ...move, to: "no-such-unit" })).toBe("commitments.organisation-unknown");
    expect(await act(office, id, { ...move, to: "wc-haiyangju" })).toBe("ok");
    const { state, duties, signs } = await one(office, id);
    expect(state).toBe("dispatched");
    expect(
      duties
        .filter(({ validTo }) => validTo === null)
        .map(({ organisation }) => organisation?.code)
        .sort(),
    ).toEqual(["qd-haiyangju", "wc-haiyangju"]);
    expect(signs.find(({ organisation }) => organisation.code === "wc-haiyangju")?.answer).toBeNull();
    expect(signs.find(({ organisation }) => organisation.code === cityUnit)?.answer).toBe("signed");
    expect((await story.as(district, `/api/commitments/commitments/${id}`)).status).toBe(404);
  });

  it("rests while it is suspended and goes on where it was", async () => {
    const id = await fresh("in-progress");
    expect(await act(office, id, { act: "suspend", basis })).toBe("ok");
    expect(await act(district, id, { act: "report", content })).toBe("commitments.not-in-state");
    expect(await act(office, id, { act: "resume", basis })).toBe("ok");
    expect((await one(office, id)).state).toBe("in-progress");
  });

  it("is merged into another that says the same; never into itself or into one that is over", async () => {
    const [id, other] = [await fresh("registered"), await fresh("registered")];
    expect(await act(office, id, { act: "merge", into: id, basis })).toBe("commitments.merge-with");
    expect(await act(office, id, { act: "merge", into: other, basis })).toBe("ok");
    expect(await act(office, other, { act: "merge", into: id, basis })).toBe("commitments.merge-with");
    expect((await one(office, id)).mergedInto?.id).toBe(other);
    expect((await one(office, other)).mergedHere.map((merged) => merged.id)).toEqual([id]);
  });
});

describe("who may do what", () => {
  it("is the server's word as well: wrong people and wrong states are refused with a reason in both languages", async () => {
    const id = await fresh("dispatched");
    expect(await act(office, id, { act: "sign" })).toBe("commitments.not-yours");
    expect(await act("auditor", id, { act: "recall", note: "x" })).toBe("commitments.not-yours");
    expect(await act(district, id, { act: "close", basis })).toBe("commitments.not-yours");
    expect(await act(office, id, { act: "close", basis })).toBe("commitments.not-in-state");
    for (const role of ["enterprise", "public", null]) {
      const answer = await story.as(role, `/api/commitments/commitments/${id}`);
      expect([role, answer.status]).toEqual([role, role === null ? 401 : 403]);
    }
    for (const [language, words] of [
      ["zh", "不能“办结”"],
      ["en", "is not possible"],
    ] as const) {
      const { version } = await one(office, id);
      const answer = await story.as(office, `/api/commitments/commitments/${id}/acts`, {
        body: { act: "close", version, basis },
        headers: { "accept-language": language },
      });
      expect((answer.body as { detail: string }).detail).toContain(words);
    }
  });

  it("takes no input that makes no sense", async () => {
    const id = await fresh("registered");
    const { version } = await one(office, id);
    for (const body of [
      {},
      { act: "explode", version },
      { act: "approve" },
      { act: "approve", version, extra: 1 },
      { act: "assign", version, duties: [], basis },
      { act: "extend", version, until: "2025.13.1", basis },
      { act: "report", version, content: { progress: " " } },
    ])
      expect([body, (await story.as(office, `/api/commitments/commitments/${id}/acts`, { body })).status]).toEqual([
        body,
        400,
      ]);
    expect(
      (await story.as(office, "/api/commitments/commitments/no-such/acts", { body: { act: "approve", version: 1 } }))
        .status,
    ).toBe(404);
    for (const query of ["sort=nonsense", "state=nonsense", "limit=100000", "offset=-1"])
      expect([query, (await story.as(office, `/api/commitments/ledger?${query}`)).status]).toEqual([query, 400]);
  });

  it("lets one of two win who act at once; the other hears who was faster and what it is now", async () => {
    const id = await fresh("approved");
    const { version } = await one(office, id);
    const answers = await Promise.all(
      ["commission-office", "administrator"].map((who) =>
        story.as(who, `/api/commitments/commitments/${id}/acts`, { body: { act: "dispatch", version } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!.body as { code: string; detail: string };
    expect(lost.code).toBe("commitments.changed-since");
    expect(lost.detail).toContain(`version ${version}`);
    expect(lost.detail).toContain(`version ${version + 1}`);
    expect(lost.detail).toContain("Dispatched");
    const after = await one(office, id);
    expect([after.version, after.steps.filter(({ act: name }) => name === "dispatch").length]).toEqual([
      version + 1,
      1,
    ]);
  });
});

describe("many at once", () => {
  it("are previewed without a change, then those are done that can be, and the rest is told", async () => {
    const [ready, unready] = [await fresh("approved"), await fresh("registered")];
    const items = await Promise.all(
      [ready, unready].map(async (id) => ({ id, version: (await one(office, id)).version })),
    );
    const send = async (isPreview: boolean) =>
      (await story.as(office, "/api/commitments/acts", { body: { act: "dispatch", items, isPreview } }))
        .body as BulkResult;
    const preview = await send(true);
    expect(preview.done).toBe(0);
    expect(preview.results.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, "commitments.not-in-state"]);
    expect((await one(office, ready)).state).toBe("approved");
    expect((await send(false)).done).toBe(1);
    expect((await one(office, ready)).state).toBe("dispatched");
    expect((await send(false)).results[0]!.refusal?.code).toBe("commitments.changed-since");
  });
});

describe("the ledger", () => {
  it("filters, sorts by several columns, pages without gaps, and its totals follow the filter", async () => {
    const all = (await ledger(office, "limit=500&sort=state,-due")).rows;
    const paged = [];
    for (let offset = 0; offset < all.length; offset += 7)
      paged.push(...(await ledger(office, `limit=7&offset=${offset}&sort=state,-due`)).rows);
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const overdue = await ledger(office, "due=overdue&limit=500");
    expect(overdue.rows.every(({ dueOn }) => dueOn !== null && dueOn < overdue.day)).toBe(true);
    expect(overdue.rows).toHaveLength(overdue.figures.total);
    const unknown = await ledger(office, "unit=-&limit=500");
    expect(unknown.figures.total).toBe(unknown.figures.noUnit);
    const found = await ledger(office, `q=${encodeURIComponent("孵育")}`);
    expect(found.rows.map(({ title }) => title)).toEqual(["开展中小微创企业孵育行动"]);
    expect((await ledger(office, `q=${encodeURIComponent("100%_")}`)).rows).toEqual([]);
  });

  it("stands under each of its units when grouped, and counts once", async () => {
    const page = await ledger(office, "group=unit&limit=500");
    expect(page.groups.reduce((sum, group) => sum + group.count, 0)).toBe(page.count);
    expect(page.count).toBeGreaterThan(page.figures.total);
    expect(page.rows.map(({ group }) => group)).toEqual(
      page.groups.flatMap((group) => Array<string>(group.count).fill(group.key)),
    );
    const byDocument = await ledger(office, "group=document&limit=500");
    expect(byDocument.count).toBe(byDocument.figures.total);
  });

  it("goes out as a workbook with the columns that are asked for", async () => {
    const file = await story.as(office, "/api/commitments/ledger.xlsx?columns=title&columns=due&state=closed");
    expect(file.status).toBe(200);
    expect(file.headers["content-disposition"]).toContain("attachment");
    expect(file.bytes.subarray(0, 2).toString()).toBe("PK");
  });
});

describe("registration", () => {
  it("takes what is confirmed, once; measures come below their task", async () => {
    const document = "st-plan-2021";
    const answer = await story.as(office, "/api/commitments/registrations", { body: { document, measures: true } });
    expect(answer.status).toBe(200);
    const { registered } = answer.body as { registered: number };
    const page = await ledger(office, `document=${document}&kind=measure&limit=1`);
    expect(page.figures.total).toBeGreaterThan(10);
    expect(registered).toBeGreaterThan(page.figures.total);
    const measure = await one(office, page.rows[0]!.id);
    expect(measure.parent?.kind).toBe("task");
    const again = await story.as(office, "/api/commitments/registrations", { body: { document, measures: true } });
    expect((again.body as { code: string }).code).toBe("commitments.registered-already");
    expect((await story.as(office, "/api/commitments/registrations", { body: { document: "no-such" } })).status).toBe(
      409,
    );
    expect((await story.as(city, "/api/commitments/registrations", { body: { document } })).status).toBe(403);
  });

  it("is told when its sentence is opened again: it stays, and cannot be dispatched until it is confirmed", async () => {
    const id = await fresh("approved");
    const [row] = await story.read<{ extraction_id: string; code: string }>(
      "select c.extraction_id, d.code from commitments.commitment c join policy.document d on d.id = c.document_id where c.id = $1",
      [id],
    );
    const settle = (body: unknown) =>
      story.as(office, `/api/policy/documents/${row!.code}/extractions/${row!.extraction_id}/settlement`, { body });
    const opened = await settle({ outcome: "reopened", note: "原句有误" });
    expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    const now = await one(office, id);
    expect([now.source, now.state, now.steps.at(-1)?.act]).toEqual(["reopened", "approved", "source-changed"]);
    expect(await act(office, id, { act: "dispatch" })).toBe("commitments.source-open");
    expect(pile(await desk(office), "source")).toContain(id);
  });

  it("goes with the sample review when that is dropped; what people registered themselves stays and is told", async () => {
    await story.read(
      "update commitments.commitment set is_sample = false where id = (select min(id) from commitments.commitment)",
    );
    const dropped = await story.as(office, "/api/policy/sample-review/removal", { method: "POST" });
    expect(dropped.status, JSON.stringify(dropped.body)).toBe(200);
    const left = await story.read<{ is_sample: boolean; source_state: string }>(
      "select is_sample, source_state from commitments.commitment",
    );
    expect(left.filter((row) => row.is_sample)).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((row) => row.source_state === "reopened")).toBe(true);
  });
});
