import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Watch } from "../actions.ts";
import type { Fact, FactLine, FactQuery } from "../contract.ts";
import { countFacts, listFacts } from "../views.ts";

const page = 5000;

/** Every fact that a query asks for, newest recorded first, page by page: memory does not grow with their number. */
export async function* exportFacts(
  { tx }: Pick<Ctx, "tx">,
  query: Omit<FactQuery, "limit" | "after">,
  watch?: Watch,
): AsyncGenerator<Fact[]> {
  const total = watch ? await countFacts(tx, { ...query, limit: page }) : 0;
  let done = 0;
  let after: string | undefined;
  do {
    const { facts, next } = await listFacts(tx, { ...query, limit: page, ...(after ? { after } : {}) });
    if (facts.length > 0) yield facts;
    done += facts.length;
    watch?.(done, total);
    after = next ?? undefined;
  } while (after);
}

/** A fact as an import takes it: what goes out of one installation can come into another. */
export const lineOf = (fact: Fact): FactLine => ({
  metric: fact.metric,
  validFrom: fact.validFrom,
  validTo: fact.validTo,
  subject: fact.subject,
  organisation: fact.organisation?.code ?? null,
  place: fact.place,
  point: fact.point,
  dimensions: fact.dimensions,
  value: fact.value ?? "",
  unit: fact.unit,
  evidence: fact.evidence,
  note: fact.note,
  record: `${fact.sourceModule}:${fact.sourceRecord}`.slice(0, 200),
});

/** The columns of a table of facts: everything that is known of each. Classes are one column, as JSON. */
export const factColumns = [
  "id",
  "region",
  "metric",
  "subject",
  "organisation",
  "place",
  "longitude",
  "latitude",
  "dimensions",
  "validFrom",
  "validTo",
  "value",
  "unit",
  "recordedAt",
  "origin",
  "sourceModule",
  "sourceRecord",
  "evidence",
  "note",
  "isRetraction",
  "supersedes",
  "supersededBy",
  "sample",
] as const;

/** The cells of a fact, in the order of `factColumns`. */
export const factCells = ({ organisation, point, dimensions, ...fact }: Fact): string[] => {
  const cells: Record<(typeof factColumns)[number], string | boolean | number | null> = {
    ...fact,
    organisation: organisation?.code ?? null,
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    dimensions: JSON.stringify(dimensions),
  };
  return factColumns.map((column) => String(cells[column] ?? ""));
};
