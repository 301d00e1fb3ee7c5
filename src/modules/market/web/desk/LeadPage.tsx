import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { leadPath } from "../../contract/lead.ts";
import type { Lead } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { LeadPapers } from "../thread/LeadPapers.tsx";
import { ClockMark } from "./ClockMark.tsx";
import styles from "./desk.module.css";
import { LeadActs } from "./LeadActs.tsx";
import { LeadConcepts } from "./LeadConcepts.tsx";
import { LeadLog } from "./LeadLog.tsx";
import { LeadQuestions } from "./LeadQuestions.tsx";
import { deskPaths } from "./paths.ts";
import { leadQuery } from "./queries.ts";

/** One lead: how far it has come, whose turn it is, what can be done, what was done. */
export function LeadPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const query = useQuery(leadQuery(id));
  return (
    <Screen
      name={query.data ? pick(query.data.demand.title, language).text || t.gone : t.lead.title}
      within={[{ text: t.desk.title, to: deskPaths.desk() }]}
      marks={query.data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(lead) => <OneLead lead={lead} />}
      </Loaded>
    </Screen>
  );
}

function OneLead({ lead }: { lead: Lead }) {
  const t = useTexts({ zh, en });
  const l = t.lead;
  const { stage, waitsOn, due, clock, contract, interests, demand, result } = lead;
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(t.stages[stage], waitsOn && l.waits[waitsOn], waitsOn === "broker" ? due : null)}
        evidence={[
          ...(due ? [{ key: "clock", shown: <ClockMark clock={clock} /> }] : []),
          { key: "bench", shown: <PageLink to={deskPaths.pair(demand.id, result.id)}>{l.bench}</PageLink> },
        ]}
      />
      <Path stage={stage} />
      <LeadActs lead={lead} />
      <FieldList>
        <Partner kind="demand" partner={demand} />
        <Partner kind="result" partner={result} />
        <div>
          <dt>{l.broker}</dt>
          <dd>{lead.broker}</dd>
        </div>
        <div>
          <dt>{l.opened}</dt>
          <dd>{formatDate(lead.openedAt)}</dd>
        </div>
        <div>
          <dt>{l.lastTalk}</dt>
          <dd>{lead.lastTalk}</dd>
        </div>
        {due && (
          <div>
            <dt>{l.due}</dt>
            <dd>{due}</dd>
          </div>
        )}
        {contract && (
          <div>
            <dt>{l.contract}</dt>
            <dd>{contract}</dd>
          </div>
        )}
      </FieldList>
      <LeadPapers lead={lead} />
      <LeadQuestions lead={lead} />
      <LeadConcepts lead={lead} />
      {interests.length > 0 && (
        <section>
          <h2>{l.interestsTitle}</h2>
          <ul className={styles.plain}>
            {interests.map(({ person, kind, side, words }) => (
              <li key={`${person} ${kind}`}>
                {person} · {t.sides[side]} · {t.interests[kind]} · {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      <LeadLog lead={lead} />
    </>
  );
}

function Partner({ kind, partner }: { kind: "demand" | "result"; partner: Lead["demand"] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <div>
      <dt>{t.sides[kind]}</dt>
      <dd>
        {partner.title.zh === "" ? (
          t.gone
        ) : (
          <PageLink to={marketPaths.good(kind, partner.id)}>{pick(partner.title, language).text}</PageLink>
        )}
        <br />
        <span className={styles.quiet}>{partner.owner ?? t.noOwner}</span>
      </dd>
    </div>
  );
}

/** The stages in a row, with the one that it stands at. */
function Path({ stage }: { stage: Lead["stage"] }) {
  const t = useTexts({ zh, en });
  const at = leadPath.indexOf(stage);
  return (
    <ol className={styles.path} aria-label={t.lead.path}>
      {leadPath.map((one, index) => (
        <li
          key={one}
          className={styles.stage}
          data-reached={index <= at}
          aria-current={one === stage ? "step" : undefined}
        >
          {t.stages[one]}
        </li>
      ))}
      {stage === "refused" && (
        <li className={styles.stage} data-refused aria-current="step">
          {t.stages.refused}
        </li>
      )}
    </ol>
  );
}
