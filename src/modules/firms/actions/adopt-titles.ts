import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { alignFacts, withdrawFact } from "../../ledger/index.ts";
import { nameKey } from "../../people/rules.ts";
import { allRegisters, type FormerTitleRow, takeFormerTitles } from "../../registers/index.ts";
import { postTitleFacts } from "../facts.ts";
import { newFirm } from "../new-firm.ts";
import { endTitleRefusal, newTitleRefusal } from "../rules.ts";
import {
  type FirmNameRow,
  type FirmPlaceRow,
  type FirmRow,
  type FirmTitleRow,
  firmTables,
  insertFirms,
  saveTitleKind,
} from "../store.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { type KeptTitle, placesOfMany, titleKinds, titlesOfMany } from "../views/parts.ts";

/** Titles as the former register called them, where the metric that counted them has another name. */
const calledThere: Readonly<Record<string, string>> = {
  "high-tech": "high-tech-enterprise",
  leading: "leading-technology-enterprise",
  "quality-sme": "high-quality-sme",
};
const marine = "marine-high-tech-enterprise";
const counted = [
  "technology-sme",
  "high-tech-enterprise",
  "technology-msme",
  "high-quality-sme",
  "green-factory",
  marine,
];

interface Adoption {
  firms: FirmRow[];
  names: Omit<FirmNameRow, "id">[];
  places: Omit<FirmPlaceRow, "id">[];
  titles: Omit<FirmTitleRow, "id">[];
}

/**
 * Takes over the titles that the register of titles kept before firms did, once: each becomes a title of its firm, and
 * what the record counted for is withdrawn and counted by the firm instead. A title that the firm has already stays as
 * it is. A record belongs to the organisation that it names, else to the firm of its own name.
 */
export async function adoptFormerTitles(ctx: Ctx): Promise<void> {
  const former = await takeFormerTitles(ctx.tx, ctx.clock.now());
  if (former.length === 0) return;
  await addMissingKinds(ctx, former);
  const adoption: Adoption = { firms: [], names: [], places: [], titles: [] };
  const firmOf = await firmFinder(ctx, former, adoption);
  const firms = new Map(former.map((row) => [row.record_id, firmOf(row)]));
  const ids = [...new Set(firms.values())];
  const held = await titlesOfMany(ctx.tx, ids);
  const placed = new Set((await placesOfMany(ctx.tx, ids)).keys());
  for (const row of former) {
    const firm = firms.get(row.record_id)!;
    for (const title of titlesOf(row)) addTitle(ctx, adoption, held, firm, title, row);
    if (row.place !== null && !placed.has(firm)) {
      adoption.places.push(placeOf(row, firm, row.place));
      placed.add(firm);
    }
  }
  await insertFirms(ctx.tx, adoption);
  const gone = former.map(({ record_id, name_zh, is_sample }) => ({
    record: `enterprise-title/${record_id}`,
    subject: name_zh,
    organisation: null,
    isSample: is_sample,
    drafts: [],
  }));
  await alignFacts(ctx, "registers", gone, zh.adopted);
  await postTitleFacts(ctx, ids, zh.adopted);
  await recordEvent(ctx, {
    kind: "firms.titles-adopted",
    subject: "enterprise-title",
    after: { records: former.length, firms: adoption.firms.length, titles: adoption.titles.length },
    basis: zh.adopted,
  });
}

const titlesOf = ({ kind, is_marine }: FormerTitleRow): string[] => [
  calledThere[kind] ?? kind,
  ...(kind === "high-tech" && is_marine ? [marine] : []),
];

/** A title that the region does not name is kept under the words of the register. */
async function addMissingKinds(ctx: Ctx, former: readonly FormerTitleRow[]): Promise<void> {
  const known = (await titleKinds(ctx.tx)).map(({ code }) => code);
  const { kind: field } = allRegisters.find(({ code }) => code === "title-application")?.fields ?? {};
  const words = field?.kind === "choice" ? field.choices : {};
  const missing = new Map(former.flatMap((row) => titlesOf(row).map((code) => [code, row.kind] as const)));
  for (const code of known) missing.delete(code);
  for (const [code, kind] of missing)
    await saveTitleKind(ctx.tx, {
      code,
      position: 1000,
      name_zh: code === marine ? zh.marine : (words[kind]?.zh ?? kind),
      name_en: code === marine ? en.marine : (words[kind]?.en ?? kind),
      metric: counted.includes(code) ? code : null,
      basis: null,
      quote: null,
      rung: null,
      rung_basis: null,
    });
}

/** Whose a record is; a firm that nobody knows yet joins the adoption. */
async function firmFinder(
  ctx: Ctx,
  former: readonly FormerTitleRow[],
  adoption: Adoption,
): Promise<(row: FormerTitleRow) => string> {
  const owners = former.flatMap(({ owner_id }) => owner_id ?? []);
  const { rows: organisations } = await sql<{ id: string; name_zh: string }>`
    select id, name_zh from people.organisation_public where id = any(${owners})`.execute(ctx.tx);
  const nameOf = new Map(organisations.map((one) => [one.id, one.name_zh]));
  const called = (row: FormerTitleRow) => nameOf.get(row.owner_id ?? "") ?? row.name_zh;
  const { rows: tied } = await sql<{ id: string; organisation_id: string }>`
    select firm_id as id, organisation_id from firms.firm_organisation where organisation_id = any(${owners})`.execute(
    ctx.tx,
  );
  const byOwner = new Map(tied.map((one) => [one.organisation_id, one.id]));
  const named = await firmTables(ctx.tx)
    .selectFrom("firms.firm_name")
    .select(["firm_id", "name_key"])
    .distinct()
    .where(sql<boolean>`name_key = any(${former.map((row) => nameKey(called(row)))})`)
    .execute();
  const byName = Map.groupBy(named, (one) => one.name_key);
  const added = new Map<string, string>();
  return (row) => {
    const key = nameKey(called(row));
    const alike = byName.get(key) ?? [];
    const found = byOwner.get(row.owner_id ?? "") ?? (alike.length === 1 ? alike[0]?.firm_id : added.get(key));
    if (found !== undefined) return found;
    const { firm, name } = newFirm({
      nameZh: called(row),
      kind: "enterprise",
      creditCode: null,
      organisationId: row.owner_id,
      isSample: row.is_sample,
      basis: zh.adopted,
      at: ctx.clock.now(),
    });
    adoption.firms.push(firm);
    adoption.names.push(name);
    added.set(key, firm.id);
    return firm.id;
  };
}

function addTitle(
  ctx: Ctx,
  adoption: Adoption,
  held: Map<string, KeptTitle[]>,
  firm: string,
  title: string,
  row: FormerTitleRow,
): void {
  const { certificate, valid_from: validFrom, valid_to: validTo, lapsed_on: lapsed } = row;
  const own = held.get(firm) ?? [];
  if (newTitleRefusal(own, { title, validFrom, validTo })) return;
  const time = { title, validFrom, validTo, endedOn: null };
  const ended = lapsed !== null && endTitleRefusal(time, lapsed) === null ? lapsed : null;
  const basis = row.granted_by === null ? zh.adopted : zh.adoptedFrom(row.granted_by);
  const endReason = ended === null ? null : (row.lapse_reason ?? zh.adopted);
  const kept = { id: "", firmId: firm, certificate, endReason, basis };
  held.set(firm, [...own, { ...kept, ...time, endedOn: ended }]);
  adoption.titles.push({
    firm_id: firm,
    title,
    certificate,
    valid_from: validFrom,
    valid_to: validTo,
    ended_on: ended,
    end_reason: endReason,
    is_sample: row.is_sample,
    basis,
    recorded_by: null,
    recorded_at: ctx.clock.now(),
  });
}

const placeOf = (row: FormerTitleRow, firm: string, place: string): Omit<FirmPlaceRow, "id"> => ({
  firm_id: firm,
  place,
  address: null,
  longitude: row.latitude === null ? null : row.longitude,
  latitude: row.longitude === null ? null : row.latitude,
  valid_from: null,
  valid_to: null,
  basis: zh.adopted,
});

/**
 * Titles of made-up firms came as an imported list of facts before they came as firms: what is left of that list is taken
 * back, so that nothing counts twice.
 */
export async function withdrawListedTitles(ctx: Ctx): Promise<void> {
  const metrics = (await titleKinds(ctx.tx)).flatMap(({ metric }) => metric ?? []);
  const { rows } = await sql<{ id: string }>`
    select id from ledger.live_fact where metric = any(${metrics}) and sample and origin = 'import'`.execute(ctx.tx);
  for (const { id } of rows) await withdrawFact(ctx, id, zh.adopted);
}
