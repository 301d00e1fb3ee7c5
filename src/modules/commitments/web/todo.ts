import type { TodoCard, TodoReader } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { deskSums } from "./desk-sums.ts";
import { commitmentsPaths } from "./paths.ts";
import { commitmentsQueries } from "./queries.ts";

/** One card for the whole desk, with its piles. */
export async function deskTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { full, count, late } = deskSums(await client.fetchQuery(commitmentsQueries.desk()));
  if (count === 0) return [];
  const piles = (words: Record<(typeof full)[number]["pile"], string>) =>
    full.map((one) => `${words[one.pile]} ${one.count}`).join(" · ");
  return [
    {
      key: "commitments desk",
      title: { zh: zh.desk.answer(count, late), en: en.desk.answer(count, late) },
      about: { zh: piles(zh.desk.piles), en: piles(en.desk.piles) },
      to: commitmentsPaths.desk(),
    },
  ];
}
