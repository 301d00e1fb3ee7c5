import { z } from "zod";
import { readDocument } from "../../engines/compile/read/read-document.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { type Basis, codeForms, memberStates, relations } from "./contract.ts";
import { treeFaults } from "./rules/tree.ts";

const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** Document and line: `plan-2021:46`. */
const Clause = z.string().regex(/^[a-z0-9-]+:[1-9]\d*$/);

const ItemSchema = z.strictObject({
  code: Code,
  parent: Code.optional(),
  name: Words,
  basis: Clause.nullable(),
  /** The words at that line, where they are not the name itself. */
  quote: z.string().min(1).optional(),
  /** The vocabulary's own day when not given. */
  validFrom: z.iso.date().optional(),
  /** The first day on which it no longer holds. */
  validTo: z.iso.date().optional(),
  note: Words.optional(),
});

/** A file of `vocabularies/`: one list. Its name is the list's code. */
export const VocabularyFileSchema = z
  .strictObject({
    code: Code,
    order: z.int(),
    name: Words,
    meaning: Words,
    members: z.enum(memberStates),
    form: z.enum(codeForms).optional(),
    basis: Clause.optional(),
    quote: z.string().min(1).optional(),
    validFrom: z.iso.date().optional(),
    note: Words.optional(),
    items: z.array(ItemSchema),
  })
  .superRefine((file, found) => {
    const report = (path: (string | number)[], message: string) => found.addIssue({ code: "custom", path, message });
    if ((file.members === "to-import") !== (file.form !== undefined))
      report(["form"], "A list that is imported has a form of codes, and no other list has one");
    const isEmpty = file.members === "not-listed" || file.members === "to-import";
    if (isEmpty && file.items.length > 0) report(["items"], `A list whose members are "${file.members}" has no items`);
    if (!isEmpty && file.validFrom === undefined) report(["validFrom"], "A list with members says from which day");
    if (file.basis !== undefined && file.quote === undefined) report(["quote"], "The words at the basis are missing");
    for (const { kind, index } of treeFaults(packItems(file)))
      report(["items", index, keys[kind]], `${messages[kind]}: ${file.items[index]?.code}`);
  });
export type VocabularyFile = z.infer<typeof VocabularyFileSchema>;

const keys = {
  period: "validTo",
  "doubled-code": "code",
  "unknown-parent": "parent",
  circle: "parent",
  "outlives-parent": "parent",
} as const;

const messages = {
  period: "The end is not after the first day",
  "doubled-code": "Two items have this code on one day",
  "unknown-parent": "There is no such parent",
  circle: "The parents lead in a circle",
  "outlives-parent": "The parent does not hold on all days of this item",
} as const;

/** The items of a file with their periods, as the rules read them. */
export const packItems = ({ items, validFrom }: Pick<VocabularyFile, "items" | "validFrom">) =>
  items.map((item) => ({
    ...item,
    parent: item.parent ?? null,
    validFrom: item.validFrom ?? validFrom ?? "",
    validTo: item.validTo ?? null,
  }));

const Ref = z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/);

/** `crosswalks.json`: items by `vocabulary/code`. No basis: no text states it, somebody has to confirm it. */
export const CrosswalksFileSchema = z
  .array(
    z.strictObject({
      from: Ref,
      to: Ref,
      relation: z.enum(relations),
      basis: Clause.nullable(),
      quote: z.string().min(1).optional(),
      note: Words,
    }),
  )
  .superRefine((entries, found) => {
    const seen = new Set<string>();
    for (const [index, { from, to, basis, quote }] of entries.entries()) {
      const report = (key: string, message: string) => found.addIssue({ code: "custom", path: [index, key], message });
      if (from === to) report("to", `${from} is compared with itself`);
      if (seen.has(`${from} ${to}`) || seen.has(`${to} ${from}`)) report("to", `${from} and ${to} stand here twice`);
      if (basis !== null && quote === undefined) report("quote", "The words at the basis are missing");
      seen.add(`${from} ${to}`);
    }
  });

const DocumentNamesSchema = z.array(
  z.looseObject({
    file: z.string(),
    code: z.string(),
    shortZh: z.string().optional(),
    shortEn: z.string().optional(),
  }),
);

/** Turns `document:line` into the clause; throws `platform.region-pack` when the words do not stand there. */
export type ClauseFinder = (file: string, place: string, basis: string, quote: string) => Basis;

/** Reads the documents of the pack, so that every basis can be looked up in the text itself. */
export async function openClauses(pack: RegionPack): Promise<ClauseFinder> {
  const documents = new Map<string, { zh: string; en: string; text: string; starts: number[] }>();
  for (const { file, code, shortZh, shortEn } of (await pack.json("documents.json", DocumentNamesSchema)) ?? []) {
    const { text } = await readDocument(await pack.bytes(`documents/${file}`), { file });
    const starts = [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
    documents.set(code, { zh: shortZh ?? code, en: shortEn ?? shortZh ?? code, text, starts });
  }
  return (file, place, basis, quote) => {
    const [code = "", line = ""] = basis.split(":");
    const fault = (what: string) => new AppError("platform.region-pack", { file, detail: `${what} → at ${place}` });
    const document = documents.get(code);
    if (!document) throw fault(`The pack has no document "${code}"`);
    const start = document.starts[Number(line) - 1];
    if (start === undefined) throw fault(`"${code}" has no line ${line}`);
    const at = document.text.indexOf(quote, start);
    const end = document.starts[Number(line)] ?? document.text.length + 1;
    if (at < 0 || at + quote.length >= end) throw fault(`"${quote}" does not stand at ${basis}`);
    return { kind: "clause", document: code, zh: document.zh, en: document.en, line: Number(line), at, quote };
  };
}
