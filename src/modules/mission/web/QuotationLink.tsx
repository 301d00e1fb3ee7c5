import { languageTags } from "../../../platform/i18n/language.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Document, Quotation } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./mission.module.css";
import { missionPaths } from "./paths.ts";

interface QuotationLinkProps {
  readonly quotation: Quotation;
  readonly documents: readonly Document[];
  /** How many more quotations there are than this one. */
  readonly more?: number;
}

/** The words of a document, as published, leading to the place where they stand in it. */
export function QuotationLink({ quotation, documents, more = 0 }: QuotationLinkProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const document = documents.find((one) => one.code === quotation.document);
  const name = document ? pick({ zh: document.nameZh, en: document.nameEn }, language).text : quotation.document;
  const text = <q lang={languageTags.zh}>{quotation.text}</q>;
  return (
    <span className={styles.quotation}>
      {document ? (
        <PageLink to={missionPaths.document(document.code)} search={{ at: quotation.at }}>
          {text}
          <span className="spoken">{t.page.openQuotation(name)}</span>
        </PageLink>
      ) : (
        text
      )}
      <small className={styles.place}>
        {name} · {t.detail.line(quotation.lines[0] ?? 1)}
        {more > 0 && ` · ${t.page.more(more)}`}
      </small>
    </span>
  );
}
