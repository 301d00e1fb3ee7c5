import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { InspectionPage as Visit } from "../../contract/inspections.ts";
import { inspectionsEn as en } from "../../inspections-texts.en.ts";
import { inspectionsZh as zh } from "../../inspections-texts.zh.ts";
import { joinRefusal } from "../../rules/inspections.ts";
import styles from "../integrity.module.css";
import { PaperList } from "../PaperList.tsx";
import { integrityQueries } from "../queries.ts";
import { SayForm } from "../SayForm.tsx";
import { VisitActs } from "./VisitActs.tsx";

/** One visit: who goes, what is looked at, what came of it, who else uses it. */
export function InspectionPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh, en });
  const query = useQuery(integrityQueries.inspection(id));
  const { data } = query;
  return (
    <Screen
      name={data ? `${t.kinds[data.kind]}：${data.project?.title ?? t.whole}` : id}
      marks={data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(visit) => <OneVisit visit={visit} />}
      </Loaded>
    </Screen>
  );
}

function OneVisit({ visit }: { visit: Visit }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { visited, result } = visit;
  const fields: [string, string][] = [
    [t.visited, language === "en" ? (visited.en ?? visited.zh) : visited.zh],
    [o.project, visit.project?.title ?? t.whole],
    [t.scope, visit.scopes.map((scope) => t.scopes[scope]).join("、")],
    [t.visitor, visit.visitor],
    [o.basis, visit.basis],
    ...(visit.whyAgain ? ([[o.whyAgain, visit.whyAgain]] as [string, string][]) : []),
  ];
  return (
    <>
      <Answer question={o.question} answer={o.answer(t.states[visit.state], t.days(visit.startsOn, visit.endsOn))} />
      <FieldList>
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <section className={styles.part}>
        <h2>{o.result}</h2>
        {result ? (
          <>
            <p className={styles.text}>{result.words}</p>
            <p className={styles.quiet}>
              {[
                result.isShared ? o.isShared : o.notShared,
                result.validTo && o.until(result.validTo),
                result.by,
                result.on,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </>
        ) : (
          <p className={styles.quiet}>{o.noResult}</p>
        )}
        <PaperList papers={visit.papers} />
      </section>
      <section className={styles.part}>
        <h2>{o.visitors}</h2>
        <ul className={styles.plain}>
          {visit.visitors.map(({ name, scopes, reason, on }) => (
            <li key={`${name} ${on}`} className={styles.entry}>
              {name} · {scopes.map((scope) => t.scopes[scope]).join("、")} · {on}
              <div className={styles.quiet}>{reason}</div>
            </li>
          ))}
        </ul>
        {visit.me.isInspector && <JoinForm visit={visit} />}
      </section>
      <VisitActs visit={visit} />
      <section className={styles.part}>
        <h2>{o.steps}</h2>
        <ul className={styles.plain}>
          {visit.steps.map(({ id, act, said, at, by }) => (
            <li key={id} className={styles.entry}>
              {[o.acts[act], by, formatDateTime(at, "Asia/Shanghai")].filter(Boolean).join(" · ")}
              {said && <div className={styles.quiet}>{said}</div>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function JoinForm({ visit }: { visit: Visit }) {
  const t = useTexts({ zh, en });
  const refusal = joinRefusal(visit, visit.me, visit.today);
  const said = refusal && t.errors[refusal.code as keyof typeof t.errors](refusal.params ?? {});
  return (
    <div className={styles.narrow}>
      <SayForm
        label={t.one.joinReason}
        button={visit.state === "done" ? t.one.use : t.one.join}
        reason={said}
        must={t.one.must}
        send={(reason) =>
          loaded(
            api.POST("/api/integrity/inspections/{id}/join", {
              params: { path: { id: visit.id } },
              body: { scopes: visit.scopes, reason },
            }),
          )
        }
      />
    </div>
  );
}
