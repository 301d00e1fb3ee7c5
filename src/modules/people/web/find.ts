import { contains, foundIn } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { peoplePaths } from "./paths.ts";
import { organisationsQuery } from "./queries.ts";

/** Organisations by any of their names, today's or former. */
export async function findOrganisations({ q, client }: Asked): Promise<Found> {
  const { organisations } = await client.fetchQuery(organisationsQuery);
  return foundIn(
    organisations
      .filter(({ nameZh, nameEn, names }) => contains(q, [nameZh, nameEn, ...names]))
      .map(({ code, nameZh, nameEn }) => ({
        key: code,
        title: { zh: nameZh, en: nameEn },
        to: peoplePaths.organisation(code),
      })),
    { to: peoplePaths.organisations(), search: { q } },
  );
}
