import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { ToleranceCase } from "../../contract/tolerance.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { integrityQueries } from "../queries.ts";
import { Conditions } from "./Conditions.tsx";
import { Decision } from "./Decision.tsx";
import { Hearing } from "./Hearing.tsx";
import { ListCheck } from "./ListCheck.tsx";
import { Papers } from "./Papers.tsx";

/** One failure: the three conditions with their evidence, the hearing, the decision. */
export function ToleranceCasePage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(integrityQueries.toleranceCase(id));
  return (
    <Screen name={query.data?.title ?? id} marks={query.data?.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(one) => <OneCase one={one} />}
      </Loaded>
    </Screen>
  );
}

function OneCase({ one }: { one: ToleranceCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { organisation, toleratedFrom } = one;
  const fields: [string, string][] = [
    [o.unit, organisation ? (language === "en" ? (organisation.en ?? organisation.zh) : organisation.zh) : "–"],
    [o.kind, t.subjectKinds[one.subjectKind]],
    ...(one.subject ? ([[o.subject, one.subject]] as [string, string][]) : []),
    [o.failedOn, one.failedOn],
    ...(toleratedFrom ? ([[o.days, o.dayRange(toleratedFrom, one.toleratedTo)]] as [string, string][]) : []),
    ...(one.outcome ? ([[o.outcome, t.outcomes[one.outcome]]] as [string, string][]) : []),
  ];
  return (
    <>
      <Answer question={o.question} answer={`${t.states[one.state]}。${t.next[one.state]}`} />
      <FieldList>
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <section className={styles.part}>
        <h2>{o.what}</h2>
        <p className={styles.text}>{one.what}</p>
      </section>
      <Conditions one={one} />
      <Papers one={one} />
      <ListCheck one={one} />
      <Hearing one={one} />
      <Decision one={one} />
      <section className={styles.part}>
        <h2>{o.steps}</h2>
        <ul className={styles.plain}>
          {one.steps.map(({ number, input, party, day, byName }) => (
            <li key={number} className={styles.entry}>
              {[day, o.acts[input.act], o.parties[party], byName].filter(Boolean).join(" · ")}
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>
          {t.source} <SourceLines of={one.lines.join(" ")} />。{t.ours}
        </p>
      </section>
    </>
  );
}
