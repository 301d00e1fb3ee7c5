import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateInProse } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { ParameterDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Basis } from "./Basis.tsx";
import { ParameterChangeForm } from "./ParameterChangeForm.tsx";
import styles from "./parameters.module.css";
import { parameterQuery } from "./queries.ts";
import { Reason } from "./Reason.tsx";
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
  const setting = parameter.history.find((each) => each.state === "in-force");
  const day = (date: string) => formatDateInProse(date, language);
  return (
    <>
      <Answer
        question={o.question}
        answer={
          setting ? o.answer(value, day(setting.validFrom), setting.setBy ?? t.regionPack) : o.answerInitial(value)
        }
      />
      {!inForce.isAllowed && (
        <Notice kind="warn" title={o.notAllowedTitle}>
          {o.notAllowed}
        </Notice>
      )}
      {next && <Notice kind="info" title={o.next(valueText(parameter, next.value), day(next.from))} />}
      <FieldList>
        <div className={styles.wide}>
          <dt>{o.decides}</dt>
          <dd>{parameter.meaning[language]}</dd>
        </div>
        {setting && (
          <div className={styles.wide}>
            <dt>{o.why}</dt>
            <dd>
              <Reason of={setting} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.list.basis}</dt>
          <dd>
            <Basis of={inForce.basis} />
          </dd>
        </div>
        <div>
          <dt>{o.initial}</dt>
          <dd>{valueText(parameter, parameter.initial)}</dd>
        </div>
      </FieldList>
      <ParameterChangeForm parameter={parameter} reason={mayChange ? null : o.changeReason} />
      <h2>{o.history}</h2>
      <SettingHistory parameter={parameter} />
    </>
  );
}
