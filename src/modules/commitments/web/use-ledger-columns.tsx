import { Fragment, useMemo } from "react";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { languageTags } from "../../../platform/i18n/language.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { classNames } from "../../../web/ui/class-names.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { useAreaName } from "../../../web/use-area-name.ts";
import { type LedgerColumn, type LedgerRow, sortKeys } from "../contract/ledger.ts";
import { divideUnits } from "../rules/leading.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";
import { EditableCell, useCellPerson } from "./EditableCell.tsx";
import type { CellToEdit } from "./LedgerEdit.tsx";
import { LampMark } from "./lamps/LampMark.tsx";
import type { LedgerLine } from "./ledger-lines.ts";
import { commitmentsPaths } from "./paths.ts";
import { StateMark } from "./StateMark.tsx";
import { UnitLink } from "./units/UnitLink.tsx";

const widths: Readonly<Partial<Record<LedgerColumn, number>>> = {
  title: 280,
  lamp: 96,
  state: 120,
  due: 208,
  units: 260,
  others: 180,
  kind: 96,
  document: 184,
  area: 140,
  since: 112,
  round: 88,
  source: 112,
};

/** How each column of the ledger shows a row. `onEdit`: told which cell somebody wants to change; without it none can be. */
export function useLedgerColumns(
  shown: readonly LedgerColumn[],
  day: string,
  onEdit?: (cell: CellToEdit) => void,
): Column<LedgerLine>[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const areaName = useAreaName();
  const person = useCellPerson();
  return useMemo(() => {
    const cells: Readonly<Record<LedgerColumn, (row: LedgerRow) => React.ReactNode>> = {
      title: (row) => (
        <>
          <PageLink to={commitmentsPaths.commitment(row.id)}>
            <span lang={languageTags.zh}>{row.title}</span>
          </PageLink>
          {row.adjusted && ` ${t.adjustedTo(row.adjusted.value, row.adjusted.deadline)}`}
        </>
      ),
      lamp: (row) => <LampMark lamp={row.lamp} />,
      state: (row) => <StateMark state={row.state} />,
      due: (row) => (
        <EditableCell row={row} column="due" person={person} onEdit={onEdit}>
          <Due row={row} day={day} />
        </EditableCell>
      ),
      units: (row) => (
        <EditableCell row={row} column="units" person={person} onEdit={onEdit}>
          <Units duties={divideUnits(row.duties).responsible} none={t.unitUnknown} />
        </EditableCell>
      ),
      others: (row) => (
        <EditableCell row={row} column="others" person={person} onEdit={onEdit}>
          <Units duties={divideUnits(row.duties).supporting} none="" />
        </EditableCell>
      ),
      quote: (row) => (
        <span lang={languageTags.zh} title={row.quote}>
          {row.quote}
        </span>
      ),
      kind: (row) => t.kinds[row.kind],
      document: ({ document: { shortZh, shortEn, titleZh, titleEn } }) =>
        pick({ zh: shortZh ?? titleZh, en: shortEn ?? titleEn }, language).text,
      area: (row) => areaName(row.area),
      since: (row) => formatDate(row.stateSince),
      round: (row) => row.round || "",
      source: (row) => t.sources[row.source],
    };
    return shown.map((key) => ({
      key,
      title: t.columns[key],
      ...(widths[key] ? { width: widths[key] } : {}),
      ...(key === "title" ? { isFrozen: true, onCard: "title" as const } : {}),
      ...(key === "quote" ? { onCard: "none" as const } : {}),
      ...(key === "round" ? { align: "end" as const } : {}),
      isSortable: (sortKeys as readonly string[]).includes(key),
      cell: (line) => (line.kind === "row" ? cells[key](line.row) : <Waiting isFirst={key === "title"} />),
    }));
  }, [shown, day, t, language, areaName, person, onEdit]);
}

function Waiting({ isFirst }: { isFirst: boolean }) {
  return isFirst ? <span className={styles.waiting} aria-hidden="true" /> : null;
}

function Due({ row, day }: { row: LedgerRow; day: string }) {
  const t = useTexts({ zh, en }).due;
  if (row.dueOn === null) return <span className={styles.quiet}>{t.none}</span>;
  // A plan that is over is closed, not late.
  const isLate = row.dueOn < day && row.lamp.lamp !== "closed";
  return (
    <>
      <span className={classNames(isLate && styles.late)}>{row.dueOn}</span>{" "}
      <span className={styles.quiet}>{isLate ? t.overdue : row.dueFrom === "own" ? "" : t.from[row.dueFrom]}</span>
    </>
  );
}

function Units({ duties, none }: { duties: LedgerRow["duties"]; none: string }) {
  const t = useTexts({ zh, en });
  const [first] = duties;
  if (!first) return none ? <span className={styles.quiet}>{none}</span> : null;
  return (
    <span lang={languageTags.zh} title={duties.map((duty) => `${duty.name} (${t.roles[duty.role]})`).join("\n")}>
      {duties.map(({ name, code }, index) => (
        <Fragment key={name}>
          {index > 0 && "、"}
          <UnitLink code={code}>{name}</UnitLink>
        </Fragment>
      ))}
      {first.role === "unknown" && <span className={styles.quiet}> {t.roles.unknown}</span>}
    </span>
  );
}
