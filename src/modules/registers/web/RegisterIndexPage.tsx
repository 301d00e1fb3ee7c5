import { useQuery } from "@tanstack/react-query";
import { contains } from "../../../web/find.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
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
import { CapabilityLinks, capabilityAnchor } from "./CapabilityLinks.tsx";
import { registersPaths } from "./paths.ts";
import { foundQuery, indexQuery } from "./queries.ts";
import { RegisterCard } from "./RegisterCard.tsx";
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
  const shown = registers.filter(
    (one) => (!mechanism || one.mechanisms.includes(mechanism)) && speaksOf(one, q.trim()),
  );
  // In the order of the programme's capabilities, which the texts keep.
  const capabilities = Object.entries(t.capabilities)
    .map(([code, name]) => ({
      code,
      name,
      registers: shown.filter((one) => registerOf(one.code)?.capability === code),
    }))
    .filter((one) => one.registers.length > 0);
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
      {q.trim() === "" ? (
        <CapabilityLinks of={capabilities} mechanism={mechanism} />
      ) : (
        <Found q={q} isAll={shown.length === 0} />
      )}
      {capabilities.map(({ code, name, registers: found }) => (
        <section key={code} id={capabilityAnchor(code)} className={styles.capability} aria-label={name}>
          <h2>{name}</h2>
          <ul className={styles.cards}>
            {found.map((one) => (
              <RegisterCard key={one.code} facts={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Whether a register's name or purpose, in either language, holds what is looked for. */
function speaksOf({ code, localName }: RegisterFacts, q: string): boolean {
  const { title, purpose } = registerOf(code) ?? {};
  return contains(
    q,
    [title, purpose, localName].flatMap((words) => [words?.zh, words?.en]),
  );
}

/** `isAll`: no register is called so either, so that nothing found is said of everything. */
function Found({ q, isAll }: { q: string; isAll: boolean }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return (
    <Loaded query={useQuery(foundQuery(q))} shape="text" rows={3}>
      {({ records }) =>
        records.length === 0 ? (
          isAll && (
            <Empty title={t.index.none}>
              <p>{t.index.noneHint}</p>
            </Empty>
          )
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
