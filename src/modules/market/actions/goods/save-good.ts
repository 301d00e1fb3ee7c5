import type { z } from "zod";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { refuseUnknownPlaces } from "../../../places/index.ts";
import { itemOn } from "../../../taxonomies/index.ts";
import type { DemandInput } from "../../contract/demand.ts";
import type { GoodInputSchema } from "../../contract/good.ts";
import type { ResultInput } from "../../contract/result.ts";
import type { GoodKind } from "../../contract.ts";
import { demandCells, resultCells } from "../../good-cells.ts";
import { demandRefusal, resultRefusal } from "../../rules/check-good.ts";
import { editRefusal } from "../../rules/life.ts";
import { insertDemands, insertResults, saveConfidential, updateDemand, updateResult } from "../../store/goods.ts";
import { demandRow, type GoodRow, resultRow, standingOf } from "../../views/good-rows.ts";
import { fieldVocabulary } from "../../views/good-words.ts";
import { ownershipOf } from "./owner-of.ts";

type GoodInput = z.infer<typeof GoodInputSchema>;
export interface Saved {
  id: string;
  version: number;
}

/** A new demand, as a draft of the own organisation or of the firm that it is written for. @throws AppError `market.*` */
export async function addDemand(ctx: Ctx, input: DemandInput): Promise<Saved> {
  refuse(demandRefusal(input));
  const head = await newHead(ctx, input);
  await insertDemands(ctx.tx, [{ ...head, ...demandCells(input) }]);
  return kept(ctx, "demand", { id: head.id, version: 1 }, input, true);
}

/** A new result, as a draft. @throws AppError `market.*` */
export async function addResult(ctx: Ctx, input: ResultInput): Promise<Saved> {
  refuse(resultRefusal(input, civilDay(ctx.clock)));
  const head = await newHead(ctx, input);
  await insertResults(ctx.tx, [{ ...head, ...resultCells(input), proven_readiness: null }]);
  return kept(ctx, "result", { id: head.id, version: 1 }, input, true);
}

/** Writes a draft anew; the version is the one that the person saw. Whose it is stays. @throws AppError `market.*` */
export async function changeDemand(ctx: Ctx, id: string, version: number, input: DemandInput): Promise<Saved> {
  const row = await demandRow(ctx, id);
  const mayWrite = await checkChange(ctx, row, version, input);
  refuse(demandRefusal(input));
  const set = { ...demandCells(input), changed_at: ctx.clock.now() };
  if (!(await updateDemand(ctx.tx, id, version, set))) throw meanwhile(row.version + 1);
  return kept(ctx, "demand", { id, version: version + 1 }, input, mayWrite);
}

/** As for a demand. @throws AppError `market.*` */
export async function changeResult(ctx: Ctx, id: string, version: number, input: ResultInput): Promise<Saved> {
  const row = await resultRow(ctx, id);
  const mayWrite = await checkChange(ctx, row, version, input);
  refuse(resultRefusal(input, civilDay(ctx.clock)));
  const set = { ...resultCells(input), changed_at: ctx.clock.now() };
  if (!(await updateResult(ctx.tx, id, version, set))) throw meanwhile(row.version + 1);
  return kept(ctx, "result", { id, version: version + 1 }, input, mayWrite);
}

export const meanwhile = (now: number) => new AppError("market.changed-meanwhile", { now });

async function newHead(ctx: Ctx, input: GoodInput) {
  await refuseUnknownCodes(ctx, input);
  const at = ctx.clock.now();
  return {
    id: newId(),
    version: 1,
    state: "draft" as const,
    ...(await ownershipOf(ctx, input)),
    valid_until: null,
    told_until: null,
    published_at: null,
    origin: "person" as const,
    created_by: ctx.actor?.id ?? null,
    created_at: at,
    changed_at: at,
  };
}

async function refuseUnknownCodes(ctx: Ctx, { field, place }: GoodInput): Promise<void> {
  if (place !== null) await refuseUnknownPlaces(ctx.tx, [place]);
  if (field !== null)
    await itemOn(ctx, fieldVocabulary, field).catch((error: unknown) => {
      throw error instanceof AppError ? new AppError("market.field-unknown", { field }) : error;
    });
}

/** Whether the person may write the confidential part: its owner, or who is the first to write one. */
async function checkChange(ctx: Ctx, row: GoodRow, version: number, input: GoodInput): Promise<boolean> {
  const standing = await standingOf(ctx, row);
  refuse(editRefusal(row.state, standing));
  if (row.version !== version) throw meanwhile(row.version);
  await refuseUnknownCodes(ctx, input.field === row.field ? { ...input, field: null } : input);
  return standing.isOwner || !standing.hasConfidential;
}

/** The event names the title only: what stands in it is kept in the good, and its confidential part nowhere else. */
async function kept(ctx: Ctx, kind: GoodKind, saved: Saved, input: GoodInput, mayWrite: boolean): Promise<Saved> {
  if (input.confidential !== undefined) {
    if (!mayWrite) throw new AppError("market.not-yours");
    const content = input.confidential === "" ? null : input.confidential;
    await saveConfidential(ctx.tx, kind, saved.id, content, { person: ctx.actor?.id ?? null, at: ctx.clock.now() });
  }
  await recordEvent(ctx, {
    kind: "market.good-saved",
    subject: saved.id,
    after: { kind, title: input.titleZh, version: saved.version },
  });
  return saved;
}
