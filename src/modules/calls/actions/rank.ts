import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { CriterionRule, Workflow } from "../../../engines/workflow/contract.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { outcomeOf, rankSheets, reviewSettings, type Sheet } from "../rules/review.ts";
import { addOutcomes } from "../store/reviews.ts";
import type { Stored } from "../views/stored.ts";

/**
 * Works out what the sealed sheets of a dossier, or of those below it, come to. Places are given when several are ranked
 * together; one that is judged for itself (a rolling call) gets its mean, and its place from the scale of all so far.
 * @throws AppError `calls.nobody-to-judge` when nothing was judged
 */
export async function rankDossiers(ctx: Ctx, workflow: Workflow, dossier: Stored): Promise<void> {
  const isAlone = dossier.id !== dossier.root_id;
  const criteria = await criteriaOf(ctx, dossier.root_id);
  const sheets = await sealedSheets(ctx, dossier, isAlone, endStages(workflow));
  if (sheets.length === 0) throw new AppError("calls.nobody-to-judge");
  const { trim } = reviewSettings(workflow);
  const ranked = rankSheets(criteria, sheets, trim);
  const sheetsOf = Map.groupBy(sheets, ({ dossier: of }) => of);
  const rows = ranked.map((one) => {
    const inputs = { criteria, trim, sheets: sheetsOf.get(one.application) ?? [] };
    return {
      ...outcomeOf(one, inputs),
      dossier_id: one.application,
      root_id: dossier.root_id,
      place: isAlone ? null : one.place,
      by_tie_rule: one.byTieRule,
      inputs,
      sha256: createHash("sha256").update(canonicalJson(inputs)).digest("hex"),
    };
  });
  await addOutcomes(ctx, rows);
  await recordEvent(ctx, {
    kind: "calls.ranked",
    subject: dossier.id,
    after: { outcomes: rows.map(({ dossier_id, place, sha256 }) => ({ dossier: dossier_id, place, sha256 })) },
  });
}

async function criteriaOf(ctx: Ctx, root: string): Promise<CriterionRule[]> {
  const { rows } = await sql<{
    criteria: CriterionRule[];
  }>`select criteria from calls.dossier where id = ${root}`.execute(ctx.tx);
  return rows[0]?.criteria ?? [];
}

const endStages = (workflow: Workflow): string[] =>
  workflow.machines.flatMap(({ code, stages }) =>
    stages.filter(({ isEnd }) => isEnd).map((stage) => `${code} ${stage.code}`),
  );

/**
 * The sheets of this case or of those below, but for cases that are over, in an order of their own: what comes out does not
 * depend on who was first.
 */
async function sealedSheets(ctx: Ctx, { id }: Stored, isAlone: boolean, ends: readonly string[]): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`
    select s.dossier_id as dossier, s.expert_id as expert, s.scores
    from calls.sheet s join calls.assignment a on a.id = s.assignment_id and a.state = 'sealed'
    join calls.dossier d on d.id = s.dossier_id
    where s.sealed_at is not null and d.machine || ' ' || d.stage <> all(${[...ends]}::text[])
      and case when ${isAlone} then d.id = ${id} else d.above_id = ${id} end
    order by s.dossier_id, s.expert_id`.execute(ctx.tx);
  return rows;
}
