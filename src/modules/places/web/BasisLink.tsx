import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { AreaDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { placesPaths } from "./paths.ts";
import styles from "./places.module.css";

interface BasisLinkProps {
  readonly of: string | null;
  /** Where each basis stands; left out where there is no room for a link. */
  readonly clauses?: AreaDetail["clauses"];
}

/** The document and line that say so, leading there, or the mark that none does. */
export function BasisLink({ of, clauses = {} }: BasisLinkProps) {
  const t = useTexts({ zh, en });
  if (of === null) return <span className={styles.mark}>{t.notInSource}</span>;
  return of.split("; ").map((basis, index) => {
    const clause = clauses[basis];
    return (
      <span key={basis}>
        {index > 0 && "; "}
        {clause ? (
          <PageLink to={placesPaths.document(clause.document)} search={{ at: clause.at }}>
            {basis}
            <span className="spoken">{t.openClause}</span>
          </PageLink>
        ) : (
          basis
        )}
      </span>
    );
  });
}
