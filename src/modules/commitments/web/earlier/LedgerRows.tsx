import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Decisions, type EarlierLedger, rowStates } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import { commitmentsPaths, earlierRestFile } from "../paths.ts";
import { commitmentsQueries, earlierPageSize } from "../queries.ts";
import styles from "./earlier.module.css";
import { earlierSearch } from "./earlier-search.ts";
import { RowCard } from "./RowCard.tsx";
import { RunPanel } from "./RunPanel.tsx";
import { Steps } from "./Steps.tsx";

/** A brought ledger: the sentence of each row and why, what a person decides, and the way into the ledger. */
export function LedgerRows({ ledger }: { ledger: string }) {
  const [{ state, from = 0 }] = useSearchState(earlierSearch);
  const query = useQuery(commitmentsQueries.earlierLedger(ledger, state, from));
  return (
    <Loaded query={query} shape="cards">
      {(one) => <Rows ledger={one} />}
    </Loaded>
  );
}

type Decision = Decisions["decisions"][number];
const sumOf = ({ byState }: EarlierLedger, ...states: (typeof rowStates)[number][]): number =>
  states.reduce((sum, state) => sum + (byState[state] ?? 0), 0);

function Rows({ ledger }: { ledger: EarlierLedger }) {
  const t = useTexts({ zh, en });
  const r = t.rows;
  const client = useQueryClient();
  const fresh = () => client.invalidateQueries({ queryKey: ["commitments"] });
  const decide = useMutation({
    mutationFn: (decisions: Decision[]) =>
      loaded(
        api.POST("/api/commitments/earlier-ledgers/{id}/decisions", {
          params: { path: { id: ledger.id } },
          body: { decisions },
        }),
      ),
    // Somebody else may have been faster: the rows are read again either way.
    onSettled: fresh,
  });
  const applied = sumOf(ledger, "certain", "tied");
  return (
    <>
      <Steps at={applied > 0 && sumOf(ledger, "likely") === 0 ? 3 : 2} />
      <Answer
        question={t.question}
        answer={r.answer({
          total: ledger.total,
          done: sumOf(ledger, "done"),
          applied,
          waiting: sumOf(ledger, "likely"),
          unconfirmed: sumOf(ledger, "unconfirmed"),
          unmatched: sumOf(ledger, "unmatched", "left"),
        })}
        evidence={[
          { key: "file", shown: `${ledger.fileName} · ${t.list.edition(ledger.number)}` },
          { key: "by", shown: t.list.brought(ledger.by, formatDateTime(ledger.broughtAt)) },
        ]}
      />
      {ledger.newer !== null && (
        <Notice
          kind="warn"
          title={r.newer}
          action={
            <PageLink to={commitmentsPaths.bringLedger()} search={{ ledger: ledger.newer }}>
              {r.openNewer}
            </PageLink>
          }
        />
      )}
      <Unconfirmed ledger={ledger} />
      {ledger.newer === null && <RunPanel ledger={ledger} />}
      <h2 className={styles.title}>{r.title}</h2>
      <Tools ledger={ledger} isPending={decide.isPending} onDecide={(decisions) => decide.mutate(decisions)} />
      {decide.error && <Failure error={decide.error} />}
      {ledger.rows.length === 0 ? (
        <Empty title={r.empty} />
      ) : (
        <ul className={styles.rows} aria-label={r.title}>
          {ledger.rows.map((row) => (
            <RowCard
              key={row.id}
              row={row}
              onDecide={(verdict, sentence) =>
                decide.mutate([
                  {
                    row: row.id,
                    seen: row.decision?.id ?? null,
                    verdict,
                    extraction: sentence?.extraction ?? null,
                    measure: sentence?.measure ?? null,
                  },
                ])
              }
            />
          ))}
        </ul>
      )}
      <Pages ledger={ledger} />
      <Gone ledger={ledger} />
    </>
  );
}

/** Rows whose sentence stands in a document and nobody has confirmed: what to do first, and where. */
function Unconfirmed({ ledger }: { ledger: EarlierLedger }) {
  const t = useTexts({ zh, en }).rows;
  const count = sumOf(ledger, "unconfirmed");
  const documents = new Map(
    ledger.rows
      .filter(({ state }) => state === "unconfirmed")
      .flatMap(({ proposals: [first] }) => (first ? [[first.document, first.documentTitle] as const] : [])),
  );
  if (count === 0) return null;
  return (
    <Notice kind="warn" title={t.toConfirm(count)}>
      {[...documents].map(([code, title]) => (
        <p key={code}>
          <PageLink to={commitmentsPaths.document(code)}>
            <span lang={languageTags.zh}>{title}</span>
          </PageLink>
        </p>
      ))}
    </Notice>
  );
}

function Tools({
  ledger,
  isPending,
  onDecide,
}: {
  ledger: EarlierLedger;
  isPending: boolean;
  onDecide: (decisions: Decision[]) => void;
}) {
  const t = useTexts({ zh, en }).rows;
  const [{ state }, setSearch] = useSearchState(earlierSearch);
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      loaded(api.POST("/api/commitments/earlier-ledgers/{id}/matches", { params: { path: { id: ledger.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["commitments"] }),
  });
  const likely = ledger.rows.flatMap((row): Decision[] => {
    const first = row.proposals[0];
    return row.state === "likely" && first?.isConfirmed
      ? [
          {
            row: row.id,
            seen: row.decision?.id ?? null,
            verdict: "tie",
            extraction: first.extraction,
            measure: first.measure,
          },
        ]
      : [];
  });
  return (
    <>
      <div className={styles.tools}>
        <label>
          {t.filter}{" "}
          <select
            value={state ?? ""}
            onChange={({ target }) =>
              void setSearch({ state: rowStates.find((one) => one === target.value), from: undefined })
            }
          >
            <option value="">
              {t.all} ({ledger.total})
            </option>
            {rowStates
              .filter((one) => ledger.byState[one])
              .map((one) => (
                <option key={one} value={one}>
                  {t.states[one]} ({ledger.byState[one]})
                </option>
              ))}
          </select>
        </label>
        <ReasonButton
          loading={isPending}
          reason={likely.length > 0 ? null : t.noneToAccept}
          onClick={() => onDecide(likely)}
        >
          {t.acceptAll(likely.length)}
        </ReasonButton>
        <Button loading={again.isPending} title={t.againAbout} onClick={() => again.mutate()}>
          {t.again}
        </Button>
        <a href={earlierRestFile(ledger.id)} download>
          {t.rest}
        </a>
      </div>
      {again.error && <Failure error={again.error} />}
      {again.data && <Notice kind="info" title={t.matched(again.data.decided)} />}
    </>
  );
}

function Pages({ ledger: { count, rows } }: { ledger: EarlierLedger }) {
  const t = useTexts({ zh, en }).rows;
  const [{ from = 0 }, setSearch] = useSearchState(earlierSearch);
  if (count <= earlierPageSize) return null;
  const go = (next: number) => void setSearch({ from: next === 0 ? undefined : next }, true);
  return (
    <div className={styles.tools}>
      {from > 0 && <Button onClick={() => go(Math.max(0, from - earlierPageSize))}>{t.previous}</Button>}
      <span>{t.page(from + 1, from + rows.length, count)}</span>
      {from + earlierPageSize < count && <Button onClick={() => go(from + earlierPageSize)}>{t.next}</Button>}
    </div>
  );
}

/** Rows of the edition before that this one lacks. */
function Gone({ ledger: { gone } }: { ledger: EarlierLedger }) {
  const t = useTexts({ zh, en }).rows;
  if (gone.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{t.gone(gone.length)}</summary>
      <ul>
        {gone.map(({ sheet, row, words }) => (
          <li key={`${sheet} ${row}`}>
            {t.row(sheet, row)} <span lang={languageTags.zh}>{words}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
