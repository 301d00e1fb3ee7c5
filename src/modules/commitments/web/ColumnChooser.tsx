import { Button } from "antd";
import { Disclosure } from "../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { type LedgerColumn, ledgerColumns } from "../contract/ledger.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";
import { usualColumns } from "./ledger-search.ts";

interface ColumnChooserProps {
  readonly columns: readonly LedgerColumn[];
  readonly onChange: (columns: readonly LedgerColumn[]) => void;
}

/** Which columns of the ledger are shown, and in which order. The commitment itself always stands first. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const t = useTexts({ zh, en });
  const l = t.ledger;
  const others = ledgerColumns.filter((column) => !columns.includes(column));
  const move = (column: LedgerColumn, by: -1 | 1) => {
    const from = columns.indexOf(column);
    const moved = columns.filter((one) => one !== column);
    onChange([...moved.slice(0, from + by), column, ...moved.slice(from + by)]);
  };
  return (
    <Disclosure label={l.columnsButton} buttonClass={styles.chooser}>
      <ul className={styles.columns}>
        {[...columns, ...others].map((column) => {
          const at = columns.indexOf(column);
          const isFirst = column === "title";
          return (
            <li key={column}>
              <label>
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={isFirst}
                  onChange={({ target }) =>
                    onChange(target.checked ? [...columns, column] : columns.filter((one) => one !== column))
                  }
                />
                {t.columns[column]}
              </label>
              {at > 1 && (
                <button type="button" aria-label={l.moveUp(t.columns[column])} onClick={() => move(column, -1)}>
                  ↑
                </button>
              )}
              {at > 0 && at < columns.length - 1 && (
                <button type="button" aria-label={l.moveDown(t.columns[column])} onClick={() => move(column, 1)}>
                  ↓
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={() => onChange(usualColumns)}>
        {l.usual}
      </Button>
    </Disclosure>
  );
}
