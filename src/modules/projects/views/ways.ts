import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { racesOf } from "../../calls/index.ts";
import type { Terms } from "../contract/terms.ts";
import type { Goals, Way } from "../contract/ways.ts";
import type { MilestoneStep } from "../contract.ts";
import { isCutShort } from "../rules/life.ts";
import { milestoneStates, passedOf } from "../rules/milestones.ts";
import { goalsOf, type WayPair } from "../rules/ways.ts";
import { type HeadRow, headColumns, present } from "./heads.ts";

interface WayRow extends HeadRow {
  readonly sees: boolean;
  readonly goal: string | null;
  readonly terms: Terms | null;
  readonly steps: { milestone: string; act: MilestoneStep }[];
  readonly said: string | null;
  readonly paid: number | null;
}

/**
 * Goals to which several projects go, each its own way: those that people linked, and the lanes of one race. As far as who
 * asks may read them; a goal of which they read one way alone is left out.
 */
export async function readGoals(ctx: Ctx): Promise<Goals> {
  const today = civilDay(ctx.clock);
  const { rows: linked } = await sql<WayPair>`
    select project_id as one, other_id as other from projects.project_link where kind = 'same-goal'`.execute(ctx.tx);
  const lanes = await lanesOf(ctx);
  const groups = goalsOf([...linked, ...lanes.pairs]);
  const rows = await wayRows(ctx, groups.flat());
  return {
    today,
    goals: groups.flatMap((ids) => {
      const ways = ids.flatMap((id) => rows.get(id) ?? []);
      if (ways.length < 2) return [];
      const [call, ...others] = ids.map((id) => lanes.calls.get(id) ?? null);
      return [
        {
          key: ids[0]!,
          words: ways.find(({ goal }) => goal !== null)?.goal ?? null,
          call: call && others.every((other) => other?.id === call.id) ? call : null,
          ways: ways.map((row) => wayOf(row, today)),
        },
      ];
    }),
  };
}

/** Projects that came out of the lanes of one race, paired, each with its call. */
async function lanesOf(ctx: Ctx) {
  const { rows } = await sql<{ id: string; dossier: string }>`
    select id, dossier_id as dossier from projects.project where dossier_id is not null order by id`.execute(ctx.tx);
  const projects = new Map(rows.map(({ id, dossier }) => [dossier, id]));
  const races = await racesOf(ctx, [...projects.keys()]);
  const calls = new Map(races.map(({ id, call }) => [projects.get(id)!, call]));
  const pairs = [...Map.groupBy(calls, ([, call]) => call.id).values()].flatMap(([first, ...others]) =>
    others.map(([other]): WayPair => ({ one: first![0], other })),
  );
  return { calls, pairs };
}

async function wayRows(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, WayRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<WayRow>`
    select ${headColumns}, true as sees, p.goal, c.terms,
      coalesce((select json_agg(json_build_object('milestone', m.milestone, 'act', m.act) order by m.id)
        from projects.milestone_step m where m.project_id = p.id), '[]') as steps,
      (select s.said from projects.project_step s where s.project_id = p.id and s.act in ('stop', 'close-tolerated')
        order by s.id desc limit 1) as said,
      coalesce((select sum(x.amount) from projects.money_entry e join projects.money_posting x on x.entry_id = e.id
        where e.project_id = p.id and x.account = 'paid'), 0)::float8 as paid
    from projects.project p left join people.organisation_public o on o.id = p.lead_id
    left join projects.contract_version c on c.project_id = p.id and c.number = p.contract
    where p.id = any(${[...ids]})
    union all
    select ${headColumns}, false, null, null, '[]', null, null
    from projects.project_public p left join people.organisation_public o on o.id = p.lead_id
    where p.id = any(${[...ids]}) and not projects.sees(p.id)`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.id, row]));
}

function wayOf({ goal: _goal, terms, steps, said, ...row }: WayRow, today: string): Way {
  const states = terms && milestoneStates(terms, steps);
  const open =
    states && row.stage === "implementation"
      ? terms.milestones
          .filter(({ key }) => states.get(key) !== "passed")
          .toSorted((a, b) => a.due.localeCompare(b.due))
      : [];
  return {
    ...present(row, today),
    route: terms?.route ?? null,
    passed: states ? passedOf(states).size : 0,
    milestones: terms?.milestones.length ?? 0,
    next: open[0] ? { title: open[0].title, due: open[0].due } : null,
    ended: isCutShort(row.stage) ? said : null,
  };
}
