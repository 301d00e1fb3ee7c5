import { Button } from "antd";
import type { ReactNode } from "react";
import { classNames } from "../../../../web/ui/class-names.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import styles from "../calls.module.css";

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  /** The row that "add" begins with. */
  readonly fresh: Row;
  readonly addLabel: string;
  readonly isWide?: boolean;
  readonly onChange: (rows: Row[]) => void;
  /** The cells of a row: its number from 1, and how it is changed. */
  readonly children: (row: Row, at: number, change: (part: Partial<Row>) => void) => ReactNode;
  readonly after?: ReactNode;
}

/** Lines that are typed by hand: they have no name of their own but their place. */
export function Rows<Row>({ rows, fresh, addLabel, isWide = false, onChange, children, after }: RowsProps<Row>) {
  const f = useTexts({ zh, en }).form;
  return (
    <>
      <div className={styles.rows}>
        {[...rows.entries()].map(([place, row]) => (
          <div key={place} className={classNames(styles.row, isWide && styles.wide)}>
            {children(row, place + 1, (part) =>
              onChange(rows.map((one, index) => (index === place ? { ...one, ...part } : one))),
            )}
            <Button
              aria-label={f.dropRow(place + 1)}
              onClick={() => onChange(rows.filter((_, index) => index !== place))}
            >
              {f.drop}
            </Button>
          </div>
        ))}
      </div>
      <p className={styles.tools}>
        <Button onClick={() => onChange([...rows, fresh])}>{addLabel}</Button>
        {after}
      </p>
    </>
  );
}

/** One cell of a row with its name above. */
export function Cell({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className={styles.cell}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
