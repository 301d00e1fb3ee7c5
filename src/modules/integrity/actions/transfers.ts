import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewTransfer, TransferFinding } from "../contract/transfers.ts";
import { signRefusal } from "../rules/transfers.ts";
import { addFinding, addTransfer, noteSigned } from "../store/transfers.ts";
import { ownTransfer } from "../views/transfers.ts";

/** Enters a transfer that the own organisation means to sign. @throws AppError `integrity.transfer-not-yours` */
export async function enterTransfer(ctx: Ctx, input: NewTransfer, isSample = false): Promise<{ id: string }> {
  const organisation = ctx.actor?.organisationId ?? null;
  if (organisation === null) throw new AppError("integrity.transfer-not-yours");
  const id = await addTransfer(ctx, input, organisation, isSample);
  await recordEvent(ctx, { kind: "integrity.transfer-entered", subject: id, after: input });
  return { id };
}

/** Says what was found of a risk; a later finding takes the place of an earlier one, which stays on record. @throws AppError */
export async function findRisk(ctx: Ctx, id: string, finding: TransferFinding): Promise<Record<string, never>> {
  const { signedOn } = await ownTransfer(ctx, id);
  if (signedOn !== null) throw new AppError("integrity.transfer-signed");
  await addFinding(ctx, id, finding);
  await recordEvent(ctx, { kind: "integrity.transfer-found", subject: id, after: finding });
  return {};
}

/** Notes the signature, once every risk was found clear. @throws AppError `integrity.transfer-not-clear` */
export async function signTransfer(ctx: Ctx, id: string, on: string): Promise<Record<string, never>> {
  const { findings, signedOn } = await ownTransfer(ctx, id);
  refuse(signRefusal(findings, signedOn));
  const today = civilDay(ctx.clock);
  if (on > today) throw new AppError("integrity.transfer-day", { today });
  await noteSigned(ctx, id, on);
  await recordEvent(ctx, { kind: "integrity.transfer-signed", subject: id, after: { on } });
  return {};
}
