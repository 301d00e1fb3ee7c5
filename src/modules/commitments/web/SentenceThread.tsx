import { useQuery } from "@tanstack/react-query";
import { languageTags } from "../../../platform/i18n/language.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { SentenceName } from "../contract/sentence.ts";
import { sentenceEn as en } from "../sentence-texts.en.ts";
import { sentenceZh as zh } from "../sentence-texts.zh.ts";
import styles from "./commitment.module.css";
import { LampMark } from "./lamps/LampMark.tsx";
import { commitmentsPaths } from "./paths.ts";
import { commitmentsQueries } from "./queries.ts";

/** In the list of a document, below the sentence that is chosen: its indicator, and what is followed up of it. */
export const ExtractionThread = ({ id }: { id: string }) => <SentenceThread by="extraction" id={id} withIndicators />;

/** On the card of a target: what is followed up of its sentence. */
export const TargetThread = ({ id }: { id: string }) => <SentenceThread by="target" id={id} />;

/** Below the line of a source file that a record of a later module rests on: what is followed up of it. */
export const LineThread = ({ line }: { line: string }) => <SentenceThread by="line" id={line} />;

interface SentenceThreadProps {
  readonly by: SentenceName;
  readonly id: string;
  readonly withIndicators?: boolean;
}

function SentenceThread({ by, id, withIndicators = false }: SentenceThreadProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { data } = useQuery(commitmentsQueries.sentence(by, id));
  const indicators = withIndicators ? (data?.indicators ?? []) : [];
  const commitments = data?.commitments ?? [];
  const isWaiting = data?.isWaiting === true;
  if (indicators.length + commitments.length === 0 && !isWaiting) return null;
  return (
    <ul className={styles.list} aria-label={t.title}>
      {indicators.map(({ code, name }) => (
        <li key={code}>
          {t.measured} <PageLink to={commitmentsPaths.indicator(code)}>{name[language]}</PageLink>
        </li>
      ))}
      {commitments.map(({ id: commitment, title, lamp }) => (
        <li key={commitment}>
          {t.followed}{" "}
          <PageLink to={commitmentsPaths.commitment(commitment)}>
            <span lang={languageTags.zh}>{title}</span>
          </PageLink>{" "}
          <LampMark lamp={lamp} />
        </li>
      ))}
      {isWaiting && (
        <li>
          <PageLink to={commitmentsPaths.registration()}>{t.register}</PageLink>
        </li>
      )}
    </ul>
  );
}
