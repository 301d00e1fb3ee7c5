import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage } from "../../../web/ui/language.tsx";
import { projectsQueries } from "./queries.ts";

/** The items of a vocabulary that hold today, in the reader's language; empty while they are not known. */
export function useItems(vocabulary: string): readonly { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  const { data } = useQuery(projectsQueries.vocabulary(vocabulary));
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: pick(name, language).text }));
}
