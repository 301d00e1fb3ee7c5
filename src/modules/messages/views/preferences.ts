import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import { emailOf } from "../../people/index.ts";
import type { Choice, Preferences } from "../contract.ts";
import { choiceOf } from "../rules/preference.ts";

/** What people chose of kinds, by person and kind. Who asks for oneself sees the own choices only. */
export async function preferencesFor(tx: Tx, kinds: readonly string[]): Promise<ReadonlyMap<string, Choice>> {
  const { rows } = await sql<{ person_id: string; kind: string; choice: Choice }>`
    select person_id, kind, choice from messages.preference where kind = any(${[...kinds]})`.execute(tx);
  return new Map(rows.map(({ person_id, kind, choice }) => [`${person_id} ${kind}`, choice]));
}

/** The kinds that can reach who asks, how each comes, and whether mails are sent. */
export async function readPreferences(ctx: Ctx, { messageKinds }: Services): Promise<Preferences> {
  const { id, roles } = ctx.actor!;
  const kinds = messageKinds.filter((kind) => kind.roles.some((role) => roles.includes(role)));
  const chosen = await preferencesFor(
    ctx.tx,
    kinds.map(({ code }) => code),
  );
  const { rows } = await sql<{ language: "zh" | "en" }>`
    select language from messages.channel where person_id = ${id} and ended_at is null`.execute(ctx.tx);
  const { rows: server } = await sql`select from messages.mail_server_set where is_set`.execute(ctx.tx);
  return {
    kinds: kinds.map((kind) => ({
      kind: kind.code,
      name: { zh: kind.texts.zh.name, en: kind.texts.en.name },
      urgency: kind.urgency,
      choice: choiceOf(kind, chosen.get(`${id} ${kind.code}`)),
      usual: kind.pace,
      fixed: kind.mayBeLeftOut ? null : { zh: kind.texts.zh.fixed ?? "", en: kind.texts.en.fixed ?? "" },
    })),
    mail: { address: await emailOf(ctx.tx, id), language: rows[0]?.language ?? null, isServerSet: server.length > 0 },
  };
}
