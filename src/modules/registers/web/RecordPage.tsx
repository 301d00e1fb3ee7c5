import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Beside } from "../../../web/Beside.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { NotFound } from "../../../web/NotFound.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { RecordDetail } from "../contract.ts";
import { registerOf } from "../definitions/all.ts";
import { programmeContribution } from "../definitions/gov/programme-contribution.ts";
import { umbrellaProgramme } from "../definitions/gov/umbrella-programme.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Field } from "../kit/fields.ts";
import type { Values } from "../kit/rows.ts";
import { isPersonal } from "../rules/personal.ts";
import { keepRefusal, stepsFrom } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Contributions } from "./Contributions.tsx";
import { Attachments } from "./kit/Attachments.tsx";
import { LifeCyclePanel } from "./LifeCyclePanel.tsx";
import { registersPaths } from "./paths.ts";
import { PersonalData } from "./personal/PersonalData.tsx";
import { recordQuery } from "./queries.ts";
import { RecordHistory } from "./RecordHistory.tsx";
import styles from "./registers.module.css";
import { StateMark } from "./StateMark.tsx";
import { usePerson } from "./use-person.ts";
import { useRefusalText } from "./use-refusal-text.ts";
import { useRegister } from "./use-register.ts";
import { useValueText } from "./use-value-text.ts";

/** One record: how it stands and what comes next, its fields, where the plans speak of it, what it counts in, its history. */
export function RecordPage() {
  const definition = useRegister();
  const { id = "" }: { id?: string } = useParams({ strict: false });
  return definition ? <OneRecord definition={definition} id={id} /> : <NotFound />;
}

function OneRecord({ definition, id }: { definition: RegisterDefinition; id: string }) {
  const language = useLanguage();
  const { origins } = useTexts({ zh, en });
  const query = useQuery(recordQuery(definition.code, id));
  const record = query.data?.record;
  return (
    <Screen
      name={record ? pick(record.name, language).text : definition.title[language]}
      within={[{ text: definition.title[language], to: registersPaths.list(definition.code) }]}
      marks={
        record && (
          <>
            <StateMark definition={definition} state={record.state} />
            {record.origin === "sample" && <SampleMark />}
            {record.origin === "act" && <span className={styles.origin}>{origins.act}</span>}
          </>
        )
      }
      actions={record && <EditDoor definition={definition} id={id} owner={record.owner} />}
    >
      <Loaded query={query} shape="text">
        {(detail) => <Detail definition={definition} detail={detail} />}
      </Loaded>
    </Screen>
  );
}

function EditDoor({ definition, id, owner }: { definition: RegisterDefinition; id: string; owner: string | null }) {
  const { detail: d } = useTexts({ zh, en });
  const navigate = useNavigate();
  const say = useRefusalText();
  return (
    <ReasonButton
      reason={say(keepRefusal(definition, usePerson(), owner))}
      onClick={() => void navigate({ to: registersPaths.edit(definition.code, id) })}
    >
      {d.edit}
    </ReasonButton>
  );
}

function Detail({ definition, detail }: { definition: RegisterDefinition; detail: RecordDetail }) {
  const { detail: d } = useTexts({ zh, en });
  const language = useLanguage();
  const { record, changes } = detail;
  const values = record.fields as Values;
  const next = stepsFrom(definition, { state: record.state, values });
  const isUmbrella = definition.code === umbrellaProgramme.code;
  // What the panel of contributions shows is not listed again.
  const related = detail.related.filter(({ register }) => !isUmbrella || register !== programmeContribution.code);
  const label = definition.lifeCycle.states[record.state]?.label[language] ?? record.state;
  return (
    <>
      <Answer
        question={d.question(definition.title[language])}
        answer={d.answer(label, changes.at(-1)?.day ?? null)}
        evidence={[{ key: "next", shown: next[0] ? d.next(next[0].label[language]) : d.nothingNext }]}
      />
      <LifeCyclePanel definition={definition} detail={detail} />
      <Sections definition={definition} detail={detail} />
      {isPersonal(definition) && <PersonalData definition={definition} record={record} />}
      <Attachments definition={definition} record={record.id} owner={record.owner} />
      {detail.mentions.length > 0 && <Mentions mentions={detail.mentions} />}
      {detail.facts.length > 0 && <Facts facts={detail.facts} />}
      {isUmbrella && <Contributions related={detail.related} />}
      {related.length > 0 && <Related related={related} />}
      <Beside place="record" id={`${definition.code}/${record.id}`} />
      {detail.isHistoryShown && isChanged(detail) && <RecordHistory definition={definition} detail={detail} />}
      <Without detail={detail} />
    </>
  );
}

const isChanged = ({ history }: RecordDetail): boolean => history.some(({ changes }) => changes.length > 0);

/** What there is none of, in one line: that nobody has to look for it. */
function Without({ detail }: { detail: RecordDetail }) {
  const { detail: d } = useTexts({ zh, en });
  const language = useLanguage();
  const said = [
    detail.mentions.length === 0 && d.noMentions,
    detail.facts.length === 0 && d.noFacts,
    detail.related.length === 0 && d.noRelated,
    detail.isHistoryShown && !isChanged(detail) && d.noHistory,
  ].filter((one) => one !== false);
  return said.length === 0 ? null : <p className={styles.without}>{said.join(language === "zh" ? "" : " ")}</p>;
}

/** The fields in the parts of the definition; what nobody knows is named in a line below those that say something. */
function Sections({ definition, detail: { record, words } }: { definition: RegisterDefinition; detail: RecordDetail }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const text = useValueText(words);
  const shown = (name: string, field: Field): ReactNode => {
    if (!(name in record.fields)) return <span className={styles.unknown}>{t.hidden}</span>;
    const kept = record.fields[name];
    if (isAddress(kept)) return <PageLink to={kept}>{kept}</PageLink>;
    const value = text.value(field, kept);
    return field.kind === "reference" && value !== null ? (
      <PageLink to={registersPaths.record(field.register, String(kept))}>{value}</PageLink>
    ) : (
      value
    );
  };
  return definition.sections.map((section, at) => {
    const head: readonly (readonly [string, ReactNode])[] =
      at > 0
        ? []
        : [
            [definition.owner[language], text.organisation(record.owner)],
            [t.head.disclosure, t.disclosures[record.disclosure as keyof typeof t.disclosures]],
          ];
    const fields = section.fields.flatMap((name) => {
      const field = definition.fields[name];
      return field ? [[field.label[language], shown(name, field)] as const] : [];
    });
    const all = [...head, ...fields];
    const known = all.filter(([, value]) => value !== null);
    const unknown = all.filter(([, value]) => value === null).map(([label]) => label);
    return (
      <section key={section.title.en} className={styles.section}>
        <h2>{section.title[language]}</h2>
        {known.length > 0 && (
          <FieldList>
            {known.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </FieldList>
        )}
        {unknown.length > 0 && (
          <p className={styles.hint} title={t.unknownMeaning}>
            {t.notStated(unknown.join(language === "zh" ? "、" : ", "))}
          </p>
        )}
      </section>
    );
  });
}

/** An address of this product, as a record keeps it that an act of another room wrote. */
const isAddress = (value: unknown): value is string => typeof value === "string" && /^\/[\w-]+\/[\w-]+$/.test(value);

function Mentions({ mentions }: { mentions: RecordDetail["mentions"] }) {
  const { detail: d } = useTexts({ zh, en });
  return (
    <section className={styles.section}>
      <h2>{d.mentions}</h2>
      <ul className={styles.list}>
        {mentions.map(({ basis, quote }) => (
          <li key={`${basis} ${quote}`}>
            <SourceLines of={basis} />
            <q className={styles.quote} lang="zh-CN">
              {quote}
            </q>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ facts }: { facts: RecordDetail["facts"] }) {
  const { detail: d } = useTexts({ zh, en });
  return (
    <section className={styles.section}>
      <h2>{d.facts}</h2>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <PageLink to={`/ledger/facts/${fact.id}`}>
              <Words of={fact.name} />
            </PageLink>{" "}
            {d.fact(Number(fact.value).toString(), fact.unit, fact.validFrom, fact.validTo)}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{d.factsHint}</p>
    </section>
  );
}

function Related({ related }: { related: RecordDetail["related"] }) {
  const { detail: d } = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <section className={styles.section}>
      <h2>{d.related}</h2>
      <ul className={styles.list}>
        {related.map((one) => {
          const definition = registerOf(one.register);
          return (
            definition && (
              <li key={`${one.id} ${one.field}`}>
                <PageLink to={registersPaths.record(one.register, one.id)}>
                  <Words of={one.name} />
                </PageLink>{" "}
                <span className={styles.hint}>
                  {definition.title[language]} · {definition.fields[one.field]?.label[language]}
                </span>{" "}
                <StateMark definition={definition} state={one.state} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
