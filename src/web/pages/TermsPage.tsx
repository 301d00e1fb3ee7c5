import { Button } from "antd";
import type { ChangeEvent } from "react";
import { glossary } from "../../glossary.ts";
import { Screen } from "../Screen.tsx";
import { useSearchState } from "../search-state.ts";
import { termsSearch } from "../shell-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Answer } from "../ui/Answer.tsx";
import { useLanguage, useTexts } from "../ui/language.tsx";
import { Empty } from "../ui/StateMessage.tsx";
import styles from "./TermsPage.module.css";

/** The glossary: every word of the domain in both languages with its meaning. */
export function TermsPage() {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  const [{ q }, setSearch] = useSearchState(termsSearch);
  const wanted = (q ?? "").trim().toLowerCase();
  const found = glossary
    .filter((term) =>
      [term.zh, term.en, term.meaning.zh, term.meaning.en, ...(term.banned ?? [])].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
    )
    .toSorted((a, b) => order(language).compare(a[language], b[language]));
  return (
    <Screen>
      <Answer
        question={t.terms.question}
        answer={wanted ? t.terms.found(found.length, glossary.length) : t.terms.answer(glossary.length)}
      />
      <input
        type="search"
        className={styles.search}
        aria-label={t.terms.search}
        placeholder={t.terms.search}
        value={q ?? ""}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setSearch({ q: event.target.value || undefined })}
      />
      {found.length === 0 ? (
        <Empty
          title={t.terms.none}
          action={<Button onClick={() => setSearch({ q: undefined })}>{t.terms.clear}</Button>}
        />
      ) : (
        <dl className={styles.terms}>
          {found.map((term) => (
            <div key={term.id} id={term.id} className={styles.term}>
              <dt>
                <span className={styles.word}>{term[language]}</span>
                <span className={styles.other} lang={other}>
                  {term[other]}
                </span>
              </dt>
              <dd>
                {term.meaning[language]}
                {term.banned && term.banned.length > 0 && (
                  <span
                    className={styles.banned}
                  >{`${t.terms.banned}${t.terms.colon}${term.banned.join(t.terms.comma)}`}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Screen>
  );
}

const collators = { zh: new Intl.Collator("zh-Hans-CN"), en: new Intl.Collator("en") };
const order = (language: "zh" | "en") => collators[language];
