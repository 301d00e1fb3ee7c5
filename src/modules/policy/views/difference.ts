import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { DifferenceQuery, EditionDifferenceAnswer } from "../contract/difference.ts";
import { changeNumbers, editionDifference } from "../rules/edition-difference.ts";
import { owedDifference } from "../rules/owed-difference.ts";
import { sectionsOf } from "../rules/sections.ts";
import { policyTables, spanOf } from "../store.ts";

/**
 * Compares two editions of a document. Errors: no such document or edition; `policy.one-edition` when there is nothing
 * to compare with.
 */
export async function viewDifference(tx: Tx, code: string, query: DifferenceQuery): Promise<EditionDifferenceAnswer> {
  const document = await policyTables(tx)
    .selectFrom("policy.document")
    .select(["id", "title_zh", "title_en"])
    .where("code", "=", code)
    .executeTakeFirst();
  if (!document) throw new AppError("policy.document-not-found");
  const rows = await policyTables(tx)
    .selectFrom("policy.edition")
    .select(["id", "number", "file_name", "received_at"])
    .where("document_id", "=", document.id)
    .orderBy("number", "desc")
    .execute();
  const editionOf = (number: number) => {
    const row = rows.find((one) => one.number === number);
    if (!row) throw new AppError("policy.edition-not-found");
    return row;
  };
  const toNumber = query.to ?? rows[0]?.number ?? 1;
  if (query.from === undefined && toNumber === 1) throw new AppError("policy.one-edition");
  const [from, to] = [editionOf(query.from ?? toNumber - 1), editionOf(toNumber)];
  const [left, right] = [await loadEdition(tx, from.id), await loadEdition(tx, to.id)];
  const { steps, counts, noise } = editionDifference(left.sentences, right.sentences);
  const numbers = changeNumbers(steps);
  return {
    document: { code, titleZh: document.title_zh, titleEn: document.title_en },
    editions: rows.map(headOf),
    from: headOf(from),
    to: headOf(to),
    counts,
    noise,
    owed: owedDifference(left, right, steps),
    steps: steps.map((step, index) => ({
      kind: step.kind,
      change: numbers[index] ?? null,
      from: step.from === null ? null : left.shown(step.from),
      to: step.to === null ? null : right.shown(step.to),
      fromMarks: step.fromMarks,
      toMarks: step.toMarks,
      isMoved: step.counterpart !== null,
    })),
  };
}

const headOf = (row: { number: number; file_name: string; received_at: Date }) => ({
  number: row.number,
  fileName: row.file_name,
  receivedAt: row.received_at.toISOString(),
});

async function loadEdition(tx: Tx, id: string) {
  const tables = policyTables(tx);
  const { compiled } = await tables
    .selectFrom("policy.edition")
    .select("compiled")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const rows = await tables
    .selectFrom("policy.sentence")
    .select(["node", "span", "words_as_written", "is_noise"])
    .where("edition_id", "=", id)
    .orderBy("position")
    .execute();
  const sectionOf = sectionsOf(compiled);
  const sentences = rows.map((row) => ({
    ...spanOf(row.span),
    text: row.words_as_written,
    isNoise: row.is_noise,
    node: row.node,
  }));
  return {
    sentences,
    targets: compiled.targets,
    goals: compiled.goals,
    tasks: compiled.tasks.map((task) => ({ ...task, section: sectionOf(task.node, task.start) })),
    shown(at: number) {
      const { start, end, text, node } = sentences[at]!;
      return { start, end, text, section: node === null ? null : sectionOf(node, start) };
    },
  };
}
