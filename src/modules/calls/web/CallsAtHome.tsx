import { useQuery } from "@tanstack/react-query";
import { HomeList } from "../../../web/HomeList.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { dossierEn as en } from "../dossier-texts.en.ts";
import { dossierZh as zh } from "../dossier-texts.zh.ts";
import { callsPaths } from "./paths.ts";
import { callsQueries } from "./queries.ts";

const shown = 5;

/** On the home page: what takes applications or needs today, what closes first before the others. */
export function CallsAtHome() {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <Loaded query={useQuery(callsQueries.calls())} shape="cards" rows={2}>
      {({ calls }) => {
        const open = calls
          .filter(({ isTaking }) => isTaking)
          .toSorted((one, other) => (one.dates.closes ?? "9999").localeCompare(other.dates.closes ?? "9999"));
        return (
          <HomeList
            heading={t.list.nav}
            answer={t.list.answer(open.length, open[0]?.dates.closes ?? null)}
            all={{ label: t.list.all(calls.length), to: callsPaths.calls() }}
            rows={open.slice(0, shown).map(({ id, title, mode, dates, isSample }) => ({
              key: id,
              title,
              to: callsPaths.dossier(id),
              facts: [
                { key: "closes", shown: dates.closes ? t.list.closes(dates.closes) : t.list.noClosing },
                { key: "mode", shown: mode[language] },
                ...(isSample ? [{ key: "sample", shown: <SampleMark isShort /> }] : []),
              ],
            }))}
          />
        );
      }}
    </Loaded>
  );
}
