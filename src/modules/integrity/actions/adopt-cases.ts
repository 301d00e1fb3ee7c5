import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type FormerRecordRow, takeFormerRecords } from "../../registers/index.ts";
import { type CaseInput, caseSources, sanctions } from "../contract/cases.ts";
import { caseFileOf } from "../rules/cases.ts";
import { addCase, addCaseStep, moveCase } from "../store/cases.ts";
import { holdCase } from "../views/cases.ts";
import { adoptPaper, dayOf, text } from "./adopt-parts.ts";

/**
 * Takes over the cases that the register of integrity cases kept, once and with their ids. One that is under
 * way is taken up here anew: from then on the organisation concerned reads what the office puts to it.
 */
export async function adoptCases(ctx: Ctx): Promise<void> {
  const { records, papers } = await takeFormerRecords(ctx.tx, "integrity-case", ctx.clock.now());
  for (const record of records) {
    const { record_id: id, content } = record;
    const title = String(content.name_zh);
    await addCase(ctx, {
      id,
      title,
      source: caseSources.find((one) => one === content.source) ?? "report",
      is_sample: content.origin === "sample",
      about: text(content.concerned) ?? title,
      allegation: text(content.allegation) ?? title,
    });
    const steps = stepsOfRecord(record);
    for (const step of steps) await addCaseStep(ctx, { case: id, party: "product", ...step });
    const file = caseFileOf(steps.map((step) => ({ ...step, by: null })));
    await moveCase(ctx.tx, await holdCase(ctx, id), {
      state: file.state,
      sanction: file.sanction,
      decided_on: file.decidedOn,
      // What the register decided held on its days, whenever that was.
      holds_from: file.sanction === "suspension" ? dayOf(content.holds_from, file.decidedOn ?? "1970-01-01") : null,
      holds_to: file.sanction === "suspension" ? text(content.holds_to) : null,
      organisation_id: text(content.owner_id),
      person_name: text(content.concerned),
      // The organisation could read the record there; what is decided about it, it goes on reading.
      is_told: file.state === "decided",
      matter: file.state === "decided" ? title : null,
    });
    await recordEvent(ctx, { kind: "integrity.case-adopted", subject: id });
  }
  for (const paper of papers) await adoptPaper(ctx, paper, "integrity_id");
}

function stepsOfRecord({ content, history }: FormerRecordRow): { input: CaseInput; day: string }[] {
  const made = dayOf(content.created_at, "1970-01-01");
  const why = text(history.at(-1)?.basis) ?? text(history.at(-1)?.reason) ?? String(content.name_zh);
  const steps: { input: CaseInput; day: string }[] = [];
  const statement = text(content.statement);
  if (statement) steps.push({ input: { act: "note-hearing", words: statement }, day: dayOf(content.heard_on, made) });
  const conference = text(content.conference);
  // The register did not ask who took part.
  if (conference) steps.push({ input: { act: "note-conference", units: "—", words: conference }, day: made });
  const sanction = sanctions.find((one) => one === content.sanction);
  const isDecided = sanction !== undefined && (content.state === "decided" || content.state === "closed");
  if (isDecided) {
    const day = dayOf(content.decided_on, made);
    const to = text(content.holds_to);
    steps.push({ input: { act: "propose", sanction, from: text(content.holds_from), to, reason: why }, day });
    steps.push({ input: { act: "decide", basis: why }, day });
  } else if (content.state === "closed") steps.push({ input: { act: "dismiss", reason: why }, day: made });
  return steps;
}
