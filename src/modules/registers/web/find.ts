import { contains, foundShown } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { registerOf } from "../definitions/all.ts";
import { registersPaths } from "./paths.ts";
import { foundQuery, indexQuery } from "./queries.ts";

/** Registers by what they are called and for, then records of all of them by part of a name or its pinyin. */
export async function findRecords({ q, client }: Asked): Promise<Found> {
  const [{ registers }, { records }] = await Promise.all([
    client.fetchQuery(indexQuery),
    client.fetchQuery(foundQuery(q)),
  ]);
  const lists = registers.flatMap(({ code, localName }) => {
    const definition = registerOf(code);
    if (!definition || !contains(q, [definition.title.zh, definition.title.en, localName?.zh, localName?.en]))
      return [];
    return [
      {
        key: code,
        title: localName ?? definition.title,
        about: definition.purpose,
        to: registersPaths.list(code),
      },
    ];
  });
  const found = records.flatMap(({ register, id, name }) => {
    const definition = registerOf(register);
    return definition
      ? [{ key: id, title: name, about: definition.title, to: registersPaths.record(register, id) }]
      : [];
  });
  // Lists that are called so lead to many records, but never push all records off the page.
  const shown = [...lists.slice(0, 3), ...found].slice(0, 2 * foundShown);
  return {
    things: shown,
    total: lists.length + found.length,
    all: { to: registersPaths.index(), search: { q } },
  };
}
