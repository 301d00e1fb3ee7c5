import { contains, foundIn } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { projectsPaths } from "./paths.ts";
import { projectsQueries } from "./queries.ts";

/** Projects by their title or who leads them. */
export async function findProjects({ q, client }: Asked): Promise<Found> {
  const { projects } = await client.fetchQuery(projectsQueries.list());
  return foundIn(
    projects
      .filter(({ title, lead }) => contains(q, [title, lead?.nameZh, lead?.nameEn]))
      .map(({ id, title, lead }) => ({
        key: id,
        title: { zh: title, en: null },
        ...(lead ? { about: { zh: lead.nameZh, en: lead.nameEn } } : {}),
        to: projectsPaths.project(id),
      })),
    { to: projectsPaths.list(), search: { q } },
  );
}
