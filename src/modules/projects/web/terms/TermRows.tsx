import { Button, Checkbox, Input, InputNumber } from "antd";
import { type ReactNode, useId } from "react";
import { classNames } from "../../../../web/ui/class-names.ts";
import { MoneyInput } from "../Field.tsx";
import styles from "../projects.module.css";
import { useWords } from "../use-words.ts";

interface TermRowsProps<Row extends { readonly key: string }> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** A new row with a key that is free. */
  readonly fresh: (key: string) => Row;
  /** First letter of new keys. */
  readonly letter: string;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
}

/** The rows of one part of a contract. A row keeps its key while it is edited, so that what was done keeps its place. */
export function TermRows<Row extends { readonly key: string }>(props: TermRowsProps<Row>) {
  const { title, rows, fresh, letter, onChange, children } = props;
  const f = useWords().form;
  const nextKey = (): string => {
    for (let at = rows.length + 1; ; at += 1)
      if (!rows.some(({ key }) => key === `${letter}${at}`)) return `${letter}${at}`;
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      <div className={styles.full}>
        {rows.map((row) => (
          <div key={row.key} className={styles.row}>
            {children(row, (part) => onChange(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one))))}
            <Button
              aria-label={f.remove(`${title} ${row.key}`)}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              {f.remove("")}
            </Button>
          </div>
        ))}
        <Button aria-label={`${f.add} ${title}`} onClick={() => onChange([...rows, fresh(nextKey())])}>
          {f.add}
        </Button>
      </div>
    </fieldset>
  );
}

interface CellProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly isWide?: boolean;
}

function Cell({
  label,
  isWide = false,
  children,
}: {
  label: string;
  isWide?: boolean;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={classNames(styles.cell, isWide && styles.wide)}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

export const TextCell = ({ label, value, onChange, isWide = false }: CellProps<string>) => (
  <Cell label={label} isWide={isWide}>
    {(id) => <Input id={id} value={value} maxLength={2000} onChange={(event) => onChange(event.target.value)} />}
  </Cell>
);

export const DayCell = ({ label, value, onChange }: CellProps<string>) => (
  <Cell label={label}>
    {(id) => <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />}
  </Cell>
);

export const NumberCell = ({ label, value, onChange }: CellProps<number>) => (
  <Cell label={label}>
    {(id) => (
      <InputNumber<number>
        id={id}
        className={styles.full!}
        controls={false}
        value={value}
        onChange={(one) => onChange(one ?? 0)}
      />
    )}
  </Cell>
);

export const MoneyCell = ({ label, value, onChange }: CellProps<number>) => (
  <Cell label={label}>{(id) => <MoneyInput id={id} fen={value} onChange={(fen) => onChange(fen ?? 0)} />}</Cell>
);

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const ChoiceCell = ({ label, value, onChange, choices }: CellProps<string> & { choices: readonly Choice[] }) => (
  <Cell label={label}>
    {(id) => (
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    )}
  </Cell>
);

/** Several of a few: each with its box. */
export function ManyCell({
  label,
  value,
  onChange,
  choices,
}: CellProps<readonly string[]> & { choices: readonly Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={classNames(styles.choices, styles.wide)}>
      <legend>{label}</legend>
      {choices.map((one) => (
        <Checkbox
          key={one.value}
          checked={value.includes(one.value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, one.value] : value.filter((key) => key !== one.value))
          }
        >
          {one.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
