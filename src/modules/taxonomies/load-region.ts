import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { endAll, keepChanges } from "./actions.ts";
import type { Basis } from "./contract.ts";
import {
  type ClauseFinder,
  CrosswalksFileSchema,
  openClauses,
  packItems,
  type VocabularyFile,
  VocabularyFileSchema,
} from "./pack-files.ts";
import { packPlan } from "./rules/pack-items.ts";
import { addItems, type ItemWords, lockFor, rewordItem, saveCrosswalk, saveVocabulary } from "./store.ts";
import { itemsOf, type KnownItem } from "./views.ts";

const crosswalksFile = "crosswalks.json";
/** Why the pack changed something; it changes nothing else than what its files say. */
const packReason = "region pack";

/** Brings the lists and crosswalks of the region pack into the database, as far as they are new. Idempotent. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const names = (await pack.list("vocabularies")).filter((name) => name.endsWith(".json"));
  const crosswalks = (await pack.json(crosswalksFile, CrosswalksFileSchema)) ?? [];
  if (names.length === 0 && crosswalks.length === 0) return;
  const find = await openClauses(pack);
  for (const name of names) {
    const path = `vocabularies/${name}`;
    const file = await pack.json(path, VocabularyFileSchema);
    if (file === null) continue;
    if (`${file.code}.json` !== name) throw fault(path, `The file of "${file.code}" has another name`, "code");
    await loadVocabulary(ctx, path, file, find);
  }
  for (const [index, { from, to, relation, basis, quote = "", note }] of crosswalks.entries()) {
    const [one, other] = await Promise.all(
      [from, to].map((ref, side) => refOf(ctx, ref, `[${index}].${side === 0 ? "from" : "to"}`)),
    );
    await saveCrosswalk(ctx.tx, {
      from_vocabulary: one!.vocabulary,
      from_item: one!.item,
      to_vocabulary: other!.vocabulary,
      to_item: other!.item,
      relation,
      basis: basis === null ? null : find(crosswalksFile, `[${index}].basis`, basis, quote),
      note_zh: note.zh,
      note_en: note.en,
    });
  }
}

const fault = (file: string, what: string, place: string) =>
  new AppError("platform.region-pack", { file, detail: `${what} → at ${place}` });

/** The two parts of `vocabulary/code`; refused when no day knows such an item. */
async function refOf(ctx: Ctx, ref: string, place: string): Promise<{ vocabulary: string; item: string }> {
  const [vocabulary = "", item = ""] = ref.split("/");
  const items = await itemsOf(ctx.tx, vocabulary);
  if (!items.some((one) => one.code === item)) throw fault(crosswalksFile, `There is no item "${ref}"`, place);
  return { vocabulary, item };
}

async function loadVocabulary(ctx: Ctx, path: string, file: VocabularyFile, find: ClauseFinder): Promise<void> {
  await lockFor(ctx.tx, file.code);
  await saveVocabulary(ctx.tx, {
    code: file.code,
    position: file.order,
    name_zh: file.name.zh,
    name_en: file.name.en,
    meaning_zh: file.meaning.zh,
    meaning_en: file.meaning.en,
    members: file.members,
    form: file.form ?? null,
    basis: file.basis === undefined ? null : find(path, "basis", file.basis, file.quote ?? ""),
    note_zh: file.note?.zh ?? null,
    note_en: file.note?.en ?? null,
  });
  const items = packItems(file).map(({ code, parent, validFrom, validTo, ...item }, index) => {
    const { basis, quote, name, note } = item;
    const clause = basis === null ? null : find(path, `items[${index}].basis`, basis, quote ?? name.zh);
    const row: ItemWords = {
      parent,
      position: index + 1,
      name_zh: name.zh,
      name_en: name.en,
      basis: clause,
      note_zh: note?.zh ?? null,
      note_en: note?.en ?? null,
    };
    return { code, parent, validFrom, validTo, row, words: wordsOf(row) };
  });
  const kept = (await itemsOf(ctx.tx, file.code)).map((item) => ({
    ...item,
    isFromPack: item.is_from_pack,
    words: wordsOf(item),
  }));
  const plan = packPlan(kept, items);
  await addItems(
    ctx.tx,
    plan.added.map(({ code, validFrom, validTo, row }) => ({
      ...row,
      vocabulary: file.code,
      code,
      valid_from: validFrom,
      valid_to: validTo,
      is_from_pack: true,
    })),
  );
  for (const { code, validFrom } of plan.added)
    await keepChanges(ctx, "added", file.code, [code], validFrom, packReason);
  for (const { row, item } of plan.reworded) {
    await rewordItem(ctx.tx, row.id, item.row);
    await keepChanges(ctx, "reworded", file.code, [row.code], row.validFrom, packReason);
  }
  for (const { row, item } of plan.ended) await endAll(ctx, file.code, [row], item.validTo!, packReason);
}

/** Everything of an item besides code, parent and period as one text, in an order of its own. */
const wordsOf = (row: Pick<KnownItem, Exclude<keyof ItemWords, "parent">>): string =>
  JSON.stringify([row.position, row.name_zh, row.name_en, row.note_zh, row.note_en, basisText(row.basis)]);

const basisText = (basis: Basis | null): string | null => {
  if (basis === null) return null;
  return basis.kind === "decision"
    ? basis.text
    : [basis.document, basis.line, basis.at, basis.quote, basis.zh, basis.en].join(" ");
};
