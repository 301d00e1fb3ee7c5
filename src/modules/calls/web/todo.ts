import type { TodoCard, TodoReader } from "../../../web/module-pages.ts";
import { dossierEn } from "../dossier-texts.en.ts";
import { dossierZh } from "../dossier-texts.zh.ts";
import { reviewEn } from "../review-texts.en.ts";
import { reviewZh } from "../review-texts.zh.ts";
import { callsPaths } from "./paths.ts";
import { callsQueries } from "./queries.ts";

/** One card for what an expert was asked to judge and has not sealed, with the first day that it is due. */
export async function reviewsTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { reviews } = await client.fetchQuery(callsQueries.reviews());
  const open = reviews.filter(({ state }) => state === "asked" || state === "accepted");
  if (open.length === 0) return [];
  const due = open.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;
  return [
    {
      key: "calls reviews",
      title: { zh: reviewZh.desk.answer(open.length, due), en: reviewEn.desk.answer(open.length, due) },
      about: { zh: reviewZh.desk.about, en: reviewEn.desk.about },
      to: callsPaths.reviews(),
    },
  ];
}

/** One card for the acts on cases that wait for the house: the office's, or those of whoever decides. */
export async function houseTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { calls } = await client.fetchQuery(callsQueries.calls());
  const count = calls.flatMap(({ waiting }) => waiting).reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return [];
  return [
    {
      key: "calls house",
      title: { zh: dossierZh.list.todo(count), en: dossierEn.list.todo(count) },
      about: { zh: dossierZh.list.todoAbout, en: dossierEn.list.todoAbout },
      to: callsPaths.calls(),
    },
  ];
}
