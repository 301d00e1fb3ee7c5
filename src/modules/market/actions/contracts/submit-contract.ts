import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { contractRegistrars, type NewContract } from "../../contract/contracts.ts";
import { insertContracts, insertSteps } from "../../store/contracts.ts";
import { resolveParties } from "../../views/contract-parties.ts";
import { contentRow, derivedRow } from "./contract-row.ts";
import { linkContract } from "./link-contract.ts";

/**
 * Sends a contract in for registration, whole or with lines that are still missing. Who is no registrar speaks for an
 * organisation. Returns the id of the contract.
 */
export async function submitContract(ctx: Ctx, content: NewContract): Promise<{ id: string }> {
  const { actor } = ctx;
  const isRegistrar = contractRegistrars.some((role) => actor?.roles.includes(role));
  const owner = isRegistrar ? null : (actor?.organisationId ?? null);
  if (!isRegistrar && owner === null) throw new AppError("market.contract-not-yours");
  const { rows, organisations } = await resolveParties(ctx, content);
  const id = newId();
  const parties = rows(id);
  const at = ctx.clock.now();
  await insertContracts(
    ctx.tx,
    [
      {
        id,
        number: null,
        state: "submitted",
        version: 1,
        registered_on: null,
        checked_by: null,
        owner_id: owner,
        submitted_by: actor?.id ?? null,
        seen_by: [...new Set([...organisations, ...(owner ? [owner] : [])])],
        is_sample: false,
        created_at: at,
        ...contentRow(content),
        ...(await linkContract(ctx, content, parties)),
        ...derivedRow({ name: content.name, number: null }, parties),
      },
    ],
    parties,
  );
  await insertSteps(ctx.tx, [
    {
      contract_id: id,
      at,
      act: "submit",
      state: "submitted",
      by: actor?.id ?? null,
      reason: content.basis,
      before: null,
    },
  ]);
  await recordEvent(ctx, {
    kind: "market.contract-submitted",
    subject: id,
    after: { name: content.name, type: content.type },
    basis: content.basis,
  });
  return { id };
}
