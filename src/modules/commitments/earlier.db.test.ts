import { writeXlsx } from "hucre/xlsx";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import {
  basis,
  door,
  earlierDesk,
  type Fresh,
  freshSentences,
  heads,
  line,
  office,
  xlsx,
} from "../../../test/earlier-desk.ts";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import { readTable } from "../ledger/index.ts";
import type { SheetMapping } from "./contract/earlier.ts";

const story = openStory();
const { post, reading, kept, ledger, run, decide, one, everything } = earlierDesk(story);
const another = "administrator";

let sentences: Fresh[] = [];
const fresh = () => sentences.shift()!;
beforeAll(async () => {
  sentences = await freshSentences(story);
  expect(sentences.length).toBeGreaterThan(15);
});

describe("a ledger of any columns", () => {
  it("is read before anything is kept: columns with reasons, problems by row and cell", async () => {
    const before = await everything();
    const lines = [
      line(fresh(), { due: "2025-13-01", unit: "没有这个局" }),
      line(fresh(), { due: "2025年6月底", unit: "各区市" }),
    ];
    const { status, body } = await reading(await xlsx(lines));
    expect(status).toBe(200);
    expect(body.mapping).toMatchObject([
      { headerRow: 2, headerRows: 1, fields: ["deadline", "task", "number", "units", "progress", null] },
    ]);
    expect(body.sheets[0]!.columns.map(({ reason }) => reason.code)).toEqual([
      "head",
      "head",
      "head",
      "head",
      "head",
      "kept",
    ]);
    expect(body.problems.map(({ row, column, header, code }) => [row, column, header, code])).toEqual([
      [3, "A", "完成时限", "commitments.earlier-no-day"],
      [3, "D", "责任单位", "commitments.back-unit-unknown"],
      [4, "D", "责任单位", "commitments.earlier-collective"],
    ]);
    expect(await everything()).toEqual(before);
  });

  it("takes what a person says of a column, remembers it for the same heads in any order, and says so", async () => {
    const sentence = fresh();
    const bytes = await xlsx([line(sentence, { progress: "已完成" })], ["甲"]);
    const { body } = await reading(bytes);
    const sheet = body.mapping[0]!;
    const fields = sheet.fields.map((field) => (field === "progress" ? "next" : field));
    const mapping = JSON.stringify([{ ...sheet, fields } satisfies SheetMapping]);
    const again = await reading(bytes, { mapping });
    expect(again.body.sheets[0]!.columns[4]!.reason.code).toBe("person");
    expect((await post(office, door, bytes, { mapping })).status).toBe(200);
    const turned = [heads.toReversed(), line(sentence, { task: "另一件事情", progress: "已完成" }).toReversed()];
    const other = await reading(await writeXlsx({ sheets: [{ name: "x", rows: turned }] }));
    expect(other.body.mapping[0]!.fields).toEqual([null, "next", "units", "number", "task", "deadline"]);
    expect(other.body.sheets[0]!.columns[1]!.reason.code).toBe("remembered");
    // The rest of this file means progress again.
    const back = JSON.stringify(body.mapping);
    expect((await post(office, door, bytes, { mapping: back })).status).toBe(200);
  });
});

describe("rows that are certain", () => {
  it("are previewed, then registered with units, an earlier day and what was said of progress, each by its act, once", async () => {
    const [first, second] = [fresh(), fresh()];
    const bytes = await xlsx([
      line(first, { unit: "市科技局", due: "2024年6月底", progress: "完成一半" }),
      line(second, { due: "2099年", unit: "没有这个局" }),
    ]);
    const id = await kept(bytes);
    expect((await ledger(id)).byState).toEqual({ certain: 2 });
    const before = await everything();
    const preview = await run(id, "previews");
    expect(
      preview.changes.map(({ commitment, changes }) => [commitment, changes.map(({ field, act }) => [field, act])]),
    ).toEqual([
      [
        null,
        [
          ["register", "register"],
          ["units", "assign"],
          ["due", "register"],
          ["note", "note"],
        ],
      ],
      [null, [["register", "register"]]],
    ]);
    expect(preview.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, "D", "commitments.back-unit-unknown"],
      [4, "A", "commitments.earlier-due-later"],
    ]);
    expect(await everything()).toEqual(before);

    const done = await run(id, "runs");
    expect(done.changes.map(({ changes }) => changes)).toEqual(preview.changes.map(({ changes }) => changes));
    const commitment = await one(done.changes[0]!.commitment!);
    expect(commitment).toMatchObject({ kind: "measure", dueOn: "2024-06-30", dueFrom: "brought", state: "registered" });
    expect(commitment.steps.map(({ act, basis: said }) => [act, said])).toEqual([
      ["register", basis],
      ["assign", basis],
    ]);
    expect(commitment.duties.filter(({ validTo }) => validTo === null)).toMatchObject([{ role: "sole" }]);
    expect(commitment.earlier).toMatchObject([{ progress: "完成一半", row: 3 }]);
    expect((await ledger(id)).byState).toEqual({ done: 1, certain: 1 });

    const after = await everything();
    const again = await run(id, "runs");
    expect(again.changes).toEqual([]);
    expect(again.problems).toHaveLength(2);
    expect(await everything()).toEqual(after);
    const same = await post<{ id: string; isNew: boolean }>(office, door, bytes, {
      mapping: JSON.stringify((await reading(bytes)).body.mapping),
    });
    expect(same.body).toMatchObject({ id, isNew: false });
  });

  it("serve one sentence together: their units are joined, days that differ are told and none is taken", async () => {
    const sentence = fresh();
    const bytes = await xlsx([
      line(sentence, { unit: "市科技局", due: "2024-03-31" }),
      line(sentence, { unit: "市财政局", due: "2024-06-30" }),
    ]);
    const id = await kept(bytes);
    expect((await ledger(id)).rows.map(({ rowsOfSentence }) => rowsOfSentence)).toEqual([2, 2]);
    const done = await run(id, "runs");
    expect(done.problems.map(({ row, code }) => [row, code])).toEqual([
      [3, "commitments.earlier-due-differs"],
      [4, "commitments.earlier-due-differs"],
    ]);
    const commitment = await one(done.changes[0]!.commitment!);
    expect(commitment.duties.filter(({ validTo }) => validTo === null).map(({ role }) => role)).toEqual([
      "joint",
      "joint",
    ]);
    expect(commitment.dueFrom).not.toBe("brought");
  });
});

describe("a newer edition of the same ledger", () => {
  it("is recognised, changes only what differs, keeps what the ledger did meanwhile, and tells the rows that are gone", async () => {
    const [a, b, c, d] = [fresh(), fresh(), fresh(), fresh()];
    const first = await kept(
      await xlsx([line(a, { unit: "市科技局" }), line(b, { unit: "市科技局" }), line(c)], ["第一版"]),
    );
    const done = await run(first, "runs");
    const ids = done.changes.map(({ commitment }) => commitment!);
    // Somebody gives the first to another unit here; the file still names the old one.
    const assign = { act: "assign", duties: [{ organisation: "qd-haiyangju", role: "sole" }], basis };
    const moved = await story.as(office, `/api/commitments/commitments/${ids[0]}/acts`, {
      body: { ...assign, version: (await one(ids[0]!)).version },
    });
    expect(moved.status).toBe(200);

    const newer = await xlsx(
      [line(d), line(b, { unit: "市财政局", progress: "新进展" }), line(a, { unit: "市科技局" })],
      ["第二版"],
    );
    const read = await reading(newer);
    expect(read.body.follows).toMatchObject({ id: first, same: 2, added: 1, gone: 1 });
    const second = await kept(newer, { ledger: read.body.follows!.ledger });
    const shown = await ledger(second);
    expect(shown).toMatchObject({ number: 2, byState: { done: 1, certain: 2 } });
    expect(shown.gone.map(({ row }) => row)).toEqual([5]);
    expect(await story.as(office, `${door}/${first}/runs`, { body: { basis } })).toMatchObject({
      status: 409,
      body: { code: "commitments.earlier-superseded" },
    });
    const { changes } = await run(second, "runs");
    expect(
      changes.map(({ commitment, changes: of }) => [ids.indexOf(commitment!), of.map(({ field }) => field)]),
    ).toEqual([
      [-1, ["register"]],
      [1, ["units", "note"]],
    ]);
    const kept0 = await one(ids[0]!);
    expect(
      kept0.duties.filter(({ validTo }) => validTo === null).map(({ organisation }) => organisation?.code),
    ).toEqual(["qd-haiyangju"]);
  });
});

describe("rows that are not certain", () => {
  it("are never applied without a person; a person ties, says that none fits, and opens again", async () => {
    const [meant, other] = [fresh(), fresh()];
    const half = `${meant.words.slice(0, 9)}食堂和停车场`;
    const id = await kept(
      await xlsx([line(meant, { task: half }), line(other, { task: "食堂改造和停车场管理" })], ["待核"]),
    );
    const before = await ledger(id);
    const [likely, unmatched] = before.rows;
    expect([likely!.state, unmatched!.state]).toEqual(["likely", "unmatched"]);
    expect(await run(id, "runs")).toMatchObject({ changes: [], waiting: 1, unmatched: 1 });

    const tie = { row: unmatched!.id, seen: null, verdict: "tie", extraction: other.extraction, measure: 0 };
    expect((await decide(office, id, [tie, { row: likely!.id, seen: null, verdict: "none" }])).body).toEqual({
      decided: 2,
    });
    const now = await ledger(id);
    expect(now.rows.map(({ state }) => state)).toEqual(["left", "tied"]);
    expect((await run(id, "previews")).changes).toHaveLength(1);
    const open = { row: likely!.id, seen: now.rows[0]!.decision!.id, verdict: "open" };
    expect((await decide(office, id, [open])).status).toBe(200);
    expect((await ledger(id)).rows[0]!.state).toBe("likely");
  });

  it("are found by hand among the sentences of all documents", async () => {
    const sentence = fresh();
    const found = await story.as(
      office,
      `/api/commitments/sentences?q=${encodeURIComponent(sentence.words.slice(0, 12))}`,
    );
    expect((found.body as { sentences: { extraction: string }[] }).sentences[0]).toMatchObject({
      extraction: sentence.extraction,
      measure: 0,
    });
  });

  it("tell who was faster when two people decide the same row at once", async () => {
    const sentence = fresh();
    const id = await kept(await xlsx([line(sentence, { task: "这一行没有对应的原文" })], ["两人"]));
    const [row] = (await ledger(id)).rows;
    const decision = { row: row!.id, seen: null };
    const answers = await Promise.all([
      decide(office, id, [{ ...decision, verdict: "none" }]),
      decide(another, id, [{ ...decision, verdict: "tie", extraction: sentence.extraction, measure: 0 }]),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: "commitments.earlier-decided" });
    const kept1 = await story.read(
      "select from commitments.brought_decision where row_key = (select row_key from commitments.brought_row where id = $1)",
      [row!.id],
    );
    expect(kept1).toHaveLength(1);
  });

  it("are registered once when two people apply the ledger at once", async () => {
    const id = await kept(await xlsx([line(fresh())], ["同时写入"]));
    const answers = await Promise.all([run(id, "runs"), run(id, "runs", another)]);
    expect(answers.map(({ changes }) => changes.length).sort()).toEqual([0, 1]);
  });

  it("cannot be tied to a sentence that nobody has confirmed, and leave with all their cells and the reason", async () => {
    const [open] = await story.read<{ id: string; words: string }>(`
      select x.id, x.content -> 'measures' -> 0 ->> 'text' as words from policy.extraction_public x
      where x.kind = 'task' and length(x.content -> 'measures' -> 0 ->> 'text') between 20 and 60
        and not exists (select from policy.concluded_public c where c.extraction_id = x.id) order by x.id limit 1`);
    const words = { extraction: open!.id, words: open!.words, document: "" };
    const id = await kept(await xlsx([line(words, { due: "2025年底" })], ["未确认"]));
    const [row] = (await ledger(id)).rows;
    expect(row!.state).toBe("unconfirmed");
    const refused = await decide(office, id, [
      { row: row!.id, seen: null, verdict: "tie", extraction: open!.id, measure: 0 },
    ]);
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, "commitments.earlier-unconfirmed"]);
    const file = await story.as(office, `${door}/${id}/rest.xlsx`, { headers: { "accept-language": "zh" } });
    const { rows } = await readTable(file.bytes, "rest.xlsx", null);
    expect(rows[0]).toEqual(["行", "结果", "原因", "最接近的原句", "文件", "完成时限", "工作任务", "领导批示"]);
    expect(rows[1]!.slice(0, 3)).toEqual(["3", "原文未确认", "相近的原句还没有人确认，不能登记"]);
    expect(rows[1]!.slice(-3)).toEqual(["2025年底", open!.words, "请抓紧"]);
  });
});

describe("what an earlier ledger said of progress", () => {
  it("is read by the unit that answers and by no other, until it is reported here", async () => {
    const id = await kept(
      await xlsx([line(fresh(), { unit: "市海洋发展局", progress: "只给责任单位看的话" })], ["进展"]),
    );
    const { changes } = await run(id, "runs");
    const commitment = changes[0]!.commitment!;
    const reporter = "reporter@sample.haice.example";
    expect((await one(commitment, reporter)).earlier).toHaveLength(1);
    const { body, status } = await story.as(
      "district@sample.haice.example",
      `/api/commitments/commitments/${commitment}`,
    );
    expect([status, JSON.stringify(body).includes("只给责任单位看的话")]).toEqual([404, false]);
    const act = async (who: string, input: Record<string, unknown>) => {
      const { version } = await one(commitment);
      const answer = await story.as(who, `/api/commitments/commitments/${commitment}/acts`, {
        body: { version, ...input },
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    };
    await act(office, { act: "approve" });
    await act(office, { act: "dispatch" });
    await act(reporter, { act: "sign" });
    await act(reporter, { act: "report", content: { progress: "现在的进展" } });
    expect((await one(commitment)).earlier).toEqual([]);
  });
});

describe("rights and bad input", () => {
  it("only the office reads, keeps, decides and applies", async () => {
    const bytes = await xlsx([line(fresh())]);
    for (const who of ["auditor", "reviewer", "reporter", "enterprise"]) {
      expect((await post(who, `${door}/readings`, bytes)).status).toBe(403);
      expect((await story.as(who, door)).status).toBe(403);
      expect((await story.as(who, `${door}/x/runs`, { body: { basis } })).status).toBe(403);
    }
    expect((await story.as(null, door)).status).toBe(401);
  });

  it("the rows of a file are kept from units by the database itself, should a route forget to ask", async () => {
    await kept(await xlsx([line(fresh(), { progress: "不给看" })], ["行级"]));
    const tables = ["ledger_source", "brought_file", "brought_row", "brought_decision", "brought_outcome"];
    const scope = { user: "x", organisation: "nobody", roles: ["reporter"] };
    for (const table of tables)
      await inTransaction(story.installation.database.db, scope, async (tx) => {
        const { rows } = await sql<{
          n: number;
        }>`select count(*) as n from ${sql.table(`commitments.${table}`)}`.execute(tx);
        expect([table, rows[0]!.n]).toEqual([table, 0]);
      });
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string, number, string]>([
    [
      "a table without heads",
      () =>
        writeXlsx({
          sheets: [
            {
              name: "1",
              rows: [
                ["a", "b"],
                ["1", "2"],
              ],
            },
          ],
        }),
      "x.xlsx",
      422,
      "commitments.earlier-no-heads",
    ],
    [
      "too many rows",
      () => Buffer.from(`任务,责任单位\n${"一件事,市科技局\n".repeat(5001)}`),
      "x.csv",
      422,
      "commitments.earlier-too-many",
    ],
    ["a broken workbook", () => Buffer.from("PK\u0003\u0004 broken"), "x.xlsx", 422, "ledger.file-broken"],
    ["an old workbook", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "x.xls", 422, "ledger.file-format"],
    ["nothing", () => Buffer.alloc(0), "x.xlsx", 422, "ledger.file-empty"],
  ])("refuses %s with its reason", async (_name, bytes, name, status, code) => {
    const { status: got, body } = await reading(await bytes(), {}, name);
    expect([got, body.code]).toEqual([status, code]);
  });

  it("refuses a mapping that is none, that is of another file, and one without a task", async () => {
    const bytes = await xlsx([line(fresh())]);
    const { body } = await reading(bytes);
    const sheet = body.mapping[0]!;
    const send = async (mapping: string) => {
      const answer = await post(office, door, bytes, { mapping });
      return [answer.status, answer.body.code];
    };
    expect(await send("{broken")).toEqual([400, "platform.bad-request"]);
    expect(await send(JSON.stringify([{ ...sheet, sheet: "别的" }]))).toEqual([422, "commitments.earlier-mapping"]);
    expect(await send(JSON.stringify([{ ...sheet, fields: sheet.fields.map(() => null) }]))).toEqual([
      422,
      "commitments.earlier-no-task",
    ]);
    expect((await story.as(office, `${door}/nobody/runs`, { body: { basis } })).status).toBe(404);
    expect((await story.as(office, `${door}/nobody/runs`, { body: { basis: " " } })).status).toBe(400);
  });
});
