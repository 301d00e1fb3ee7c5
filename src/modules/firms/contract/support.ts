import { z } from "zod";
import { TitleKindSchema } from "../contract.ts";

const Day = z.iso.date();
const Words = z.object({ zh: z.string(), en: z.string().nullable() });

/** What a policy or product asks of a firm, as far as it is kept as a condition and not as words alone. */
export const conditionKinds = ["title", "pool", "place", "research"] as const;

/** Whether a firm meets a condition; unknown: nothing is registered by which to say. */
export const conditionStates = ["met", "missed", "unknown"] as const;

/** Unstated: nothing can be checked, as the documents name no condition. */
export const fits = ["fits", "misses-one", "misses", "unknown", "unstated"] as const;

export const ReasonSchema = z.object({
  condition: z.enum(conditionKinds),
  /** The title, pool or place that is asked for; empty for what has none. */
  wanted: z.string(),
  state: z.enum(conditionStates),
  /** Until when it is met, the day not included; null: no end is known. */
  until: Day.nullable(),
});
export type Reason = z.infer<typeof ReasonSchema>;

export const OfferSchema = z.object({
  /** The register whose record it is. */
  register: z.enum(["policy-instrument", "finance-product"]),
  id: z.string(),
  name: Words,
  /** Open for requests; otherwise named by a document and not opened yet. */
  isOpen: z.boolean(),
  forWhom: z.string().nullable(),
  title: z.string().nullable(),
  place: z.string().nullable(),
  /** Of the firm that is asked for; without one there are none. */
  reasons: z.array(ReasonSchema),
  fit: z.enum(fits).nullable(),
  /** How many firms fulfil it; for those who keep the register, and null where nothing can be checked. */
  reach: z.int().nullable(),
});
export type Offer = z.infer<typeof OfferSchema>;

export const SupportSchema = z
  .object({
    day: Day,
    firm: z.object({ code: z.string(), name: z.string() }).nullable(),
    offers: z.array(OfferSchema),
    kinds: z.array(TitleKindSchema),
  })
  .meta({ id: "FirmSupport" });
export type Support = z.infer<typeof SupportSchema>;

/** Signs that a firm may soon qualify as a high-tech enterprise, or lose the title; each is one line of reason. */
export const signals = ["smaller-title", "held-before", "intensity", "rd-staff", "patents"] as const;
export type Signal = (typeof signals)[number];
export const risks = ["runs-out", "intensity-low"] as const;
export type Risk = (typeof risks)[number];

const Outlook = z.object({ code: z.string(), name: z.string() });

export const OutlookSchema = z
  .object({
    day: Day,
    /** The parameters of the rule on the day. */
    rule: z.object({ signals: z.int(), intensity: z.number(), staff: z.number(), patents: z.int(), days: z.int() }),
    candidates: z.object({
      total: z.int(),
      firms: z.array(Outlook.extend({ signals: z.array(z.enum(signals)) })),
    }),
    atRisk: z.object({
      total: z.int(),
      firms: z.array(Outlook.extend({ risks: z.array(z.enum(risks)), until: Day.nullable() })),
    }),
    /** The same rule a year ago, and what came of it until today. */
    record: z.object({
      day: Day,
      candidates: z.int(),
      gained: z.int(),
      atRisk: z.int(),
      lost: z.int(),
      /** Firms that gained or lost the title and were not on the list. */
      gainedUnseen: z.int(),
      lostUnseen: z.int(),
    }),
    /** Members of the reserve pool, those of them that are tied to a firm, and those that hold the title today. */
    pool: z.object({ members: z.int(), tied: z.int(), holding: z.int() }),
  })
  .meta({ id: "TitleOutlook" });
export type TitleOutlook = z.infer<typeof OutlookSchema>;

export const trialBases = ["rd-spending", "rd-growth"] as const;

/** A rule of reward as it is tried; money in 分. */
export const TrialQuerySchema = z.object({
  year: z.coerce.number().int().min(1980).max(2200).optional(),
  base: z.enum(trialBases).default("rd-spending"),
  rate: z.coerce.number().min(0).max(100).default(5),
  ceiling: z.coerce.number().int().min(0).optional(),
  threshold: z.coerce.number().int().min(0).default(0),
});
export type TrialQuery = z.infer<typeof TrialQuerySchema>;

export const TrialSchema = z
  .object({
    year: z.int(),
    years: z.array(z.int()),
    /** Firms of which the base is known, those that get something, and what it costs. */
    known: z.int(),
    firms: z.int(),
    cost: z.int(),
    capped: z.int(),
    places: z.array(z.object({ place: z.string(), firms: z.int(), cost: z.int() })),
    top: z.array(z.object({ code: z.string(), name: z.string(), base: z.int(), amount: z.int() })),
  })
  .meta({ id: "RewardTrial" });
export type RewardTrial = z.infer<typeof TrialSchema>;
