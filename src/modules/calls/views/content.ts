import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Content, emptyContent } from "../contract/content.ts";

export interface KeptContent {
  readonly content: Content;
  readonly version: number;
  readonly savedAt: Date | null;
  readonly savedBy: string | null;
  readonly hasNames: boolean;
}

/** What these dossiers say, as far as their stage shows it to the reader; one that is not shown has no entry. */
export async function contentsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, KeptContent>> {
  const { rows } = await sql<{
    id: string;
    forms: Content["forms"] | null;
    budget: Content["budget"];
    version: number;
    saved_at: Date;
    saved_by_name: string | null;
    partners: Content["partners"] | null;
    team: Content["team"];
  }>`select k.id, c.forms, c.budget, c.version, c.saved_at, c.saved_by_name, i.partners, i.team
    from unnest(${[...ids]}::text[]) k(id)
    left join calls.content c on c.dossier_id = k.id left join calls.identity i on i.dossier_id = k.id
    where c.dossier_id is not null or calls.is_own(k.id) or calls.may_read(k.id, 'content')`.execute(ctx.tx);
  return new Map(
    rows.map(({ id, forms, budget, version, saved_at, saved_by_name, partners, team }) => [
      id,
      forms
        ? {
            content: { forms, budget, partners: partners ?? [], team: team ?? [] },
            version,
            savedAt: saved_at,
            savedBy: saved_by_name,
            hasNames: partners !== null,
          }
        : { content: emptyContent, version: 0, savedAt: null, savedBy: null, hasNames: true },
    ]),
  );
}

/** What a dossier says; null: its stage does not show it to the reader. */
export const contentOf = async (ctx: Ctx, id: string): Promise<KeptContent | null> =>
  (await contentsOf(ctx, [id])).get(id) ?? null;
