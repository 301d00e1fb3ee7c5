import { foundShown } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";

/** Documents by their title, then sentences of their texts; furniture of pages is left out. */
export async function findDocuments({ q, client }: Asked): Promise<Found> {
  const { documents, hits, total, byPinyin } = await client.fetchQuery(policyQueries.search(q, false));
  const titles = documents.map(({ code, titleZh, titleEn }) => ({
    key: code,
    title: { zh: titleZh, en: titleEn },
    to: policyPaths.document(code),
  }));
  const sentences = hits.map(({ document, start, sentence, path, extractions: [first] }) => ({
    key: `${document.code} ${start}`,
    title: { zh: sentence, en: null },
    about: { zh: [document.titleZh, ...path].join(" › "), en: document.titleEn },
    to: policyPaths.document(document.code),
    search: { at: start, ...(first ? { item: `${first.kind}:${first.id}` } : {}) },
  }));
  return {
    things: [...titles, ...sentences].slice(0, foundShown),
    total: titles.length + total + byPinyin,
    all: { to: policyPaths.documents(), search: { q } },
  };
}
