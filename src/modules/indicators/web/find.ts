import { contains, foundIn } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { indicatorsPaths } from "./paths.ts";
import { indicatorsQuery } from "./queries.ts";

/** Indicators by their name or their meaning. */
export async function findIndicators({ q, client }: Asked): Promise<Found> {
  const { indicators } = await client.fetchQuery(indicatorsQuery({}));
  return foundIn(
    indicators
      .filter(({ name, meaning }) => contains(q, [name.zh, name.en, meaning.zh, meaning.en]))
      .map(({ code, name, meaning }) => ({
        key: code,
        title: name,
        about: meaning,
        to: indicatorsPaths.indicator(code),
      })),
  );
}
