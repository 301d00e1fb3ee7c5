import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { parameterAt } from "../../../parameters/index.ts";
import type { Amend, ContractAct, Register, Step } from "../../contract/contracts.ts";
import { postContractFacts } from "../../contract-facts.ts";
import { registrarIsAnother } from "../../parameters-contracts.ts";
import { isComplete, missingLines } from "../../rules/contract-check.ts";
import { contractRefusal, contractTransitions, isOwnContract, registerDayRefusal } from "../../rules/contract-life.ts";
import {
  contractTables,
  insertSteps,
  isReadable,
  type KeptContract,
  lockContract,
  lockNumbers,
  type PartyColumns,
  updateContract,
} from "../../store/contracts.ts";
import { resolveParties } from "../../views/contract-parties.ts";
import { asChecked, partiesOfMany, ruleSets } from "../../views/contract-parts.ts";
import { signLead, unsignLead } from "../desk/sign-lead.ts";
import { contentRow, derivedRow } from "./contract-row.ts";
import { linkContract } from "./link-contract.ts";

interface Opened {
  contract: KeptContract;
  parties: PartyColumns[];
}

/** The contract as it is now, held, after a look whether this may be done with it. */
async function open(ctx: Ctx, id: string, version: number, act: ContractAct): Promise<Opened> {
  const contract = await lockContract(ctx.tx, id);
  // A party reads the contract and changes nothing of it: the database holds no row for it.
  if (!contract)
    throw new AppError((await isReadable(ctx.tx, id)) ? "market.contract-not-yours" : "market.contract-not-found");
  if (contract.version !== version) throw new AppError("market.contract-changed");
  const parties = (await partiesOfMany(ctx.tx, [id])).get(id) ?? [];
  // An amendment brings its own content, which is checked when it is there.
  const missing =
    act === "amend" ? [] : missingLines(asChecked(contract, parties), await ruleSets(ctx.tx), civilDay(ctx.clock));
  const { actor } = ctx;
  refuse(
    contractRefusal(
      act,
      {
        state: contract.state,
        missing,
        checkedBy: contract.checked_by,
        needsSecond: await parameterAt(ctx, registrarIsAnother),
      },
      actor && { id: actor.id, roles: actor.roles, isOwn: isOwnContract(actor, contract) },
    ),
  );
  return { contract, parties };
}

async function note(
  ctx: Ctx,
  { id, state }: Pick<KeptContract, "id" | "state">,
  act: ContractAct,
  reason: string,
  before: object | null = null,
): Promise<void> {
  const next = contractTransitions[act].to;
  await insertSteps(ctx.tx, [
    { contract_id: id, at: ctx.clock.now(), act, state: next, by: ctx.actor?.id ?? null, reason, before },
  ]);
  await recordEvent(ctx, {
    kind: `market.contract-${kinds[act]}`,
    subject: id,
    before: { state },
    after: { state: next },
    ...(reason ? { basis: reason } : {}),
  });
}

const kinds: Readonly<Record<ContractAct, string>> = {
  resubmit: "resubmitted",
  return: "returned",
  check: "checked",
  register: "registered",
  amend: "amended",
  deregister: "deregistered",
  withdraw: "withdrawn",
};

/** Sends a contract back, finds it complete, takes it off the register or withdraws it. */
export async function stepContract(ctx: Ctx, id: string, { act, version, reason }: Step): Promise<void> {
  const { contract } = await open(ctx, id, version, act);
  if (contractTransitions[act].needsReason && reason === "") throw new AppError("market.contract-reason-needed");
  await updateContract(ctx.tx, id, {
    state: contractTransitions[act].to,
    ...(act === "check" ? { checked_by: ctx.actor?.id ?? null } : {}),
    ...(act === "return" ? { checked_by: null } : {}),
  });
  if (act === "deregister") {
    await postContractFacts(ctx, [id], reason);
    if (contract.lead_id !== null) await unsignLead(ctx, contract.lead_id, contract.number!);
  }
  await note(ctx, contract, act, reason);
}

/** Gives the contract its number: from now on it counts. @throws AppError `market.contract-number-taken` */
export async function registerContract(ctx: Ctx, id: string, { version, number, on }: Register): Promise<void> {
  const { contract, parties } = await open(ctx, id, version, "register");
  refuse(registerDayRefusal(on, contract.signed_on, civilDay(ctx.clock)));
  await lockNumbers(ctx.tx);
  const taken = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .select("id")
    .where("number", "=", number)
    .executeTakeFirst();
  if (taken) throw new AppError("market.contract-number-taken", { number });
  await refuseRegistered(ctx, id, contract.licence_id);
  await updateContract(ctx.tx, id, {
    number,
    registered_on: on,
    state: "registered",
    ...derivedRow({ name: contract.name, number }, parties),
  });
  await postContractFacts(ctx, [id], number, true);
  if (contract.lead_id !== null) await signLead(ctx, contract.lead_id, number);
  await note(ctx, contract, "register", number);
}

/** New content: of a contract that was sent in or back, or of a registered one, whose facts are corrected with it. */
export async function amendContract(
  ctx: Ctx,
  id: string,
  act: "resubmit" | "amend",
  { version, content }: Amend,
): Promise<void> {
  const { contract, parties: earlier } = await open(ctx, id, version, act);
  const { rows, organisations } = await resolveParties(ctx, content);
  const parties = rows(id);
  const values = { ...contentRow(content), ...(await linkContract(ctx, content, parties, contract)) };
  if (act === "amend") {
    const next: KeptContract = { ...contract, ...values, deductions: content.deductions };
    const missing = missingLines(asChecked(next, parties), await ruleSets(ctx.tx), civilDay(ctx.clock));
    if (!isComplete(missing))
      throw new AppError("market.contract-incomplete", { lines: missing.filter(({ blocks }) => blocks).length });
    refuse(registerDayRefusal(contract.registered_on!, content.signedOn, civilDay(ctx.clock)));
    await lockNumbers(ctx.tx);
    await refuseRegistered(ctx, id, values.licence_id);
  }
  await updateContract(
    ctx.tx,
    id,
    {
      state: contractTransitions[act].to,
      ...values,
      ...derivedRow({ name: content.name, number: contract.number }, parties),
      seen_by: [...new Set([...organisations, ...(contract.owner_id ? [contract.owner_id] : [])])],
    },
    parties,
  );
  if (act === "amend") {
    await postContractFacts(ctx, [id], content.basis);
    await followLead(ctx, contract, values.lead_id);
  }
  const { search: _search, seen_by: _seen, ...before } = contract;
  await note(ctx, contract, act, content.basis, { ...before, parties: earlier });
}

/** An amendment may say that a registered contract came of another lead, or of none. */
async function followLead(ctx: Ctx, { lead_id, number }: KeptContract, to: string | null): Promise<void> {
  if (lead_id === to) return;
  if (lead_id !== null) await unsignLead(ctx, lead_id, number!);
  if (to !== null) await signLead(ctx, to, number!);
}

/** A licence counts once: what changes in it amends the contract that registers it. @throws AppError `market.thread-registered` */
async function refuseRegistered(ctx: Ctx, id: string, licence: string | null): Promise<void> {
  if (licence === null) return;
  const other = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .select("number")
    .where("licence_id", "=", licence)
    .where("state", "in", ["registered", "amended"])
    .where("id", "<>", id)
    .executeTakeFirst();
  if (other) throw new AppError("market.thread-registered", { number: other.number ?? "" });
}
