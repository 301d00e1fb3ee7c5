import { writeCsv } from "hucre/csv";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { readTable } from "../ledger/index.ts";
import type { BroughtBack } from "./contract/bring-back.ts";
import type { LedgerRow } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const query = "columns=title&columns=state&columns=due&columns=units&columns=others&state=registered&kind=measure";

let untouched: LedgerRow[] = [];
beforeAll(async () => {
  const body = { document: "st-plan-2021", measures: true };
  expect((await story.as(office, "/api/commitments/registrations", { body })).status).toBe(200);
  const page = await story.as(office, "/api/commitments/ledger?state=registered&kind=measure&limit=10");
  untouched = (page.body as { rows: LedgerRow[] }).rows;
});
const fresh = () => untouched.shift()!;

describe("the ledger as CSV", () => {
  const csv = async () => {
    const headers = { "accept-language": "zh" };
    const file = await story.as(office, `/api/commitments/ledger.csv?${query}`, { headers });
    expect(file.status).toBe(200);
    return file.bytes;
  };
  const rowsOf = async (bytes: Uint8Array, name: string) => (await readTable(bytes, name, null)).rows;

  it("has the columns and rows of the workbook, quotes by RFC 4180, and comes back edited", async () => {
    const row = fresh();
    const bytes = await csv();
    const text = Buffer.from(bytes).toString();
    expect(text.startsWith("\ufeff序号,事项,办理状态,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const headers = { "accept-language": "zh" };
    const workbook = await story.as(office, `/api/commitments/ledger.xlsx?${query}`, { headers });
    expect(await rowsOf(bytes, "x.csv")).toEqual(await rowsOf(workbook.bytes, "x.xlsx"));
    const edited = (await rowsOf(bytes, "x.csv")).map((cells) =>
      cells.includes(row.id) ? cells.map((cell) => (cell === "已登记" ? "已审批" : cell)) : cells,
    );
    const file = {
      name: "x.csv",
      type: "text/csv",
      bytes: Buffer.from(writeCsv(edited.map((cells) => [...cells]))),
      fields: {},
    };
    const answer = await story.as(office, "/api/commitments/bring-back/previews", { file });
    expect((answer.body as BroughtBack).changes.map(({ id }) => id)).toEqual([row.id]);
  });

  it("leaves what begins like a formula a text", async () => {
    const row = fresh();
    await story.read("update commitments.commitment set title = $2 where id = $1", [row.id, '=HYPERLINK("x")']);
    expect(Buffer.from(await csv()).toString()).toContain(`,"'=HYPERLINK(""x"")",`);
    await story.read("update commitments.commitment set title = $2 where id = $1", [row.id, row.title]);
  });

  it("says since when a state holds by the day of the region, not by that of Greenwich", async () => {
    const row = fresh();
    await story.read("update commitments.commitment set state_since = '2026-03-01T17:30:00Z' where id = $1", [row.id]);
    const file = await story.as(office, "/api/commitments/ledger.csv?columns=since&columns=title&kind=measure");
    const line = Buffer.from(file.bytes)
      .toString()
      .split("\r\n")
      .find((one) => one.includes(row.id));
    expect(line).toMatch(/^\d+,2026-03-02,/);
  });
});
