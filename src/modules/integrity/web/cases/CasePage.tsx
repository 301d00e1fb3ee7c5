import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { casesEn as en } from "../../cases-texts.en.ts";
import { casesZh as zh } from "../../cases-texts.zh.ts";
import type { CaseAct, CaseStep, IntegrityCase } from "../../contract/cases.ts";
import { caseStanding } from "../../rules/cases.ts";
import styles from "../integrity.module.css";
import { PaperList } from "../PaperList.tsx";
import { integrityQueries } from "../queries.ts";
import { SayForm } from "../SayForm.tsx";
import { CaseDecision } from "./CaseDecision.tsx";
import { ConferenceForm } from "./ConferenceForm.tsx";
import { useCaseActs } from "./use-case-acts.ts";

/** One matter of research integrity: what it is about, hearing, decision, objection; who read it. */
export function CasePage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(integrityQueries.case(id));
  return (
    <Screen name={query.data?.title ?? id} marks={query.data?.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(one) => <OneCase one={one} />}
      </Loaded>
    </Screen>
  );
}

function OneCase({ one }: { one: IntegrityCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { organisation, report } = one;
  const standing = t.states[caseStanding(one, one.today)];
  // What was lifted before its first day never held.
  const holds = one.holdsFrom && one.holdsFrom !== one.holdsTo ? t.range(one.holdsFrom, one.holdsTo) : "";
  const fields: [string, string][] = [
    ...(organisation
      ? ([[o.organisation, language === "en" ? (organisation.en ?? organisation.zh) : organisation.zh]] as [
          string,
          string,
        ][])
      : []),
    ...(organisation ? ([[o.person, one.person ?? o.whole]] as [string, string][]) : []),
    [o.source, t.sources[one.source]],
    ...(one.sanction ? ([[o.sanction, t.sanctions[one.sanction]]] as [string, string][]) : []),
    ...(holds ? ([[o.holds, holds]] as [string, string][]) : []),
  ];
  return (
    <>
      <Answer question={o.question} answer={[standing, holds].filter(Boolean).join("；")} />
      <FieldList>
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      {report && (
        <section className={styles.part}>
          <h2>{o.reported}</h2>
          <p className={styles.text}>{`${o.about}：${report.about}\n${report.allegation}`}</p>
          <p className={styles.quiet}>
            {[report.by, formatDateTime(report.at, "Asia/Shanghai")].filter(Boolean).join(" · ")}
          </p>
        </section>
      )}
      <section className={styles.part}>
        <h2>{o.matter}</h2>
        <p className={styles.text}>{one.matter ?? o.noMatter}</p>
      </section>
      {one.papers.length > 0 && (
        <section className={styles.part}>
          <h2>{o.papers}</h2>
          <PaperList papers={one.papers} />
        </section>
      )}
      <Said one={one} title={o.hearing} none={o.noHearing} acts={["state", "note-hearing"]} />
      {one.report && <Conference one={one} />}
      <CaseDecision one={one} />
      {report && (
        <p className={styles.quiet}>
          <PageLink to="/registers/affecting-decision" search={{ q: one.title }}>
            {o.threeSystems}
          </PageLink>
        </p>
      )}
      <section className={styles.part}>
        <h2>{o.steps}</h2>
        <ul className={styles.plain}>
          {one.steps.map(({ number, input, party, day, byName }) => (
            <li key={number} className={styles.entry}>
              {[day, o.acts[input.act], o.parties[party], byName].filter(Boolean).join(" · ")}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{o.personal}</h2>
        <p className={styles.quiet}>{o.purpose}</p>
        {one.accesses && (
          <Disclosure label={o.accesses(one.accesses.length)}>
            <ul className={styles.plain}>
              {one.accesses.map(({ id, by, at }) => (
                <li key={id}>{`${formatDateTime(at, "Asia/Shanghai")} · ${by}`}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </section>
    </>
  );
}

const wordsOf = ({ input }: CaseStep): string => ("words" in input ? input.words : "");

interface SaidProps {
  readonly one: IntegrityCase;
  readonly title: string;
  readonly none: string;
  readonly acts: readonly Extract<CaseAct, "state" | "note-hearing">[];
}

function Said({ one, title, none, acts }: SaidProps) {
  const o = useTexts({ zh, en }).one;
  const { send, reason } = useCaseActs(one);
  const said = one.steps.filter(({ input }) => (acts as readonly string[]).includes(input.act));
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {said.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.plain}>
        {said.map((step) => (
          <li key={step.number} className={styles.entry}>
            <p className={styles.text}>{wordsOf(step)}</p>
            <span className={styles.quiet}>
              {[o.parties[step.party], step.byName, step.day].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.narrow}>
        {acts
          .filter((act) => reason(act) === null)
          .map((act) => (
            <SayForm
              key={act}
              label={o[act]}
              button={o[act]}
              lines={4}
              reason={null}
              must={o.must}
              send={(words) => send({ act, words })}
            />
          ))}
      </div>
    </section>
  );
}

function Conference({ one }: { one: IntegrityCase }) {
  const o = useTexts({ zh, en }).one;
  const { send, reason } = useCaseActs(one);
  const said = one.steps.flatMap(({ number, input, day }) =>
    input.act === "note-conference" ? [{ number, input, day }] : [],
  );
  if (said.length === 0 && reason("note-conference") !== null) return null;
  return (
    <section className={styles.part}>
      <h2>{o.conference}</h2>
      <ul className={styles.plain}>
        {said.map(({ number, input, day }) => (
          <li key={number} className={styles.entry}>
            <p className={styles.text}>{input.words}</p>
            <span className={styles.quiet}>{`${input.units} · ${day}`}</span>
          </li>
        ))}
      </ul>
      {reason("note-conference") === null && <ConferenceForm send={send} />}
    </section>
  );
}
