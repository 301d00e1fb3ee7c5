import { foundShown } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { firmPaths } from "./paths.ts";
import { firmChoicesQuery } from "./queries.ts";

/** Firms, universities and institutes by part of a name, its pinyin or a credit code. */
export async function findFirms({ q, client }: Asked): Promise<Found> {
  const { firms, total } = await client.fetchQuery(firmChoicesQuery(q));
  return {
    things: firms.slice(0, foundShown).map(({ code, name }) => ({ key: code, title: name, to: firmPaths.firm(code) })),
    total,
    all: { to: firmPaths.list(), search: { q } },
  };
}
