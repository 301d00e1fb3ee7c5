import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Comparison, Evaluation, Evaluations, Snapshot, SnapshotRow } from "../contract/evaluation.ts";
import { canonicalJson, compareSnapshots, countJudgements, isCounted, judgementOf } from "../rules/snapshot.ts";
import { evaluationTables } from "../store/evaluations.ts";
import { hashOf, takeSnapshot } from "./snapshot.ts";

type Head = Comparison["earlier"];
const documentColumns = sql`json_build_object('code', d.code, 'titleZh', d.title_zh, 'titleEn', d.title_en,
  'shortZh', d.short_zh, 'shortEn', d.short_en)`;

type HeadRow = Omit<Head, "known" | "startedAt" | "finalAt"> & {
  known: Date;
  startedAt: Date;
  finalAt: Date | null;
  documentId: string;
  periodEnd: number | null;
  rule: Snapshot["rule"];
};

async function headRows(ctx: Ctx, id: string | null): Promise<HeadRow[]> {
  const { rows } = await sql<HeadRow>`
    select e.id, ${documentColumns} as document, e.kind, e.on_day as "on", e.known, e.hash, e.state, e.rule,
      e.started_at as "startedAt", e.started_by_name as "startedBy", e.final_at as "finalAt", e.final_by_name as "finalBy",
      d.id as "documentId", d.period_end as "periodEnd"
    from commitments.evaluation e join policy.document_public d on d.id = e.document_id
    where ${id}::text is null or e.id = ${id}
    order by e.on_day desc, e.started_at desc`.execute(ctx.tx);
  return rows;
}

const headOf = ({ documentId: _d, periodEnd: _p, rule: _r, known, startedAt, finalAt, ...rest }: HeadRow): Head => ({
  ...rest,
  known: known.toISOString(),
  startedAt: startedAt.toISOString(),
  finalAt: finalAt?.toISOString() ?? null,
});

async function headOfOne(ctx: Ctx, id: string): Promise<HeadRow> {
  const [row] = await headRows(ctx, id);
  if (!row) throw new AppError("commitments.evaluation-not-found");
  return row;
}

async function rowsOf(ctx: Ctx, id: string): Promise<SnapshotRow[]> {
  const rows = await evaluationTables(ctx.tx)
    .selectFrom("commitments.evaluation_row")
    .select("content")
    .where("evaluation_id", "=", id)
    .orderBy("position")
    .execute();
  return rows.map(({ content }) => content);
}

/** All evaluations with what they counted, and the plans that one can be started for. */
export async function listEvaluations(ctx: Ctx): Promise<Evaluations> {
  const heads = await headRows(ctx, null);
  const { rows: documents } = await sql<Evaluations["documents"][number]>`
    select d.code, d.title_zh as "titleZh", d.title_en as "titleEn", d.short_zh as "shortZh", d.short_en as "shortEn",
      count(*) as commitments
    from commitments.commitment c join policy.document_public d on d.id = c.document_id
    group by d.id, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en order by d.code`.execute(ctx.tx);
  const evaluations: Evaluations["evaluations"] = [];
  for (const head of heads) {
    const rows = (await rowsOf(ctx, head.id)).filter(isCounted);
    const notes = await notesOf(ctx, head.id);
    evaluations.push({
      ...headOf(head),
      total: rows.length,
      counts: countJudgements(rows),
      notes: notes.filter(({ replacedBy }) => replacedBy === null).length,
    });
  }
  return { today: civilDay(ctx.clock), documents, evaluations };
}

async function notesOf(ctx: Ctx, id: string): Promise<Evaluation["notes"]> {
  const rows = await evaluationTables(ctx.tx)
    .selectFrom("commitments.evaluation_note")
    .selectAll()
    .where("evaluation_id", "=", id)
    .orderBy("id")
    .execute();
  return rows.map(({ id: note, kind, text, written_at, written_by_name }) => ({
    id: note,
    kind,
    text,
    at: written_at.toISOString(),
    by: written_by_name,
    replacedBy: rows.find(({ replaces }) => replaces === note)?.id ?? null,
  }));
}

/** One evaluation: the frozen rows with how each stood, and what people found. Throws `commitments.evaluation-not-found`. */
export async function readEvaluation(ctx: Ctx, id: string): Promise<Evaluation> {
  const head = await headOfOne(ctx, id);
  const rows = await rowsOf(ctx, id);
  const counted = rows.filter(isCounted);
  const [targets, tasks] = [
    counted.filter(({ kind }) => kind === "target"),
    counted.filter(({ kind }) => kind !== "target"),
  ];
  const all = await headRows(ctx, null);
  return {
    ...headOf(head),
    rule: head.rule,
    counts: countJudgements(counted),
    targets: { total: targets.length, counts: countJudgements(targets) },
    tasks: { total: tasks.length, counts: countJudgements(tasks) },
    rows: rows.map((row) => ({ ...row, judgement: judgementOf(row) })),
    notes: await notesOf(ctx, id),
    others: all
      .filter((one) => one.documentId === head.documentId && one.id !== id)
      .map(({ id: other, kind, on, known }) => ({ id: other, kind, on, known: known.toISOString() })),
  };
}

/** Asks the question of an evaluation again: whether the same comes out, and if not, where it differs. */
export async function repeatEvaluation(ctx: Ctx, id: string) {
  const { document, periodEnd, on, known, hash } = await headOfOne(ctx, id);
  const again = await takeSnapshot(ctx, { code: document.code, periodEnd }, on, known.toISOString());
  const before = new Map((await rowsOf(ctx, id)).map((row) => [row.commitment, row]));
  const found = hashOf(again);
  const now = new Set(again.rows.map(({ commitment }) => commitment));
  return {
    hash: found,
    isSame: found === hash,
    changed: [
      ...again.rows.filter((row) => canonicalJson(row) !== canonicalJson(before.get(row.commitment) ?? null)),
      ...[...before.values()].filter(({ commitment }) => !now.has(commitment)),
    ].map(({ commitment, title }) => ({ id: commitment, title })),
  };
}

/** Two evaluations of one plan beside each other, the earlier day first. Throws `commitments.evaluation-other-plan`. */
export async function compareEvaluations(ctx: Ctx, one: string, other: string): Promise<Comparison> {
  const heads = [await headOfOne(ctx, one), await headOfOne(ctx, other)];
  if (heads[0]!.documentId !== heads[1]!.documentId) throw new AppError("commitments.evaluation-other-plan");
  const [earlier, later] = heads.toSorted((a, b) =>
    `${a.on} ${a.known.toISOString()}` < `${b.on} ${b.known.toISOString()}` ? -1 : 1,
  );
  const [before, after] = [await rowsOf(ctx, earlier!.id), await rowsOf(ctx, later!.id)];
  return {
    earlier: headOf(earlier!),
    later: headOf(later!),
    counts: {
      earlier: countJudgements(before.filter(isCounted)),
      later: countJudgements(after.filter(isCounted)),
    },
    rows: compareSnapshots(before, after),
  };
}
