import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { EarlierSentence } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import { commitmentsQueries } from "../queries.ts";
import styles from "./earlier.module.css";
import { Sentence } from "./Sentence.tsx";

/** Finds a sentence of any document by its words, for a row that found none or the wrong one. */
export function SentenceSearch({ words, onAccept }: { words: string; onAccept: (sentence: EarlierSentence) => void }) {
  const t = useTexts({ zh, en }).rows;
  const id = useId();
  const [typed, setTyped] = useState(words.slice(0, 60));
  const [asked, setAsked] = useState("");
  const query = useQuery({ ...commitmentsQueries.sentences(asked), enabled: asked.length > 1 });
  const find = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <form className={styles.search} onSubmit={find}>
      <label htmlFor={id}>{t.searchLabel}</label>
      <div className={styles.tools}>
        <Input id={id} maxLength={300} value={typed} onChange={({ target }) => setTyped(target.value)} />
        <Button htmlType="submit">{t.find}</Button>
      </div>
      {asked.length > 1 && (
        <Loaded query={query} shape="text">
          {({ sentences }) =>
            sentences.length === 0 ? (
              <p>{t.nothingFound}</p>
            ) : (
              <ul className={styles.proposals}>
                {sentences.map((one) => (
                  <li key={`${one.extraction} ${one.measure}`}>
                    <Sentence sentence={one} />
                    <ReasonButton
                      size="small"
                      reason={one.isConfirmed ? null : t.unconfirmed}
                      onClick={() => onAccept(one)}
                    >
                      {t.accept}
                    </ReasonButton>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </form>
  );
}
