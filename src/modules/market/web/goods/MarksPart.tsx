import { Form, Input } from "antd";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { type NewMark, resultMarks } from "../../contract/marks.ts";
import type { Result } from "../../contract/result.ts";
import { marksEn } from "../../marks-texts.en.ts";
import { marksZh } from "../../marks-texts.zh.ts";
import { markRefusal, planRefusal } from "../../rules/marks.ts";
import { Item } from "./GoodParts.tsx";
import styles from "./goods.module.css";
import { PlanFields, PlanForm } from "./PlanForm.tsx";
import { SaidForm } from "./SaidForm.tsx";
import { today } from "./today.ts";

/** The plan for this result, what it was counted as, and its patents in the register. */
export function MarksPart({ result }: { result: Result }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  const { plan, marks, patents, standing } = result;
  const mayPlan = planRefusal(standing) === null;
  if (plan === null && marks.length === 0 && patents.length === 0 && !mayPlan) return null;
  return (
    <section>
      <h2>{t.title}</h2>
      {plan && <PlanFields plan={plan} />}
      {mayPlan && <PlanForm result={result} />}
      {marks.length === 0 ? (
        <p className={styles.quiet}>{t.noMarks}</p>
      ) : (
        <ul className={styles.evidence}>
          {marks.map((mark) => (
            <li key={mark.id}>
              {t.line(
                t.marks[mark.mark],
                formatDate(mark.on),
                mark.destination ? t.destinations[mark.destination] : (mark.receiver ?? ""),
              )}{" "}
              <span className={styles.quiet}>{mark.basis}</span>
              {standing.isSteward && <EndForm id={mark.id} />}
            </li>
          ))}
        </ul>
      )}
      {standing.isSteward && <MarkForms result={result} />}
      <p className={styles.quiet}>{t.counts}</p>
      <FieldList>
        <Item name={t.patents}>
          {patents.length === 0 ? (
            t.patentsNone
          ) : (
            <ul className={styles.evidence}>
              {patents.map(({ id, name, number }) => (
                <li key={id}>
                  <PageLink to={`/registers/patent/${encodeURIComponent(id)}`}>{name}</PageLink> {number}
                </li>
              ))}
            </ul>
          )}
        </Item>
      </FieldList>
    </section>
  );
}

/** What a steward may say of the result now; what is not possible says why. */
function MarkForms({ result }: { result: Result }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  const held = result.marks.map(({ mark }) => mark);
  return (
    <div className={styles.acts}>
      {resultMarks
        .filter((mark) => !held.includes(mark))
        .map((mark) => {
          const refusal = markRefusal(mark, result, result.standing);
          return (
            <SaidForm<Omit<NewMark, "mark">>
              key={mark}
              label={t.marks[mark]}
              reason={refusal && t.errors[refusal.code as keyof typeof t.errors](refusal.params ?? {})}
              address={`/results/${encodeURIComponent(result.id)}/marks`}
              bodyOf={(typed) => ({ ...typed, mark })}
            >
              <Form.Item name="on" label={t.on} initialValue={today()} rules={[{ required: true }]}>
                <Input type="date" max={today()} />
              </Form.Item>
              <Form.Item name="basis" label={t.basis} rules={[{ required: true, whitespace: true }]}>
                <Input maxLength={500} />
              </Form.Item>
            </SaidForm>
          );
        })}
    </div>
  );
}

function EndForm({ id }: { id: string }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  return (
    <SaidForm<{ reason: string }>
      label={t.endAct}
      reason={null}
      address={`/marks/${encodeURIComponent(id)}/end`}
      bodyOf={(fields) => fields}
    >
      <Form.Item name="reason" label={t.endReason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} />
      </Form.Item>
    </SaidForm>
  );
}
