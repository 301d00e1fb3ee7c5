import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { draftResult } from "../../market/index.ts";
import type { NewLink } from "../contract/links.ts";
import { addLink } from "../store/links.ts";
import { contentOf } from "../views/content.ts";
import { choicesOf, mayOffer } from "../views/links.ts";
import { heldDossier, partiesOf } from "../views/stored.ts";
import { workflowOf } from "../views/workflows.ts";

async function own(ctx: Ctx, id: string) {
  const dossier = await heldDossier(ctx, id);
  if (!dossier) throw new AppError("calls.not-found");
  const parties = await partiesOf(ctx, id);
  return { dossier, parties, workflow: await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version) };
}

/** Notes what a case comes from: a need, a guide item, a demand of the market. @throws AppError `calls.link-wrong` */
export async function noteLink(ctx: Ctx, id: string, { kind, other }: NewLink): Promise<void> {
  const { dossier, parties, workflow } = await own(ctx, id);
  if (!parties.includes("office") && !parties.includes("applicant")) throw new AppError("calls.not-yours");
  const link = (await choicesOf(ctx, workflow, dossier)).find((one) => one.kind === kind && one.other === other);
  if (!link) throw new AppError("calls.link-wrong");
  await addLink(ctx, id, link);
  await recordEvent(ctx, { kind: "calls.link-noted", subject: id, after: { kind, other } });
}

/**
 * Makes a draft of a result in the market from an application that was not supported, so that other demands can be met by it.
 * It is the applicant's: nobody reads it before the applicant hands it over there.
 */
export async function offerToMarket(ctx: Ctx, id: string): Promise<{ result: string }> {
  const { dossier, parties, workflow } = await own(ctx, id);
  if (!(await mayOffer(ctx, workflow, dossier, parties))) throw new AppError("calls.not-to-offer");
  const forms = (await contentOf(ctx, id))?.content.forms.application ?? {};
  const summary = [forms.summary, forms.route].filter(Boolean).join("\n\n") || dossier.title;
  const result = await draftResult(ctx, { title: dossier.title, summary });
  await addLink(ctx, id, { kind: "result", other: result, title: dossier.title });
  await recordEvent(ctx, { kind: "calls.offered", subject: id, after: { result } });
  return { result };
}
