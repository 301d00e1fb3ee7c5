import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { exactNumber, formatNumber } from "../../../../platform/i18n/numbers.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import { indicatorsPaths } from "../paths.ts";
import { baselinesQuery } from "../queries.ts";
import { BaselineHistory } from "./BaselineHistory.tsx";
import { BaselineTools } from "./BaselineTools.tsx";
import styles from "./baselines.module.css";
import { openRequests } from "./open-requests.ts";
import { baselineLamps } from "./use-baseline-columns.tsx";

/** One target without a base: its sentence, what is asked for, whom it was asked of, and what came. */
export function BaselinePage() {
  const t = useTexts({ zh, en });
  const { target: id = "" }: { target?: string } = useParams({ strict: false });
  return (
    <Screen name={t.one.name(id)}>
      <Loaded query={useQuery(baselinesQuery)} shape="text">
        {({ targets }) => {
          const target = targets.find((one) => one.id === id);
          if (target) return <OneBaseline target={target} />;
          const back = <PageLink to={indicatorsPaths.baselines()}>{t.one.back}</PageLink>;
          return (
            <Empty title={t.one.notFound(id)} action={back}>
              {t.one.notFoundNext}
            </Empty>
          );
        }}
      </Loaded>
    </Screen>
  );
}

function OneBaseline({ target }: { target: BaselineTarget }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { base, document, span, quote, state } = target;
  const what = o.whatOf(
    base.metrics.map((metric) => metric[language]).join(" ÷ "),
    base.per === null ? null : formatNumber(base.per, language),
    base.unit,
  );
  return (
    <>
      <Answer question={o.question} answer={useStateWords(target)} />
      <p className={styles.quote}>
        {span ? (
          <PageLink to={indicatorsPaths.document(document.code)} search={{ at: span.start }}>
            <q lang={languageTags.zh}>{quote}</q>
          </PageLink>
        ) : (
          <q lang={languageTags.zh}>{quote}</q>
        )}
      </p>
      <FieldList>
        <div>
          <dt>{o.indicator}</dt>
          <dd>
            <PageLink to={indicatorsPaths.indicator(target.indicator)}>{target.name[language]}</PageLink>
          </dd>
        </div>
        <div>
          <dt>{o.what}</dt>
          <dd>{what}</dd>
        </div>
        <div>
          <dt>{t.need}</dt>
          <dd>
            {t.needs[target.need]}
            <span className={styles.about}>{t.needsAbout[target.need]}</span>
          </dd>
        </div>
        <div>
          <dt>{t.state}</dt>
          <dd>
            <Lamp state={baselineLamps[state]} word={t.states[state]} />
          </dd>
        </div>
        <div>
          <dt>{o.due}</dt>
          <dd>
            {target.due ?? ""} {target.isClosed && <span className={styles.quiet}>{o.closed}</span>}
          </dd>
        </div>
      </FieldList>
      <BaselineTools target={target} what={what} />
      <h2>{o.history}</h2>
      <BaselineHistory target={target} />
    </>
  );
}

/** Where the search for the base stands, in a sentence. */
function useStateWords(target: BaselineTarget): string {
  const { one: o, comma } = useTexts({ zh, en });
  const language = useLanguage();
  const names = (requests: BaselineTarget["requests"]) =>
    [...new Set(requests.map(({ organisation: its }) => pick({ zh: its.nameZh, en: its.nameEn }, language).text))].join(
      comma,
    );
  const { state, baseline, base, requests } = target;
  if (state === "given" && baseline)
    return o.given(`${exactNumber(baseline.value)} ${base.unit}`, baseline.day, baseline.givenBy);
  if (state === "waiting") return o.waiting(names(openRequests(target)));
  return state === "declined" ? o.declined(names(requests)) : o.unasked;
}
