import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { takeFormerRecords } from "../../registers/index.ts";
import { type InspectionKind, inspectionKinds } from "../contract/inspections.ts";
import { addInspection, addInspectionStep, addResult, addVisitor } from "../store/inspections.ts";
import { organisationName, organisationNamed } from "../views/organisations.ts";
import { adoptPaper, dayOf, text } from "./adopt-parts.ts";

/**
 * Takes over the visits that the register of inspections kept, once and with their ids. Its scope was free text: it becomes
 * the basis of a visit with the scope "other". Where an earlier result was used, the visit joins that one.
 */
export async function adoptInspections(ctx: Ctx): Promise<void> {
  const { records, papers } = await takeFormerRecords(ctx.tx, "inspection", ctx.clock.now());
  for (const { record_id: id, content, history } of records) {
    const made = dayOf(content.created_at, "1970-01-01");
    const day = dayOf(content.planned_on ?? content.done_on, made);
    const visitor = text(content.owner_id);
    const title = String(content.name_zh);
    const result = text(content.result);
    const visited = text(content.visited);
    const visitedId = visited === null ? null : await organisationNamed(ctx, visited);
    await addInspection(ctx, {
      id,
      kind: inspectionKinds.find((kind) => kind === content.kind) ?? ("check" satisfies InspectionKind),
      visited_id: visitedId,
      visited_name: visitedId === null ? (visited ?? text(content.project_name) ?? title) : null,
      project_id: text(content.project_id),
      project_title: text(content.project_name) ?? title,
      scopes: ["other"],
      starts_on: day,
      ends_on: day,
      visitor_id: visitor,
      visitor_name: (await organisationName(ctx, visitor)) ?? title,
      basis: text(content.scope) ?? title,
      why_again: text(content.why_again),
      state: content.state === "spared" ? "cancelled" : content.state === "planned" ? "planned" : "done",
      is_sample: content.origin === "sample",
    });
    await addInspectionStep(ctx, { inspection_id: id, act: "planned", said: text(history.at(-1)?.reason) });
    if (result !== null && content.state !== "planned")
      await addResult(ctx, {
        inspection_id: id,
        words: result,
        is_shared: content.state === "shared",
        valid_to: text(content.shared_to),
        made_on: dayOf(content.done_on, day),
      });
    await recordEvent(ctx, { kind: "integrity.inspection-adopted", subject: id });
  }
  for (const { content, record_id } of records) {
    const earlier = text(content.earlier_id);
    if (content.state !== "spared" || earlier === null || !records.some((one) => one.record_id === earlier)) continue;
    const visitor = text(content.owner_id);
    await addVisitor(ctx, {
      inspection_id: earlier,
      organisation_id: visitor,
      name: (await organisationName(ctx, visitor)) ?? String(content.name_zh),
      scopes: ["other"],
      reason: text(content.why_again) ?? record_id,
    });
  }
  for (const paper of papers) await adoptPaper(ctx, paper, "inspection_id");
}
