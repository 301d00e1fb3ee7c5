import { formatDate } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { useIsNarrow } from "../../../web/ui/use-media.ts";
import { Words } from "../../../web/ui/Words.tsx";
import type { RegisterRecord, WordsByKey } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Field } from "../kit/fields.ts";
import { fitWidths, headingWidth, type Stretch } from "../rules/fit-widths.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import styles from "./registers.module.css";
import { StateMark } from "./StateMark.tsx";
import { useValueText } from "./use-value-text.ts";

const text: Stretch = { width: 220, least: 130 };
const widths: Partial<Record<Field["kind"], Stretch>> = {
  date: { width: 120, least: 104 },
  choice: { width: 150, least: 110 },
  number: { width: 110, least: 96 },
  money: { width: 130, least: 104 },
  place: { width: 150, least: 110 },
  flag: { width: 90, least: 64 },
  period: { width: 200, least: 190 },
};

/** The columns of a register: name and state, then those that its definition names, as wide as what these rows say of them. */
export function useRecordColumns(
  definition: RegisterDefinition,
  words: WordsByKey,
  rows: readonly RegisterRecord[],
): Column<RegisterRecord>[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const said = useValueText(words);
  const isNarrow = useIsNarrow();
  // On a card a line with nothing to say is left out; in a table it is a quiet dash.
  const shown = (value: string | null) =>
    value !== null ? <span title={value}>{value}</span> : isNarrow ? null : <Unknown />;
  /** Where no row says anything a column takes no more than its heading. */
  const stretch = (likes: Stretch, isSaid: (row: RegisterRecord) => boolean): Stretch =>
    rows.some(isSaid) ? likes : { width: 0, least: 0 };
  const stretched: (Column<RegisterRecord> & { stretch: Stretch })[] = [
    {
      key: "name",
      title: t.head.name,
      stretch: { width: 300, least: 240 },
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
      stretch: { width: 130, least: 100 },
      cell: (row) => <StateMark definition={definition} state={row.state} />,
    },
    ...definition.list.columns.flatMap((name) => {
      const field = definition.fields[name];
      if (!field) return [];
      return [
        {
          key: name,
          title: field.label[language],
          stretch: stretch(widths[field.kind] ?? text, (row) => said.value(field, row.fields[name]) !== null),
          ...(field.kind === "number" || field.kind === "money" ? { align: "end" as const } : {}),
          cell: (row: RegisterRecord) => shown(said.value(field, row.fields[name])),
        },
      ];
    }),
    {
      key: "owner",
      title: definition.owner[language],
      stretch: stretch({ width: 180, least: 130 }, (row) => row.owner !== null),
      cell: (row) => shown(said.organisation(row.owner)),
    },
    {
      key: "changed",
      title: t.head.changed,
      stretch: { width: 120, least: 104 },
      onCard: "none",
      cell: (row) => formatDate(row.changedAt),
    },
  ];
  const fitted = fitWidths(
    stretched.map(({ title, stretch: { width, least } }) => {
      const needed = Math.max(least, headingWidth(title));
      return { width: Math.max(width, needed), least: needed };
    }),
  );
  return stretched.map(({ stretch: _, ...column }, at) => ({ ...column, width: fitted[at] ?? text.width }));
}

function Unknown() {
  const t = useTexts({ zh, en });
  return (
    <span className={styles.unknown} role="img" aria-label={t.unknown} title={t.unknown}>
      –
    </span>
  );
}
