import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { ParameterDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Basis } from "./Basis.tsx";
import { ParameterChangeForm } from "./ParameterChangeForm.tsx";
import styles from "./parameters.module.css";
import { parameterQuery } from "./queries.ts";
import { SettingHistory } from "./SettingHistory.tsx";
import { useValueText } from "./use-value-text.ts";

/** One parameter: what holds and why, every setting by date, and the form that changes it. */
export function ParameterPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(parameterQuery(code));
  return (
    <Screen name={query.data?.title[language] ?? code}>
      <Loaded query={query} shape="text">
        {(parameter) => <OneParameter parameter={parameter} />}
      </Loaded>
    </Screen>
  );
}

function OneParameter({ parameter }: { parameter: ParameterDetail }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const valueText = useValueText();
  const mayChange = useHasRole(["administrator"]);
  const { inForce, next } = parameter;
  const value = valueText(parameter, inForce.value);
  return (
    <>
      <Answer
        question={o.question}
        answer={inForce.since === null ? o.answerInitial(value) : o.answer(value, inForce.since)}
      />
      {!inForce.isAllowed && (
        <Notice kind="warn" title={o.notAllowedTitle}>
          {o.notAllowed}
        </Notice>
      )}
      {next && <Notice kind="info" title={o.next(valueText(parameter, next.value), next.from)} />}
      <dl className={styles.facts}>
        <div className={styles.wide}>
          <dt>{o.decides}</dt>
          <dd>{parameter.meaning[language]}</dd>
        </div>
        <div>
          <dt>{t.list.basis}</dt>
          <dd>
            <Basis of={inForce.basis} />
          </dd>
        </div>
        <div>
          <dt>{o.origin}</dt>
          <dd>{t.origins[inForce.origin]}</dd>
        </div>
        <div>
          <dt>{o.initial}</dt>
          <dd>{valueText(parameter, parameter.initial)}</dd>
        </div>
      </dl>
      <ParameterChangeForm parameter={parameter} reason={mayChange ? null : o.changeReason} />
      <h2>{o.history}</h2>
      <SettingHistory parameter={parameter} />
    </>
  );
}
