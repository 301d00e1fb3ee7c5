import { Button } from "antd";
import type { ReactNode } from "react";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { LicenceAct } from "../../contract/licence.ts";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { openOf, waitingFor } from "../../rules/licence/balances.ts";
import { daysBetween } from "../../rules/licence/days.ts";
import { askedPeriods, claimLateFrom, licencePeriods } from "../../rules/licence/late.ts";
import type { Claim, Licence } from "../../rules/licence/licence.ts";
import { sumOf } from "../../rules/licence/money.ts";
import { answererOf } from "../../rules/licence/perform.ts";
import { lateInterest, scheduleOf } from "../../rules/licence/schedule.ts";
import styles from "./licence.module.css";
import { useAbout } from "./use-about.ts";
import { yuanText } from "./yuan.ts";

/** Asks for an act about a key: a notice, a claim, a period. */
export type Ask = (act: LicenceAct, of: string) => void;

interface TableProps {
  readonly view: LicenceView;
  readonly onAsk: Ask;
}

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

/** What is owed: open, noted, late, with what can be done about each. */
export function ClaimTable({ view, onAsk }: TableProps) {
  const words = useTexts({ zh, en });
  const t = words.one;
  const { licence, side } = view;
  const about = useAbout(licence);
  const standing = (claim: Claim): ReactNode => {
    const open = openOf(licence, claim.key);
    if (open === 0) return t.paid;
    const days = daysBetween(claim.dueOn, licence.day);
    const parts = [
      waitingFor(licence, claim.key) >= open ? t.waitingPaid : days > 0 ? t.late(days) : t.openState,
      ...(days > 0 && licence.terms.lateInterest !== null && claim.kind !== "interest"
        ? [t.interestSoFar(yuanText(lateInterest(licence.terms.lateInterest, open, days)))]
        : []),
      ...(claim.called > 0 ? [t.called(yuanText(claim.called))] : []),
    ];
    return <span className={days > 0 ? styles.late : undefined}>{parts.join(words.comma)}</span>;
  };
  const acts = (claim: Claim): ReactNode => {
    const open = openOf(licence, claim.key) - waitingFor(licence, claim.key);
    if (open <= 0 || side === null) return "";
    const from = claimLateFrom(licence, claim);
    const isLate = from !== null && from <= licence.day;
    return (
      <span className={styles.rowActs}>
        {(side === "licensee" || (side === "guarantor" && claim.called > 0)) && (
          <Button size="small" onClick={() => onAsk("say-payment", claim.key)}>
            {words.acts["say-payment"]}
          </Button>
        )}
        {side === "licensor" && isLate && licence.terms.guarantee !== null && (
          <Button size="small" onClick={() => onAsk("call-guarantor", claim.key)}>
            {words.acts["call-guarantor"]}
          </Button>
        )}
        {side === "licensor" && (
          <Button size="small" onClick={() => onAsk("waive", claim.key)}>
            {words.acts.waive}
          </Button>
        )}
      </span>
    );
  };
  return (
    <DataTable
      label={t.money}
      rows={licence.claims}
      rowKey={(row) => row.key}
      empty={<Empty title={t.waitingNone} />}
      columns={[
        { key: "what", title: t.what, onCard: "title", cell: (row) => about.claim(row.key) },
        { key: "due", title: t.due, width: 120, cell: (row) => row.dueOn },
        { key: "amount", title: t.amount, width: 150, align: "end", cell: (row) => yuanText(row.amount) },
        {
          key: "open",
          title: t.open,
          width: 150,
          align: "end",
          cell: (row) => yuanText(openOf(licence, row.key)),
        },
        { key: "stands", title: t.stands, width: 280, cell: standing },
        { key: "acts", title: t.acts, width: 200, cell: acts },
      ]}
    />
  );
}

/** The periods of revenue with what was stated. */
export function PeriodTable({ view, onAsk }: TableProps) {
  const words = useTexts({ zh, en });
  const t = words.one;
  const { licence, side } = view;
  const asked = askedPeriods(licence, licence.day);
  const stands = (index: number): string => {
    const due = asked.find((one) => one.index === index);
    if (due) return t.asked(due.askedUntil);
    if (licence.waivedPeriods.includes(index)) return t.waived;
    const final = licence.statements.find(({ period }) => period === index);
    if (final) return final.isDisputed ? t.disputed : t.noticeStates.agreed;
    return revenueOf(licence, index) === null ? t.running : t.noticeStates.waiting;
  };
  // A long licence has many periods to come: those begun are enough.
  const shown = licencePeriods(licence).filter(({ from, index }) => from <= licence.day || index === 0);
  return (
    <DataTable
      label={t.statements}
      rows={shown}
      rowKey={(row) => String(row.index)}
      empty={null}
      columns={[
        { key: "period", title: t.period, onCard: "title", cell: (row) => `${row.from} – ${row.to}` },
        {
          key: "revenue",
          title: t.revenue,
          width: 180,
          align: "end",
          cell: (row) => {
            const revenue = revenueOf(licence, row.index);
            return revenue === null ? "" : yuanText(revenue);
          },
        },
        { key: "stands", title: t.stands, width: 280, cell: (row) => stands(row.index) },
        {
          key: "acts",
          title: t.acts,
          width: 200,
          cell: (row) =>
            side === "licensee" && asked.some(({ index }) => index === row.index) ? (
              <Button size="small" onClick={() => onAsk("state-revenue", `p${row.index}`)}>
                {words.acts["state-revenue"]}
              </Button>
            ) : (
              ""
            ),
        },
      ]}
    />
  );
}

const revenueOf = ({ notices }: Licence, period: number): number | null => {
  const said = notices.findLast(({ about }) => about.what === "revenue" && about.period === period);
  return said?.about.what === "revenue" ? said.about.revenue : null;
};

/** What one side said and the other answered, the last first. */
export function NoticeTable({ view, onAsk }: TableProps) {
  const words = useTexts({ zh, en });
  const t = words.one;
  const { licence, side } = view;
  const about = useAbout(licence);
  return (
    <DataTable
      label={t.notices}
      rows={licence.notices.toReversed()}
      rowKey={(row) => row.key}
      empty={null}
      columns={[
        { key: "what", title: t.what, onCard: "title", cell: (row) => about.notice(row) },
        {
          key: "said",
          title: t.said,
          width: 260,
          cell: (row) => [words.sides[row.side], row.saidOn, row.words].join(words.comma),
        },
        {
          key: "stands",
          title: t.stands,
          width: 280,
          cell: (row) =>
            row.state === "waiting"
              ? `${t.answerBy} ${row.answerBy}`
              : [t.noticeStates[row.state], row.reason].filter(Boolean).join(words.comma),
        },
        {
          key: "acts",
          title: t.acts,
          width: 200,
          cell: (row) =>
            row.state === "waiting" && answererOf(row) === side ? (
              <span className={styles.rowActs}>
                <Button size="small" type="primary" onClick={() => onAsk("agree", row.key)}>
                  {words.acts.agree}
                </Button>
                <Button size="small" onClick={() => onAsk("contest", row.key)}>
                  {words.acts.contest}
                </Button>
              </span>
            ) : (
              ""
            ),
        },
      ]}
    />
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
