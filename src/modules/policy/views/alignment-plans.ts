import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { AlignedItem } from "../contract/alignment.ts";
import type { Coverage } from "../rules/alignment/coverage.ts";
import { type Plan, type PlanItem, planOf } from "../rules/alignment/plan-item.ts";
import { asReviewed } from "../rules/as-reviewed.ts";
import { sectionsOf } from "../rules/sections.ts";
import { type DocumentRow, policyTables } from "../store.ts";
import { editionReview } from "./review-items.ts";

/** The newest edition of a document as its review left it, as a plan that can be aligned. */
export interface LoadedPlan {
  row: DocumentRow;
  edition: number;
  plan: Plan;
  /** Id of the extraction of an item. */
  idOf: (item: PlanItem) => string;
  shown: (item: PlanItem, coverage: Coverage) => AlignedItem;
}

export async function loadPlan(tx: Tx, code: string): Promise<LoadedPlan> {
  const row = await policyTables(tx)
    .selectFrom("policy.document")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  const review = row && (await editionReview(tx, code));
  if (!row || !review) throw new AppError("policy.document-not-found");
  const items = review.items.map((item) => ({ ...item, isByHand: item.proposedBy !== null }));
  const { region } = review.compiled.meta;
  const plan = planOf(asReviewed(review.compiled, items), {
    areas: row.areas.length > 0 ? row.areas : region === null ? [] : [region],
    lastYear: row.period_end,
    ownArea: region,
  });
  const ids = new Map(review.items.map((item) => [item.key, item.id]));
  const nodes = new Map(review.items.map((item) => [item.key, item.node]));
  const sectionOf = sectionsOf(review.compiled);
  const idOf = (item: PlanItem) => ids.get(item.key)!;
  return {
    row,
    edition: review.number,
    plan,
    idOf,
    shown: (item, coverage) => ({
      id: idOf(item),
      key: item.key,
      kind: item.kind,
      name: item.name,
      quote: plan.text.slice(item.start, item.end),
      section: sectionOf(nodes.get(item.key)!, item.start),
      start: item.start,
      end: item.end,
      figure: item.kind === "target" ? figureOf(item.target) : null,
      due: item.due,
      coverage,
    }),
  };
}

const figureOf = ({ comparator, value, unit, kind }: NonNullable<AlignedItem["figure"]>) => ({
  comparator,
  value,
  unit,
  kind,
});

export const itemsOf = ({ targets, goals, tasks }: Plan): PlanItem[] =>
  [...targets, ...goals, ...tasks].sort((a, b) => a.start - b.start || a.end - b.end);

export const nameOf = (row: DocumentRow) => ({ code: row.code, titleZh: row.title_zh, titleEn: row.title_en });
