import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { newId } from "../../platform/db/new-id.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { publicityFrom, refuseLateEntry } from "./actions/begin-publicity.ts";
import { organisationIds, personOf, unknownCodeError, unknownCodes } from "./codes.ts";
import { postFacts } from "./facts.ts";
import { withComputed } from "./kit/compute.ts";
import type { RegisterDefinition, Transition } from "./kit/define-register.ts";
import { cellsOf, fieldsOfKind, type Values } from "./kit/rows.ts";
import { isPersonal } from "./rules/personal.ts";
import { hidingRefusal, publicityRefusal, publishedRefusal, typedPublicityRefusal } from "./rules/publicity.ts";
import {
  changedFields,
  contentRefusal,
  dayOrderRefusal,
  hiddenValue,
  keepRefusal,
  nameKey,
  saidRefusal,
  stepRefusal,
  stewardFieldsRefusal,
} from "./rules.ts";
import { searchWords } from "./search-words.ts";
import { addStateChanges, insertRecords, lockRegister, updateRecord } from "./store.ts";
import { findStored, lastStepDay, type StoredRecord } from "./views/records.ts";
import { similarRecords } from "./views/similar.ts";

/** A record as people bring it; organisations by code. */
export interface Content {
  name: { zh: string; en: string | null };
  owner: string | null;
  disclosure: string;
  fields: Values;
}

export interface Brought extends Content {
  basis: string | null;
  isKnownToBeNew: boolean;
}

/** Who brings a record in: a person at a form, a file, a document of the region, the made-up story, or the product by an act. */
export type Origin = "person" | "import" | "document" | "sample" | "act";

/** Adds a record in its first state. @throws AppError `registers.*` when it may not be, is not whole, or is there already */
export async function addRecord(ctx: Ctx, definition: RegisterDefinition, brought: Brought): Promise<{ id: string }> {
  const person = await personOf(ctx);
  refuse(keepRefusal(definition, person, brought.owner));
  refuse(stewardFieldsRefusal(definition, person, null, brought.fields));
  refuse(contentRefusal(definition, brought.fields));
  refuse(typedPublicityRefusal(definition, null, brought.fields));
  await lockRegister(ctx.tx, definition.code);
  const similar = await similarRecords(ctx, definition, brought.name.zh, null);
  // Persons may be called the same; two things of a register are not.
  const same = isPersonal(definition) ? undefined : similar.records.find((one) => one.isSame);
  if (same) throw new AppError("registers.same-name", { name: same.name.zh });
  const [first] = similar.records;
  if (first && !brought.isKnownToBeNew) throw new AppError("registers.similar-name", { name: first.name.zh });
  const [unknown] = await unknownCodes(ctx, definition, [brought.fields], civilDay(ctx.clock));
  if (unknown) throw unknownCodeError(definition, unknown);
  const [id = ""] = await keepNew(ctx, definition, [brought], "person");
  return { id };
}

/** A new record with the state that it comes in, and when it was so. */
export interface NewRecord extends Content {
  basis: string | null;
  state?: string;
  day?: string | null;
}

/** Writes new records that have been checked, with their first state, event and facts; returns their ids. */
export async function keepNew(
  ctx: Ctx,
  definition: RegisterDefinition,
  records: readonly NewRecord[],
  origin: Origin,
): Promise<string[]> {
  const ids = await organisationIds(
    ctx,
    records.flatMap((record) => organisationsOf(definition, record)),
  );
  const made = records.map((record) => {
    const state = record.state ?? definition.lifeCycle.initial;
    return { ...record, id: newId(), state, fields: withComputed(definition, { ...record, state }) };
  });
  const now = ctx.clock.now();
  await insertRecords(
    ctx.tx,
    definition,
    made.map((record) => ({
      id: record.id,
      version: 1,
      state: record.state,
      origin,
      created_at: now.toISOString(),
      created_by: ctx.actor?.id ?? null,
      changed_at: now.toISOString(),
      ...contentCells(definition, record, ids),
    })),
  );
  await addStateChanges(
    ctx.tx,
    made.map((record) => ({
      register: definition.code,
      record_id: record.id,
      step: null,
      from_state: null,
      to_state: record.state,
      day: record.day ?? null,
      reason: null,
      basis: record.basis,
      ...signature(ctx),
    })),
  );
  await postFacts(
    ctx,
    definition,
    made.map((record) => ({
      id: record.id,
      name: record.name.zh,
      state: record.state,
      owner: record.owner,
      values: record.fields,
      isSample: origin === "sample",
    })),
    "",
    true,
  );
  // What the pack brings, it brings again on the next start of an empty database: one event for all of it.
  if (origin === "person" || origin === "act")
    for (const record of made)
      await recordEvent(ctx, {
        kind: "registers.record-added",
        subject: record.id,
        after: { register: definition.code, ...namedIn(definition, record), state: record.state },
        ...(record.basis ? { basis: record.basis } : {}),
      });
  else
    await recordEvent(ctx, {
      kind: "registers.records-brought",
      subject: definition.code,
      after: { origin, records: made.length },
      ...(made[0]?.basis ? { basis: made[0].basis } : {}),
    });
  return made.map((record) => record.id);
}

/** The log never forgets, so a register about persons leaves their names out of it. */
const namedIn = ({ personalPurpose }: RegisterDefinition, { name }: Pick<Content, "name">) =>
  personalPurpose ? {} : { name };

const organisationsOf = (definition: RegisterDefinition, { owner, fields }: Content): string[] =>
  [owner, ...fieldsOfKind(definition, "organisation").map(({ name }) => fields[name])].filter(
    (code): code is string => typeof code === "string",
  );

const signature = (ctx: Ctx) => ({
  changed_by: ctx.actor?.id ?? null,
  changed_by_name: ctx.actor?.name ?? null,
  changed_at: ctx.clock.now(),
});

function contentCells(definition: RegisterDefinition, content: Content, ids: ReadonlyMap<string, string>) {
  const { name, owner, disclosure, fields } = content;
  const idOf = (code: unknown) => {
    if (typeof code !== "string") return null;
    const id = ids.get(code);
    if (!id) throw new AppError("registers.code-unknown", { ...definition.owner, code });
    return id;
  };
  const withIds = Object.fromEntries(
    fieldsOfKind(definition, "organisation").map((field) => [field.name, idOf(fields[field.name])]),
  );
  return {
    name_zh: name.zh,
    name_en: name.en,
    name_key: nameKey(name.zh),
    owner_id: idOf(owner),
    disclosure,
    ...searchWords(definition, name, fields),
    ...cellsOf(definition, { ...fields, ...withIds }),
  };
}

/** Changes a record; the version is the one that the person saw. @throws AppError `registers.*` */
export async function changeRecord(
  ctx: Ctx,
  definition: RegisterDefinition,
  id: string,
  { version, reason, ...brought }: Content & { version: number; reason: string },
): Promise<void> {
  const stored = await findStored(ctx, definition, id);
  const content = { ...brought, fields: withComputed(definition, { ...brought, state: stored.state }) };
  const person = await personOf(ctx);
  refuse(keepRefusal(definition, person, stored.owner));
  refuse(keepRefusal(definition, person, content.owner));
  refuse(stewardFieldsRefusal(definition, person, stored.values, content.fields));
  if (stored.version !== version) throw new AppError("registers.changed-meanwhile");
  refuse(contentRefusal(definition, content.fields));
  refuse(typedPublicityRefusal(definition, stored.values, content.fields));
  refuse(hidingRefusal(definition, stored, content.disclosure, civilDay(ctx.clock)));
  const [unknown] = await unknownCodes(ctx, definition, [newCodes(content.fields, stored.values)], civilDay(ctx.clock));
  if (unknown) throw unknownCodeError(definition, unknown);
  const changes = changesOf(definition, stored, content);
  if (changes.length === 0) throw new AppError("registers.nothing-changed");
  refuse(
    publishedRefusal(
      definition,
      stored.state,
      changes.map(({ field }) => field),
    ),
  );
  await rewrite(ctx, definition, stored, { ...content, state: stored.state }, reason);
  await recordEvent(ctx, {
    kind: "registers.record-changed",
    subject: id,
    before: Object.fromEntries(changes.map(({ field, before }) => [field, before])),
    after: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
    basis: reason,
  });
}

/** Codes that were there before stay, also when a vocabulary has ended them since. */
const newCodes = (next: Values, before: Values): Values =>
  Object.fromEntries(
    Object.entries(next).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );

const changesOf = (definition: RegisterDefinition, stored: StoredRecord, content: Content) => [
  ...(["name", "owner", "disclosure"] as const).flatMap((field) =>
    JSON.stringify(stored[field]) === JSON.stringify(content[field])
      ? []
      : [
          field === "name" && definition.personalPurpose
            ? { field: field as string, before: hiddenValue as unknown, after: hiddenValue as unknown }
            : { field: field as string, before: stored[field] as unknown, after: content[field] as unknown },
        ],
  ),
  ...changedFields(definition, stored.values, content.fields),
];

/** Writes what a record is from now on, and brings its facts in line; the act around it decides and keeps its event. */
export async function rewrite(
  ctx: Ctx,
  definition: RegisterDefinition,
  stored: StoredRecord,
  next: Content & { state: string },
  reason: string,
): Promise<void> {
  const ids = await organisationIds(ctx, organisationsOf(definition, next));
  const isWritten = await updateRecord(ctx.tx, definition, stored.id, stored.version, {
    state: next.state,
    changed_at: ctx.clock.now().toISOString(),
    ...contentCells(definition, next, ids),
  });
  if (!isWritten) throw new AppError("registers.changed-meanwhile");
  const { id, origin } = stored;
  const { name, state, owner, fields } = next;
  await postFacts(
    ctx,
    definition,
    [{ id, name: name.zh, state, owner, values: fields, isSample: origin === "sample" }],
    reason,
  );
}

/** What a step itself writes into the fields. */
async function writtenBy(ctx: Ctx, { stamps, publicity }: Transition, day: string): Promise<Values> {
  const period = publicity?.is === "begins" ? { [publicity.field]: { ...(await publicityFrom(ctx, day)) } } : {};
  return { ...(stamps ? { [stamps]: day } : {}), ...period };
}

export interface StepTaken {
  step: string;
  version: number;
  day: string;
  reason: string | null;
  basis: string | null;
}

/** Takes a step of the life cycle: who, when, why and on which basis stay with it. @throws AppError `registers.*` */
export async function takeStep(ctx: Ctx, definition: RegisterDefinition, id: string, taken: StepTaken): Promise<void> {
  const stored = await findStored(ctx, definition, id);
  const step = definition.lifeCycle.transitions.find((one) => one.code === taken.step);
  if (!step) throw new AppError("registers.not-from-here", { zh: taken.step, en: taken.step });
  refuse(stepRefusal(definition, await personOf(ctx), stored, step));
  refuse(saidRefusal(step, taken, civilDay(ctx.clock)));
  refuse(dayOrderRefusal(taken.day, await lastStepDay(ctx, definition, id)));
  refuse(publicityRefusal(step, stored, taken.day));
  await refuseLateEntry(ctx, step, taken.day);
  if (stored.version !== taken.version) throw new AppError("registers.changed-meanwhile");
  const said = taken.reason ?? taken.basis ?? step.code;
  const { name, owner, disclosure } = stored;
  const written = { ...stored.values, ...(await writtenBy(ctx, step, taken.day)) };
  const fields = withComputed(definition, { state: step.to, owner, fields: written });
  await rewrite(ctx, definition, stored, { name, owner, disclosure, fields, state: step.to }, said);
  const change = {
    register: definition.code,
    record_id: id,
    step: step.code,
    from_state: stored.state,
    to_state: step.to,
    day: taken.day,
    reason: taken.reason,
    basis: taken.basis,
    ...signature(ctx),
  };
  await addStateChanges(ctx.tx, [change]);
  await recordEvent(ctx, {
    kind: "registers.step-taken",
    subject: id,
    before: { state: stored.state },
    after: { state: step.to, step: step.code, day: taken.day },
    basis: said,
  });
}
