import { useQuery } from "@tanstack/react-query";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { EarlierList } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import styles from "./earlier.module.css";
import { earlierSearch } from "./earlier-search.ts";
import { LedgerRows } from "./LedgerRows.tsx";
import { ReadFile } from "./ReadFile.tsx";
import { Steps } from "./Steps.tsx";

/** A ledger that an office kept itself comes in: its columns, the sentence of each row, and what it changes here. */
export function BringLedgerPage() {
  const [{ ledger }, setSearch] = useSearchState(earlierSearch);
  const t = useTexts({ zh, en });
  const query = useQuery({ ...commitmentsQueries.earlierLedgers(), enabled: ledger === undefined });
  return (
    <Screen actions={<PageLink to={commitmentsPaths.ledger()}>{t.run.see}</PageLink>}>
      {ledger === undefined ? (
        <Loaded query={query} shape="text">
          {({ files }) => (
            <Begin
              files={files}
              onKept={(id) => void setSearch({ ledger: id, state: undefined, from: undefined }, true)}
            />
          )}
        </Loaded>
      ) : (
        <LedgerRows key={ledger} ledger={ledger} />
      )}
    </Screen>
  );
}

type Files = EarlierList["files"];

function Begin({ files, onKept }: { files: Files; onKept: (ledger: string) => void }) {
  const t = useTexts({ zh, en });
  return (
    <>
      <Answer question={t.question} answer={t.answer} />
      <ReadFile
        onKept={onKept}
        before={
          <>
            <Steps at={0} />
            <ul className={styles.how}>
              {t.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        }
        after={<EarlierFiles files={files} />}
      />
    </>
  );
}

/** What was brought before, the last first; each opens where it was left. */
function EarlierFiles({ files }: { files: Files }) {
  const t = useTexts({ zh, en });
  return (
    <section className={styles.part}>
      <h2>{t.earlier}</h2>
      {files.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.id}>
            <PageLink to={commitmentsPaths.bringLedger()} search={{ ledger: file.id }}>
              {file.fileName}
            </PageLink>{" "}
            <span className={styles.quiet}>
              {t.list.edition(file.number)}
              {file.isNewest && ` (${t.list.newest})`} · {t.list.rows(file.rows)} ·{" "}
              {t.list.brought(file.by, formatDateTime(file.broughtAt))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
