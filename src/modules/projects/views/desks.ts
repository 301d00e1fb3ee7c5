import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Mine } from "../contract/desks.ts";
import type { Terms } from "../contract/terms.ts";
import type { MilestoneStep } from "../contract.ts";
import { milestoneStates } from "../rules/milestones.ts";
import { type Entry, settledOf } from "../rules/money.ts";
import { type HeadRow, headColumns, present } from "./heads.ts";
import { entriesOf, ownCode, partsIn, spokenUnits } from "./load.ts";
import { monthsOfReports, nextReport } from "./reports.ts";

interface OwnRow extends HeadRow {
  readonly lead_id: string | null;
  readonly receiver_id: string | null;
  readonly terms: Terms | null;
  /** Whether a draft waits for the lead's signature. */
  readonly isUnsigned: boolean;
  readonly steps: { milestone: string; act: MilestoneStep }[];
  /** By when the next progress report is due; null: none is asked for. */
  readonly report: string | null;
}

/** Most projects of one organisation that are read at once. */
const mostProjects = 1000;

/** Projects of the own organisation, the last begun first, with the text in force (or the draft) and what was done with milestones. */
async function ownRows(ctx: Ctx): Promise<OwnRow[]> {
  const months = await monthsOfReports(ctx);
  const { rows } = await sql<OwnRow>`
    select ${headColumns}, p.lead_id, p.receiver_id, c.terms, ${nextReport(months)} as report,
      (p.stage = 'approval' or (p.stage = 'implementation' and p.contract = 0)) and c.number is not null
        and not exists (select from projects.signature s where s.project_id = p.id and s.number = c.number) as "isUnsigned",
      coalesce((select json_agg(json_build_object('milestone', m.milestone, 'act', m.act) order by m.id)
        from projects.milestone_step m where m.project_id = p.id), '[]') as steps
    from projects.project p
    left join people.organisation_public o on o.id = p.lead_id
    left join projects.contract_version c on c.project_id = p.id and c.number = greatest(p.contract, 1)
    where exists (select from projects.project_unit u
      where u.project_id = p.id and u.organisation_id = ${ctx.actor?.organisationId ?? null})
    order by p.id desc limit ${mostProjects}`.execute(ctx.tx);
  return rows;
}

/** What the reader's organisation has to do in its projects: milestones to hand in, a text to sign, one to receive. */
export async function readMine(ctx: Ctx): Promise<Mine> {
  const today = civilDay(ctx.clock);
  const code = await ownCode(ctx);
  const rows = await ownRows(ctx);
  const entries = await entriesOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return {
    today,
    projects: rows.map(({ lead_id, receiver_id, terms, isUnsigned, steps, report, ...head }) => {
      const parts = partsIn(ctx, { lead_id, receiver_id });
      return {
        ...present(head, today),
        due:
          head.stage === "implementation" && terms
            ? dueOf(terms, spokenUnits(terms, code, parts), steps, entries.get(head.id) ?? [])
            : [],
        report: parts.includes("lead") ? report : null,
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
  steps: OwnRow["steps"],
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
