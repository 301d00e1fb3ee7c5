import { sql } from "kysely";
import { actRefusal, machineOf } from "../../../engines/workflow/acts.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { CallList } from "../contract/dossier.ts";
import { housePartiesOf, waitedFor } from "../rules/waiting.ts";
import { contentsOf } from "./content.ts";
import { situationsOf, standingsOf } from "./situation.ts";
import { dossiersWhere, partiesOfAll, type Stored } from "./stored.ts";

type Waiting = CallList["calls"][number]["waiting"];

/** More cases are not looked at for one list; who has more to do than that sees so in the call. */
const most = 500;

/** What waits for who asks in the house, by call: the next act of each case whose conditions hold now, with how many it waits in. */
export async function waitingByCall(
  ctx: Ctx,
  workflows: ReadonlyMap<string, Workflow>,
): Promise<ReadonlyMap<string, Waiting>> {
  const { actor } = ctx;
  const parties = actor ? housePartiesOf(actor.roles) : [];
  const places = [...workflows].flatMap(([key, workflow]) =>
    workflow.machines.flatMap((machine) =>
      waitedFor(workflow, machine, parties).flatMap(({ from }) =>
        from.map((stage) => `${key} ${machine.code} ${stage}`),
      ),
    ),
  );
  if (!actor || places.length === 0) return new Map();
  const found = await dossiersWhere(
    ctx,
    sql`id in (select c.id from calls.dossier c
      where concat_ws(' ', c.workflow, c.workflow_version, c.machine, c.stage) = any(${places}::text[]) order by c.since, c.id limit ${most})`,
  );
  const waiting = new Map<string, Map<string, Waiting[number]>>();
  for (const [key, same] of Map.groupBy(found, (one) => `${one.workflow} ${one.workflow_version}`))
    for (const { root, label } of await readyIn(ctx, workflows.get(key)!, same, actor.id)) {
      const acts = waiting.get(root) ?? new Map<string, Waiting[number]>();
      acts.set(label.zh, { label, count: (acts.get(label.zh)?.count ?? 0) + 1 });
      waiting.set(root, acts);
    }
  return new Map([...waiting].map(([root, acts]) => [root, [...acts.values()]]));
}

async function readyIn(ctx: Ctx, workflow: Workflow, dossiers: readonly Stored[], person: string) {
  const ids = dossiers.map(({ id }) => id);
  const parties = await partiesOfAll(ctx, ids);
  const standings = await standingsOf(ctx, dossiers);
  const situations = await situationsOf(ctx, dossiers, workflow, await contentsOf(ctx, ids));
  return dossiers.flatMap(({ id, root_id: root, machine: code }) => {
    const machine = machineOf(workflow, code);
    const actor = { person, parties: parties.get(id) ?? [] };
    const ready = waitedFor(workflow, machine, actor.parties).find(
      (rule) => !actRefusal(workflow, machine, standings.get(id)!, rule.code, actor, situations.get(id)!),
    );
    return ready ? [{ root, label: ready.label }] : [];
  });
}
