import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { asItself } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { keepNew, rewrite } from "../actions.ts";
import { affectingDecision } from "../definitions/int/affecting-decision.ts";
import type { Value, Values } from "../kit/rows.ts";
import { nameKey } from "../rules.ts";
import { addStateChanges, lockRegister } from "../store.ts";
import { type StoredRecord, storedOf } from "../views/records.ts";

/**
 * A decision on somebody, as the room tells it in which it is drafted or made. Those concerned read it there, as far as and when its
 * stage shows it to them: here the record belongs to no organisation.
 */
export interface NotedDecision {
  readonly kind: "award" | "exclusion" | "integrity" | "other";
  readonly name: { readonly zh: string; readonly en: string };
  /** Where the case stands here. What was put forward and what is then made of it are one record; the next decision is another. */
  readonly address: string;
  readonly draft: string;
  /** On what it rests; null: not said yet. */
  readonly law: string | null;
  /** What was done so far, a line for each act, and what those concerned said. */
  readonly course: readonly string[];
  readonly hearing: readonly string[];
  /** Whether it is put forward, so that it can be reviewed before it is made, or made by this act. */
  readonly moment: "drafted" | "made";
  /** The act that this is written for, in words. */
  readonly cause: string;
  readonly isSample: boolean;
}

/**
 * Writes a decision down for its disclosure, full record and legal review, or brings the record of the same case up to date. The
 * product writes, whoever acted and whatever rights that person has here; the record says so, and by which act. It never takes a
 * step of the reviewer: a decision that was made without a review stays where the review is still to be entered.
 */
export const noteDecision = (ctx: Ctx, noted: NotedDecision): Promise<void> =>
  asItself(ctx.tx, () => note({ ...ctx, actor: null }, noted));

async function note(ctx: Ctx, noted: NotedDecision): Promise<void> {
  await lockRegister(ctx.tx, affectingDecision.code);
  const { rows } = await sql<Record<string, unknown>>`
    select * from registers.affecting_decision
    where address = ${noted.address} and kind = ${noted.kind} and decided_on is null and state in ('drafted', 'reviewed')
    order by id desc limit 1 for update`.execute(ctx.tx);
  const [open] = await storedOf(ctx, affectingDecision, rows);
  if (open) return bringUpToDate(ctx, open, noted);
  const { kind, draft, law, address, cause } = noted;
  const record = {
    name: await freeName(ctx, noted.name),
    owner: null,
    disclosure: affectingDecision.disclosure.initial,
    fields: { kind, draft, law, address, ...grown({}, noted), ...madeOn(ctx, noted) },
    basis: cause,
  };
  await keepNew(ctx, affectingDecision, [record], noted.isSample ? "sample" : "act");
}

/** What was written, by people too, stays; what has happened since is added. Before a review the draft follows the case. */
async function bringUpToDate(ctx: Ctx, open: StoredRecord, noted: NotedDecision): Promise<void> {
  const { opinion, law } = open.values;
  const isDecided =
    noted.moment === "made" && open.state === "reviewed" && (opinion === "agree" || opinion === "change");
  const state = isDecided ? "decided" : open.state;
  const fields: Values = {
    ...open.values,
    ...(open.state === "drafted" ? { draft: noted.draft } : {}),
    law: law ?? noted.law,
    ...grown(open.values, noted),
    ...madeOn(ctx, noted),
  };
  const { name, owner, disclosure } = open;
  await rewrite(ctx, affectingDecision, open, { name, owner, disclosure, fields, state }, noted.cause);
  if (isDecided)
    await addStateChanges(ctx.tx, [
      {
        register: affectingDecision.code,
        record_id: open.id,
        step: "decide",
        from_state: open.state,
        to_state: state,
        day: civilDay(ctx.clock),
        reason: null,
        basis: noted.cause,
        changed_by: null,
        changed_by_name: null,
        changed_at: ctx.clock.now(),
      },
    ]);
  await recordEvent(ctx, {
    kind: isDecided ? "registers.step-taken" : "registers.record-changed",
    subject: open.id,
    before: { state: open.state },
    after: isDecided ? { state, step: "decide" } : { state },
    basis: noted.cause,
  });
}

const madeOn = (ctx: Ctx, { moment }: NotedDecision): Values =>
  moment === "made" ? { decidedOn: civilDay(ctx.clock) } : {};

const grown = (before: Values, { course, hearing }: NotedDecision): Values => ({
  course: longer(before.course, course),
  hearing: longer(before.hearing, hearing),
});

function longer(before: Value | undefined, lines: readonly string[]): string | null {
  const known = typeof before === "string" ? before.split("\n") : [];
  const all = [...known, ...lines.filter((line) => !known.includes(line))];
  return all.length === 0 ? null : all.join("\n");
}

/** Two records have two names; a decision is never kept from being made by one that is called the same. */
async function freeName(ctx: Ctx, { zh, en }: NotedDecision["name"]): Promise<NotedDecision["name"]> {
  const { rows } = await sql<{ name_key: string }>`
    select name_key from registers.affecting_decision where starts_with(name_key, ${nameKey(zh)})`.execute(ctx.tx);
  const taken = new Set(rows.map(({ name_key }) => name_key));
  if (!taken.has(nameKey(zh))) return { zh, en };
  for (let at = 2; ; at += 1)
    if (!taken.has(nameKey(`${zh}（${at}）`))) return { zh: `${zh}（${at}）`, en: `${en} (${at})` };
}
