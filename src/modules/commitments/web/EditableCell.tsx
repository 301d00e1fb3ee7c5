import type { ReactNode } from "react";
import { useMemo } from "react";
import { useUser } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { LedgerRow } from "../contract/ledger.ts";
import { cellAct, type EditableColumn } from "../rules/cell-act.ts";
import type { Person } from "../rules/life.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { undoEn } from "../undo-texts.en.ts";
import { undoZh } from "../undo-texts.zh.ts";
import styles from "./commitments.module.css";
import type { CellToEdit } from "./LedgerEdit.tsx";

/** The reader as the rows of the ledger know organisations: by their codes. */
export function useCellPerson(): Person | null {
  const user = useUser();
  return useMemo(
    () => (user ? { id: user.id, roles: user.roles, organisationId: user.organisation?.code ?? null } : null),
    [user],
  );
}

interface EditableCellProps {
  readonly row: LedgerRow;
  readonly column: EditableColumn;
  readonly person: Person | null;
  readonly onEdit: ((cell: CellToEdit) => void) | undefined;
  readonly children: ReactNode;
}

/** A cell with a pencil beside it where changing it is the reader's to do. */
export function EditableCell({ row, column, person, onEdit, children }: EditableCellProps) {
  const t = useTexts({ zh, en });
  const u = useTexts({ zh: undoZh, en: undoEn });
  const units = row.duties.flatMap(({ code }) => code ?? []);
  if (!onEdit || !person || !cellAct(column, { state: row.state, units }, person)) return children;
  return (
    <span className={styles.editable}>
      <span>{children}</span>
      <button
        type="button"
        className={styles.edit}
        aria-label={u.change(t.columns[column], row.title)}
        onClick={() => onEdit({ id: row.id, title: row.title, column })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3 3 13z" />
        </svg>
      </button>
    </span>
  );
}
