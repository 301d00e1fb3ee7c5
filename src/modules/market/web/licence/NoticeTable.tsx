import { Button } from "antd";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { answererOf } from "../../rules/licence/perform.ts";
import styles from "./licence.module.css";
import type { LicenceTableProps } from "./table-props.ts";
import { useAbout } from "./use-about.ts";

/** What one side said and the other answered, the last first. */
export function NoticeTable({ view, onAsk }: LicenceTableProps) {
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
