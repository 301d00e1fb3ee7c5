import type { z } from "zod";
import { pick } from "../../../platform/i18n/pick.ts";
import type { Filter } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { MechanismList } from "../contract.ts";
import { mechanismStates } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import type { missionSearch } from "./mission-search.ts";

/** The filters of the map with how many mechanisms each choice has. */
export function useMapFilters(map: MechanismList, search: z.output<typeof missionSearch>): readonly Filter[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { mechanisms, counts, byCapability, rooms } = map;
  return [
    {
      key: "capability",
      label: t.columns.capability,
      chosen: search.capability ?? [],
      options: byCapability.map(({ code, nameZh, nameEn }) => ({
        value: code,
        label: pick({ zh: nameZh, en: nameEn }, language).text,
        count: mechanisms.filter((row) => row.capability === code).length,
      })),
    },
    {
      key: "state",
      label: t.columns.state,
      chosen: search.state ?? [],
      options: mechanismStates.map((state) => ({ value: state, label: t.states[state], count: counts[state] })),
    },
    {
      key: "room",
      label: t.columns.room,
      chosen: search.room ?? [],
      options: rooms.map(({ id, nameZh, nameEn }) => ({
        value: id,
        label: pick({ zh: nameZh, en: nameEn }, language).text,
        count: mechanisms.filter((row) => row.room === id).length,
      })),
    },
  ];
}
