import { foundShown } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { commitmentsPaths } from "./paths.ts";
import { commitmentsQueries } from "./queries.ts";

/** Commitments of the ledger by their words, those of the reader's units as the ledger shows them. */
export async function findCommitments({ q, client }: Asked): Promise<Found> {
  const { rows, figures } = await client.fetchQuery(commitmentsQueries.page({ q }, {}, 0));
  return {
    things: rows.slice(0, foundShown).map(({ id, title, document }) => ({
      key: id,
      title: { zh: title, en: null },
      about: { zh: document.titleZh, en: document.titleEn },
      to: commitmentsPaths.commitment(id),
    })),
    total: figures.total,
    all: { to: commitmentsPaths.ledger(), search: { q } },
  };
}
