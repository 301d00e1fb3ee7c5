import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../checkup-texts.en.ts";
import { zh } from "../../checkup-texts.zh.ts";
import type { CheckUp } from "../../contract/checkup.ts";
import type { DocumentDetail } from "../../contract.ts";
import { policyPaths } from "../paths.ts";
import styles from "./CheckUpPanel.module.css";
import { sentenceAround } from "./sentence-around.ts";

type Finding = CheckUp["findings"][number];

interface FindingCardProps {
  readonly document: DocumentDetail;
  readonly finding: Finding;
  readonly against: CheckUp["against"];
  readonly onShow: (place: { start: number; end: number }) => void;
}

/** More places than these are counted, not listed. */
const mostPlaces = 5;
/** A quote in a link; the whole stands in the text. */
const longestLink = 48;

/** One finding: its words in their sentence, the reason, and the other places that it rests on. */
export function FindingCard({ document, finding, against, onShow }: FindingCardProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { before, words, after } = sentenceAround(document.text, finding);
  const shown = finding.related.slice(0, mostPlaces);
  const hidden = finding.related.length - shown.length;
  return (
    <article className={styles.card}>
      <button
        type="button"
        className={styles.quote}
        lang="zh-CN"
        title={t.checkUp.show(words)}
        onClick={() => onShow(finding)}
      >
        {before}
        <mark>{words}</mark>
        {after}
      </button>
      <p className={styles.reason}>{finding.message[language]}</p>
      {shown.length > 0 && (
        <div className={styles.related}>
          <p>{t.checkUp.related}</p>
          <ul>
            {shown.map((place) => (
              <li key={`${place.document} ${place.start} ${place.end}`}>
                <RelatedPlace place={place} own={document.code} against={against} onShow={onShow} />
              </li>
            ))}
            {hidden > 0 && <li>{t.checkUp.more(hidden)}</li>}
          </ul>
        </div>
      )}
    </article>
  );
}

interface RelatedPlaceProps {
  readonly place: Finding["related"][number];
  readonly own: string;
  readonly against: CheckUp["against"];
  readonly onShow: (place: { start: number; end: number }) => void;
}

/** A place in this text, or a link into the other document. */
function RelatedPlace({ place, own, against, onShow }: RelatedPlaceProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const flat = place.quote.replace(/\s+/g, " ");
  const quote = flat.length > longestLink ? `${flat.slice(0, longestLink)}…` : flat;
  if (place.document === own)
    return (
      <button type="button" className={styles.jump} lang="zh-CN" onClick={() => onShow(place)}>
        {quote}
      </button>
    );
  const other = against.find((one) => one.code === place.document);
  const title = (language === "en" ? other?.titleEn : null) ?? other?.titleZh ?? place.document;
  return (
    <PageLink to={policyPaths.document(place.document)} search={{ at: place.start }}>
      {t.checkUp.other(title)} <span lang="zh-CN">{quote}</span>
    </PageLink>
  );
}
