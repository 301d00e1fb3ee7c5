import type { QueryClient } from "@tanstack/react-query";
import type { TodoCard } from "../../../web/module-pages.ts";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";
import { projectsPaths } from "./paths.ts";
import { projectsQueries } from "./queries.ts";

/** One card for everything that waits for the reader's organisation in its projects. */
export async function mineTodo(client: QueryClient): Promise<readonly TodoCard[]> {
  const { projects } = await client.fetchQuery(projectsQueries.mine());
  const count = projects.reduce(
    (all, { due, toSign, toReceive }) => all + due.length + Number(toSign) + Number(toReceive),
    0,
  );
  if (count === 0) return [];
  return [
    {
      key: "projects mine",
      title: { zh: zh.mine.todo(count), en: en.mine.todo(count) },
      about: { zh: zh.mine.todoAbout, en: en.mine.todoAbout },
      to: projectsPaths.mine(),
    },
  ];
}

/** One card for the payments that are due. */
export async function paymentsTodo(client: QueryClient): Promise<readonly TodoCard[]> {
  const { payments } = await client.fetchQuery(projectsQueries.payments());
  const count = payments.filter(({ state }) => state === "due").length;
  if (count === 0) return [];
  return [
    {
      key: "projects payments",
      title: { zh: zh.pay.todo(count), en: en.pay.todo(count) },
      about: { zh: zh.pay.todoAbout, en: en.pay.todoAbout },
      to: projectsPaths.payments(),
    },
  ];
}
