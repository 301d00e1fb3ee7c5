import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { Basis } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { taxonomiesPaths } from "./paths.ts";
import styles from "./taxonomies.module.css";

/** Who says so: the place in the document, the decision in words, or the mark that no text does. */
export function BasisLink({ of }: { of: Basis | null }) {
  const t = useTexts({ zh, en });
  if (of === null) return <span className={styles.mark}>{t.notInSource}</span>;
  if (of.kind === "decision") return of.text;
  return (
    <PageLink to={taxonomiesPaths.document(of.document)} search={{ at: of.at }}>
      {t.place(of)}
    </PageLink>
  );
}
