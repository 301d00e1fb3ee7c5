import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewReport } from "../contract/reports.ts";
import { reportRefusal } from "../rules/reports.ts";
import { addReport } from "../store/reports.ts";
import { loadProject, partsIn } from "../views/load.ts";
import { mostOfReport } from "../views/reports.ts";

/**
 * Reports the progress of a running project, as of today: what was found, what comes next.
 * @throws AppError `projects.report-long`, `projects.not-yours`, `projects.not-in-stage`
 */
export async function reportProgress(ctx: Ctx, id: string, { words }: NewReport): Promise<{ id: string }> {
  const project = await loadProject(ctx, id, true);
  const { stage, contract } = project;
  const most = await mostOfReport(ctx, project);
  refuse(reportRefusal({ stage, contract, parts: partsIn(ctx, project), words, most }));
  const report = await addReport(ctx, { project_id: id, on_day: civilDay(ctx.clock), words });
  await recordEvent(ctx, { kind: "projects.progress-reported", subject: id, after: { report, length: words.length } });
  return { id: report };
}
