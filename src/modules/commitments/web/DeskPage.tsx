import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Desk, DeskPile } from "../contract/desk.ts";
import type { LedgerColumn } from "../contract/ledger.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";
import { deskSums } from "./desk-sums.ts";
import type { LedgerLine } from "./ledger-lines.ts";
import { DeskDecisions } from "./meetings/DeskDecisions.tsx";
import { commitmentsPaths } from "./paths.ts";
import { DeskProblems } from "./problems/DeskProblems.tsx";
import { commitmentsQueries } from "./queries.ts";
import { OpenRounds } from "./rounds/OpenRounds.tsx";
import { Reminders } from "./rounds/Reminders.tsx";
import { useLedgerColumns } from "./use-ledger-columns.tsx";

const columns: readonly LedgerColumn[] = ["title", "state", "due", "units", "others"];

/** The ledger's filter that shows a whole pile, where one does. */
const filterOf: Readonly<Partial<Record<DeskPile, Record<string, string[]>>>> = {
  sign: { state: ["dispatched"] },
  report: { state: ["signed", "in-progress"] },
  approve: { state: ["registered"] },
  dispatch: { state: ["approved"] },
  review: { state: ["reported"] },
  close: { state: ["reviewed"] },
  source: { source: ["changed", "reopened", "rejected"] },
};

/** My desk: what waits for me, pile by pile, the nearest deadline first. */
export function DeskPage() {
  return (
    <Screen>
      <Loaded query={useQuery(commitmentsQueries.desk())} shape="table">
        {(desk) => <Piles desk={desk} />}
      </Loaded>
    </Screen>
  );
}

function Piles({ desk }: { desk: Desk }) {
  const t = useTexts({ zh, en });
  const d = t.desk;
  const { day, unregistered } = desk;
  const { full, count, late } = deskSums(desk);
  return (
    <>
      <Answer
        question={d.question}
        answer={d.answer(count, late)}
        evidence={
          unregistered > 0
            ? [
                {
                  key: "unregistered",
                  shown: <PageLink to={commitmentsPaths.registration()}>{d.unregistered(unregistered)}</PageLink>,
                },
              ]
            : []
        }
      />
      <Reminders reminders={desk.reminders} />
      <OpenRounds />
      <DeskProblems />
      <DeskDecisions />
      {full.length === 0 && <Empty title={d.nothing}>{d.nothingDetail}</Empty>}
      {full.map((pile) => (
        <Pile key={pile.pile} pile={pile} day={day} />
      ))}
    </>
  );
}

function Pile({ pile: { pile, count, rows }, day }: { pile: Desk["piles"][number]; day: string }) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const shown = useLedgerColumns(columns, day);
  const filter = filterOf[pile];
  const lines = rows.map((row, index): LedgerLine => ({ kind: "row", key: row.id, index, row }));
  return (
    <section className={styles.pile}>
      <h2>
        {t.desk.piles[pile]} <span className={styles.quiet}>{count}</span>
      </h2>
      <DataTable
        label={t.desk.piles[pile]}
        columns={shown}
        rows={lines}
        rowKey={(line) => line.key}
        onOpen={(line) => {
          if (line.kind === "row") void navigate({ to: commitmentsPaths.commitment(line.row.id) });
        }}
        empty={null}
      />
      {filter && count > rows.length && (
        <PageLink to={commitmentsPaths.ledger()} search={filter}>
          {t.desk.all(count)}
        </PageLink>
      )}
    </section>
  );
}
