import { languageTags } from "../../../platform/i18n/language.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Thread } from "../contract/enquiry.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./AskedMark.module.css";
import { policyPaths } from "./paths.ts";
import { documentSearch } from "./search-schemas.ts";

/** At the end of a line of the text: questions were asked about it, and this leads to them. */
export function AskedMark({ code, threads }: { code: string; threads: readonly Thread[] | undefined }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [search] = useSearchState(documentSearch);
  const first = threads?.[0];
  if (!threads || !first) return null;
  return (
    <span className={styles.mark} lang={languageTags[language]}>
      <PageLink
        to={policyPaths.document(code)}
        search={{ ...search, view: "enquiries", enquiry: first.id, side: true }}
      >
        {t.threads.mark(threads.length)}
      </PageLink>
    </span>
  );
}
