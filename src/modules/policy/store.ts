import { sql } from "kysely";
import type { CompiledDocument } from "../../engines/compile/contract.ts";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Counts, RelationKind, UnitRole } from "./contract.ts";
import type { Pinyin } from "./pinyin.ts";
import type { Sentence } from "./sentences.ts";

/** Half-open range of UTF-16 code units, as PostgreSQL writes it: `[3,9)`. */
type RangeText = string;
export const rangeText = (span: { start: number; end: number }): RangeText => `[${span.start},${span.end})`;
export function spanOf(range: RangeText): { start: number; end: number } {
  const [start, end] = range.slice(1, -1).split(",").map(Number);
  return { start: start!, end: end! };
}

/** The tables of this module. Only this file writes to them. */
export type PolicyTables = {
  "policy.document": {
    id: string;
    code: string;
    title_zh: string;
    title_en: string | null;
    short_zh: string | null;
    short_en: string | null;
    areas: string[];
    issuers: string[];
    document_number: string | null;
    index_number: string | null;
    subject_class: string | null;
    date_issued: string | null;
    date_published: string | null;
    validity: string | null;
    normative_number: string | null;
    disclosure: string | null;
    period_start: number | null;
    period_end: number | null;
  };
  "policy.edition": {
    id: string;
    document_id: string;
    number: number;
    file_name: string;
    media_type: string;
    sha256: string;
    bytes: Buffer;
    text: string;
    compiled: CompiledDocument;
    counts: Counts;
    received_at: Date;
    received_from: string | null;
  };
  "policy.clause": {
    id: string;
    edition_id: string;
    node: string;
    parent_node: string | null;
    kind: string;
    label: string | null;
    title: string | null;
    span: RangeText;
  };
  "policy.extraction": {
    id: string;
    edition_id: string;
    kind: "target" | "goal" | "task";
    local_id: string;
    node: string;
    span: RangeText;
    content: unknown;
  };
  "policy.extraction_unit": {
    extraction_id: string;
    position: number;
    name: string;
    role: UnitRole;
    organisation_id: string | null;
  };
  "policy.sentence": {
    edition_id: string;
    position: number;
    node: string | null;
    span: RangeText;
    words_as_written: string;
    folded: string;
    words: string;
    is_noise: boolean;
  };
  "policy.sentence_pinyin": { edition_id: string; position: number } & Pinyin;
  "policy.title_pinyin": { document_id: string; folded: string } & Pinyin;
  "policy.document_relation": {
    id: string;
    document_id: string;
    kind: RelationKind;
    other_title: string;
    other_number: string | null;
    other_document_id: string | null;
    span: RangeText | null;
  };
  "policy.received_file": {
    id: string;
    file_name: string;
    media_type: string;
    bytes: Buffer;
    document_code: string | null;
    state: "received" | "compiled" | "failed";
    failure: { code: string; zh: string; en: string; document?: string | null } | null;
    received_at: Date;
    received_from: string;
    result_code: string | null;
  };
  "policy.enquiry": {
    id: string;
    document_id: string;
    node: string | null;
    quote: string | null;
    question: string;
    asked_at: Date;
    asked_by: string;
    thread: string | null;
    edition_id: string | null;
    span: RangeText | null;
  };
  "policy.enquiry_unit": { enquiry_id: string; position: number; name: string; organisation_id: string | null };
  "policy.enquiry_answer": {
    id: string;
    enquiry_id: string;
    answer: string;
    answered_at: Date;
    answered_by: string;
    organisation_id: string | null;
  };
};

export const policyTables = (tx: Tx) => tx.withTables<PolicyTables>();
export type DocumentRow = PolicyTables["policy.document"];
type NewEdition = Omit<PolicyTables["policy.edition"], "id" | "number">;

export async function insertDocument(tx: Tx, document: Omit<DocumentRow, "id">): Promise<string> {
  const id = newId();
  await policyTables(tx)
    .insertInto("policy.document")
    .values({ id, ...document })
    .execute();
  return id;
}

/** Adds the next edition of a document; returns its id and number. */
export async function insertEdition(tx: Tx, edition: NewEdition): Promise<{ id: string; number: number }> {
  const id = newId();
  const { number } = await policyTables(tx)
    .insertInto("policy.edition")
    .values((build) => ({
      id,
      ...edition,
      compiled: sql<CompiledDocument>`${JSON.stringify(edition.compiled)}::jsonb`,
      counts: sql<Counts>`${JSON.stringify(edition.counts)}::jsonb`,
      number: build
        .selectFrom("policy.edition")
        .select(sql<number>`coalesce(max(number), 0) + 1`.as("next"))
        .where("document_id", "=", edition.document_id),
    }))
    .returning("number")
    .executeTakeFirstOrThrow();
  return { id, number };
}

/** Lays an edition out for search and lists: clauses, extractions with their units, sentences. */
export async function insertContents(
  tx: Tx,
  editionId: string,
  compiled: CompiledDocument,
  sentences: readonly Sentence[],
  organisationIdOf: (name: string) => string | null,
): Promise<void> {
  const clauses = compiled.nodes.map((node) => ({
    id: newId(),
    edition_id: editionId,
    node: node.id,
    parent_node: node.parent,
    kind: node.kind,
    label: node.label,
    title: node.title,
    span: rangeText(node),
  }));
  const extraction =
    (kind: "target" | "goal" | "task") => (item: { id: string; node: string; start: number; end: number }) => ({
      id: newId(),
      edition_id: editionId,
      kind,
      local_id: item.id,
      node: item.node,
      span: rangeText(item),
      content: JSON.stringify(item),
    });
  const tasks = compiled.tasks.map(extraction("task"));
  const units = compiled.tasks.flatMap((task, index) =>
    task.units.map((unit, position) => ({
      extraction_id: tasks[index]!.id,
      position,
      name: unit.name,
      role: unit.role,
      organisation_id: organisationIdOf(unit.name),
    })),
  );
  const tables = policyTables(tx);
  for (const rows of inBatches(clauses)) await tables.insertInto("policy.clause").values(rows).execute();
  const extractions = [
    ...compiled.targets.map(extraction("target")),
    ...compiled.goals.map(extraction("goal")),
    ...tasks,
  ];
  for (const rows of inBatches(extractions)) await tables.insertInto("policy.extraction").values(rows).execute();
  for (const rows of inBatches(units)) await tables.insertInto("policy.extraction_unit").values(rows).execute();
  for (const rows of inBatches(sentences)) {
    const values = rows.map((sentence) => ({
      edition_id: editionId,
      position: sentence.position,
      node: sentence.node,
      span: rangeText(sentence),
      words_as_written: compiled.text.slice(sentence.start, sentence.end),
      folded: sentence.folded,
      words: sql<string>`array_to_tsvector(${sentence.words}::text[])`,
      is_noise: sentence.isNoise,
    }));
    await tables.insertInto("policy.sentence").values(values).execute();
  }
}

/** How the sentences of an edition sound. */
export async function insertSentencePinyin(
  tx: Tx,
  rows: ReadonlyArray<PolicyTables["policy.sentence_pinyin"]>,
): Promise<void> {
  for (const batch of inBatches(rows)) {
    await policyTables(tx).insertInto("policy.sentence_pinyin").values(batch).execute();
  }
}

/** How the titles of a document sound. */
export async function insertTitlePinyin(tx: Tx, row: PolicyTables["policy.title_pinyin"]): Promise<void> {
  await policyTables(tx).insertInto("policy.title_pinyin").values(row).execute();
}

/** PostgreSQL takes at most 65,535 values a statement. */
function* inBatches<Row>(rows: readonly Row[], size = 1000): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export async function insertRelation(
  tx: Tx,
  relation: Omit<PolicyTables["policy.document_relation"], "id">,
): Promise<void> {
  await policyTables(tx)
    .insertInto("policy.document_relation")
    .values({ id: newId(), ...relation })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertReceivedFile(
  tx: Tx,
  file: Pick<
    PolicyTables["policy.received_file"],
    "file_name" | "media_type" | "bytes" | "document_code" | "received_at" | "received_from"
  >,
): Promise<string> {
  const id = newId();
  await policyTables(tx)
    .insertInto("policy.received_file")
    .values({ id, ...file, state: "received", failure: null, result_code: null })
    .execute();
  return id;
}

export async function settleReceivedFile(
  tx: Tx,
  id: string,
  outcome: { code: string } | { failure: { code: string; zh: string; en: string; document: string | null } },
): Promise<void> {
  const values =
    "code" in outcome
      ? { state: "compiled" as const, result_code: outcome.code, failure: null }
      : { state: "failed" as const, failure: sql<null>`${JSON.stringify(outcome.failure)}::jsonb` };
  await policyTables(tx).updateTable("policy.received_file").set(values).where("id", "=", id).execute();
}

export async function insertEnquiry(tx: Tx, enquiry: Omit<PolicyTables["policy.enquiry"], "id">): Promise<string> {
  const id = newId();
  await policyTables(tx)
    .insertInto("policy.enquiry")
    .values({ id, ...enquiry })
    .execute();
  return id;
}

export async function insertEnquiryUnits(
  tx: Tx,
  units: ReadonlyArray<PolicyTables["policy.enquiry_unit"]>,
): Promise<void> {
  if (units.length > 0) await policyTables(tx).insertInto("policy.enquiry_unit").values(units).execute();
}

export async function insertAnswer(tx: Tx, answer: Omit<PolicyTables["policy.enquiry_answer"], "id">): Promise<string> {
  const id = newId();
  await policyTables(tx)
    .insertInto("policy.enquiry_answer")
    .values({ id, ...answer })
    .execute();
  return id;
}
