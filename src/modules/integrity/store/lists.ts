import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ListDraft, ListKind, NegativeListPage } from "../contract/lists.ts";

type ListTables = {
  "integrity.text_basis": { subject: string; lines: string[] };
  "integrity.negative_list": {
    id: string;
    kind: ListKind;
    version: number;
    title_zh: string;
    title_en: string | null;
    number: string | null;
    basis: string;
    valid_from: string;
    valid_to: string | null;
    enacted_at: Date | null;
    revision: number;
    is_sample: boolean;
  };
  "integrity.negative_list_item": {
    id: string;
    list_id: string;
    position: number;
    code: string;
    words_zh: string;
    words_en: string | null;
    basis: string | null;
  };
  "integrity.negative_list_step": {
    id: string;
    list_id: string;
    act: NegativeListPage["steps"][number]["act"];
    on_day: string | null;
    said: string | null;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
  };
};

export const listTables = (tx: Tx) => tx.withTables<ListTables>();
export type ListRow = ListTables["integrity.negative_list"];
export type ListItemRow = ListTables["integrity.negative_list_item"];
export type ListStep = Pick<ListTables["integrity.negative_list_step"], "list_id" | "act" | "on_day" | "said">;

/** Replaces the lines of the documents that ask for the subjects of this module. */
export async function replaceTextBasis(tx: Tx, rows: readonly ListTables["integrity.text_basis"][]): Promise<void> {
  await listTables(tx).deleteFrom("integrity.text_basis").execute();
  if (rows.length > 0)
    await listTables(tx)
      .insertInto("integrity.text_basis")
      .values([...rows])
      .execute();
}

export async function addList(tx: Tx, row: Omit<ListRow, "id" | "enacted_at" | "revision">): Promise<string> {
  const id = newId();
  await listTables(tx)
    .insertInto("integrity.negative_list")
    .values({ ...row, id, enacted_at: null, revision: 1 })
    .execute();
  return id;
}

/** Changes a version if nobody did since; false: somebody did. */
export async function changeList(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  change: Partial<
    Pick<ListRow, "title_zh" | "title_en" | "number" | "basis" | "valid_from" | "valid_to" | "enacted_at">
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await listTables(tx)
    .updateTable("integrity.negative_list")
    .set({ ...change, revision: revision + 1 })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function replaceItems(tx: Tx, list: string, items: ListDraft["items"]): Promise<void> {
  await listTables(tx).deleteFrom("integrity.negative_list_item").where("list_id", "=", list).execute();
  if (items.length === 0) return;
  const rows = items.map(({ code, words, basis }, at) => ({
    id: newId(),
    list_id: list,
    position: at + 1,
    code,
    words_zh: words.zh,
    words_en: words.en,
    basis,
  }));
  await listTables(tx).insertInto("integrity.negative_list_item").values(rows).execute();
}

export async function addListStep(ctx: Ctx, step: ListStep): Promise<void> {
  const { actor } = ctx;
  await listTables(ctx.tx)
    .insertInto("integrity.negative_list_step")
    .values({
      ...step,
      id: newId(),
      made_at: ctx.clock.now(),
      made_by: actor?.id ?? null,
      made_by_name: actor?.name ?? null,
    })
    .execute();
}
