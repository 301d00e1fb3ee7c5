import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage } from "../../../web/ui/language.tsx";
import { commitmentsQueries } from "./queries.ts";

/** Organisations of the register to choose from, found by typing. */
export function useOrganisationOptions(): { value: string; label: string }[] {
  const language = useLanguage();
  const { data } = useQuery(commitmentsQueries.organisations());
  return (data?.organisations ?? []).map(({ code, nameZh, nameEn }) => ({
    value: code,
    label: pick({ zh: nameZh, en: nameEn }, language).text,
  }));
}
