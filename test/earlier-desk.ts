import { writeXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import type { Commitment } from "../src/modules/commitments/contract/commitment.ts";
import type { EarlierLedger, EarlierReading, EarlierRun } from "../src/modules/commitments/contract/earlier.ts";
import type { Story } from "./story.ts";

export const office = "commission-office";
export const basis = "原有台账";
export const door = "/api/commitments/earlier-ledgers";

/** The columns of the ledgers that the tests bring. */
export const heads = ["完成时限", "工作任务", "序号", "责任单位", "进展情况", "领导批示"];
type EarlierLine = [deadline: string, task: string, number: string, unit: string, progress: string, remark: string];

/** A confirmed sentence that nobody has registered: the first measure of a task. */
export interface Fresh {
  extraction: string;
  words: string;
}

export async function freshSentences(story: Story): Promise<Fresh[]> {
  const rows = await story.read<Fresh>(`
    select x.id as extraction, x.content -> 'task' -> 'measures' -> 0 ->> 'text' as words
    from policy.confirmed_public x
    where x.kind = 'task' and jsonb_array_length(x.content -> 'task' -> 'measures') > 1
      and not exists (select from commitments.commitment c where c.extraction_id = x.id and c.measure = 0)
    order by x.id`);
  return rows.filter(({ words }) => words.length > 14);
}

export const line = (
  { words }: Fresh,
  change: Partial<{ due: string; unit: string; progress: string; task: string }> = {},
): EarlierLine => [change.due ?? "", change.task ?? words, "", change.unit ?? "", change.progress ?? "", "请抓紧"];

export const xlsx = (lines: readonly EarlierLine[], titles: readonly string[] = ["重点工作台账"]) =>
  writeXlsx({ sheets: [{ name: "台账", rows: [...titles.map((title) => [title]), heads, ...lines] }] });

/** What the office does with a ledger of its own, through the API. */
export function earlierDesk(story: Story) {
  async function post<Body>(
    who: string,
    address: string,
    bytes: Uint8Array,
    fields: Record<string, string> = {},
    name = "台账.xlsx",
  ) {
    const file = { name, type: "application/octet-stream", bytes, fields };
    const answer = await story.as(who, address, { file });
    return { status: answer.status, body: answer.body as Body & { code: string } };
  }
  const reading = (bytes: Uint8Array, fields: Record<string, string> = {}, name?: string) =>
    post<EarlierReading>(office, `${door}/readings`, bytes, fields, name);
  async function kept(bytes: Uint8Array, fields: Record<string, string> = {}): Promise<string> {
    const { body: read } = await reading(bytes);
    const mapping = JSON.stringify(read.mapping);
    const { status, body } = await post<{ id: string }>(office, door, bytes, { mapping, ...fields });
    expect(status, JSON.stringify(body)).toBe(200);
    return body.id;
  }
  const ledger = async (id: string): Promise<EarlierLedger> =>
    (await story.as(office, `${door}/${id}?limit=200`)).body as EarlierLedger;
  async function run(id: string, kind: "previews" | "runs", who = office) {
    const answer = await story.as(who, `${door}/${id}/${kind}`, { body: { basis } });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body as EarlierRun;
  }
  const decide = (who: string, id: string, decisions: Record<string, unknown>[]) =>
    story.as(who, `${door}/${id}/decisions`, { body: { decisions } });
  const one = async (id: string, who = office): Promise<Commitment> =>
    (await story.as(who, `/api/commitments/commitments/${id}`)).body as Commitment;
  /** Counts of all that bringing a ledger could write. */
  const everything = () =>
    story.read(`select (select count(*)::int from commitments.commitment) as commitments,
      (select sum(version)::int from commitments.commitment) as versions, (select count(*)::int from commitments.step) as steps,
      (select count(*)::int from commitments.duty) as duties, (select count(*)::int from commitments.brought_outcome) as outcomes,
      (select count(*)::int from commitments.brought_row) as rows`);
  return { post, reading, kept, ledger, run, decide, one, everything };
}
