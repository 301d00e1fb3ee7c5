import type { TodoCard, TodoReader } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { facilitiesPaths } from "./paths.ts";
import { facilitiesQueries } from "./queries.ts";

/** What waits: requests to confirm and use to settle, for the keeper of a resource. */
export async function facilitiesTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { waiting } = await client.fetchQuery(facilitiesQueries.bookings());
  if (waiting === 0) return [];
  return [
    {
      key: "facilities bookings",
      title: { zh: zh.todo.waiting(waiting), en: en.todo.waiting(waiting) },
      about: { zh: zh.todo.about, en: en.todo.about },
      to: facilitiesPaths.bookings(),
    },
  ];
}
