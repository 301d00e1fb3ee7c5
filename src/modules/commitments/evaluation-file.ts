import { officialPaper } from "../../engines/compile/papers/official-paper.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { formatDateTime } from "../../platform/i18n/dates.ts";
import { evaluationPaper } from "./evaluation-paper.ts";
import { evaluationZh } from "./evaluation-texts.zh.ts";
import { lampsZh } from "./lamp-texts.zh.ts";
import { zh } from "./texts.zh.ts";
import { readEvaluation } from "./views/evaluations.ts";

/** The report of an evaluation as a Word file; official papers are in Chinese. The same evaluation gives the same bytes. */
export async function evaluationFile(ctx: Ctx, id: string): Promise<Download> {
  const evaluation = await readEvaluation(ctx, id);
  const known = `${formatDateTime(evaluation.known, "Asia/Shanghai")}（北京时间）`;
  const paper = evaluationPaper(evaluation, known, {
    states: zh.states,
    roles: zh.roles,
    unitNone: zh.unitUnknown,
    lamps: lampsZh,
    targetStates: evaluationZh.targetStates,
  });
  return {
    fileName: `${evaluationZh.fileName(evaluation.kind)}-${evaluation.document.code}-${evaluation.on}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: await officialPaper(paper),
  };
}
