import type { QueryClient } from "@tanstack/react-query";
import type { TodoCard } from "../../../web/module-pages.ts";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";
import { projectsPaths } from "./paths.ts";
import { projectsQueries } from "./queries.ts";

/** One card for everything that waits for the reader's organisation in its projects. */
export async function mineTodo(client: QueryClient): Promise<readonly TodoCard[]> {
  const { projects, today } = await client.fetchQuery(projectsQueries.mine());
  const count = projects.reduce(
    (all, { due, report, toSign, toReceive }) =>
      all + due.length + Number(report !== null && report <= today) + Number(toSign) + Number(toReceive),
    0,
  );
  return card("projects mine", count, "mine", projectsPaths.mine());
}

/** One card for the payments that are due. */
export async function paymentsTodo(client: QueryClient): Promise<readonly TodoCard[]> {
  const { due } = await client.fetchQuery(projectsQueries.waiting());
  return card("projects payments", due, "pay", projectsPaths.payments());
}

/** One card for everything that waits for the office: awards without a project, signatures, milestones, changes, technologies, receipts. */
export async function officeTodo(client: QueryClient): Promise<readonly TodoCard[]> {
  const { all, awards } = await client.fetchQuery(projectsQueries.waiting());
  return card("projects office", all + awards, "office", projectsPaths.office());
}

function card(key: string, count: number, texts: "mine" | "pay" | "office", to: string): readonly TodoCard[] {
  if (count === 0) return [];
  return [
    {
      key,
      title: { zh: zh[texts].todo(count), en: en[texts].todo(count) },
      about: { zh: zh[texts].todoAbout, en: en[texts].todoAbout },
      to,
    },
  ];
}
