import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { api, list, newItem, openLists, standard, today } from "../../../test/sample-lists.ts";
import type { ImportReport } from "./contract.ts";

const { load, ask, read, codes, post } = openLists();

/** Made up for this test: neither codes nor names are those of the standard. */
const madeUp = "代码,名称,上级代码\r\nX,示例门类,\r\n97,示例大类,X\r\n971,示例中类,\r\n9711,示例小类,\r\n";

describe("importing a national standard", () => {
  const bring = (
    person: string | null,
    text: string | Uint8Array,
    fields: object = {},
    code = "gbt-4754",
    name = "list.csv",
  ) => {
    const given = { from: "2017-10-01", reason: "启用新版", basis: "示例标准 1-2017", isTrial: "false", ...fields };
    const form = new FormData();
    for (const [key, value] of Object.entries(given)) form.append(key, String(value));
    form.append("file", new Blob([text as BlobPart]), name);
    const request = new Response(form);
    return request.arrayBuffer().then((bytes) =>
      ask(person, {
        method: "POST",
        url: `${api}/${code}/imports`,
        headers: { "content-type": request.headers.get("content-type") ?? "" },
        payload: Buffer.from(bytes),
      }),
    );
  };

  it("tries first, then keeps the whole list with parents found by prefix", async () => {
    await load([standard("gbt-4754")]);
    const trial = await bring("office", madeUp, { isTrial: "true" });
    expect(trial.json<ImportReport>()).toEqual({ isKept: false, added: 4, ended: 0, same: 0, problems: [] });
    expect(await codes("gbt-4754")).toEqual([]);
    const kept = await bring("office", madeUp);
    expect(kept.json<ImportReport>(), kept.body).toMatchObject({ isKept: true, added: 4 });
    const { items } = await read("gbt-4754", "2018-01-01");
    expect(items.map((each) => [each.code, each.parent, each.name.zh])).toEqual([
      ["X", null, "示例门类"],
      ["97", "X", "示例大类"],
      ["971", "97", "示例中类"],
      ["9711", "971", "示例小类"],
    ]);
    expect(items[0]?.basis).toEqual({ kind: "decision", text: "示例标准 1-2017" });
  });

  it("is replaced by the next edition from a day on; what stays the same goes on", async () => {
    await load([standard("gbt-4754")]);
    await bring("office", madeUp);
    const next = madeUp.replace("9711,示例小类", "9712,示例小类乙").replace("示例中类", "示例中类（新）");
    expect((await bring("office", next, { from: "2027-01-01" })).json()).toMatchObject({ added: 2, ended: 2, same: 2 });
    expect(await codes("gbt-4754", "2026-12-31")).toEqual(["X", "97", "971", "9711"]);
    const { items } = await read("gbt-4754", "2027-01-01");
    expect(items.map((each) => [each.code, each.validFrom])).toEqual([
      ["X", "2017-10-01"],
      ["97", "2017-10-01"],
      ["971", "2027-01-01"],
      ["9712", "2027-01-01"],
    ]);
    const again = await bring("office", next, { from: "2027-01-01" });
    expect(again.json()).toMatchObject({ added: 0, ended: 0, same: 4 });
  });

  it("reads .xlsx and GB18030 alike", async () => {
    await load([standard("gbt-2260")]);
    const rows = [
      ["行政区划代码", "单位名称"],
      ["990000", "示例省"],
      ["990100", "示例市"],
      [990102, "示例区"],
    ];
    const xlsx = await writeXlsx({ sheets: [{ name: "示例", rows }] });
    const kept = await bring("admin", xlsx, {}, "gbt-2260", "divisions.xlsx");
    expect(kept.json(), kept.body).toMatchObject({ isKept: true, added: 3 });
    expect((await read("gbt-2260")).items.at(-1)).toMatchObject({ code: "990102", parent: "990100" });
    const gb = Buffer.concat([
      Buffer.from("code,name\n990000,"),
      Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xca, 0xa1]),
      Buffer.from("\n"),
    ]);
    expect((await bring("admin", gb, { from: "2027-01-01", isTrial: "true" }, "gbt-2260")).json()).toMatchObject({
      same: 1,
    });
  });

  it("keeps nothing of a file with a fault, and names every row", async () => {
    await load([standard("gbt-4754")]);
    const answer = await bring("office", `${madeUp}1,丢了零,\r\n9711,重复,\r\n`);
    expect(answer.json<ImportReport>()).toMatchObject({
      isKept: false,
      problems: [
        { line: 6, code: "1", fault: "bad-code" },
        { line: 7, code: "9711", fault: "doubled-code" },
      ],
    });
    expect((await bring("office", "一,二\n3,4\n")).json().problems).toMatchObject([{ fault: "not-a-header" }]);
    expect(await codes("gbt-4754")).toEqual([]);
  });

  it.each([
    ["somebody who is not signed in", null, {}, "gbt-4754", "a.csv", 401, "platform.sign-in-needed"],
    ["an enterprise", "firm", {}, "gbt-4754", "a.csv", 403, "platform.not-allowed"],
    ["a list that is no standard", "office", {}, "one", "a.csv", 422, "taxonomies.no-import"],
    ["a workbook that is none", "office", {}, "gbt-4754", "a.xlsx", 422, "taxonomies.file-unreadable"],
    ["no reason", "office", { reason: "" }, "gbt-4754", "a.csv", 400, "platform.bad-request"],
    ["no day", "office", { from: "2017" }, "gbt-4754", "a.csv", 400, "platform.bad-request"],
  ])("is refused: %s", async (_what, person, fields, code, name, status, error) => {
    await load([standard("gbt-4754"), list("one")]);
    const answer = await bring(person, madeUp, fields, code, name);
    expect([answer.statusCode, answer.json().code]).toEqual([status, error]);
  });
});

describe("a list as a file", () => {
  it("holds what the screen shows, in the order of the tree, and no formula", async () => {
    await load([list("one")]);
    await post(
      "office",
      `${api}/one/items`,
      newItem({ code: "sum", name: { zh: "=1+1", en: null }, parent: "info", from: today }),
    );
    const download = (format: string) =>
      ask(null, { url: `${api}/one/files/${format}`, headers: { "accept-language": "zh-CN" } });
    const csv = await download("csv");
    expect(csv.headers["content-disposition"]).toContain(`one-${today}.csv`);
    expect(csv.body.split("\r\n").slice(0, 4)).toEqual([
      "\uFEFF代码,上级代码,名称（中文）,名称（英文）,起始日期,终止日期,依据,说明",
      "ocean,,重点领域,in English,2024-07-30,,规划，第 2 行,",
      "info,ocean,海洋信息,in English,2024-07-30,,规划，第 2 行,",
      `sum,info,'=1+1,,${today},,原文未规定,`,
    ]);
    const book = await readXlsx((await download("xlsx")).rawPayload);
    expect(book.sheets[0]?.rows[3]?.slice(0, 3)).toEqual(["sum", "info", "=1+1"]);
    expect((await download("json")).json()).toMatchObject({
      code: "one",
      day: today,
      items: [{ code: "ocean" }, {}, {}, {}],
    });
  });
});
