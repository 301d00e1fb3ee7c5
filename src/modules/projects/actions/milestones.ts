import { createHash } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ReceivedFile } from "../../../platform/http/receive-file.ts";
import { tell } from "../../messages/index.ts";
import type { MilestoneInput } from "../contract/project.ts";
import { kinds } from "../message-kinds.ts";
import { milestoneRefusal } from "../rules/milestones.ts";
import { addFile, addMilestoneStep } from "../store/contracts.ts";
import { projectsTables } from "../store/tables.ts";
import { contractOf, loadProject, ownCode, partsIn, spokenUnits, standingOf } from "../views/load.ts";
import { toldFor } from "../views/organisations.ts";
import { releaseDue, tellOfDue } from "./release.ts";

/** The largest file of evidence that is taken. */
export const mostBytes = 20 * 1024 * 1024;

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  txt: "text/plain",
  csv: "text/csv",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

async function milestoneCase(ctx: Ctx, id: string) {
  const project = await loadProject(ctx, id, true);
  const { terms } = await contractOf(ctx, project);
  const parts = partsIn(ctx, project);
  const spoken = spokenUnits(terms, await ownCode(ctx), parts);
  return { project, terms, parts, spoken, standing: await standingOf(ctx, id, terms) };
}

/** Adds a file as evidence of a milestone, before it is handed in. @throws AppError */
export async function attachEvidence(
  ctx: Ctx,
  id: string,
  key: string,
  file: Pick<ReceivedFile, "fileName" | "bytes">,
): Promise<{ id: string; sha256: string }> {
  const { terms, spoken, standing, project } = await milestoneCase(ctx, id);
  const milestone = terms.milestones.find((one) => one.key === key);
  if (!milestone) throw new AppError("projects.milestone-not-found");
  if (!spoken.includes(milestone.unit)) throw new AppError("projects.not-yours");
  const state = standing.states.get(key);
  if (project.stage !== "implementation" || (state !== "open" && state !== "to-correct"))
    throw new AppError("projects.milestone-state");
  const mediaType = mediaTypes[file.fileName.toLowerCase().split(".").at(-1) ?? ""];
  if (!mediaType) throw new AppError("projects.file-type", { file: file.fileName });
  const content = Buffer.from(file.bytes);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const fileId = await addFile(ctx, {
    project_id: id,
    milestone: key,
    file_name: file.fileName,
    media_type: mediaType,
    size: content.length,
    sha256,
    content,
  });
  await recordEvent(ctx, {
    kind: "projects.evidence-added",
    subject: id,
    after: { milestone: key, fileName: file.fileName, sha256 },
  });
  return { id: fileId, sha256 };
}

/**
 * Hands a milestone in, or decides on it: pass, correct, fail. What passes makes the payments due whose conditions all
 * passed, in the same transaction.
 * @throws AppError why it cannot be done
 */
export async function stepMilestone(
  ctx: Ctx,
  id: string,
  key: string,
  { act, words }: MilestoneInput,
): Promise<{ released: string[] }> {
  const { project, terms, parts, spoken, standing } = await milestoneCase(ctx, id);
  const milestone = terms.milestones.find((one) => one.key === key);
  const since = await lastSentBack(ctx, id, key);
  const evidence = await projectsTables(ctx.tx)
    .selectFrom("projects.evidence_file")
    .select("id")
    .where("project_id", "=", id)
    .where("milestone", "=", key)
    .where("made_at", ">", since)
    .execute();
  refuse(
    milestoneRefusal(
      act,
      key,
      {
        terms,
        states: standing.states,
        paid: standing.paid,
        evidence: evidence.length,
        isRunning: project.stage === "implementation",
        isKeeper: parts.includes("keeper"),
        isAnswering: milestone !== undefined && spoken.includes(milestone.unit),
      },
      words,
    ),
  );
  await addMilestoneStep(ctx, { project_id: id, milestone: key, act, words });
  const passed = new Set([...standing.passed, key]);
  const due = act === "pass" ? await releaseDue(ctx, project, terms, { passed, released: standing.released }) : [];
  const event = await recordEvent(ctx, {
    kind: "projects.milestone-stepped",
    subject: id,
    after: { milestone: key, act, released: due.map((payment) => payment.key) },
    ...(words === null ? {} : { basis: words }),
  });
  const { title, unit } = milestone!;
  if (act === "hand-in")
    await tell(ctx, { kind: kinds.milestoneIn, event, subject: id, params: { project: project.title, title } });
  else
    await tell(ctx, {
      kind: kinds.milestoneDecided,
      event,
      subject: id,
      params: { project: project.title, title, act, words },
      organisations: await toldFor(ctx, project, terms, unit),
    });
  await tellOfDue(ctx, project, due, event);
  return { released: due.map((payment) => payment.key) };
}

/** When it was last sent back or begun anew: evidence for the next try has to be newer. */
async function lastSentBack(ctx: Ctx, project: string, milestone: string): Promise<Date> {
  const row = await projectsTables(ctx.tx)
    .selectFrom("projects.milestone_step")
    .select("made_at")
    .where("project_id", "=", project)
    .where("milestone", "=", milestone)
    .where("act", "in", ["correct", "renew"])
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.made_at ?? new Date(0);
}
