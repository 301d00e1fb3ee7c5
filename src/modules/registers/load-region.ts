import { sql } from "kysely";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { readCsv } from "../ledger/index.ts";
import { personByEmail } from "../people/index.ts";
import { importRecords } from "./actions/import-records.ts";
import { keepNew } from "./actions.ts";
import { unknownCodeError, unknownCodes } from "./codes.ts";
import { allRegisters, registerOf } from "./definitions/all.ts";
import { fieldsSchema } from "./kit/content-schema.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";
import { fieldsOfKind, type Values } from "./kit/rows.ts";
import { type PackRecord, RecordsFileSchema, RegistersFileSchema, SubjectsFileSchema } from "./pack-files.ts";
import { nameKey, tryLifeCycle } from "./rules.ts";
import { addDataSubject } from "./store/personal.ts";
import { addLifeCycle, registersTables, replaceMentions, saveBasis, saveRights, tableRef } from "./store.ts";
import { countStates } from "./views/register-index.ts";

const basesFile = "registers.json";
const recordsFolder = "register-records";
const storyFolder = "story/registers";
const subjectsFile = "story/register-subjects.json";
const sampleBasis = "示例数据：为演示而虚构，不是真实记录";

/** Brings what the region says of the registers, the things that its documents name, and the made-up records of a sample. Idempotent. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await saveRights(
    ctx.tx,
    allRegisters.map(({ code, rights }) => ({ register: code, ...rights })),
  );
  for (const definition of allRegisters) await holdLifeCycle(ctx, definition);
  for (const { code, localName, basis, mechanisms, states } of (await pack.json(basesFile, RegistersFileSchema)) ??
    []) {
    const definition = registerOf(code);
    if (!definition) throw fault(basesFile, `There is no register "${code}"`);
    const steps = definition.lifeCycle.transitions.map((one) => one.code);
    const stray = Object.keys(states).find((one) => !(one in definition.lifeCycle.states) && !steps.includes(one));
    if (stray) throw fault(basesFile, `${code} has no state or step "${stray}"`);
    await saveBasis(ctx.tx, {
      register: code,
      local_zh: localName?.zh ?? null,
      local_en: localName?.en ?? null,
      basis,
      mechanisms,
      state_basis: JSON.stringify(states),
    });
  }
  const files = await pack.list(recordsFolder);
  const stories = pack.sample ? await pack.list(storyFolder) : [];
  const isFirst = !(await hasSamples(ctx, stories));
  for (const definition of allRegisters) {
    if (files.includes(`${definition.code}.json`)) await bringNamed(ctx, pack, definition);
    if (stories.includes(`${definition.code}.csv`)) await bringSamples(ctx, pack, definition, isFirst);
  }
  if (pack.sample) await nameSampleSubjects(ctx, pack);
}

/** Made-up records about a person whose account is a sample too: so that somebody finds their own data. */
async function nameSampleSubjects(ctx: Ctx, pack: RegionPack): Promise<void> {
  for (const { register, record, email } of (await pack.json(subjectsFile, SubjectsFileSchema)) ?? []) {
    const id = (await idsByName(ctx, register)).get(nameKey(record));
    const person = await personByEmail(ctx.tx, email);
    // Somebody may have erased the record since, or ended the account.
    if (!id || !person) continue;
    const basis = sampleBasis;
    const by = { named_by: "region-pack", named_by_name: "region pack", named_at: ctx.clock.now() };
    await addDataSubject(ctx.tx, { register, record_id: id, person_id: person.id, basis, ...by });
  }
}

const fault = (file: string, detail: string) => new AppError("platform.region-pack", { file, detail });

/** A definition of a new version holds only when no stored record is left in a state that is gone. */
async function holdLifeCycle(ctx: Ctx, definition: RegisterDefinition): Promise<void> {
  const held = await registersTables(ctx.tx)
    .selectFrom("registers.life_cycle")
    .selectAll()
    .where("register", "=", definition.code)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (held && held.version >= definition.version) return;
  const before = {
    states: held?.states ?? [],
    transitions: (held?.transitions ?? []) as RegisterDefinition["lifeCycle"]["transitions"],
  };
  const trial = tryLifeCycle(before, definition.lifeCycle, held ? await countStates(ctx, definition) : {});
  const stranded = Object.entries(trial.stranded).map(([state, records]) => `${state}: ${records}`);
  if (stranded.length > 0)
    throw new AppError("registers.life-cycle-breaks", { register: definition.code, states: stranded.join(", ") });
  await addLifeCycle(ctx.tx, {
    register: definition.code,
    version: definition.version,
    states: Object.keys(definition.lifeCycle.states),
    transitions: JSON.stringify(definition.lifeCycle.transitions),
    trial: JSON.stringify(trial),
    held_from: ctx.clock.now(),
  });
}

/** Things that the documents name: those that are not here yet come as records, the others learn where they are spoken of. */
async function bringNamed(ctx: Ctx, pack: RegionPack, definition: RegisterDefinition): Promise<void> {
  const file = `${recordsFolder}/${definition.code}.json`;
  const records = (await pack.json(file, RecordsFileSchema)) ?? [];
  const here = await idsByName(ctx, definition.code);
  const added: (PackRecord & { values: Values })[] = [];
  for (const record of records) {
    if (here.has(nameKey(record.name.zh))) continue;
    if (record.state !== undefined && !(record.state in definition.lifeCycle.states))
      throw fault(file, `${record.name.zh}: no state "${record.state}"`);
    const parsed = fieldsSchema(definition).safeParse(await withIds(ctx, definition, file, record));
    if (!parsed.success)
      throw fault(
        file,
        `${record.name.zh}: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}`,
      );
    added.push({ ...record, values: parsed.data as Values });
  }
  const [unknown] = await unknownCodes(
    ctx,
    definition,
    added.map((one) => one.values),
    ctx.clock.now().toISOString().slice(0, 10),
  );
  if (unknown) throw fault(file, `${unknownCodeError(definition, unknown).params.zh}: ${unknown.code}`);
  if (added.length > 0)
    await keepNew(
      ctx,
      definition,
      added.map(({ name, owner, state, day, values, mentions }) => ({
        name: { zh: name.zh, en: name.en ?? null },
        owner: owner ?? null,
        disclosure: definition.disclosure.allowed.includes("public") ? "public" : definition.disclosure.initial,
        fields: values,
        basis: mentions[0]?.basis ?? null,
        day: day ?? null,
        ...(state ? { state } : {}),
      })),
      "document",
    );
  const ids = await idsByName(ctx, definition.code);
  for (const { name, mentions } of records)
    await replaceMentions(ctx.tx, definition.code, ids.get(nameKey(name.zh)) ?? "", mentions);
}

/** The pack names records of other registers; the tables know them by id. */
async function withIds(ctx: Ctx, definition: RegisterDefinition, file: string, { name, fields }: PackRecord) {
  const values: Record<string, unknown> = { ...fields };
  for (const {
    name: field,
    field: { kind, register },
  } of fieldsOfKind(definition, "reference", "references")) {
    if (values[field] === undefined) continue;
    const ids = await idsByName(ctx, register);
    const idOf = (named: unknown) => {
      const id = ids.get(nameKey(String(named)));
      if (!id) throw fault(file, `${name.zh}: no record "${String(named)}" in ${register}`);
      return id;
    };
    values[field] = kind === "references" ? (values[field] as unknown[]).map(idOf) : idOf(values[field]);
  }
  return values;
}

async function idsByName(ctx: Ctx, register: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name_key: string }>`
    select id, name_key from registers.${tableRef({ code: register })}`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.name_key, row.id]));
}

/** Whether an earlier start has brought made-up records. */
async function hasSamples(ctx: Ctx, stories: readonly string[]): Promise<boolean> {
  for (const definition of allRegisters)
    if (stories.includes(`${definition.code}.csv`) && (await isHere(ctx, definition))) return true;
  return false;
}

async function isHere(ctx: Ctx, definition: RegisterDefinition): Promise<boolean> {
  const { rows } = await sql<{ is_here: boolean }>`
    select exists (select from registers.${tableRef(definition)} where origin = 'sample') as is_here`.execute(ctx.tx);
  return rows[0]?.is_here === true;
}

/**
 * Made-up records come through the same door as the rows of everybody's files, once. A file that names samples which an older
 * installation never got is left out there, whole: it starts as it was.
 */
async function bringSamples(ctx: Ctx, pack: RegionPack, definition: RegisterDefinition, isFirst: boolean) {
  if (await isHere(ctx, definition)) return;
  const fileName = `${definition.code}.csv`;
  const bytes = await pack.bytes(`${storyFolder}/${fileName}`);
  const options = { isTrial: false, basis: sampleBasis };
  const table = readCsv(bytes);
  if (!table) throw fault(`${storyFolder}/${fileName}`, "no table");
  const report = await importRecords(ctx, definition, table, options, "sample");
  if (!isFirst && report.errors.every((one) => one.fault === "not-known")) return;
  const [error] = report.errors;
  if (error) throw fault(`${storyFolder}/${fileName}`, `${error.row} ${error.column.zh} ${error.fault} ${error.value}`);
}
