import type { Language } from "../../../../platform/i18n/language.ts";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Fit } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { moneyText } from "../money.ts";
import styles from "./desk.module.css";

type Verdict = Fit["verdicts"][number];

/** Every condition that the demand sets, against what the result says. */
export function ConstraintTable({ fit }: { fit: Fit }) {
  const t = useTexts({ zh, en }).bench;
  const language = useLanguage();
  const rows = fit.verdicts.map((verdict, index) => ({ ...verdict, key: `${verdict.role} ${index}` }));
  return (
    <DataTable
      label={t.constraints}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "role",
          title: t.condition,
          width: 180,
          onCard: "title",
          cell: ({ role, hard }) => (
            <>
              {t.roles[role]}
              {hard && <span className={styles.quiet}> {t.hard}</span>}
            </>
          ),
        },
        {
          key: "verdict",
          title: t.verdict,
          width: 110,
          cell: ({ verdict }) => (
            <span className={styles.verdict} data-verdict={verdict}>
              {t.verdicts[verdict]}
            </span>
          ),
        },
        { key: "wanted", title: t.wanted, cell: (row) => written(row, "request", language, t) },
        { key: "given", title: t.given, cell: (row) => written(row, "item", language, t) },
      ]}
      empty={<p className={styles.quiet}>{t.nothing}</p>}
    />
  );
}

/** The value that a verdict cites, in the reader's words. */
function written(verdict: Verdict, side: "request" | "item", language: Language, t: typeof zh.bench): string {
  const evidence = verdict[side];
  if (!evidence) return t.verdicts.unknown;
  switch (verdict.role) {
    case "budget": {
      const [least = "", most = ""] = evidence.value.split("..");
      const money = (cents: string) => (cents === "" ? "" : moneyText(Number(cents), language, t.yuan));
      return t.money(money(least), money(most));
    }
    case "readiness":
      return t.level(evidence.value);
    case "exclusivity":
      return t.exclusivities[evidence.value] ?? evidence.value;
    default:
      return evidence.value;
  }
}
