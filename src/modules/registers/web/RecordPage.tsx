import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
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
import type { RegisterDefinition } from "../kit/define-register.ts";
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
      <Mentions mentions={detail.mentions} />
      <Facts facts={detail.facts} />
      {definition.code === "umbrella-programme" && <Contributions related={detail.related} />}
      <Related related={detail.related} />
      <Beside place="record" id={`${definition.code}/${record.id}`} />
      {detail.isHistoryShown && <RecordHistory definition={definition} detail={detail} />}
    </>
  );
}

/** The fields in the parts of the definition; what nobody knows says so. */
function Sections({ definition, detail: { record, words } }: { definition: RegisterDefinition; detail: RecordDetail }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const text = useValueText(words);
  return definition.sections.map((section, at) => (
    <section key={section.title.en} className={styles.section}>
      <h2>{section.title[language]}</h2>
      <FieldList>
        {at === 0 && (
          <>
            <div>
              <dt>{definition.owner[language]}</dt>
              <dd>{text.organisation(record.owner) ?? <Unknown />}</dd>
            </div>
            <div>
              <dt>{t.head.disclosure}</dt>
              <dd>{t.disclosures[record.disclosure as keyof typeof t.disclosures]}</dd>
            </div>
          </>
        )}
        {section.fields.map((name) => {
          const field = definition.fields[name];
          return (
            field && (
              <div key={name}>
                <dt>{field.label[language]}</dt>
                <dd>
                  {!(name in record.fields) ? (
                    <span className={styles.unknown}>{t.hidden}</span>
                  ) : field.kind === "reference" && typeof record.fields[name] === "string" ? (
                    <PageLink to={registersPaths.record(field.register, record.fields[name])}>
                      {text.value(field, record.fields[name])}
                    </PageLink>
                  ) : (
                    (text.value(field, record.fields[name]) ?? <Unknown />)
                  )}
                </dd>
              </div>
            )
          );
        })}
      </FieldList>
    </section>
  ));
}

function Unknown() {
  const t = useTexts({ zh, en });
  return (
    <span className={styles.unknown} title={t.unknownMeaning}>
      {t.unknown}
    </span>
  );
}

function Mentions({ mentions }: { mentions: RecordDetail["mentions"] }) {
  const { detail: d } = useTexts({ zh, en });
  return (
    <section className={styles.section}>
      <h2>{d.mentions}</h2>
      {mentions.length === 0 ? (
        <p className={styles.hint}>{d.noMentions}</p>
      ) : (
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
      )}
    </section>
  );
}

function Facts({ facts }: { facts: RecordDetail["facts"] }) {
  const { detail: d } = useTexts({ zh, en });
  return (
    <section className={styles.section}>
      <h2>{d.facts}</h2>
      {facts.length === 0 ? (
        <p className={styles.hint}>{d.noFacts}</p>
      ) : (
        <>
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
        </>
      )}
    </section>
  );
}

function Related({ related }: { related: RecordDetail["related"] }) {
  const { detail: d } = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <section className={styles.section}>
      <h2>{d.related}</h2>
      {related.length === 0 ? (
        <p className={styles.hint}>{d.noRelated}</p>
      ) : (
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
      )}
    </section>
  );
}
