import { contains, foundIn } from "../../../web/find.ts";
import type { Asked, Found } from "../../../web/module-pages.ts";
import { callsPaths } from "./paths.ts";
import { callsQueries } from "./queries.ts";

/** Calls that the reader may see, and the own organisation's dossiers in them, by title, mode or field. */
export async function findCalls({ q, client }: Asked): Promise<Found> {
  const { calls, own } = await client.fetchQuery(callsQueries.calls());
  return foundIn([
    ...calls
      .filter(({ title, mode, fields }) => contains(q, [title, mode.zh, mode.en, ...fields]))
      .map(({ id, title, mode, stageLabel }) => ({
        key: id,
        title: { zh: title, en: null },
        about: { zh: `${mode.zh} · ${stageLabel.zh}`, en: `${mode.en} · ${stageLabel.en}` },
        to: callsPaths.dossier(id),
      })),
    ...own
      .filter(({ title }) => contains(q, [title]))
      .map(({ id, title, stageLabel }) => ({
        key: id,
        title: { zh: title, en: null },
        about: stageLabel,
        to: callsPaths.dossier(id),
      })),
  ]);
}
