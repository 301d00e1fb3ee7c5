import { sql } from "kysely";
import { civilDay } from "../../platform/clock/clock.ts";
import type { Actor, Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import { calendarEn } from "./calendar-texts.en.ts";
import { calendarZh } from "./calendar-texts.zh.ts";
import type { LedgerFilter, LedgerRow } from "./contract/ledger.ts";
import { lampsEn } from "./lamp-texts.en.ts";
import { lampsZh } from "./lamp-texts.zh.ts";
import { finalStates } from "./rules/final.ts";
import { icsOf } from "./rules/ics.ts";
import { divideUnits } from "./rules/leading.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { rowsOf } from "./views/ledger.ts";
import { matching } from "./views/ledger-filter.ts";

/** Where the reader's browser or calendar found the product, as the request says; null when it does not. */
export function originOf(headers: Readonly<Record<string, string | string[] | undefined>>): string | null {
  const { host, "x-forwarded-proto": proto, "x-forwarded-host": given } = headers;
  const name = typeof given === "string" ? given : host;
  if (typeof name !== "string" || !/^[\w.:[\]-]{1,255}$/.test(name)) return null;
  return `${proto === "https" ? "https" : "http"}://${name}`;
}

/**
 * The deadlines that this person may see now as an iCalendar file. It holds what the ledger's list holds and no more: no
 * sentence of a report, no draft, no note, no name of a person.
 */
export async function calendarFile(
  ctx: Ctx,
  actor: Actor,
  filter: LedgerFilter,
  origin: string | null,
): Promise<Download> {
  const t = ctx.language === "en" ? calendarEn : calendarZh;
  const where = sql`${await matching(ctx, filter, actor)} and c.due_on is not null`;
  const rows = await rowsOf(ctx.tx, where, { sort: "due", offset: 0, limit: null });
  const changed = await changedAt(ctx, rows);
  const events = rows.map((row) => ({
    uid: `${row.id}@commitments.haice`,
    sequence: row.version - 1,
    changedAt: changed.get(row.id) ?? new Date(row.stateSince),
    dueOn: row.dueOn!,
    summary: t.summary(row.title),
    description: describe(row, ctx.language),
    url: origin === null ? null : `${origin}/commitments/${encodeURIComponent(row.id)}`,
    isOver: finalStates.includes(row.state),
  }));
  return {
    fileName: `${t.title}-${civilDay(ctx.clock)}.ics`,
    mediaType: "text/calendar; charset=utf-8",
    bytes: Buffer.from(icsOf(t.title, events)),
  };
}

function describe(row: LedgerRow, language: "zh" | "en"): string {
  const [t, l, c] = language === "en" ? [en, lampsEn, calendarEn] : [zh, lampsZh, calendarZh];
  const { shortZh, titleZh, shortEn, titleEn } = row.document;
  const units = divideUnits(row.duties).responsible.map(({ name }) => name);
  return [
    ...(row.isSample ? [c.sample] : []),
    `${t.columns.state}: ${t.states[row.state]}`,
    `${t.columns.lamp}: ${row.lamp.outcome ? l.outcomes[row.lamp.outcome] : l.words[row.lamp.lamp]}`,
    `${t.columns.units}: ${units.join("、") || t.unitUnknown}`,
    `${t.columns.document}: ${pick({ zh: shortZh ?? titleZh, en: shortEn ?? titleEn }, language).text}`,
    `${t.columns.quote}: ${row.quote}`,
  ].join("\n");
}

/** When each was changed last. Asked of the database itself: who reads a feed has no session that could read steps. */
async function changedAt(ctx: Ctx, rows: readonly LedgerRow[]): Promise<ReadonlyMap<string, Date>> {
  const { rows: found } = await sql<{ id: string; at: Date | null }>`
    select id, commitments.changed_at(id) as at from unnest(${rows.map(({ id }) => id)}::text[]) as id`.execute(ctx.tx);
  return new Map(found.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
}
