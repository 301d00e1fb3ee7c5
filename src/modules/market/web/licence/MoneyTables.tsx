import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { openOf } from "../../rules/licence/balances.ts";
import { sumOf } from "../../rules/licence/money.ts";
import { scheduleOf } from "../../rules/licence/schedule.ts";
import { yuanText } from "../../rules/licence/yuan.ts";
import styles from "./licence.module.css";
import { useAbout } from "./use-about.ts";

/** Every payment that the terms foresee, and what became of it. */
export function ScheduleTable({ view: { licence } }: { view: LicenceView }) {
  const { one: t } = useTexts({ zh, en });
  const about = useAbout(licence);
  const rows = scheduleOf(licence.terms, licence.beganOn ?? licence.terms.startsOn, licence.convertedOn);
  const stands = (key: string, kind: string): string => {
    const claim = licence.claims.find((one) => one.key === key);
    if (claim) return openOf(licence, key) === 0 ? t.paid : t.openState;
    const on = licence.milestones[key];
    return on ? t.reached(on) : on === null ? t.lapsed : kind === "milestone" ? t.notReached : t.notDue;
  };
  return (
    <>
      <p className={styles.quiet}>{t.scheduleSum(yuanText(sumOf(rows.map(({ amount }) => amount))))}</p>
      <DataTable
        label={t.schedule}
        rows={rows}
        rowKey={(row) => row.key}
        empty={null}
        columns={[
          { key: "what", title: t.what, onCard: "title", cell: (row) => about.planned(row.kind, row.key) },
          {
            key: "on",
            title: t.planned,
            width: 170,
            cell: (row) => (row.kind === "milestone" ? `${t.byDay} ${row.on}` : row.on),
          },
          { key: "amount", title: t.amount, width: 160, align: "end", cell: (row) => yuanText(row.amount) },
          { key: "stands", title: t.stands, width: 240, cell: (row) => stands(row.key, row.kind) },
        ]}
      />
    </>
  );
}

/** The accounts of the licence, entry by entry. */
export function EntryTable({ view: { licence } }: { view: LicenceView }) {
  const words = useTexts({ zh, en });
  const t = words.one;
  const about = useAbout(licence);
  const rows = licence.entries.map((entry, at) => ({ ...entry, key: String(at) }));
  return (
    <>
      <p className={styles.quiet}>{t.entriesHint}</p>
      <DataTable
        label={t.entries}
        rows={rows}
        rowKey={(row) => row.key}
        empty={null}
        columns={[
          { key: "on", title: t.day, width: 120, cell: (row) => row.on },
          { key: "what", title: t.what, onCard: "title", cell: (row) => about.claim(row.claim) },
          {
            key: "postings",
            title: t.amount,
            width: 420,
            cell: (row) =>
              row.postings
                .map(({ account, amount }) => `${words.accounts[account]} ${yuanText(amount)}`)
                .join(words.comma),
          },
        ]}
      />
    </>
  );
}
