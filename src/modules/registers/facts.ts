import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";
import type { Values } from "./kit/rows.ts";

/** The record that facts are made of. */
export interface FactsOf {
  id: string;
  name: string;
  state: string;
  /** Code of the organisation that it belongs to. */
  owner: string | null;
  values: Values;
  isSample: boolean;
}

/** The record of a fact, as the ledger keeps it: also the address of its page below that of the module. */
export const sourceRecord = (definition: Pick<RegisterDefinition, "code">, id: string): string =>
  `${definition.code}/${id}`;

/** Brings the facts of records in line with what they are now; `isNew`: nothing was recorded of them yet. */
export async function postFacts(
  ctx: Ctx,
  definition: RegisterDefinition,
  records: readonly FactsOf[],
  reason: string,
  isNew = false,
): Promise<void> {
  if (!definition.facts) return;
  const all = records.map((record) => ({
    record: sourceRecord(definition, record.id),
    // The name of the record, which is unique in its register; of a person only the id, as facts are for everybody.
    subject: definition.personalPurpose ? record.id : record.name,
    organisation: record.owner,
    isSample: record.isSample,
    drafts: definition.facts?.({ state: record.state, fields: record.values as never }) ?? [],
  }));
  await alignFacts(ctx, "registers", all, reason, isNew);
}
