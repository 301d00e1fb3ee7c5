import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { RegisterFacts } from "../contract.ts";
import { registerOf } from "../definitions/all.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import { foundQuery, indexQuery } from "./queries.ts";
import { indexSearch } from "./record-search.ts";
import styles from "./registers.module.css";
import { StateMark } from "./StateMark.tsx";

/** Every register by capability: what it is for, how much is in it, which lines of the plans ask for it. */
export function RegisterIndexPage() {
  return (
    <Screen>
      <Loaded query={useQuery(indexQuery)} shape="cards">
        {({ registers }) => <Registers registers={registers} />}
      </Loaded>
    </Screen>
  );
}

function Registers({ registers }: { registers: readonly RegisterFacts[] }) {
  const t = useTexts({ zh, en });
  const [{ q = "", mechanism }, setSearch] = useSearchState(indexSearch);
  const sum = (of: (one: RegisterFacts) => number) => registers.reduce((all, one) => all + of(one), 0);
  const shown = registers.filter((one) => !mechanism || one.mechanisms.includes(mechanism));
  // In the order of the programme's capabilities, which the texts keep.
  const capabilities = Object.keys(t.capabilities);
  const inCapability = (code: string) => shown.filter((one) => registerOf(one.code)?.capability === code);
  return (
    <>
      <Answer
        question={t.index.question}
        answer={t.index.answer(
          registers.length,
          sum((one) => one.records),
          sum((one) => one.fromDocuments),
        )}
      />
      <p className={styles.tools}>
        <SearchField label={t.index.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
        {mechanism && (
          <span>
            {t.index.forMechanism(mechanism)} · <PageLink to={registersPaths.index()}>{t.index.all}</PageLink>
          </span>
        )}
      </p>
      {q.trim() !== "" && <Found q={q} />}
      {capabilities.map((code) => {
        const found = inCapability(code);
        return (
          found.length > 0 && (
            <section key={code} aria-label={t.capabilities[code as keyof typeof t.capabilities]}>
              <h2 className={styles.capability}>{t.capabilities[code as keyof typeof t.capabilities]}</h2>
              <ul className={styles.cards}>
                {found.map((one) => (
                  <RegisterCard key={one.code} facts={one} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function RegisterCard({ facts }: { facts: RegisterFacts }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const definition = registerOf(facts.code);
  if (!definition) return null;
  const name = facts.localName ? (language === "en" ? facts.localName.en : facts.localName.zh) : null;
  const parts = [
    t.index.records(facts.records),
    ...(facts.fromDocuments > 0 ? [t.index.named(facts.fromDocuments)] : []),
    ...(facts.samples > 0 ? [t.index.samples(facts.samples)] : []),
  ];
  return (
    <li className={styles.card}>
      <h3>
        <PageLink to={registersPaths.list(facts.code)}>{name ?? definition.title[language]}</PageLink>
      </h3>
      <p>{definition.purpose[language]}</p>
      <p className={styles.counts}>{parts.join(language === "zh" ? "，" : ", ")}</p>
      {facts.basis.length > 0 && (
        <p className={styles.basis}>
          {t.index.basis}
          {t.separator}
          <SourceLines of={facts.basis.join(" ")} />
        </p>
      )}
    </li>
  );
}

function Found({ q }: { q: string }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <Loaded query={useQuery(foundQuery(q))} shape="text" rows={3}>
      {({ records }) =>
        records.length === 0 ? (
          <Empty title={t.index.none}>
            <p>{t.index.noneHint}</p>
          </Empty>
        ) : (
          <section className={styles.found} aria-label={t.index.found(records.length)}>
            <h2>{t.index.found(records.length)}</h2>
            <ul>
              {records.map((one) => {
                const definition = registerOf(one.register);
                return (
                  definition && (
                    <li key={one.id}>
                      <PageLink to={registersPaths.record(one.register, one.id)}>
                        <Words of={one.name} />
                      </PageLink>
                      <span>{definition.title[language]}</span>
                      <StateMark definition={definition} state={one.state} />
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}
