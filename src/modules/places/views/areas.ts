import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Area, AreaDetail } from "../contract.ts";
import { isInForce } from "../rules/validity.ts";
import { type PlacesTables, placesTables } from "../store.ts";
import { holdsOn } from "./borders.ts";

type AreaRow = Selectable<PlacesTables["places.area"]>;

/** Every area in the order of the pack, with its border as it is on a day. */
export async function listAreas(tx: Tx, day: string): Promise<Area[]> {
  const areas = await placesTables(tx).selectFrom("places.area").selectAll().orderBy("position").execute();
  const geometries = await placesTables(tx)
    .selectFrom("places.area_geometry")
    .select(["area", "is_sketch", "uncertainty_m", "drawn_km2"])
    .where(holdsOn(day))
    .execute();
  const parts = await placesTables(tx)
    .selectFrom("places.area_part")
    .select(["part", "whole"])
    .where(holdsOn(day))
    .execute();
  return areas.map((area) => {
    const geometry = geometries.find((each) => each.area === area.code);
    return {
      ...nameOf(area),
      formerNames: area.former_names,
      validFrom: area.valid_from,
      validTo: area.valid_to,
      statedKm2: area.stated_km2 === null ? null : Number(area.stated_km2),
      drawnKm2: geometry?.drawn_km2 ?? null,
      statedBasis: area.stated_basis,
      basis: area.basis,
      note: area.note_zh === null ? null : { zh: area.note_zh, en: area.note_en },
      border: borderOf(geometry),
      uncertaintyM: geometry?.uncertainty_m ?? null,
      isInForce: isInForce({ validFrom: area.valid_from, validTo: area.valid_to }, day),
      parts: parts.filter((each) => each.whole === area.code).map((each) => each.part),
      wholes: parts.filter((each) => each.part === area.code).map((each) => each.whole),
    };
  });
}

const nameOf = (area: Pick<AreaRow, "code" | "kind" | "name_zh" | "name_en">) => ({
  code: area.code,
  kind: area.kind,
  name: { zh: area.name_zh, en: area.name_en },
});

function borderOf(geometry: { is_sketch: boolean; drawn_km2: number | null } | undefined): Area["border"] {
  if (!geometry) return "none";
  if (geometry.drawn_km2 === null) return "point";
  return geometry.is_sketch ? "sketch" : "drawn";
}

type Statements = Pick<
  AreaDetail,
  "geometries" | "partOf" | "partsWithin" | "related" | "shares" | "clauses" | "whole"
>;

/** What is written of one area besides its row, and its borders of all days. @throws AppError `places.area-not-found` */
export async function findArea(tx: Tx, code: string, day: string): Promise<Area & Statements> {
  const areas = await listAreas(tx, day);
  const area = areas.find((each) => each.code === code);
  if (!area) throw new AppError("places.area-not-found", { area: code });
  const named = (other: string) => {
    const { name, kind } = areas.find((each) => each.code === other)!;
    return { code: other, name, kind };
  };
  const bases = await placesTables(tx)
    .selectFrom("places.area_part")
    .select(["whole", "basis"])
    .where("part", "=", code)
    .where(holdsOn(day))
    .execute();
  const shares = await sharesOf(tx, code, named);
  const city = areas.find((each) => each.kind === "city" && each.code !== code);
  return {
    ...area,
    geometries: await geometriesOf(tx, code),
    partOf: bases.map(({ whole, basis }) => ({ ...named(whole), basis })),
    partsWithin: area.parts.map(named),
    related: await relationsOf(tx, code, named),
    shares,
    clauses: await clausesOf(tx),
    whole: shares[0]?.of ?? (city ? named(city.code) : null),
  };
}

type Named = (code: string) => { code: string; kind: Area["kind"]; name: Area["name"] };

async function geometriesOf(tx: Tx, code: string): Promise<Statements["geometries"]> {
  const rows = await placesTables(tx)
    .selectFrom("places.area_geometry as g")
    .innerJoin("places.map_source as s", "s.file", "g.file")
    .selectAll()
    .where("g.area", "=", code)
    .orderBy(sql`g.valid_from desc nulls last`)
    .execute();
  return rows.map((row) => ({
    validFrom: row.valid_from,
    validTo: row.valid_to,
    isSketch: row.is_sketch,
    uncertaintyM: row.uncertainty_m,
    drawnKm2: row.drawn_km2,
    source: { zh: row.source_zh, en: row.source_en },
    licence: row.licence,
    basis: row.basis,
  }));
}

/** Relations are written once and read from both ends. */
async function relationsOf(tx: Tx, code: string, named: Named): Promise<Statements["related"]> {
  const rows = await placesTables(tx)
    .selectFrom("places.area_relation")
    .selectAll()
    .where((where) => where.or([where("area", "=", code), where("other", "=", code)]))
    .execute();
  return rows.map((row) => ({
    ...named(row.area === code ? row.other : row.area),
    relation: row.relation,
    note: { zh: row.note_zh, en: row.note_en },
    basis: row.basis,
  }));
}

async function sharesOf(tx: Tx, code: string, named: Named): Promise<Statements["shares"]> {
  const rows = await placesTables(tx).selectFrom("places.area_share").selectAll().where("area", "=", code).execute();
  return rows.map((row) => ({
    of: named(row.whole),
    statedPercent: Number(row.stated_percent),
    by: row.by,
    isOpen: row.is_open,
    basis: row.basis,
    classes: row.classes,
  }));
}

async function clausesOf(tx: Tx): Promise<Statements["clauses"]> {
  const { rows } = await sql<{ basis: string; line: number; document: string; text: string }>`
    select s.basis, s.line, s.document, t.text
    from places.source_line s join policy.text_public t on t.document_code = s.document`.execute(tx);
  const places = rows.map(({ basis, line, document, text }) => {
    const before = text.split("\n").slice(0, line - 1);
    return [basis, { document, at: before.reduce((sum, each) => sum + each.length + 1, 0) }] as const;
  });
  return Object.fromEntries(places);
}
