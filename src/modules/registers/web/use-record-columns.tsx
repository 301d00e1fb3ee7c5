import { formatDate } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { RegisterRecord, WordsByKey } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import styles from "./registers.module.css";
import { StateMark } from "./StateMark.tsx";
import { useValueText } from "./use-value-text.ts";

const widths: Partial<Record<string, number>> = {
  date: 120,
  choice: 150,
  number: 110,
  money: 130,
  place: 150,
  flag: 90,
  period: 200,
};

/** The columns of a register: name and state, then those that its definition names. */
export function useRecordColumns(definition: RegisterDefinition, words: WordsByKey): Column<RegisterRecord>[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const text = useValueText(words);
  return [
    {
      key: "name",
      title: t.head.name,
      width: 280,
      isFrozen: true,
      onCard: "title",
      cell: (row) => (
        <span className={styles.name}>
          <PageLink to={registersPaths.record(definition.code, row.id)}>
            <Words of={row.name} isMarked={false} />
          </PageLink>
          {row.origin === "sample" && <SampleMark isShort />}
        </span>
      ),
    },
    {
      key: "state",
      title: t.head.state,
      width: 130,
      cell: (row) => <StateMark definition={definition} state={row.state} />,
    },
    ...definition.list.columns.flatMap((name): Column<RegisterRecord>[] => {
      const field = definition.fields[name];
      if (!field) return [];
      const width = widths[field.kind];
      return [
        {
          key: name,
          title: field.label[language],
          ...(width ? { width } : { width: 220 }),
          ...(field.kind === "number" || field.kind === "money" ? { align: "end" as const } : {}),
          cell: (row) => text.value(field, row.fields[name]) ?? <span className={styles.unknown}>{t.unknown}</span>,
        },
      ];
    }),
    {
      key: "owner",
      title: definition.owner[language],
      width: 180,
      cell: (row) => text.organisation(row.owner) ?? <span className={styles.unknown}>{t.unknown}</span>,
    },
    { key: "changed", title: t.head.changed, width: 120, onCard: "none", cell: (row) => formatDate(row.changedAt) },
  ];
}
