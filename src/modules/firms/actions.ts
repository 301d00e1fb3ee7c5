import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { creditCodeRefusal, nameKey, newNameRefusal } from "../people/rules.ts";
import { refuseUnknownPlaces } from "../places/index.ts";
import type { EndTitle, NewFirm, NewFirmName, NewPlace, NewTitle } from "./contract.ts";
import { postTitleFacts } from "./facts.ts";
import { newFirm } from "./new-firm.ts";
import { endTitleRefusal, keepRefusal, moveRefusal, newTitleRefusal, takenNameRefusal } from "./rules.ts";
import { searchOf } from "./search.ts";
import {
  closeOfficialName,
  endTitleRow,
  firmTables,
  insertFirms,
  insertMove,
  insertName,
  insertTitle,
  raiseVersion,
} from "./store.ts";
import { lockFirm, lockRegister } from "./views/lock.ts";
import { namesOf, placesOfMany, titleKinds, titlesOfMany } from "./views/parts.ts";
import { otherCalled, similarFirms } from "./views/similar.ts";

/**
 * Adds a firm. Refused when its code number is wrong or taken, or when one is called so and the person has not said that
 * this is another.
 */
export async function addFirm(ctx: Ctx, input: NewFirm): Promise<{ code: string }> {
  await lockRegister(ctx.tx);
  if (input.creditCode !== null) {
    refuse(creditCodeRefusal(input.creditCode));
    const taken = await firmTables(ctx.tx)
      .selectFrom("firms.firm")
      .select("name_zh")
      .where("credit_code", "=", input.creditCode)
      .executeTakeFirst();
    if (taken) throw new AppError("firms.credit-code-taken", { name: taken.name_zh });
  }
  if (input.place !== null) await refuseUnknownPlaces(ctx.tx, [input.place]);
  const same = (await similarFirms(ctx.tx, input.nameZh)).firms.find((firm) => firm.isSame);
  if (same && !input.isAnother) throw new AppError("firms.known-already", { name: same.name.zh });
  const { firm, name } = newFirm({ ...input, isSample: false, at: ctx.clock.now() });
  const { place, address, basis } = input;
  const since = { longitude: null, latitude: null, valid_from: null, valid_to: null };
  await insertFirms(ctx.tx, {
    firms: [firm],
    names: [name],
    places: place === null ? [] : [{ firm_id: firm.id, place, address, basis, ...since }],
    titles: [],
  });
  await recordEvent(ctx, { kind: "firms.firm-added", subject: firm.code, after: input, basis });
  return { code: firm.code };
}

/**
 * One more name. A new official name takes the place of the one before from its day on; facts bear it from now on. The
 * firm's own people cannot take the name of another firm.
 */
export async function addFirmName(ctx: Ctx, code: string, input: NewFirmName): Promise<void> {
  await lockRegister(ctx.tx);
  const firm = await lockFirm(ctx, code);
  refuse(keepRefusal(firm.organisations, ctx.actor));
  refuse(takenNameRefusal(await otherCalled(ctx.tx, input.name, firm.id), ctx.actor));
  const names = await namesOf(ctx.tx, firm.id);
  const isRenamed = input.kind === "official";
  if (isRenamed && (input.validFrom === null || input.validFrom > civilDay(ctx.clock)))
    throw new AppError("firms.name-not-yet", { name: input.name });
  const open = names.filter((name) => !(isRenamed && name.kind === "official" && name.valid_to === null));
  refuse(
    newNameRefusal(
      open.map((name) => ({ name: name.name, kind: name.kind, validFrom: name.valid_from, validTo: name.valid_to })),
      { name: input.name, kind: input.kind, validFrom: input.validFrom, validTo: input.validTo },
    ),
  );
  const last = names
    .filter((name) => name.kind === "official")
    .map((name) => name.valid_from ?? "")
    .sort()
    .at(-1);
  if (isRenamed && last !== undefined && input.validFrom! <= last)
    throw new AppError("firms.name-known", { name: firm.name_zh, from: last });
  if (isRenamed) await closeOfficialName(ctx.tx, firm.id, input.validFrom!);
  const nameZh = isRenamed ? input.name : firm.name_zh;
  await insertName(
    ctx.tx,
    {
      firm_id: firm.id,
      name: input.name,
      name_key: nameKey(input.name),
      kind: input.kind,
      valid_from: input.validFrom,
      valid_to: input.validTo,
      basis: input.basis,
    },
    {
      name_zh: nameZh,
      ...searchOf(nameZh, [firm.name_en, firm.credit_code, ...names.map((name) => name.name), input.name]),
    },
  );
  await raiseVersion(ctx.tx, firm.id);
  if (isRenamed) await postTitleFacts(ctx, [firm.id], input.basis);
  await recordEvent(ctx, { kind: "firms.name-added", subject: code, after: input, basis: input.basis });
}

/** The firm sits somewhere else from a day on; what its titles count for moves with it. */
export async function moveFirm(ctx: Ctx, code: string, input: NewPlace): Promise<void> {
  await refuseUnknownPlaces(ctx.tx, [input.place]);
  const firm = await lockFirm(ctx, code);
  refuse(keepRefusal(firm.organisations, ctx.actor));
  const stays = (await placesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? [];
  refuse(moveRefusal(stays, input.validFrom));
  const { validFrom, ...rest } = input;
  await insertMove(ctx.tx, { firm_id: firm.id, ...rest, valid_from: validFrom, valid_to: null });
  await raiseVersion(ctx.tx, firm.id);
  await postTitleFacts(ctx, [firm.id], input.basis);
  await recordEvent(ctx, {
    kind: "firms.moved",
    subject: code,
    before: stays.at(-1),
    after: input,
    basis: input.basis,
  });
}

/** The firm holds a title for a time. */
export async function grantTitle(ctx: Ctx, code: string, input: NewTitle): Promise<{ id: string }> {
  const kinds = await titleKinds(ctx.tx);
  if (!kinds.some((kind) => kind.code === input.title))
    throw new AppError("firms.title-unknown", { title: input.title });
  const firm = await lockFirm(ctx, code);
  refuse(newTitleRefusal((await titlesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? [], input));
  const id = await insertTitle(ctx.tx, {
    firm_id: firm.id,
    title: input.title,
    certificate: input.certificate,
    valid_from: input.validFrom,
    valid_to: input.validTo,
    ended_on: null,
    end_reason: null,
    is_sample: false,
    basis: input.basis,
    recorded_by: ctx.actor?.id ?? null,
    recorded_at: ctx.clock.now(),
  });
  await raiseVersion(ctx.tx, firm.id);
  await postTitleFacts(ctx, [firm.id], input.basis);
  await recordEvent(ctx, { kind: "firms.title-granted", subject: code, after: input, basis: input.basis });
  return { id };
}

/** A title is withdrawn before its time. */
export async function endTitle(ctx: Ctx, code: string, { titleId, on, reason }: EndTitle): Promise<void> {
  const firm = await lockFirm(ctx, code);
  const title = ((await titlesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? []).find((one) => one.id === titleId);
  if (!title) throw new AppError("firms.title-not-found");
  refuse(endTitleRefusal(title, on));
  await endTitleRow(ctx.tx, titleId, on, reason);
  await raiseVersion(ctx.tx, firm.id);
  await postTitleFacts(ctx, [firm.id], reason);
  await recordEvent(ctx, { kind: "firms.title-ended", subject: code, before: title, after: { on }, basis: reason });
}
