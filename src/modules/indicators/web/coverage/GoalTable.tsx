import { Button } from "antd";
import { useMemo } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { saveTable } from "../../../../web/save-table.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Coverage } from "../../contract.ts";
import { en } from "../../coverage-texts.en.ts";
import { zh } from "../../coverage-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import styles from "./coverage.module.css";

type Goal = Coverage["goals"][number];

/** The goals without a number under the reason why there is no indicator, or with the one that measures them. */
export function GoalTable({ coverage: { goals, targets, day } }: { coverage: Coverage }) {
  const t = useTexts({ zh, en });
  const { list } = useTexts({ zh: moduleZh, en: moduleEn });
  const language = useLanguage();
  const names = useMemo(() => {
    const documents = targets.map(({ document }) => [document.code, document] as const);
    return new Map(
      documents.map(([code, its]) => [
        code,
        list.documentName(its.shortZh ?? its.titleZh, its.shortEn ?? its.titleEn ?? its.titleZh),
      ]),
    );
  }, [targets, list]);
  const groups = Map.groupBy(goals, (goal) => goal.reason?.[language] ?? "");
  const save = () =>
    saveTable(
      t.fileGoals(day),
      [t.id, t.sentence, t.document, t.measured, t.reason],
      goals.map((goal) => [
        goal.id,
        goal.quote,
        names.get(goal.document) ?? goal.document,
        goal.indicator ?? "",
        goal.reason?.[language] ?? "",
      ]),
    );
  if (goals.length === 0) return <Empty title={t.none} />;
  return (
    <>
      {[...groups].map(([reason, its]) => (
        <section key={reason} className={styles.reason}>
          <h2>{reason === "" ? t.measured : reason}</h2>
          <ul className={styles.goals}>
            {its.map((goal) => (
              <li key={goal.id}>
                <span className={styles.goalId}>{goal.id}</span>
                <span>
                  <Quote goal={goal} />
                  {goal.indicator && (
                    <>
                      {" "}
                      <PageLink to={indicatorsPaths.indicator(goal.indicator)}>{goal.indicator}</PageLink>
                    </>
                  )}
                  <span className={styles.quiet}> {names.get(goal.document) ?? goal.document}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button size="small" onClick={save}>
        {t.save(goals.length)}
      </Button>
    </>
  );
}

function Quote({ goal: { quote, span, document } }: { goal: Goal }) {
  const words = <q lang={languageTags.zh}>{quote}</q>;
  if (!span) return words;
  return (
    <PageLink to={indicatorsPaths.document(document)} search={{ at: span.start }}>
      {words}
    </PageLink>
  );
}
