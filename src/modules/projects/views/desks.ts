import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Mine, PaymentList } from "../contract/desks.ts";
import type { Terms } from "../contract/terms.ts";
import type { MilestoneStep } from "../contract.ts";
import { milestoneStates, passedOf } from "../rules/milestones.ts";
import { type Entry, settledOf } from "../rules/money.ts";
import { waitsOf } from "../rules/waits.ts";
import { type HeadRow, headColumns, present } from "./heads.ts";
import { entriesOf, ownCode, partsIn, spokenUnits } from "./load.ts";

interface DeskRow extends HeadRow {
  readonly lead_id: string | null;
  readonly receiver_id: string | null;
  readonly terms: Terms | null;
  /** Whether a draft waits for the lead's signature. */
  readonly isUnsigned: boolean;
  readonly steps: { milestone: string; act: MilestoneStep }[];
  /** How many projects there are, these and those that were left out. */
  readonly all: number;
}

/** Projects whose payments are read at once. */
const mostProjects = 1000;

/**
 * Projects that who asks sees whole, with the text in force (or the draft) and what was done with milestones: those of the
 * own organisation, or those with a contract, of which those with something due come first, however old they are.
 */
async function deskRows(ctx: Ctx, isOwn: boolean): Promise<DeskRow[]> {
  const own = ctx.actor?.organisationId ?? null;
  const isWanted = isOwn
    ? sql`exists (select from projects.project_unit u where u.project_id = p.id and u.organisation_id = ${own})`
    : sql`p.contract > 0`;
  const hasDue = isOwn ? sql`false` : sql`p.id in (select projects.with_due())`;
  const { rows } = await sql<DeskRow>`
    with wanted as (
      select p.id, ${hasDue} as has_due, count(*) over () as all from projects.project p where ${isWanted}
      order by has_due desc, (p.stage = 'implementation') desc, p.id desc limit ${mostProjects})
    select ${headColumns}, p.lead_id, p.receiver_id, c.terms, w.all::int as all,
      (p.stage = 'approval' or (p.stage = 'implementation' and p.contract = 0)) and c.number is not null
        and not exists (select from projects.signature s where s.project_id = p.id and s.number = c.number) as "isUnsigned",
      coalesce((select json_agg(json_build_object('milestone', m.milestone, 'act', m.act) order by m.id)
        from projects.milestone_step m where m.project_id = p.id), '[]') as steps
    from wanted w join projects.project p on p.id = w.id
    left join people.organisation_public o on o.id = p.lead_id
    left join projects.contract_version c on c.project_id = p.id and c.number = greatest(p.contract, 1)
    order by w.has_due desc, p.id desc`.execute(ctx.tx);
  return rows;
}

/** What the reader's organisation has to do in its projects: milestones to hand in, a text to sign, one to receive. */
export async function readMine(ctx: Ctx): Promise<Mine> {
  const today = civilDay(ctx.clock);
  const code = await ownCode(ctx);
  const rows = await deskRows(ctx, true);
  const entries = await entriesOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return {
    today,
    projects: rows.map(({ lead_id, receiver_id, terms, isUnsigned, steps, all: _all, ...head }) => {
      const parts = partsIn(ctx, { lead_id, receiver_id });
      return {
        ...present(head, today),
        due:
          head.stage === "implementation" && terms
            ? dueOf(terms, spokenUnits(terms, code, parts), steps, entries.get(head.id) ?? [])
            : [],
        toSign: isUnsigned && parts.includes("lead"),
        toReceive: head.stage === "hand-over" && head.handedOverOn === null && parts.includes("receiver"),
      };
    }),
  };
}

/** Milestones of some units that can be handed in now, soonest first. */
function dueOf(
  terms: Terms,
  units: readonly string[],
  steps: DeskRow["steps"],
  entries: readonly Pick<Entry, "kind" | "about">[],
): Mine["projects"][number]["due"] {
  const states = milestoneStates(terms, steps);
  const { paid } = settledOf(entries);
  return terms.milestones
    .filter(({ unit, needs, after }) => {
      const isReady = needs.every((need) => states.get(need) === "passed") && after.every((need) => paid.has(need));
      return units.includes(unit) && isReady;
    })
    .map(({ key, title, due }) => ({ key, title, due, state: states.get(key)! }))
    .filter(({ state }) => state === "open" || state === "to-correct")
    .toSorted((a, b) => a.due.localeCompare(b.due));
}

/** Every payment of running projects: what is due, what is blocked and by which milestones at the root, what was paid. */
export async function readPayments(ctx: Ctx): Promise<PaymentList> {
  const today = civilDay(ctx.clock);
  const rows = await deskRows(ctx, false);
  const entries = await entriesOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return {
    today,
    left: (rows[0]?.all ?? 0) - rows.length,
    payments: rows.flatMap((row) => paymentsOf(row, entries.get(row.id) ?? [], today)),
  };
}

function paymentsOf(
  { id, title, terms, steps, stage, isSample }: DeskRow,
  entries: readonly Entry[],
  today: string,
): PaymentList["payments"] {
  if (!terms) return [];
  const { paid, released } = settledOf(entries);
  const waits = waitsOf(terms, { passed: passedOf(milestoneStates(terms, steps)), paid, today });
  const unitName = (key: string) => terms.units.find((unit) => unit.key === key)?.name ?? key;
  const milestone = (key: string) => terms.milestones.find((one) => one.key === key)!;
  return terms.payments
    .filter(({ key }) => stage !== "stopped" || released.has(key))
    .map(({ key, title: payment, unit, amount }) => ({
      project: id,
      title,
      key,
      payment,
      unit: unitName(unit),
      amount,
      state: paid.has(key) ? ("paid" as const) : released.has(key) ? ("due" as const) : ("blocked" as const),
      since: entries.findLast((one) => one.about === key)?.on ?? null,
      blockedBy: (waits.payments.find((one) => one.payment === key)?.roots ?? []).map((root) => {
        const { title: name, unit: of, due } = milestone(root);
        return { milestone: name, unit: unitName(of), due, isLate: due < today };
      }),
      isSample,
    }));
}
