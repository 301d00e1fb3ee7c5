import { Button } from "antd";
import type { ReactNode } from "react";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { openOf, waitingFor } from "../../rules/licence/balances.ts";
import { daysBetween } from "../../rules/licence/days.ts";
import { claimLateFrom } from "../../rules/licence/late.ts";
import type { Claim } from "../../rules/licence/licence.ts";
import { lateInterest } from "../../rules/licence/schedule.ts";
import { yuanText } from "../../rules/licence/yuan.ts";
import styles from "./licence.module.css";
import type { LicenceTableProps } from "./table-props.ts";
import { useAbout } from "./use-about.ts";

/** What is owed: open, noted, late, with what can be done about each. */
export function ClaimTable({ view, onAsk }: LicenceTableProps) {
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
