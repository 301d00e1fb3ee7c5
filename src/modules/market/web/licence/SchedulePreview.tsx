import { InputNumber } from "antd";
import { useState } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { LicenceErrorCode } from "../../contract/licence.ts";
import type { LicenceTerms } from "../../contract/licence-terms.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { sumOf } from "../../rules/licence/money.ts";
import { royaltyOf } from "../../rules/licence/royalty.ts";
import { type Planned, scheduleOf } from "../../rules/licence/schedule.ts";
import { termsRefusal } from "../../rules/licence/terms.ts";
import { fenOf, yuanText } from "../../rules/licence/yuan.ts";
import styles from "./licence.module.css";

/** What the terms on the left come to, as they are typed: every payment with its day, the sum, a royalty to try. */
export function SchedulePreview({ terms, hasGuarantor }: { terms: LicenceTerms | null; hasGuarantor: boolean }) {
  const t = useTexts({ zh, en });
  const refusal = terms && termsRefusal(terms, hasGuarantor);
  return (
    <aside className={styles.preview} aria-label={t.form.preview}>
      <h2>{t.form.preview}</h2>
      {terms === null ? (
        <p className={styles.quiet}>{t.form.incomplete}</p>
      ) : (
        <>
          {refusal && <Notice kind="warn" title={t.errors[refusal.code as LicenceErrorCode](refusal.params ?? {})} />}
          <Payments terms={terms} rows={scheduleOf(terms, terms.startsOn, null)} label={t.form.previewAt} />
          {terms.kind === "trial" && (
            <Payments
              terms={terms}
              rows={scheduleOf(terms, terms.startsOn, terms.lastDay).filter(({ kind }) => kind === "instalment")}
              label={t.form.previewConversion}
            />
          )}
          {terms.kind === "milestone-royalty" && <TryRoyalty terms={terms} />}
          <p className={styles.quiet}>{t.form.previewHint}</p>
        </>
      )}
    </aside>
  );
}

function Payments({ terms, rows, label }: { terms: LicenceTerms; rows: readonly Planned[]; label: string }) {
  const t = useTexts({ zh, en });
  const nameOf = ({ kind, key }: Planned): string => {
    const milestone = terms.kind === "milestone-royalty" && terms.milestones.find((one) => one.key === key);
    return milestone
      ? milestone.name
      : kind === "instalment"
        ? `${t.claimKinds.instalment} ${key.slice(1)}`
        : t.claimKinds[kind];
  };
  if (rows.length === 0) return null;
  return (
    <table>
      <caption className="spoken">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{t.one.amount}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              {nameOf(row)} <span className={styles.quiet}>{row.on}</span>
            </td>
            <td>{yuanText(row.amount)}</td>
          </tr>
        ))}
        <tr>
          <td>{t.one.scheduleSum("")}</td>
          <td>{yuanText(sumOf(rows.map(({ amount }) => amount)))}</td>
        </tr>
      </tbody>
    </table>
  );
}

function TryRoyalty({ terms }: { terms: Extract<LicenceTerms, { kind: "milestone-royalty" }> }) {
  const t = useTexts({ zh, en }).form;
  const [revenue, setRevenue] = useState(1_000_000);
  const amount = royaltyOf(terms.royalty, { revenue: 0, claimed: 0 }, { revenue: fenOf(revenue), isWhole: true });
  return (
    <>
      <label htmlFor="licence-try">
        {t.tryRevenue}
        <InputNumber
          id="licence-try"
          className={styles.number}
          min={0}
          precision={2}
          value={revenue}
          onChange={(value) => setRevenue(value ?? 0)}
        />
      </label>
      <p>{t.royaltyOn(yuanText(fenOf(revenue)), yuanText(amount))}</p>
    </>
  );
}
