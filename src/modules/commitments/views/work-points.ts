import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { workPointGaps } from "../../policy/index.ts";
import type { WorkPointItem, WorkPoints } from "../contract/work-point.ts";
import { isProposed, offeredFor } from "../rules/work-points.ts";

type Offered = Omit<WorkPointItem, "isIn" | "choice">;

/**
 * The work points of a year against the plans in force, and what is offered for the next year's draft: unfinished commitments
 * of the work points and of plans whose day is over, and what the plans ask. The alignment of documents says what has a
 * counterpart. Throws `commitments.work-points-none` for a document that is no document of one year.
 */
export async function readWorkPoints(ctx: Ctx, code: string | undefined): Promise<WorkPoints> {
  const { rows: documents } = await sql<WorkPoints["documents"][number] & { id: string }>`
    select id, code, title_zh as "titleZh", title_en as "titleEn", period_end as year from policy.document_public
    where period_start = period_end order by period_end desc, code`.execute(ctx.tx);
  const chosen = code === undefined ? documents[0] : documents.find((one) => one.code === code);
  if (code !== undefined && !chosen) throw new AppError("commitments.work-points-none");
  const list = documents.map(({ id: _, ...one }) => one);
  if (!chosen)
    return { documents: list, points: null, counts: { asked: 0, alone: 0, points: 0, unfounded: 0 }, items: [] };
  const { id, ...points } = chosen;
  const gaps = await workPointGaps(ctx, points.code);
  const ends = await planEnds(ctx);
  const isAlone = ({ coverage }: { coverage: string }) => coverage === "alone";
  const asked = gaps.plans.flatMap(({ items, ...document }) => items.map((item) => ({ ...item, document })));
  const offered: Offered[] = asked.flatMap((item) => {
    const planEnd = ends.get(item.document.code) ?? null;
    const reason = offeredFor({ due: item.due, planEnds: planEnd, isAlone: isAlone(item) }, points.year);
    if (reason === null) return [];
    const { id: key, name, quote, document, start, due } = item;
    return [{ item: key, reason, name, quote, document, start, due, units: [], isCommitment: false, isSample: false }];
  });
  const carried = await carriedOver(ctx, [points.code, ...gaps.plans.map((plan) => plan.code)], points.year);
  const choices = await choicesOf(ctx, id);
  return {
    documents: list,
    points,
    counts: {
      asked: asked.length,
      alone: asked.filter(isAlone).length,
      points: gaps.points.items.length,
      unfounded: gaps.points.items.filter(isAlone).length,
    },
    items: [...carried, ...offered].map((item) => {
      const made = choices.get(item.item);
      return { ...item, isIn: made?.isIn ?? isProposed(item.reason), choice: made?.choice ?? null };
    }),
  };
}

async function planEnds(ctx: Ctx): Promise<ReadonlyMap<string, number | null>> {
  const { rows } = await sql<{ code: string; ends: number | null }>`
    select code, period_end as ends from policy.document_public`.execute(ctx.tx);
  return new Map(rows.map(({ code, ends }) => [code, ends]));
}

/** Commitments of these documents that were due by the end of the year and came to no good end. Parts stand in their whole; what goes on in a successor stands there. */
async function carriedOver(ctx: Ctx, codes: readonly string[], year: number): Promise<Offered[]> {
  const { rows } = await sql<Offered>`
    select c.id as item, 'carried' as reason, c.title as name, c.quote,
      json_build_object('code', d.code, 'titleZh', d.title_zh, 'titleEn', d.title_en) as document,
      lower(c.span) as start, extract(year from c.due_on)::int as due,
      coalesce((select json_agg(u.name order by u.position) from commitments.duty u
        where u.commitment_id = c.id and u.valid_to is null and u.role <> 'co'), '[]') as units,
      true as "isCommitment", c.is_sample as "isSample"
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where d.code = any(${[...codes]}) and c.due_on <= make_date(${year}, 12, 31) and c.part_id is null and c.measure is null
      and c.state not in ('closed', 'merged', 'withdrawn') and coalesce(l.outcome, '') not in ('met', 'done')
      and not exists (select from commitments.carry_over o where o.from_id = c.id and o.ended_at is null)
    order by array_position(${[...codes]}, d.code), c.span, c.id`.execute(ctx.tx);
  return rows;
}

type Made = { isIn: boolean; choice: NonNullable<WorkPointItem["choice"]> };

/** The choice in force of each item: the one that no other takes the place of. */
async function choicesOf(ctx: Ctx, document: string): Promise<ReadonlyMap<string, Made>> {
  const { rows } = await sql<{ item: string; isIn: boolean; id: string; by: string; at: Date; note: string | null }>`
    select w.item, w.is_in as "isIn", w.id, w.chosen_by_name as by, w.chosen_at as at, w.note
    from commitments.work_point_choice w
    where w.document_id = ${document}
      and not exists (select from commitments.work_point_choice n where n.seen = w.id)`.execute(ctx.tx);
  return new Map(
    rows.map(({ item, isIn, id, by, at, note }) => [item, { isIn, choice: { id, by, at: at.toISOString(), note } }]),
  );
}
