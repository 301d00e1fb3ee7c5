import { useCallback } from "react";
import { useInstallation } from "./session.ts";
import { useLanguage } from "./ui/language.tsx";

/** The name of an area by its code; an area that the installation does not name keeps its code. */
export function useAreaName(): (code: string | null) => string | null {
  const language = useLanguage();
  const installation = useInstallation();
  return useCallback(
    (code) => {
      const area = installation && [installation.region, ...installation.areas].find((each) => each.code === code);
      return area ? area[language] : code;
    },
    [installation, language],
  );
}
