import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../platform/i18n/language.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { Beside } from "../../../web/Beside.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { PrintButton } from "../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ActPanel } from "./ActPanel.tsx";
import { CarriesOf } from "./closing/CarriesOf.tsx";
import styles from "./commitment.module.css";
import { DutyList } from "./DutyList.tsx";
import { DivisionLink } from "./division/DivisionLink.tsx";
import { EarlierNotes } from "./earlier/EarlierNotes.tsx";
import { Adjustments } from "./evaluation/Adjustments.tsx";
import { IndicatorStanding } from "./IndicatorStanding.tsx";
import { LifePath } from "./LifePath.tsx";
import { LampReasons } from "./lamps/LampMark.tsx";
import { commitmentsPaths } from "./paths.ts";
import { ProblemPanel } from "./problems/ProblemPanel.tsx";
import { commitmentsQueries } from "./queries.ts";
import { RelatedList } from "./RelatedList.tsx";
import { ReportList } from "./ReportList.tsx";
import { Reminders } from "./rounds/Reminders.tsx";
import { StepList } from "./StepList.tsx";
import { ProposedOwners } from "./units/ProposedOwners.tsx";

/** One commitment: its sentence, who answers for it, where it stands, what can be done next, and what was done. */
export function CommitmentPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(commitmentsQueries.commitment(id));
  return (
    <Screen
      name={query.data?.title}
      marks={query.data?.isSample && <SampleMark />}
      actions={query.data && <PrintButton />}
    >
      <Loaded query={query} shape="text">
        {(commitment) => <OneCommitment commitment={commitment} />}
      </Loaded>
    </Screen>
  );
}

function OneCommitment({ commitment }: { commitment: Commitment }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { state, source } = commitment;
  return (
    <>
      <Answer question={o.question} answer={o.answer(t.states[state], o.next[state])} />
      <LampReasons lamp={commitment.lamp} />
      <LifePath state={commitment.stateBefore ?? state} />
      {source !== "confirmed" && (
        <Notice kind="warn" title={o.sourceNotice}>
          {o.sourceDetail[source]}
        </Notice>
      )}
      <Reminders reminders={commitment.reminders} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Sentence commitment={commitment} />
          <h2>{o.reports}</h2>
          <ReportList reports={commitment.reports} />
          <EarlierNotes notes={commitment.earlier} />
          <h2>{o.life}</h2>
          <StepList steps={commitment.steps} />
        </div>
        <div className={styles.side}>
          <ActPanel key={commitment.id} commitment={commitment} />
          <h2>{o.duties}</h2>
          <DutyList commitment={commitment} />
          <ProposedOwners commitment={commitment} />
          {commitment.indicator && (
            <>
              <h2>{o.indicator}</h2>
              <IndicatorStanding indicator={commitment.indicator} />
            </>
          )}
          {commitment.kind === "target" && <Adjustments commitment={commitment.id} />}
          <Beside place="commitment" id={commitment.id} />
          <ProblemPanel subject={{ kind: "commitment", id: commitment.id }} />
          <RelatedList commitment={commitment} />
          <CarriesOf commitment={commitment.id} />
          <DivisionLink commitment={commitment} />
        </div>
      </div>
    </>
  );
}

/** The words of the source with the way into the document, and what follows from them. */
function Sentence({ commitment }: { commitment: Commitment }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { document, start, edition, quote, dueOn, dueFrom, areaName } = commitment;
  const fields: [string, string][] = [
    [t.columns.kind, t.kinds[commitment.kind]],
    [
      t.columns.document,
      pick({ zh: document.shortZh ?? document.titleZh, en: document.shortEn ?? document.titleEn }, language).text,
    ],
    [o.due, dueOn === null ? `${t.due.none} (${t.due.from[dueFrom]})` : `${dueOn} (${t.due.from[dueFrom]})`],
    ...(areaName ? ([[t.columns.area, areaName[language]]] as [string, string][]) : []),
    [t.columns.round, String(commitment.round)],
  ];
  return (
    <section aria-label={o.sentence}>
      <blockquote className={styles.quote} lang={languageTags.zh}>
        {quote}
      </blockquote>
      <p className={styles.source}>
        <PageLink to={commitmentsPaths.document(document.code)} search={{ at: start, edition }}>
          {o.inDocument}
        </PageLink>
      </p>
      <FieldList>
        {fields.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
    </section>
  );
}
