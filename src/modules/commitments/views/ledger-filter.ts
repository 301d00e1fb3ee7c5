import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Actor, Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { lamps } from "../contract/lamp.ts";
import type { LedgerFilter, LedgerQuery, SortKey } from "../contract/ledger.ts";
import { overseers } from "../contract.ts";
import { lampSoonDays } from "../parameters.ts";
import { finalStates } from "../rules/final.ts";
import { archived } from "./carry-over.ts";

const isOver = sql`c.state = any(${[...finalStates]})`;
const isOverdue = (day: string) => sql`(c.due_on < ${day}::date and not ${isOver})`;
const isSoon = (day: string, soonDays: number) =>
  sql`(c.due_on between ${day}::date and ${day}::date + ${soonDays}::int and not ${isOver})`;

/** Whether the reader sees what every unit answers for. */
export const isOverseer = ({ roles }: Actor): boolean =>
  roles.some((role) => (overseers as readonly string[]).includes(role));

/** Which commitments the reader may see: all, or those that the own organisation answers for. */
export function mayRead(actor: Actor): RawBuilder<unknown> {
  if (isOverseer(actor)) return sql`true`;
  // What a unit answers for is little beside the ledger: it is gathered first, so that no page walks through the rest.
  return sql`c.id = any (array(select own.commitment_id from commitments.duty own
    where own.organisation_id = ${actor.organisationId} and own.valid_to is null))`;
}

/**
 * The conditions of a filter on `commitments.commitment c`, together with what the reader may see. Soon is what the rule of
 * the lamps calls so; it is read when the filter asks for it.
 */
export async function matching(
  ctx: Pick<Ctx, "tx" | "clock">,
  filter: LedgerFilter,
  actor: Actor,
): Promise<RawBuilder<unknown>> {
  const soonDays = filter.due?.length ? await parameterAt(ctx, lampSoonDays) : 0;
  return matches(filter, actor, civilDay(ctx.clock), soonDays);
}

function matches(filter: LedgerFilter, actor: Actor, day: string, soonDays: number): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [mayRead(actor)];
  const among = (column: RawBuilder<unknown>, values: readonly string[] | undefined) => {
    if (values && values.length > 0) all.push(sql`${column} = any(${[...values]})`);
  };
  among(sql`c.state`, filter.state);
  if (filter.lamp?.length)
    all.push(
      sql`exists (select from commitments.lamp_state f where f.commitment_id = c.id and f.lamp = any(${filter.lamp}))`,
    );
  among(sql`c.kind`, filter.kind);
  among(sql`c.source_state`, filter.source);
  among(sql`c.area`, filter.area);
  if (filter.document?.length)
    all.push(sql`c.document_id in (select id from policy.document_public where code = any(${filter.document}))`);
  if (filter.archived === "only") all.push(sql`c.document_id = any (${archived})`);
  else if (filter.archived === undefined && !filter.document?.length) all.push(sql`c.document_id <> all (${archived})`);
  if (filter.unit?.length) all.push(hasUnit(filter.unit));
  if (filter.due?.length)
    all.push(
      sql`(${sql.join(
        filter.due.map((due) => dueIs(due, day, soonDays)),
        sql` or `,
      )})`,
    );
  if (filter.q) {
    const pattern = `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
    all.push(sql`(c.title ilike ${pattern} or c.quote ilike ${pattern} or exists (select from commitments.duty n
      where n.commitment_id = c.id and n.valid_to is null and n.name ilike ${pattern}))`);
  }
  return sql`${sql.join(all, sql` and `)}`;
}

function hasUnit(units: readonly string[]): RawBuilder<unknown> {
  const codes = units.filter((unit) => unit !== "-");
  const parts: RawBuilder<unknown>[] = [];
  if (codes.length > 0)
    parts.push(sql`exists (select from commitments.duty u join people.organisation_public o on o.id = u.organisation_id
      where u.commitment_id = c.id and u.valid_to is null and o.code = any(${codes}))`);
  if (codes.length < units.length) parts.push(sql`c.known_units = 0`);
  return sql`(${sql.join(parts, sql` or `)})`;
}

function dueIs(due: NonNullable<LedgerFilter["due"]>[number], day: string, soonDays: number): RawBuilder<unknown> {
  switch (due) {
    case "overdue":
      return isOverdue(day);
    case "soon":
      return isSoon(day, soonDays);
    case "later":
      return sql`c.due_on > ${day}::date + ${soonDays}::int`;
    default:
      return sql`c.due_on is null`;
  }
}

const sorted: Readonly<Record<SortKey, RawBuilder<unknown>>> = {
  place: sql`c.document_id, c.span`,
  title: sql`c.title`,
  lamp: sql`array_position(${[...lamps]}, l.lamp)`,
  kind: sql`c.kind`,
  state: sql`c.state_rank`,
  since: sql`c.state_since`,
  due: sql`c.due_on`,
  round: sql`c.round`,
};

/** The order of the rows: the group first, then as asked; at last by place in the documents, so that pages never overlap. */
export function orderOf({ sort, group }: Pick<LedgerQuery, "sort" | "group">): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [];
  if (group === "unit") parts.push(sql`o.code is null, o.code collate "C"`);
  if (group === "document") parts.push(sql`c.document_id`);
  for (const part of sort?.split(",") ?? []) {
    const isDown = part.startsWith("-");
    const by = sorted[(isDown ? part.slice(1) : part) as SortKey];
    // What is missing stands last in both directions, as in every table of the product.
    parts.push(isDown && part !== "-place" ? sql`${by} desc nulls last` : by);
  }
  return sql.join([...parts, sql`c.document_id, c.span, c.id`], sql`, `);
}
