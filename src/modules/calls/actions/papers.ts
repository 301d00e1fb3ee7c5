import { createHash } from "node:crypto";
import { machineOf } from "../../../engines/workflow/acts.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { attachmentFormats, attachmentType, safeFileName } from "../../registers/index.ts";
import { openPapers, papersOf } from "../rules/content.ts";
import { addPaper, removePaper } from "../store/dossiers.ts";
import { givenPaper } from "../views/papers.ts";
import { heldAlone, partiesOf } from "../views/stored.ts";
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
  await writable(ctx, id, paper);
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

/** Takes a file away again until it was handed in; from then on it stays, and another can be put beside it. @throws AppError */
export async function detachPaper(ctx: Ctx, paper: string): Promise<void> {
  const found = await givenPaper(ctx, paper);
  if (found === null) throw new AppError("calls.paper-not-found");
  const { dossier } = found;
  await writable(ctx, dossier, found.paper);
  if (found.isHandedIn) throw new AppError("calls.paper-handed-in");
  if (!(await removePaper(ctx, paper))) throw new AppError("calls.paper-not-found");
  await recordEvent(ctx, { kind: "calls.paper-removed", subject: dossier, before: { paper } });
}

/** Holds the dossier. @throws AppError unless who asks gives this paper in the stage */
async function writable(ctx: Ctx, id: string, paper: string): Promise<void> {
  const dossier = await heldAlone(ctx, id);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const machine = machineOf(workflow, dossier.machine);
  const parties = await partiesOf(ctx, id);
  if (!parties.includes("office") && !parties.includes("applicant")) throw new AppError("calls.not-yours");
  if (!papersOf(workflow, machine).some(({ code }) => code === paper))
    throw new AppError("calls.paper-unknown", { paper });
  if (!openPapers(machine, dossier.stage, parties).includes(paper)) throw new AppError("calls.not-editable");
}
