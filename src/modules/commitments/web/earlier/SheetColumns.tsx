import { Checkbox, InputNumber } from "antd";
import { useId } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { type EarlierField, type EarlierReading, earlierFields, type SheetMapping } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import styles from "./earlier.module.css";

interface SheetColumnsProps {
  readonly sheet: EarlierReading["sheets"][number];
  readonly mapping: SheetMapping;
  readonly documents: EarlierReading["documents"];
  /** The sheet before it that has the same heads; its columns then stay folded. */
  readonly sameAs: string | null;
  readonly onChange: (mapping: SheetMapping) => void;
}

/** What each column of a sheet was taken for and why, with examples; every choice can be corrected. */
export function SheetColumns({ sheet, mapping, documents, sameAs, onChange }: SheetColumnsProps) {
  const t = useTexts({ zh, en }).columns;
  const id = useId();
  const change = (patch: Partial<SheetMapping>) => onChange({ ...mapping, ...patch });
  const field = (at: number, chosen: string) =>
    change({
      fields: mapping.fields.map((one, index) => (index === at ? ((chosen || null) as EarlierField | null) : one)),
    });
  return (
    <div className={styles.sheet}>
      {sheet.sheet !== null && (
        <h3>
          {t.sheet} <span lang={languageTags.zh}>{sheet.sheet}</span>
        </h3>
      )}
      {sheet.isUnreadable && <p>{t.unreadable}</p>}
      {sheet.title !== "" && <p className={styles.quiet}>{t.sheetTitle(sheet.title)}</p>}
      <div className={styles.tools}>
        <span>{t.rows(sheet.rows, sheet.groups.length)}</span>
        <label htmlFor={`${id}row`}>
          {t.head}{" "}
          <InputNumber
            id={`${id}row`}
            size="small"
            min={1}
            max={100}
            value={mapping.headerRow}
            onChange={(headerRow) => change({ headerRow: headerRow ?? 1 })}
          />
        </label>
        <label htmlFor={`${id}rows`}>
          {t.headRows}{" "}
          <InputNumber
            id={`${id}rows`}
            size="small"
            min={1}
            max={4}
            value={mapping.headerRows}
            onChange={(headerRows) => change({ headerRows: headerRows ?? 1 })}
          />{" "}
          {t.headEnd}
        </label>
        <label>
          {t.document}{" "}
          <select value={mapping.document ?? ""} onChange={({ target }) => change({ document: target.value || null })}>
            <option value="">{t.noDocument}</option>
            {documents.map(({ code, title }) => (
              <option key={code} value={code} lang={languageTags.zh}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Checkbox checked={mapping.isLeftOut} onChange={({ target }) => change({ isLeftOut: target.checked })}>
          {t.leaveOut}
        </Checkbox>
      </div>
      {!mapping.isLeftOut && sameAs === null && <Fields sheet={sheet} mapping={mapping} onField={field} />}
      {!mapping.isLeftOut && sameAs !== null && (
        <details className={styles.same}>
          <summary>{t.sameAs(sameAs)}</summary>
          <Fields sheet={sheet} mapping={mapping} onField={field} />
        </details>
      )}
    </div>
  );
}

interface FieldsProps {
  readonly sheet: SheetColumnsProps["sheet"];
  readonly mapping: SheetMapping;
  readonly onField: (at: number, chosen: string) => void;
}

function Fields({ sheet, mapping, onField }: FieldsProps) {
  const t = useTexts({ zh, en }).columns;
  return (
    <ul className={styles.columns}>
      {sheet.columns.map((column, at) => (
        <li key={column.letter}>
          <span className={styles.head}>
            <span className={styles.quiet}>{column.letter}</span>{" "}
            <strong lang={languageTags.zh}>{column.header || "—"}</strong>
          </span>
          <select
            aria-label={`${t.column} ${column.letter} ${column.header} ${t.means}`}
            value={mapping.fields[at] ?? ""}
            onChange={({ target }) => onField(at, target.value)}
          >
            <option value="">{t.notTaken}</option>
            {earlierFields.map((one) => (
              <option key={one} value={one}>
                {t.fields[one]}
              </option>
            ))}
          </select>
          <span>
            <span className={styles[column.certainty]}>{t.certainty[column.certainty]}</span>{" "}
            <span className={styles.quiet}>{t.reasons[column.reason.code](column.reason.params)}</span>
          </span>
          <span className={styles.samples} lang={languageTags.zh}>
            {column.samples.join(" ／ ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
