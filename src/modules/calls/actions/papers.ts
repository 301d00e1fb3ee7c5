import { createHash } from "node:crypto";
import { machineOf } from "../../../engines/workflow/acts.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { attachmentFormats, attachmentType, safeFileName } from "../../registers/index.ts";
import { isEditable, papersOf } from "../rules/content.ts";
import { addPaper, removePaper } from "../store/dossiers.ts";
import { dossierOfPaper } from "../views/papers.ts";
import { findDossier, partiesOf } from "../views/situation.ts";
import { workflowOf } from "../views/workflows.ts";

/** So many bytes of one file: practice, not in the sources. */
export const mostBytes = 20 * 1024 * 1024;

/** Attaches a file as one of the papers that the workflow asks for. @throws AppError */
export async function attachPaper(
  ctx: Ctx,
  id: string,
  paper: string,
  file: { fileName: string; bytes: Uint8Array },
): Promise<{ id: string; sha256: string }> {
  const { workflow, machine } = await writable(ctx, id);
  if (!papersOf(workflow, machine).some(({ code }) => code === paper))
    throw new AppError("calls.paper-unknown", { paper });
  const fileName = safeFileName(file.fileName);
  const mediaType = attachmentType(fileName, file.bytes);
  if (file.bytes.length === 0 || mediaType === null)
    throw new AppError("calls.paper-type", { known: Object.keys(attachmentFormats).join(" ") });
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const kept = await addPaper(ctx, {
    dossier_id: id,
    paper,
    file_name: fileName,
    media_type: mediaType,
    size: file.bytes.length,
    sha256,
    content: Buffer.from(file.bytes),
  });
  await recordEvent(ctx, { kind: "calls.paper-added", subject: id, after: { paper, sha256, size: file.bytes.length } });
  return { id: kept, sha256 };
}

/** Takes a file away again, as long as the dossier can be changed. @throws AppError */
export async function detachPaper(ctx: Ctx, paper: string): Promise<void> {
  const dossier = await dossierOfPaper(ctx, paper);
  if (dossier === null) throw new AppError("calls.paper-not-found");
  await writable(ctx, dossier);
  if (!(await removePaper(ctx, paper))) throw new AppError("calls.paper-not-found");
  await recordEvent(ctx, { kind: "calls.paper-removed", subject: dossier, before: { paper } });
}

async function writable(ctx: Ctx, id: string) {
  const dossier = await findDossier(ctx, id, true);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const machine = machineOf(workflow, dossier.machine);
  const writer = dossier.organisation_id === null ? "office" : "applicant";
  if (!(await partiesOf(ctx, id)).includes(writer)) throw new AppError("calls.not-yours");
  if (!isEditable(machine, dossier.stage)) throw new AppError("calls.not-editable");
  return { workflow, machine };
}
