import type { Item } from "../../../engines/match/contract.ts";
import { DuplicateFinder } from "../../../engines/match/duplicates/duplicate-finder.ts";
import { createAnalyser } from "../../../engines/match/language/analyser.ts";
import type { Comparison, FeedItem } from "../contract/feed.ts";
import { rightKey } from "../rules/right-number.ts";

/** Shown of what an item is alike to. */
const mostAlike = 3;

/** The name of a good in every market: where it began, what it is, its id there. */
export const feedId = ({ origin, kind }: Pick<FeedItem["_haice"], "origin" | "kind">): string =>
  `${origin.market}:${kind}:${origin.id}`;

const asItem = ({ title, content_text, _haice }: FeedItem): Item => ({
  id: feedId(_haice),
  fields: [
    { role: "title", name: "title", text: title },
    { role: "text", name: "content_text", text: content_text },
  ],
});

/**
 * What of another market's items is here already. The origin decides first: an item that began here is our own, however it
 * comes back. Then the numbers of its rights: one right is one invention. Then its words: a demand is compared with demands
 * only, a result with results, and numbers that differ are told.
 */
export function compareFeed(theirs: readonly FeedItem[], ours: readonly FeedItem[], market: string): Comparison {
  const titles = new Map(ours.map((item) => [feedId(item._haice), item.title]));
  const analyser = createAnalyser();
  const finders = { demand: new DuplicateFinder(analyser), result: new DuplicateFinder(analyser) };
  for (const item of ours) finders[item._haice.kind].put(asItem(item));
  const ofRight = Map.groupBy(
    ours.flatMap(({ _haice }) => _haice.rights.map(({ number }) => ({ key: rightKey(number), id: feedId(_haice) }))),
    ({ key }) => key,
  );
  const seen = new Set<string>();
  return {
    items: theirs.map((item) => {
      const id = feedId(item._haice);
      const isTwice = seen.has(id);
      seen.add(id);
      const isOwn = item._haice.origin.market === market;
      const shared = new Map(
        item._haice.rights.flatMap(({ number }) =>
          (ofRight.get(rightKey(number)) ?? []).map((here) => [here.id, number] as const),
        ),
      );
      const worded = isOwn ? [] : finders[item._haice.kind].find(asItem(item));
      const apart = [...shared.keys()].filter((here) => !worded.some((found) => found.item === here));
      const alike = isOwn
        ? []
        : [...apart.map((here) => ({ item: here, likeness: 0, differs: [] })), ...worded]
            .slice(0, mostAlike)
            .map((found) => ({
              id: found.item,
              title: titles.get(found.item) ?? "",
              likeness: Math.round(found.likeness * 1000) / 1000,
              right: shared.get(found.item) ?? null,
              differs: found.differs.map(({ one, other }) => ({ there: one.value, here: other.value })),
            }));
      const outcome = isTwice ? "twice" : isOwn ? "own" : alike.length > 0 ? "alike" : "new";
      return { id, title: item.title, outcome, alike };
    }),
  };
}
