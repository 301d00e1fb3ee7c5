import type { TodoCard, TodoReader } from "../../../../web/module-pages.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { deskPaths } from "./paths.ts";
import { deskQuery } from "./queries.ts";

/** One card for the whole desk: questions to answer, own leads that are late, new matches. */
export async function deskTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { leads, proposals, questions } = await client.fetchQuery(deskQuery());
  const asked = questions.filter(({ isYours }) => isYours).length;
  const late = leads.filter(({ isBroker, clock }) => isBroker && clock === "late").length;
  if (asked + late + proposals.length === 0) return [];
  return [
    {
      key: "market desk",
      title: { zh: zh.desk.todo(asked, late, proposals.length), en: en.desk.todo(asked, late, proposals.length) },
      about: { zh: zh.desk.todoAbout, en: en.desk.todoAbout },
      to: deskPaths.desk(),
    },
  ];
}
