import { useQuery } from "@tanstack/react-query";
import { use, useMemo } from "react";
import { pick } from "../platform/i18n/pick.ts";
import type { AreaName } from "./module-pages.ts";
import { SiteContext } from "./site.ts";
import { useLanguage } from "./ui/language.tsx";

/** The areas of the region as the module that owns them knows them, for screens of modules that come before it. */
export interface AreaNames {
  /** The name of an area in the reader's language; null for what is no area, or not yet known. */
  readonly nameOf: (code: string) => string | null;
  /** The areas that there are today, in their own order, by name. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The address of an area's screen; null for what is no area. */
  readonly pathOf: (code: string) => string | null;
}

const none: readonly AreaName[] = [];

/** What areas are called. While they are not known, codes have no name: a screen shows the code. */
export function useAreaNames(): AreaNames {
  const language = useLanguage();
  const { areas } = use(SiteContext);
  const { data = none } = useQuery({
    queryKey: ["area-names"],
    queryFn: ({ signal }) => (areas ? areas.load(signal) : none),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(() => {
    const names = new Map(data.map((area) => [area.code, pick(area.name, language).text]));
    return {
      nameOf: (code) => names.get(code) ?? null,
      choices: data
        .filter((area) => area.isInForce)
        .map((area) => ({ value: area.code, label: `${names.get(area.code)} (${area.code})` })),
      pathOf: (code) => (names.has(code) ? (areas?.path(code) ?? null) : null),
    };
  }, [data, language, areas]);
}
