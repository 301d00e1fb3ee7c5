import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Counts, DocumentDetail, PolicyErrorCode } from "../contract.ts";

interface Span {
  start: number;
  end: number;
}

/** What a publisher's page states about a document besides what the text itself says; a field that is not given is null. */
export interface PublisherFields {
  indexNumber: string | null;
  subjectClass: string | null;
  validity: string | null;
  normativeNumber: string | null;
  disclosure: string | null;
}

const disclosures = /此件(?:主动公开|公开发布|依申请公开|不予公开|删减后公开)/;

/** Reads the field list that government portals print above a document, and the line of disclosure (GOV-01, GOV-02). */
export function publisherFields(text: string): PublisherFields {
  const lines = text.split("\n").slice(0, 60);
  const field = (label: string): string | null => {
    for (const line of lines) {
      const at = line.indexOf(label);
      if (at < 0 || /[^\s•·|【[]/.test(line.slice(0, at))) continue;
      const value = line
        .slice(at + label.length)
        .replace(/^[\]】\s:：]+/, "")
        .trim();
      return value === "" ? null : value.split(/\s{2,}|\t/)[0]!;
    }
    return null;
  };
  return {
    indexNumber: field("索引号") ?? field("索 引 号"),
    subjectClass: field("主题分类"),
    validity: field("有效性"),
    normativeNumber: field("规范性文件登记号"),
    disclosure: disclosures.exec(text)?.[0] ?? null,
  };
}

/** A document that the text names as what it rests on. */
export interface NamedBasis extends Span {
  title: string;
  number: string | null;
}

const basisWords = /根据|按照|依据|贯彻落实|落实/;
const sentencesOfPreamble = 6;

/**
 * The documents that the first sentences of a plan name as their basis: 根据《…》(文号)…. Quoted titles before the first
 * heading only; inside the plan a title is a task to fulfil, not a basis (GOV-04).
 */
export function namedBases(text: string, preamble: Span): NamedBasis[] {
  const found: NamedBasis[] = [];
  const part = text.slice(preamble.start, preamble.end);
  let offset = preamble.start;
  for (const sentence of part.split(/(?<=[。\n])/).slice(0, sentencesOfPreamble * 4)) {
    if (basisWords.test(sentence)) {
      for (const match of sentence.matchAll(/《([^《》]{4,80})》(?:\s*[(（]([^()（）]{2,40}号)[)）])?/g)) {
        const start = offset + match.index;
        found.push({ title: match[1]!, number: match[2] ?? null, start, end: start + match[0].length });
      }
    }
    offset += sentence.length;
  }
  return found;
}

/** A title as it is compared: width, spaces and quotation marks do not tell two documents apart. */
export const titleKey = (title: string): string => title.normalize("NFKC").replace(/[\s"“”'《》()—\-–]/g, "");

/** Whether what was read is a document that is kept already: the same number, or the same title where one has no number. */
export function isSameDocument(
  kept: { title_zh: string; document_number: string | null },
  read: { title: string | null; documentNumber: string | null },
): boolean {
  if (kept.document_number !== null && read.documentNumber !== null) {
    return titleKey(kept.document_number) === titleKey(read.documentNumber);
  }
  return read.title !== null && titleKey(kept.title_zh) === titleKey(read.title);
}

/** How much the compiler found: shown on the register and at the head of a document. */
export function countExtractions(
  document: Pick<DocumentDetail, "targets" | "goals" | "diagnostics"> & {
    tasks: ReadonlyArray<{ measures: readonly unknown[]; units: ReadonlyArray<{ name: string }> }>;
  },
): Counts {
  return {
    targets: document.targets.length,
    goals: document.goals.length,
    tasks: document.tasks.length,
    measures: document.tasks.reduce((sum, task) => sum + task.measures.length, 0),
    units: new Set(document.tasks.flatMap((task) => task.units.map((unit) => unit.name))).size,
    diagnostics: document.diagnostics.length,
  };
}

const refusal = (code: PolicyErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why a relation may not be added, or null. */
export function relationRefusal(
  own: { titleZh: string; relations: ReadonlyArray<{ kind: string; otherTitle: string }> },
  added: { kind: string; otherTitle: string },
): Refusal | null {
  const key = titleKey(added.otherTitle);
  if (titleKey(own.titleZh) === key) return refusal("policy.relation-to-itself");
  const known = own.relations.some((one) => one.kind === added.kind && titleKey(one.otherTitle) === key);
  return known ? refusal("policy.relation-known", { title: added.otherTitle }) : null;
}

/** Why a received file cannot be compiled (again), or null. A failed one may be tried again after an upgrade. */
export const compileRefusal = (file: { state: string }): Refusal | null =>
  file.state === "compiled" ? refusal("policy.file-settled") : null;

/**
 * A title as part of a file name: what no system accepts in one is left out, and a long one is cut (counted in characters),
 * so that the name with its prefix and ending stays under the 255 bytes of common file systems.
 */
export function fileTitle(title: string): string {
  return [
    ...title
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, "")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, 60)
    .join("");
}
