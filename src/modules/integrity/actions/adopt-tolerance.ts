import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type FormerRecordRow, takeFormerRecords } from "../../registers/index.ts";
import { conditions, type Outcome, type ToleranceInput, type ToleranceStep } from "../contract/tolerance.ts";
import { addToleranceCase } from "../store/tolerance.ts";
import { negativeListOn } from "../views/lists.ts";
import { holdTolerance } from "../views/tolerance.ts";
import { adoptPaper, dayOf, text } from "./adopt-parts.ts";
import { keepToleranceStep } from "./tolerance.ts";

/**
 * Takes over the cases that the register of tolerance cases kept, once and with their ids: what a record said becomes the
 * steps that lead to where it stood. Who moved it then stays in the event log.
 */
export async function adoptTolerance(ctx: Ctx): Promise<void> {
  const { records, papers } = await takeFormerRecords(ctx.tx, "tolerance-case", ctx.clock.now());
  for (const record of records) {
    const { content } = record;
    const made = dayOf(content.created_at, "1970-01-01");
    await addToleranceCase(ctx, {
      id: record.record_id,
      title: String(content.name_zh),
      what: text(content.what) ?? String(content.name_zh),
      // The register did not ask for the day of the failure; it lay before the record was made.
      failed_on: made,
      subject_kind: "project",
      subject_id: null,
      organisation_id: text(content.owner_id),
      list_id: (await negativeListOn(ctx, "tolerance", made))?.id ?? null,
      is_sample: content.origin === "sample",
    });
    const steps: ToleranceStep[] = [];
    for (const input of stepsOfRecord(record)) {
      const step = {
        input,
        party: "product" as const,
        day: dayOf(content.decided_on, dayOf(content.changed_at, made)),
      };
      await keepToleranceStep(ctx, await holdTolerance(ctx, record.record_id), steps, step);
      steps.push({ ...step, number: steps.length + 1, by: null, byName: null });
    }
    for (const paper of papers.filter((one) => one.record_id === record.record_id))
      await adoptPaper(ctx, paper, "tolerance_id");
    await recordEvent(ctx, { kind: "integrity.tolerance-adopted", subject: record.record_id });
  }
}

/** What a record of the register said, as the steps of a case. */
function stepsOfRecord({ content, history }: FormerRecordRow): ToleranceInput[] {
  const steps: ToleranceInput[] = [];
  const evidence = text(content.evidence);
  if (evidence) for (const condition of conditions) steps.push({ act: "add-evidence", condition, words: evidence });
  const { state } = content;
  if (state === "raised") return steps;
  steps.push({ act: "take-up" });
  const why = text(history.at(-1)?.basis) ?? text(history.at(-1)?.reason) ?? String(content.name_zh);
  for (const [condition, flag] of [
    ["lawful", content.is_lawful],
    ["diligent", content.is_diligent],
    ["honest", content.is_honest],
  ] as const)
    if (typeof flag === "boolean") steps.push({ act: "find", condition, holds: flag, reason: why });
  if (state === "checked") return steps;
  const isTolerated = state === "tolerated";
  const outcome: Outcome | null =
    content.outcome === "correction" ? "no-negative" : ((content.outcome as Outcome | null) ?? null);
  steps.push({
    act: "propose",
    verdict: isTolerated ? "tolerate" : "refuse",
    outcome: isTolerated ? outcome : null,
    correctBy: outcome === "no-negative" ? text(content.correct_by) : null,
    reason: why,
  });
  return [...steps, { act: "decide", basis: why, isPublic: false, lesson: null }];
}
