import { useState } from "react";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Choice } from "../../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { ToleranceCase } from "../../contract/tolerance.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { integrityPaths } from "../paths.ts";
import { SayForm } from "../SayForm.tsx";
import { useActs } from "./use-acts.ts";

/** The items of the negative list that held on the day of the failure, one by one. */
export function ListCheck({ one }: { one: ToleranceCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { list } = one;
  return (
    <section className={styles.part}>
      <h2>{o.list}</h2>
      {list === null ? (
        <p className={styles.quiet}>{o.noList}</p>
      ) : (
        <>
          <p>
            <PageLink to={integrityPaths.list(list.id)}>
              {o.listOf(language === "en" ? (list.title.en ?? list.title.zh) : list.title.zh, list.version)}
            </PageLink>
          </p>
          <ol>
            {list.items.map((item) => (
              <li key={item.id}>
                <Item one={one} item={item} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

type ListItem = NonNullable<ToleranceCase["list"]>["items"][number];

function Item({ one, item }: { one: ToleranceCase; item: ListItem }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { file, send, reason } = useActs(one);
  const [applies, setApplies] = useState<"no" | "yes">("no");
  const answer = file.answers[item.id];
  const said = one.steps
    .flatMap(({ input }) => (input.act === "answer-item" && input.item === item.id ? [input] : []))
    .at(-1);
  return (
    <>
      <Words of={item.words} />{" "}
      <span className={styles.mark}>{answer === undefined ? o.notFound : answer ? o.applies : o.appliesNot}</span>
      {said && <span className={styles.quiet}> {said.reason}</span>}
      {reason("answer-item") === null && (
        <div className={styles.narrow}>
          <Choice
            label={item.words.zh}
            value={applies}
            choices={[
              { value: "no", label: o.appliesNot },
              { value: "yes", label: o.applies },
            ]}
            onChange={setApplies}
          />
          <SayForm
            label={`${o.reason}：${item.words.zh}`}
            button={o.find}
            reason={null}
            must={o.must}
            send={(words) => send({ act: "answer-item", item: item.id, applies: applies === "yes", reason: words })}
          />
        </div>
      )}
    </>
  );
}
