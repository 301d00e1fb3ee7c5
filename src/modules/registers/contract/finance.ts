import { z } from "zod";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });

/** Stages of a firm, from the first on; the same as the choices of the registers of finance. */
export const firmStages = ["seed", "start-up", "growth", "mature"] as const;
export type FirmStage = (typeof firmStages)[number];

/** Who keeps and who reads the money of others. */
export const moneyReaders = ["administrator", "commission-office", "finance-officer", "auditor"] as const;

const Part = z.object({ key: z.string().nullable(), count: z.int(), amount: z.int() });
export type MoneyPart = z.infer<typeof Part>;

/** Where the money of funds and banks goes; amounts in 分. */
export const MoneyMapSchema = z
  .object({
    /** Funds to look through, and the one that is looked through with all below it. */
    funds: z.array(z.object({ id: z.string(), name: Words })),
    fund: z.string().nullable(),
    below: z.int(),
    /** For each stage: funds that invest in it, their size, and whether there is none. */
    stages: z.array(z.object({ stage: z.enum(firmStages), funds: z.int(), size: z.int() })),
    /** Venture money and bank credit by stage and size of the firm. */
    flow: z.array(
      z.object({
        stage: z.string().nullable(),
        size: z.string().nullable(),
        equity: z.int(),
        investments: z.int(),
        credit: z.int(),
        loans: z.int(),
      }),
    ),
    /** The investments of the fund and all below it, from three sides. */
    byStage: z.array(Part),
    byField: z.array(Part),
    byAge: z.array(Part),
    /** How early, small, long and hard they are: of `total`. */
    claims: z.object({ total: Part, early: Part, small: Part, long: Part, hard: Part }),
    /** Public equity by its three lines. */
    lines: z.array(Part),
    words: z.record(z.string(), Words),
  })
  .meta({ id: "MoneyMap" });
export type MoneyMap = z.infer<typeof MoneyMapSchema>;

export const matchReasons = ["kind", "stage", "field", "money", "place"] as const;

export const NeedMatchSchema = z.object({
  register: z.enum(["fund", "finance-product", "finance-provider"]),
  id: z.string(),
  name: Words,
  reasons: z.array(z.enum(matchReasons)),
});
export type NeedMatch = z.infer<typeof NeedMatchSchema>;

/** Open needs of finance, each with what suits it and why, and what comes after it. */
export const NeedMatchesSchema = z
  .object({
    needs: z.array(
      z.object({
        id: z.string(),
        name: Words,
        kind: z.string(),
        stage: z.enum(firmStages).nullable(),
        matches: z.array(NeedMatchSchema),
        /** The stage after this one, with the funds that invest in it. */
        next: z.object({ stage: z.enum(firmStages), funds: z.int() }).nullable(),
      }),
    ),
  })
  .meta({ id: "FinanceNeedMatches" });
export type NeedMatches = z.infer<typeof NeedMatchesSchema>;

/** Posts that are open, and who is missing, by field. */
export const TalentDemandSchema = z
  .object({
    fields: z.array(
      z.object({
        field: z.string().nullable(),
        name: Words,
        posts: z.int(),
        wanted: z.int(),
        applied: z.int(),
        joined: z.int(),
        /** Wanted and not joined yet. */
        missing: z.int(),
        majors: z.int(),
      }),
    ),
  })
  .meta({ id: "TalentDemand" });
export type TalentDemand = z.infer<typeof TalentDemandSchema>;
