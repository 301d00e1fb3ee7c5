import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Content } from "../contract/content.ts";
import type { Terms } from "../contract/dossier.ts";
import { batches, callsTables, type Row } from "./tables.ts";

type NewDossier = Pick<
  Row<"calls.dossier">,
  | "workflow"
  | "workflow_version"
  | "machine"
  | "above_id"
  | "organisation_id"
  | "title"
  | "reference"
  | "stage"
  | "since"
  | "is_sample"
> & { root_id: string | null; criteria: readonly object[]; fields: string[]; cap: number | null };

/** Begins a dossier, a root when no other is named. Returns its id. */
export async function addDossier(ctx: Ctx, { root_id, criteria, ...row }: NewDossier): Promise<string> {
  const id = newId();
  await callsTables(ctx.tx)
    .insertInto("calls.dossier")
    .values({
      ...row,
      id,
      root_id: root_id ?? id,
      criteria: JSON.stringify(criteria),
      version: 1,
      dates: "{}",
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    })
    .execute();
  return id;
}

/** Brings dossiers to where their acts lead; the version of each grows by one. */
export async function moveDossiers(
  ctx: Ctx,
  moves: readonly { id: string; stage: string; since: string }[],
): Promise<void> {
  for (const [, same] of Map.groupBy(moves, ({ stage, since }) => `${stage} ${since}`)) {
    const { stage, since } = same[0]!;
    await callsTables(ctx.tx)
      .updateTable("calls.dossier")
      .set((build) => ({ stage, since, version: build("version", "+", 1) }))
      .where(
        "id",
        "in",
        same.map(({ id }) => id),
      )
      .execute();
  }
}

export async function setTerms(ctx: Ctx, id: string, { dates, criteria, ...terms }: Terms): Promise<void> {
  await callsTables(ctx.tx)
    .updateTable("calls.dossier")
    .set((build) => ({
      ...terms,
      dates: JSON.stringify(dates),
      criteria: JSON.stringify(criteria),
      version: build("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

export async function addActRecords(
  ctx: Ctx,
  rows: readonly (Omit<Row<"calls.act_record">, "id" | "situation" | "made_at"> & { situation: object })[],
): Promise<void> {
  for (const part of batches(rows))
    await callsTables(ctx.tx)
      .insertInto("calls.act_record")
      .values(
        part.map((row) => ({
          ...row,
          id: newId(),
          situation: JSON.stringify(row.situation),
          made_at: ctx.clock.now(),
        })),
      )
      .execute();
}

/** Keeps what a dossier says; the first time it makes the rows. Returns the version that it has now. */
export async function keepContent(ctx: Ctx, dossier: string, content: Content, version: number): Promise<number> {
  const { forms, budget, partners, team } = content;
  const said = {
    forms: JSON.stringify(forms),
    budget: JSON.stringify(budget),
    version: version + 1,
    saved_at: ctx.clock.now(),
    saved_by_name: ctx.actor?.name ?? null,
  };
  const names = { partners: JSON.stringify(partners), team: JSON.stringify(team) };
  const tables = callsTables(ctx.tx);
  if (version === 0) {
    await tables
      .insertInto("calls.content")
      .values({ ...said, dossier_id: dossier })
      .execute();
    await tables
      .insertInto("calls.identity")
      .values({ ...names, dossier_id: dossier })
      .execute();
  } else {
    await tables
      .with("kept", (both) => both.updateTable("calls.content").set(said).where("dossier_id", "=", dossier))
      .updateTable("calls.identity")
      .set(names)
      .where("dossier_id", "=", dossier)
      .execute();
  }
  return version + 1;
}

export async function addPaper(
  ctx: Ctx,
  row: Omit<Row<"calls.paper">, "id" | "added_at" | "added_by_name" | "removed_at">,
) {
  const id = newId();
  await callsTables(ctx.tx)
    .insertInto("calls.paper")
    .values({ ...row, id, added_at: ctx.clock.now(), added_by_name: ctx.actor?.name ?? null, removed_at: null })
    .execute();
  return id;
}

/** The content goes, what is known of it stays. Says whether it was there. */
export async function removePaper(ctx: Ctx, id: string): Promise<boolean> {
  const gone = await callsTables(ctx.tx)
    .updateTable("calls.paper")
    .set({ content: null, removed_at: ctx.clock.now() })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return gone.numUpdatedRows === 1n;
}

export async function addReceipt(
  ctx: Ctx,
  row: { dossier_id: string; number: string; handed_in: object; sha256: string; made_at: Date },
): Promise<void> {
  await callsTables(ctx.tx)
    .insertInto("calls.receipt")
    .values({
      ...row,
      id: newId(),
      handed_in: JSON.stringify(row.handed_in),
      made_by_name: ctx.actor?.name ?? "",
    })
    .execute();
}
