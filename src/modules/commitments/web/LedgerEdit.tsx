import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Modal } from "antd";
import { useState } from "react";
import { languageTags } from "../../../platform/i18n/language.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { Commitment } from "../contract/commitment.ts";
import type { Act } from "../contract.ts";
import { cellAct, type EditableColumn } from "../rules/cell-act.ts";
import { actRefusal } from "../rules/life.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { undoEn } from "../undo-texts.en.ts";
import { undoZh } from "../undo-texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import { commitmentsPaths } from "./paths.ts";
import { commitmentsQueries } from "./queries.ts";
import { situationOf } from "./situation-of.ts";
import { UndoLast } from "./UndoLast.tsx";
import { usePerson } from "./use-doers.ts";
import { useRefusalText } from "./use-refusal-text.ts";

/** A cell of the ledger that somebody wants to change. */
export interface CellToEdit {
  readonly id: string;
  readonly title: string;
  readonly column: EditableColumn;
}

/**
 * Changes a cell without leaving the ledger, by the same act, with the same basis and the same answer to who was faster as
 * on the page of the commitment; what was changed last can be undone beside it.
 */
export function LedgerEdit({ cell, onEnd }: { cell: CellToEdit | null; onEnd: () => void }) {
  const t = useTexts({ zh, en });
  const u = useTexts({ zh: undoZh, en: undoEn });
  const client = useQueryClient();
  const [changed, setChanged] = useState<(CellToEdit & { act: Act }) | null>(null);
  const finish = async (act: Act) => {
    if (cell) setChanged({ ...cell, act });
    onEnd();
    await client.invalidateQueries({ queryKey: ["commitments"] });
  };
  return (
    <>
      {changed && !cell && (
        <Notice
          kind="good"
          title={u.changed(t.acts[changed.act], changed.title)}
          action={<UndoOf id={changed.id} onDone={() => setChanged(null)} />}
        />
      )}
      {cell && (
        <Modal title={<span lang={languageTags.zh}>{cell.title}</span>} open footer={null} onCancel={onEnd}>
          <EditForm cell={cell} onDone={finish} onCancel={onEnd} />
        </Modal>
      )}
    </>
  );
}

interface EditFormProps {
  readonly cell: CellToEdit;
  readonly onDone: (act: Act) => Promise<void>;
  readonly onCancel: () => void;
}

function EditForm({ cell, ...rest }: EditFormProps) {
  const query = useQuery(commitmentsQueries.commitment(cell.id));
  return (
    <Loaded query={query} shape="text">
      {(commitment) => <CellForm column={cell.column} commitment={commitment} {...rest} />}
    </Loaded>
  );
}

interface CellFormProps extends Omit<EditFormProps, "cell"> {
  readonly column: EditableColumn;
  readonly commitment: Commitment;
}

function CellForm({ column, commitment, onDone, onCancel }: CellFormProps) {
  const u = useTexts({ zh: undoZh, en: undoEn });
  const person = usePerson();
  const refusalText = useRefusalText();
  const situation = situationOf(commitment);
  const act = person && cellAct(column, situation, person);
  if (!person || !act) return null;
  const reason = refusalText(actRefusal(act, situation, person));
  if (reason)
    return (
      <Notice
        kind="info"
        title={u.notNow}
        action={<PageLink to={commitmentsPaths.commitment(commitment.id)}>{u.open}</PageLink>}
      >
        {reason}
      </Notice>
    );
  return <ActForm key={act} act={act} commitment={commitment} onDone={() => onDone(act)} onCancel={onCancel} />;
}

function UndoOf({ id, onDone }: { id: string; onDone: () => void }) {
  const { data } = useQuery(commitmentsQueries.commitment(id));
  return data ? <UndoLast commitment={data} onDone={onDone} /> : null;
}
