import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { nameKey } from "../../people/rules.ts";
import type { JoinDouble, PartDouble } from "../contract/doubles.ts";
import { postTitleFacts } from "../facts.ts";
import { joinRefusal, settle } from "../rules/doubles.ts";
import { searchOf } from "../search.ts";
import {
  countAgain,
  doubleTables,
  insertDouble,
  moveChildren,
  partDoubleRow,
  recountEntries,
  saveHead,
  saveSameAs,
  setAsideEntries,
  type Undoing,
} from "../store/doubles.ts";
import { type FirmRow, firmTables, insertAlias } from "../store.ts";
import { childrenOf, doublesOf, isBelowItself, recordOf, recordsBehind, stateOfEntries } from "../views/doubles.ts";
import { lockBonds, lockFirm, lockFirms, lockRegister } from "../views/lock.ts";
import { namesOf } from "../views/parts.ts";

type Head = Undoing["before"];

/**
 * Joins a second record of one firm to the first. No row moves: what was entered for it counts for the firm from now on, as far
 * as nothing else was chosen, and so do its people, what stands below it and whatever points at it. Refused when the choices
 * are not those that the two records ask for today. @throws AppError `firms.*`
 */
export async function joinDouble(
  ctx: Ctx,
  code: string,
  { double: doubleCode, choices, basis }: JoinDouble,
): Promise<void> {
  const { kept, double } = await lockBoth(ctx, code, doubleCode);
  const [own, other] = [await recordOf(ctx.tx, kept), await recordOf(ctx.tx, double)];
  refuse(joinRefusal(own, other));
  const settled = settle(own, other, choices);
  if ("refusal" in settled) throw new AppError(settled.refusal.code, settled.refusal.params);
  const records = await recordsBehind(ctx.tx, double.id);
  const state = await stateOfEntries(ctx.tx, records);
  const children = (await childrenOf(ctx.tx, double.id)).filter((id) => id !== kept.id);
  const takesOrganisation = kept.organisation_id === null && double.organisation_id !== null;
  const before = headOf(kept);
  const after: Head = {
    name_zh: settled.name,
    name_en: settled.nameEn,
    kind: settled.kind as FirmRow["kind"],
    parent_id: settled.parentId,
    organisation_id: kept.organisation_id ?? double.organisation_id,
  };
  await setAsideEntries(ctx.tx, settled.setAside);
  await recountEntries(ctx.tx, double.id, kept.id);
  const added: string[] = [];
  if (settled.alias !== null) {
    added.push(newId());
    const alias = { id: added[0]!, firm_id: kept.id, name: settled.alias, name_key: nameKey(settled.alias), basis };
    await insertAlias(ctx.tx, alias);
  }
  if (takesOrganisation) await saveHead(ctx.tx, double.id, { organisation_id: null });
  await moveChildren(ctx.tx, double.id, kept.id, children);
  await saveSameAs(ctx.tx, records, kept.id);
  await saveHead(ctx.tx, kept.id, { ...after, ...(await foundBy(ctx, kept.id, after, kept.credit_code)) });
  if (await isBelowItself(ctx.tx, kept.id)) throw new AppError("firms.double-branch");
  await insertDouble(ctx.tx, {
    double_id: double.id,
    kept_id: kept.id,
    choices,
    undoing: {
      setAside: [...settled.setAside],
      added,
      before,
      after,
      organisation: takesOrganisation ? double.organisation_id : null,
      children,
      state,
    },
    basis,
    joined_at: ctx.clock.now(),
    joined_by: ctx.actor!.id,
    joined_by_name: ctx.actor!.name,
  });
  await postTitleFacts(ctx, [kept.id, ...records], basis);
  await recordEvent(ctx, {
    kind: "firms.double-joined",
    subject: code,
    before: { kept: own.name, double: other.name },
    after: { double: doubleCode, choices },
    basis,
  });
}

/**
 * Parts what was joined last: each record is again what it was, and what was entered since stays with the kept one. Refused when
 * an entry of the other record was changed since, for then nobody can say whose the change is. @throws AppError `firms.*`
 */
export async function partDouble(ctx: Ctx, code: string, { id, reason }: PartDouble): Promise<void> {
  await lockRegister(ctx.tx);
  await lockBonds(ctx.tx);
  const kept = await lockFirm(ctx, code);
  const joined = (await doublesOf(ctx.tx, kept.id)).find((one) => one.id === id);
  if (!joined) throw new AppError("firms.double-not-found");
  if (joined.parted) throw new AppError("firms.double-parted");
  if (!joined.isLast) throw new AppError("firms.double-not-last");
  const row = await doubleTables(ctx.tx)
    .selectFrom("firms.firm_double")
    .select(["double_id", "undoing"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { undoing, double_id: double } = row;
  const records = await recordsBehind(ctx.tx, double);
  if ((await stateOfEntries(ctx.tx, records)) !== undoing.state) throw new AppError("firms.double-changed");
  await saveSameAs(
    ctx.tx,
    records.filter((record) => record !== double),
    double,
  );
  await saveSameAs(ctx.tx, [double], null);
  await setAsideEntries(ctx.tx, undoing.added);
  await recountEntries(ctx.tx, kept.id, double, records);
  await orChanged(() => countAgain(ctx.tx, undoing.setAside, { double, kept: kept.id, records }));
  await moveChildren(ctx.tx, kept.id, double, undoing.children);
  const head = unchanged(kept, undoing);
  await saveHead(ctx.tx, kept.id, {
    ...head,
    ...(await foundBy(ctx, kept.id, { ...kept, ...head }, kept.credit_code)),
  });
  if (undoing.organisation !== null && kept.organisation_id === undoing.organisation)
    await saveHead(ctx.tx, double, { organisation_id: undoing.organisation });
  await partDoubleRow(ctx.tx, id, {
    parted_at: ctx.clock.now(),
    parted_by: ctx.actor!.id,
    parted_by_name: ctx.actor!.name,
    part_reason: reason,
  });
  await postTitleFacts(ctx, [kept.id, ...records], reason);
  await recordEvent(ctx, { kind: "firms.double-parted", subject: code, after: { double: joined.code }, basis: reason });
}

/** Both records, held. Whoever joins comes one after the other: the second finds the record gone. */
async function lockBoth(ctx: Ctx, code: string, doubleCode: string): Promise<{ kept: FirmRow; double: FirmRow }> {
  await lockRegister(ctx.tx);
  await lockBonds(ctx.tx);
  const rows = await firmTables(ctx.tx)
    .selectFrom("firms.firm")
    .select("id")
    .where("code", "in", [code, doubleCode])
    .execute();
  await lockFirms(
    ctx.tx,
    rows.map(({ id }) => id),
  );
  return { kept: await lockFirm(ctx, code), double: await lockFirm(ctx, doubleCode) };
}

const headOf = ({ name_zh, name_en, kind, parent_id, organisation_id }: FirmRow): Head => ({
  name_zh,
  name_en,
  kind,
  parent_id,
  organisation_id,
});

/** What joining changed of the kept record and nobody since: it is again as it was. */
function unchanged(kept: FirmRow, { before, after }: Undoing): Partial<Head> {
  const keys = Object.keys(before) as (keyof Head)[];
  return Object.fromEntries(
    keys.filter((key) => before[key] !== after[key] && kept[key] === after[key]).map((key) => [key, before[key]]),
  );
}

async function foundBy(
  ctx: Ctx,
  id: string,
  { name_zh, name_en }: Pick<Head, "name_zh" | "name_en">,
  code: string | null,
) {
  const names = await namesOf(ctx.tx, id);
  return searchOf(name_zh, [name_en, code, ...names.map(({ name }) => name)]);
}

/** What was entered since stands where something would count again: the database does not take both. */
async function orChanged(count: () => Promise<void>): Promise<void> {
  try {
    await count();
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "23P01" || code === "23505") throw new AppError("firms.double-changed");
    throw error;
  }
}
