import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { RoundSummary } from "../../contract/round.ts";
import { roundsEn } from "../../round-texts.en.ts";
import { roundsZh } from "../../round-texts.zh.ts";
import { doneOf } from "../../rules/round.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { EvidenceLinks } from "../EvidenceLinks.tsx";
import { commitmentsPaths, roundSummaryFile } from "../paths.ts";
import { documentName, unitName } from "./names.ts";
import { RoundUnits } from "./RoundUnits.tsx";
import { roundQueries } from "./round-queries.ts";
import styles from "./rounds.module.css";

type Document = RoundSummary["documents"][number];

/** What a round brought in: the numbers, the problems, and what the units wrote, document by document. */
export function RoundSummaryPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(roundQueries.summary(id));
  const t = useTexts({ zh: roundsZh, en: roundsEn }).paper;
  return (
    <Screen name={query.data && t.title(query.data.round.title)}>
      <Loaded query={query} shape="text">
        {(summary) => <Summary summary={summary} />}
      </Loaded>
    </Screen>
  );
}

function Summary({ summary: { round, documents, units } }: { summary: RoundSummary }) {
  const r = useTexts({ zh: roundsZh, en: roundsEn });
  const language = useLanguage();
  const texts = documents.flatMap((document) => document.texts);
  const problems = texts.filter(({ content, from }) => content.problem !== "" && from === null);
  return (
    <>
      <Answer
        question={r.paper.question}
        answer={r.summary(round.counts, units.length, round.saved)}
        evidence={[{ key: "period", shown: `${r.period} ${r.covers(round.coversFrom, round.coversTo)}` }]}
      />
      <p className={styles.tools}>
        <a href={roundSummaryFile(round.id)} download>
          {r.paper.download}
        </a>
        <PageLink to={commitmentsPaths.round(round.id)}>{r.report.back}</PageLink>
        <PrintButton />
      </p>
      <RoundUnits units={units} />
      <section className={styles.part}>
        <h2>{r.paper.parts.problems}</h2>
        {problems.length === 0 && <p>{r.noProblems}</p>}
        {problems.map(({ commitment, title, unit, content }) => (
          <div key={`${commitment} ${unit.code}`} className={styles.entry}>
            <PageLink to={commitmentsPaths.commitment(commitment)}>
              <span lang={languageTags.zh}>{title}</span>
            </PageLink>{" "}
            <span className={styles.quiet}>{unitName(unit, language)}</span>
            <p>{content.problem}</p>
          </div>
        ))}
      </section>
      <section className={styles.part}>
        <h2>{r.paper.parts.texts}</h2>
        {texts.length === 0 && <Empty title={r.paper.empty} />}
        {documents.map((document) => (
          <DocumentTexts key={document.document.code} document={document} />
        ))}
      </section>
    </>
  );
}

function DocumentTexts({ document: { document, counts, texts } }: { document: Document }) {
  const r = useTexts({ zh: roundsZh, en: roundsEn });
  const words = useTexts({ zh, en }).one.content;
  const language = useLanguage();
  return (
    <>
      <h3>
        {documentName(document, language)} <span className={styles.quiet}>{r.done(doneOf(counts), counts.asked)}</span>
      </h3>
      {texts.map(({ commitment, title, unit, state, content, from }) => (
        <div key={`${commitment} ${unit.code}`} className={styles.entry}>
          <PageLink to={commitmentsPaths.commitment(commitment)}>
            <span lang={languageTags.zh}>{title}</span>
          </PageLink>{" "}
          <span className={styles.quiet}>
            {unitName(unit, language)} · {r.states[state]}
          </span>
          {from === null ? (
            <>
              <p>{content.progress}</p>
              {content.next && (
                <p>
                  <span className={styles.quiet}>{words.next}</span> {content.next}
                </p>
              )}
              <dl>
                <EvidenceLinks links={content.evidence} />
              </dl>
            </>
          ) : (
            <p>{r.paper.same(from)}</p>
          )}
        </div>
      ))}
    </>
  );
}
