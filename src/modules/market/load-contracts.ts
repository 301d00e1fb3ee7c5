import { sql } from "kysely";
import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { bringContracts } from "./actions/contracts/bring-contracts.ts";
import { contractTypes, deductionKinds } from "./contract/contracts.ts";
import { realignSellerPlaces } from "./contract-facts.ts";
import { contractsZh } from "./contracts-texts.zh.ts";
import { contractTables, saveRuleSets } from "./store/contracts.ts";

const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** `contract-rules.json`: by which rules contracts signed in a time are registered. No two that are on share a day. */
export const ContractRulesFileSchema = z
  .array(
    z.strictObject({
      code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: Words,
      validFrom: z.iso.date().nullable(),
      validTo: z.iso.date().nullable(),
      isOn: z.boolean(),
      types: z.array(z.enum(contractTypes)),
      deductions: z.array(z.enum(deductionKinds)),
      note: Words,
    }),
  )
  .refine((sets) => new Set(sets.map(({ code }) => code)).size === sets.length, "two sets of rules have the same code");

const file = "contract-rules.json";
/** In this order: what was registered, and what the office's ledger said later. */
const stories = [
  { name: "market-contracts.csv", basis: contractsZh.sampleBasis },
  { name: "market-contracts-amended.csv", basis: contractsZh.sampleReason.amended },
  { name: "market-contracts-deregistered.csv", basis: contractsZh.sampleReason.deregistered },
] as const;

/** Brings the rules of the region and the made-up contracts of a sample, these by the door of every ledger and once. */
export async function loadContracts(ctx: Ctx, pack: RegionPack): Promise<void> {
  const sets = await pack.json(file, ContractRulesFileSchema);
  if (sets === null) return;
  await saveRuleSets(ctx.tx, sets);
  await realignSellerPlaces(ctx, contractsZh.sameDivision);
  if (!pack.sample) return;
  const here = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .select("id")
    .where("is_sample", "=", true)
    .limit(1)
    .execute();
  if (here.length > 0 || (await hasOlderSamples(ctx))) return;
  const brought = await pack.list("story");
  for (const { name, basis } of stories) {
    if (!brought.includes(name)) continue;
    const path = `story/${name}`;
    const bytes = await pack.bytes(path);
    const { errors } = await bringContracts(ctx, { fileName: name, bytes }, { isTrial: false, basis, isSample: true });
    const [error] = errors;
    if (error)
      throw new AppError("platform.region-pack", {
        file: path,
        detail: `${error.row} ${error.column} ${error.fault} ${error.value}`,
      });
  }
}

/** An installation that got its sample contracts as bare facts keeps those: nothing may count twice. */
async function hasOlderSamples(ctx: Ctx): Promise<boolean> {
  const { rows } = await sql`
    select from ledger.live_fact where metric in ('technology-contract', 'technology-contract-absorbed') and sample
    limit 1`.execute(ctx.tx);
  return rows.length > 0;
}
