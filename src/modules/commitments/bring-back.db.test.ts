import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { readTable } from "../ledger/index.ts";
import type { BroughtBack } from "./contract/bring-back.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerRow } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const district = "district@sample.haice.example";
const basis = "专题会议决定";

type Cells = Record<string, string>;
interface Sheet {
  headers: string[];
  rows: Cells[];
}

/** The ledger as somebody exports it, by heading. */
async function exported(who: string, query: string, language = "zh"): Promise<Sheet> {
  const file = await story.as(who, `/api/commitments/ledger.xlsx?${query}`, {
    headers: { "accept-language": language },
  });
  expect(file.status).toBe(200);
  const [headers = [], ...rows] = (await readTable(file.bytes, "x.xlsx", null)).rows;
  return {
    headers: [...headers],
    rows: rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""]))),
  };
}

const saved = ({ headers, rows }: Sheet) =>
  writeXlsx({
    sheets: [{ name: "台账", rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))] }],
  });

async function send(who: string, door: "previews" | "runs", bytes: Uint8Array, fields: Record<string, string> = {}) {
  const file = { name: "ledger.xlsx", type: "application/octet-stream", bytes, fields };
  const answer = await story.as(who, `/api/commitments/bring-back/${door}`, { file });
  return { status: answer.status, body: answer.body as BroughtBack & { code: string } };
}
const one = async (id: string): Promise<Commitment> =>
  (await story.as(office, `/api/commitments/commitments/${id}`)).body as Commitment;
const kept = () =>
  story.read(`select c.id, c.version, c.state, c.due_on, (select count(*)::int from commitments.step s where s.commitment_id = c.id) as steps,
    (select count(*)::int from platform.event e where e.subject = c.id) as events from commitments.commitment c order by c.id`);

let untouched: LedgerRow[] = [];
beforeAll(async () => {
  const body = { document: "st-plan-2021", measures: true };
  expect((await story.as(office, "/api/commitments/registrations", { body })).status).toBe(200);
  const page = await story.as(office, "/api/commitments/ledger?state=registered&kind=measure&limit=60");
  untouched = (page.body as { rows: LedgerRow[] }).rows;
});
const fresh = () => untouched.shift()!;
const query =
  "columns=title&columns=state&columns=due&columns=units&columns=others&state=registered&state=approved&state=dispatched&kind=measure";
const rowOf = (sheet: Sheet, id: string) => sheet.rows.find((row) => row["编号（请勿改动）"] === id)!;

describe("an exported ledger that comes back", () => {
  it("changes nothing when nobody edited it, whatever happened since", async () => {
    const row = fresh();
    const sheet = await exported(office, query);
    await story.as(office, `/api/commitments/commitments/${row.id}/acts`, {
      body: { act: "approve", version: row.version },
    });
    const before = await kept();
    const { status, body } = await send(office, "runs", await saved(sheet), { basis });
    expect(status).toBe(200);
    expect(body).toMatchObject({ isApplied: true, changes: [], refusals: [], unchanged: sheet.rows.length });
    expect(await kept()).toEqual(before);
  });

  it("shows each change old and new, keeps nothing of the preview, then does it by the same acts, once", async () => {
    const row = fresh();
    const sheet = await exported(office, query);
    const cells = rowOf(sheet, row.id);
    const was = cells.责任单位!;
    cells.责任单位 = "区工业和信息化局";
    cells.配合单位 = "市海洋发展局";
    cells.办理状态 = "已审批";
    const bytes = await saved(sheet);
    const before = await kept();
    const preview = await send(office, "previews", bytes);
    expect(preview.body).toMatchObject({
      isApplied: false,
      lacks: ["basis"],
      refusals: [],
      unchanged: sheet.rows.length - 1,
    });
    expect(preview.body.changes).toMatchObject([
      {
        id: row.id,
        changes: [
          { field: "units", from: was, to: "区工业和信息化局", act: "assign" },
          { field: "others", act: "assign" },
          { field: "state", from: "已登记", to: "已审批", act: "approve" },
        ],
      },
    ]);
    expect(await kept()).toEqual(before);

    const unsaid = await send(office, "runs", bytes);
    expect(unsaid.body.refusals.map(({ code, header }) => [code, header])).toEqual([
      ["commitments.basis-needed", "责任单位"],
    ]);
    expect(await kept()).toEqual(before);

    const done = await send(office, "runs", bytes, { basis });
    expect(done.body.changes).toHaveLength(1);
    const now = await one(row.id);
    expect(now.state).toBe("approved");
    expect(
      now.duties.filter(({ validTo }) => validTo === null).map(({ role, organisation }) => [organisation?.code, role]),
    ).toEqual([
      ["wc-gongxinju", "lead"],
      ["qd-haiyangju", "co"],
    ]);
    expect(now.steps.slice(-2).map(({ act, basis: said }) => [act, said])).toEqual([
      ["assign", basis],
      ["approve", basis],
    ]);
    const after = await kept();
    const again = await send(office, "runs", bytes, { basis });
    expect(again.body).toMatchObject({ changes: [], refusals: [], unchanged: sheet.rows.length });
    expect(await kept()).toEqual(after);
  });

  it("shows both versions of what somebody changed between export and return, or between preview and applying", async () => {
    const [row, other] = [fresh(), fresh()];
    const sheet = await exported(office, query);
    rowOf(sheet, row.id).办理状态 = "已审批";
    rowOf(sheet, other.id).办理状态 = "已审批";
    const bytes = await saved(sheet);
    expect((await send(office, "previews", bytes)).body.changes).toHaveLength(2);
    const act = await story.as(office, `/api/commitments/commitments/${row.id}/acts`, {
      body: { act: "suspend", version: row.version, basis },
    });
    expect(act.status).toBe(200);
    const { body } = await send(office, "runs", bytes);
    expect(body.changes.map(({ id }) => id)).toEqual([other.id]);
    expect(body.refusals).toMatchObject([
      {
        code: "commitments.changed-since",
        changes: [{ field: "state", from: "已登记", to: "已审批" }],
        meanwhile: { seen: row.version, version: row.version + 1, cells: { state: "已中止" } },
      },
    ]);
    expect((await one(row.id)).state).toBe("suspended");
  });

  it("applies a row once when two people bring it at the same time", async () => {
    const row = fresh();
    const sheet = await exported(office, query);
    rowOf(sheet, row.id).办理状态 = "已审批";
    const bytes = await saved(sheet);
    const answers = await Promise.all([send(office, "runs", bytes), send("administrator", "runs", bytes)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const steps = (await one(row.id)).steps.filter(({ act }) => act === "approve");
    expect(steps).toHaveLength(1);
    const done = answers.reduce((sum, { body }) => sum + body.changes.length, 0);
    expect(done).toBe(1);
  });

  it("refuses in words what no act does, names row and column, and does the other rows", async () => {
    const rows = [fresh(), fresh(), fresh(), fresh(), fresh(), fresh()];
    const sheet = await exported(office, query);
    const cells = rows.map(({ id }) => rowOf(sheet, id));
    cells[0]!.完成时限 = "尽快";
    cells[1]!.完成时限 = "2031-06-30";
    cells[2]!.责任单位 = "没有这个局";
    cells[3]!.办理状态 = "已办结";
    cells[4]!.办理状态 = "快办完了";
    cells[5]!.办理状态 = "已审批";
    sheet.rows.push({ 事项: "表里新写的一项" }, { ...cells[5]! });
    const { body } = await send(office, "runs", await saved(sheet), { basis });
    expect(body.changes.map(({ id }) => id)).toEqual([rows[5]!.id]);
    const at = new Map(body.refusals.map((one) => [one.title, [one.code, one.header]]));
    expect(rows.slice(0, 5).map(({ title }) => at.get(title))).toEqual([
      ["commitments.back-no-day", "完成时限"],
      ["commitments.not-in-state", "完成时限"],
      ["commitments.back-unit-unknown", "责任单位"],
      ["commitments.back-no-act", "办理状态"],
      ["commitments.back-no-state", "办理状态"],
    ]);
    expect(body.refusals.slice(-2).map(({ code, row }) => [code, row])).toEqual([
      ["commitments.back-no-id", sheet.rows.length],
      ["commitments.back-twice", sheet.rows.length + 1],
    ]);
  });

  it("does a row as a whole or not at all", async () => {
    const row = fresh();
    const sheet = await exported(office, query);
    const cells = rowOf(sheet, row.id);
    cells.责任单位 = "区工业和信息化局";
    cells.完成时限 = "2031-06-30";
    const { body } = await send(office, "runs", await saved(sheet), { basis });
    expect(body.changes).toEqual([]);
    expect(body.refusals[0]).toMatchObject({ code: "commitments.not-in-state", header: "完成时限" });
    expect((await one(row.id)).version).toBe(row.version);
  });

  it("is read in the language in which it was exported", async () => {
    const row = fresh();
    const sheet = await exported(office, query, "en");
    const cells = sheet.rows.find((one) => one["Id (do not edit)"] === row.id)!;
    cells.State = "Approved";
    const { body } = await send(office, "runs", await saved(sheet));
    expect(body.changes).toMatchObject([
      { id: row.id, changes: [{ from: "Registered", to: "Approved", act: "approve" }] },
    ]);
  });
});

describe("the rights of who brings it", () => {
  it("are those of the acts: a unit asks where the office grants, and approves nothing", async () => {
    const row = fresh();
    const act = async (who: string, body: Record<string, unknown>) => {
      const { version } = await one(row.id);
      const answer = await story.as(who, `/api/commitments/commitments/${row.id}/acts`, { body: { version, ...body } });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    };
    await act(office, { act: "assign", duties: [{ organisation: "wc-gongxinju", role: "sole" }], basis });
    await act(office, { act: "approve" });
    await act(office, { act: "dispatch" });
    await act(district, { act: "sign" });
    const sheet = await exported(district, "columns=title&columns=due&columns=units");
    expect(sheet.rows.length).toBeLessThan((await exported(office, "columns=title")).rows.length);
    const cells = rowOf(sheet, row.id);
    const until = `${Number((cells.完成时限 ?? "").slice(0, 4)) + 1}-06-30`;
    cells.完成时限 = until;
    const foreign = (await exported(office, query)).rows.find(
      (one) => !sheet.rows.some((own) => own.事项 === one.事项),
    )!;
    sheet.rows.push({ ...foreign, 完成时限: "2032-01-01" });
    const { body } = await send(district, "runs", await saved(sheet), { note: "来文迟到" });
    expect(body.changes).toMatchObject([{ id: row.id, changes: [{ act: "ask-extension", to: until }] }]);
    expect(body.refusals.map(({ code }) => code)).toEqual(["commitments.not-found"]);
    expect((await one(row.id)).extension?.until).toBe(until);
  });

  it("is asked for at the door", async () => {
    const bytes = await saved({ headers: ["事项"], rows: [{ 事项: "x" }] });
    expect((await send("enterprise", "runs", bytes)).status).toBe(403);
    const file = { name: "x.xlsx", type: "application/octet-stream", bytes };
    expect((await story.as(null, "/api/commitments/bring-back/runs", { file })).status).toBe(401);
  });
});

describe("rows pasted over the ledger", () => {
  const pasted = async (door: "previews" | "runs", text: string, more: Record<string, unknown> = {}) => {
    const body = { text, seen: [], columns: [], ...more };
    const headers = { "accept-language": "zh" };
    const answer = await story.as(office, `/api/commitments/pastes/${door}`, { body, headers });
    return { status: answer.status, body: answer.body as BroughtBack & { code: string } };
  };
  const seen = (rows: readonly LedgerRow[]) => rows.map(({ id, version }) => ({ id, version }));

  it("are laid over what was seen from a column on, shown first, and done by the same acts at that version", async () => {
    const rows = [fresh(), fresh(), fresh()];
    const place = { seen: seen(rows), columns: ["state", "due", "units", "others"] };
    // As Excel puts it: tabs, \r\n, and quotes around a cell with a line end.
    const text = '已审批\t\t"区工业和信息化局\n市海洋发展局"\r\n快办完了\t\t\r\n已审批\t2031-01-31\t\r\n';
    const only = { ...place, columns: ["state"] };
    const before = await kept();
    const preview = await pasted("previews", "已审批\r\n快办完了\r\n已审批\r\n", only);
    expect(preview.body.changes.map(({ id, row, version }) => [id, row, version])).toEqual([
      [rows[0]!.id, 1, rows[0]!.version],
      [rows[2]!.id, 3, rows[2]!.version],
    ]);
    expect(preview.body.refusals).toMatchObject([
      { row: 2, column: "A", header: "办理状态", code: "commitments.back-no-state", title: rows[1]!.title },
    ]);
    expect(await kept()).toEqual(before);
    const whole = await pasted("previews", text, place);
    expect(whole.body.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, "B", "commitments.back-no-day"],
      [2, "C", "commitments.back-no-units"],
      [3, "C", "commitments.back-no-units"],
    ]);
    // Somebody is faster between preview and applying.
    const suspend = { act: "suspend", version: rows[2]!.version, basis };
    await story.as(office, `/api/commitments/commitments/${rows[2]!.id}/acts`, { body: suspend });
    const done = await pasted("runs", "已审批\r\n快办完了\r\n已审批\r\n", only);
    expect(done.body.changes.map(({ id }) => id)).toEqual([rows[0]!.id]);
    expect(done.body.refusals.map(({ row, code }) => [row, code])).toEqual([
      [2, "commitments.back-no-state"],
      [3, "commitments.changed-since"],
    ]);
    expect((await one(rows[0]!.id)).steps.at(-1)).toMatchObject({ act: "approve", to: "approved" });
    const [event] = await story.read("select after from platform.event where kind = 'commitments.pasted'");
    expect(event).toMatchObject({ after: { changed: [rows[0]!.id], refused: 2 } });
  });

  it("are found by their words when they bring headings, with a basis of their own", async () => {
    const [row, other] = [fresh(), fresh()];
    const lines = [
      "事 项\t责任单位\t依据\t原文",
      `${row.title}\t区工业和信息化局\t第9次会议\t改了也不算`,
      `${other.title}，改过的\t区工业和信息化局\t\t`,
    ];
    const preview = await pasted("previews", lines.join("\n"));
    expect(preview.body.refusals).toMatchObject([{ row: 3, column: "A", code: "commitments.paste-no-row" }]);
    const versions = { seen: preview.body.changes.map(({ id, version }) => ({ id, version })) };
    expect(versions.seen).toEqual([{ id: row.id, version: row.version }]);
    expect((await pasted("runs", lines.join("\n"), versions)).body.changes).toHaveLength(1);
    expect((await one(row.id)).steps.at(-1)).toMatchObject({ act: "assign", basis: "第9次会议" });
    // A row that the preview did not show as changed is left alone, whoever changed it since.
    const unshown = `${lines[0]}\n${other.title}\t市海洋发展局\t第9次会议\t`;
    expect((await pasted("runs", unshown, versions)).body).toMatchObject({
      changes: [],
      refusals: [{ row: 2, code: "commitments.paste-not-shown" }],
    });
    // What was seen is what counts: at an older version nothing is overwritten.
    const late = lines.slice(0, 2).join("\n").replace("区工业和信息化局", "市海洋发展局");
    expect((await pasted("runs", late, versions)).body.refusals[0]!.code).toBe("commitments.changed-since");
  });

  it("are refused whole where they do not fit, and row by row where they are others than those of the ledger", async () => {
    const [row, other] = [fresh(), fresh()];
    const place = { seen: seen([row, other]), columns: ["title", "state"] };
    const shifted = await pasted("previews", `${other.title}\t已审批\n${other.title}\t已审批`, place);
    expect(shifted.body.changes.map(({ id }) => id)).toEqual([other.id]);
    expect(shifted.body.refusals).toMatchObject([
      { row: 1, column: "A", code: "commitments.paste-other-row", params: { pasted: other.title } },
    ]);
    for (const [text, code, more] of [
      ["\t\n ", "commitments.paste-empty", place],
      ["已审批\n已审批\n已审批", "commitments.paste-outside", place],
      ["x\t已审批\t2031-01-31", "commitments.paste-outside", place],
      ["x", "commitments.paste-no-column", place],
    ] as const) {
      const answer = await pasted("previews", text, more);
      expect([answer.status, answer.body.code], text).toEqual([422, code]);
    }
    const foreign = await story.as(district, "/api/commitments/pastes/runs", {
      body: { text: "已审批", seen: seen([row]), columns: ["state"] },
    });
    expect((foreign.body as BroughtBack).refusals.map(({ code }) => code)).toEqual(["commitments.not-found"]);
  });
});

describe("a file that is no export of the ledger", () => {
  it.each([
    [
      "a table without ids",
      async () => saved({ headers: ["事项", "完成时限"], rows: [{ 事项: "x" }] }),
      "commitments.not-an-export",
    ],
    ["no workbook", async () => Buffer.from("PK not a zip"), "ledger.file-format"],
    ["a broken workbook", async () => Buffer.from("PK\u0003\u0004 broken"), "ledger.file-broken"],
    ["nothing", async () => Buffer.alloc(0), "ledger.file-empty"],
  ])("is refused: %s", async (_name, bytes, code) => {
    const { status, body } = await send(office, "previews", await bytes());
    expect([status, body.code]).toEqual([422, code]);
  });

  it("is told when its hidden record was damaged, row by row", async () => {
    const sheet = await exported(office, query);
    const [first, second] = sheet.rows;
    const [, version, record] = sheet.headers.slice(-3);
    first![record!] = "{broken";
    second![version!] = "many";
    const { body } = await send(office, "previews", await saved(sheet));
    expect(body.refusals.map(({ code, row }) => [code, row])).toEqual([
      ["commitments.back-record", 2],
      ["commitments.back-record", 3],
    ]);
  });
});
