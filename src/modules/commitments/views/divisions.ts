import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { AreaOverlap } from "../../policy/rules.ts";
import type { Divided, Division, Divisions } from "../contract/division.ts";
import type { UnitName } from "../contract/unit.ts";
import type { DueSource, Kind, State } from "../contract.ts";
import { divisionDeciderIsAnother } from "../parameters.ts";
import type { Content } from "../rules/content.ts";
import { type CheckedPart, checkDivision, compositionOfWhole, type Whole } from "../rules/division.ts";
import { finalStates } from "../rules/final.ts";
import type { DivisionPartRow, DivisionRow } from "../store/divisions.ts";
import { divisionTables } from "../store/divisions.ts";
import { lampShown } from "./ledger.ts";
import { documentJson } from "./rounds.ts";

/** A commitment of the tree as it is read: with what the rules need besides what is shown. */
export interface Node extends Divided {
  content: Content;
  dueOn: string | null;
  dueFrom: DueSource;
}

type NodeRow = Node & { depth: number };

/** The whole and everything that it was divided into, downwards; merged and withdrawn parts are left out. */
export async function divisionTree(tx: Tx, id: string): Promise<Node[]> {
  const { rows } = await sql<NodeRow>`
    with recursive tree (id, parent, depth, place) as (
      select c.id, null::text, 0, array[]::text[] from commitments.commitment c where c.id = ${id}
      union all
      select c.id, t.id, t.depth + 1, t.place || c.id from tree t
      join commitments.commitment c on c.parent_id = t.id and c.part_id is not null and c.state not in ('merged', 'withdrawn')
      where t.depth < 8
    )
    select t.id, t.parent, c.title, c.kind, c.state, c.content, c.due_on as "dueOn", c.due_from as "dueFrom", ${lampShown} as lamp,
      c.is_sample as "isSample", p.weight::float8, coalesce(p.due_year, extract(year from c.due_on)::int) as due,
      case when c.content ->> 'kind' = 'target' and (t.depth = 0 or p.value is not null)
        then (c.content #>> '{target,value}')::float8 end as value,
      (select json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en)
        from commitments.duty u join people.organisation_public o on o.id = u.organisation_id
        where u.commitment_id = c.id and u.valid_to is null order by u.position limit 1) as unit,
      (select json_build_object('code', a.code, 'name', json_build_object('zh', a.name_zh, 'en', a.name_en))
        from places.area_public a where a.code = coalesce(p.area, case when t.depth = 0 then c.area end)) as area
    from tree t
    join commitments.commitment c on c.id = t.id
    left join commitments.division_part p on p.id = c.part_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    order by t.place`.execute(tx);
  if (rows.length === 0) throw new AppError("commitments.not-found");
  return rows;
}

/** The draft of a commitment with its parts; null without one. */
export async function draftOf(
  tx: Tx,
  commitment: string,
): Promise<{ row: DivisionRow; parts: (DivisionPartRow & { unit: UnitName | null })[] } | null> {
  const row = await divisionTables(tx)
    .selectFrom("commitments.division")
    .selectAll()
    .where("commitment_id", "=", commitment)
    .where("answer", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const { rows: parts } = await sql<DivisionPartRow & { unit: UnitName | null }>`
    select p.id, p.division_id, p.position, p.organisation_id, p.area, p.value::float8, p.weight::float8, p.due_year, p.what,
      case when o.id is not null then json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) end as unit
    from commitments.division_part p left join people.organisation_public o on o.id = p.organisation_id
    where p.division_id = ${row.id} order by p.position`.execute(tx);
  return { row, parts };
}

/** How the areas of a region lie to each other today, by what the borders say. */
export async function overlapsToday(ctx: Pick<Ctx, "tx" | "clock">): Promise<(a: string, b: string) => AreaOverlap> {
  const day = civilDay(ctx.clock);
  const { rows: areas } = await sql<{ code: string }>`
    select code from places.area_public where (valid_from is null or valid_from <= ${day}::date)
      and (valid_to is null or valid_to > ${day}::date)`.execute(ctx.tx);
  const { rows: placed } = await sql<{ place: string; area: string; certainty: string }>`
    select place, area, certainty from places.placement_public where (valid_from is null or valid_from <= ${day}::date)
      and (valid_to is null or valid_to > ${day}::date) and place <> area`.execute(ctx.tx);
  const known = new Set(areas.map(({ code }) => code));
  const found = new Map(placed.map(({ place, area, certainty }) => [`${place} ${area}`, certainty]));
  return (a, b) => {
    if (!known.has(a) || !known.has(b)) return "unknown";
    const said = [found.get(`${a} ${b}`), found.get(`${b} ${a}`)];
    if (said.includes("inside")) return "overlapping";
    return said.includes("uncertain") ? "unknown" : "apart";
  };
}

const partOfNode = (node: Node): CheckedPart => ({
  key: node.id,
  unit: node.unit?.code ?? null,
  area: node.area?.code ?? null,
  value: node.value,
  weight: node.weight,
  due: node.due,
});

/** The parts of a whole as they are checked: what was decided, then what is drafted. */
export const partsOf = (
  tree: readonly Node[],
  draft: Awaited<ReturnType<typeof draftOf>>,
  whole = tree[0]!.id,
): CheckedPart[] => [
  ...tree.filter(({ parent }) => parent === whole).map(partOfNode),
  ...(draft?.parts ?? []).map((part) => ({
    key: `draft ${part.position + 1}`,
    unit: part.unit?.code ?? null,
    area: part.area,
    value: part.value,
    weight: part.weight,
    due: part.due_year,
  })),
];

export const wholeOf = ({ content, due }: Node): Whole => ({ content, due });

/** One commitment with what it was divided into, the draft, and what is open in both together. */
export async function readDivision(ctx: Ctx, id: string): Promise<Division> {
  const tree = await divisionTree(ctx.tx, id);
  const whole = tree[0]!;
  const draft = await draftOf(ctx.tx, id);
  const parts = partsOf(tree, draft);
  const overlaps = await overlapsToday(ctx);
  const checked =
    parts.length === 0 && draft === null
      ? { total: null, findings: [] }
      : checkDivision(wholeOf(whole), parts, overlaps);
  const areas = await areasToday(ctx);
  const names = new Map(areas.map((area) => [area.code, area.name]));
  const figure = whole.content.kind === "target" ? whole.content.target : null;
  return {
    ...(await placeOf(ctx.tx, id)),
    tree: tree.map(({ content: _content, dueOn: _due, dueFrom: _from, ...node }) => node),
    measure: figure?.unit ?? null,
    comparator: figure?.comparator ?? null,
    composition: compositionOfWhole(whole),
    draft: draft && {
      version: draft.row.version,
      split: draft.row.split,
      reason: draft.row.reason,
      parts: draft.parts.map((part) => ({
        unit: part.unit?.code ?? null,
        unitName: part.unit,
        area: part.area,
        areaName: (part.area !== null && names.get(part.area)) || null,
        value: part.value,
        weight: part.weight,
        due: part.due_year,
        what: part.what,
      })),
      savedAt: draft.row.saved_at.toISOString(),
      savedBy: draft.row.saved_by_name,
      isOwn: draft.row.saved_by === ctx.actor!.id,
    },
    ...checked,
    areas,
    deciderIsAnother: await parameterAt(ctx, divisionDeciderIsAnother),
    history: await historyOf(ctx.tx, id),
  };
}

async function areasToday(ctx: Ctx): Promise<Division["areas"]> {
  const day = civilDay(ctx.clock);
  const { rows } = await sql<Division["areas"][number]>`
    select code, json_build_object('zh', name_zh, 'en', name_en) as name from places.area_public
    where (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to > ${day}::date)
    order by position, code`.execute(ctx.tx);
  return rows;
}

async function placeOf(tx: Tx, id: string): Promise<Pick<Division, "document" | "start" | "edition" | "quote">> {
  const { rows } = await sql<Pick<Division, "document" | "start" | "edition" | "quote">>`
    select ${documentJson} as document, lower(c.span) as start, c.edition, c.quote
    from commitments.commitment c join policy.document_public d on d.id = c.document_id where c.id = ${id}`.execute(tx);
  return rows[0]!;
}

async function historyOf(tx: Tx, id: string): Promise<Division["history"]> {
  const { rows } = await sql<Omit<Division["history"][number], "at"> & { at: Date }>`
    select v.answer, v.answered_at as at, v.answered_by_name as by, v.basis, v.gap_reason as "gapReason",
      (select count(*) from commitments.division_part p where p.division_id = v.id) as parts
    from commitments.division v where v.commitment_id = ${id} and v.answer is not null order by v.number desc`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

type Candidate = {
  id: string;
  title: string;
  kind: Kind;
  state: State;
  document: Divisions["rows"][number]["document"];
  content: Content;
  units: number;
  isSample: boolean;
  children: {
    id: string;
    unit: string | null;
    area: string | null;
    value: number | null;
    weight: number | null;
    due: number | null;
  }[];
  hasDraft: boolean;
  due: number | null;
};

/** Every target, goal and task that its sentence says, with what it was divided into and what is open in that. */
export async function listDivisions(ctx: Ctx): Promise<Divisions> {
  const overlaps = await overlapsToday(ctx);
  const { rows } = await sql<Candidate>`
    select c.id, c.title, c.kind, c.state, c.content, ${documentJson} as document, c.known_units as units, c.is_sample as "isSample",
      extract(year from c.due_on)::int as due,
      exists (select from commitments.division v where v.commitment_id = c.id and v.answer is null) as "hasDraft",
      coalesce((select json_agg(json_build_object('id', k.id, 'area', p.area, 'value', p.value, 'weight', p.weight,
          'due', coalesce(p.due_year, extract(year from k.due_on)::int),
          'unit', (select o.code from commitments.duty u join people.organisation_public o on o.id = u.organisation_id
            where u.commitment_id = k.id and u.valid_to is null order by u.position limit 1)) order by k.id)
        from commitments.commitment k join commitments.division_part p on p.id = k.part_id
        where k.parent_id = c.id and k.state not in ('merged', 'withdrawn')), '[]') as children
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    where c.part_id is null and c.kind <> 'measure' and not c.state = any(${[...finalStates]})
    order by d.code, c.span, c.id`.execute(ctx.tx);
  return {
    rows: rows.map(({ children, content, due, state: _state, ...row }) => {
      const parts = children.map(({ id, ...part }) => ({ key: id, ...part }));
      const checked = parts.length === 0 ? null : checkDivision({ content, due }, parts, overlaps);
      const figure = content.kind === "target" ? content.target : null;
      return {
        ...row,
        value: figure?.value ?? null,
        measure: figure?.unit ?? null,
        parts: parts.length,
        total: checked?.total ?? null,
        findings: checked?.findings ?? [],
      };
    }),
  };
}
