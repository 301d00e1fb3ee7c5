import { Form, Input, Select } from "antd";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { type Evaluation, evaluationDimensions, type NewEvaluation } from "../../contract/judged.ts";
import type { Result } from "../../contract/result.ts";
import { judgedEn } from "../../judged-texts.en.ts";
import { judgedZh } from "../../judged-texts.zh.ts";
import { evaluationRefusal } from "../../rules/judged.ts";
import { DecisionList } from "./DecisionList.tsx";
import { EndForm } from "./EndForm.tsx";
import styles from "./goods.module.css";
import { SaidForm } from "./SaidForm.tsx";
import { today } from "./today.ts";

/** How a result is judged in each of the three dimensions, and what was decided about a result of service. */
export function JudgedPart({ result }: { result: Result }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  const { evaluations } = result.judged;
  const mayJudge = evaluationRefusal(result.standing) === null;
  return (
    <>
      {(evaluations.length > 0 || mayJudge) && (
        <section>
          <h2>{t.evaluations}</h2>
          <p className={styles.quiet}>{t.evaluationNote}</p>
          <ul className={styles.evidence}>
            {evaluationDimensions.map((dimension) => (
              <Dimension
                key={dimension}
                name={t.dimensions[dimension]}
                found={evaluations.filter((one) => one.dimension === dimension)}
                mayEnd={mayJudge}
              />
            ))}
          </ul>
          {mayJudge && <JudgeForm result={result.id} />}
        </section>
      )}
      <DecisionList result={result} />
    </>
  );
}

function Dimension({ name, found, mayEnd }: { name: string; found: readonly Evaluation[]; mayEnd: boolean }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  if (found.length === 0) return <li className={styles.quiet}>{t.noEvaluations(name)}</li>;
  return found.map((one) => (
    <li key={one.id}>
      {name}
      {t.colon}
      <span lang="zh-CN">{one.finding}</span>{" "}
      <span className={styles.quiet}>
        {[one.reference, formatDate(one.on), one.by, one.ended && t.ended(one.ended)].filter(Boolean).join(" · ")}
      </span>{" "}
      {mayEnd && one.ended === null && <EndForm address={`/evaluations/${encodeURIComponent(one.id)}/end`} />}
    </li>
  ));
}

const needed = [{ required: true, whitespace: true }];

function JudgeForm({ result }: { result: string }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  return (
    <SaidForm<NewEvaluation>
      label={t.evaluate}
      reason={null}
      address={`/results/${encodeURIComponent(result)}/evaluations`}
      bodyOf={(fields) => fields}
    >
      <Form.Item name="dimension" label={t.dimension} rules={[{ required: true }]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={evaluationDimensions.map((value) => ({ value, label: t.dimensions[value] }))}
        />
      </Form.Item>
      <Form.Item name="finding" label={t.finding} rules={needed}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="reference" label={t.reference} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="on" label={t.day} initialValue={today()} rules={[{ required: true }]}>
        <Input type="date" max={today()} />
      </Form.Item>
    </SaidForm>
  );
}
