import { z } from "zod";
import { states } from "../contract.ts";
import { ReportContentSchema } from "./act.ts";
import { LedgerFilterSchema } from "./ledger.ts";

export const roundActs = ["opened", "reminded", "closed"] as const;
export type RoundAct = (typeof roundActs)[number];
/** How one thing that a round asks stands; lapsed: it is not asked any more, because the commitment or its unit changed. */
export const itemStates = ["waiting", "returned", "reported", "accepted", "lapsed"] as const;
export type ItemState = (typeof itemStates)[number];
export const sharedWhys = ["aligned", "merged"] as const;
export type SharedWhy = (typeof sharedWhys)[number];

const Day = z.iso.date();

/** Which commitments a round asks about: a part of the ledger. */
export const RoundFilterSchema = LedgerFilterSchema.pick({ document: true, unit: true, kind: true, lamp: true });

export const NewRoundSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  coversFrom: Day,
  coversTo: Day,
  deadline: Day,
  instructions: z.string().trim().max(2000).default(""),
  filter: RoundFilterSchema,
});
export type NewRound = z.infer<typeof NewRoundSchema>;

export const RoundOpenedSchema = z.object({ id: z.string(), asked: z.number() });

const Unit = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });
const Document = z.object({
  code: z.string(),
  titleZh: z.string(),
  titleEn: z.string().nullable(),
  shortZh: z.string().nullable(),
  shortEn: z.string().nullable(),
});

/** What a round with this filter would ask, and why some of what passes the filter is left out. */
export const RoundChoiceSchema = z.object({
  asked: z.number(),
  commitments: z.number(),
  units: z.array(Unit.extend({ count: z.number() })),
  leftOut: z.object({ noUnit: z.number(), notDispatched: z.number(), over: z.number() }),
});
export type RoundChoice = z.infer<typeof RoundChoiceSchema>;

const Counts = z.object({
  asked: z.number(),
  waiting: z.number(),
  returned: z.number(),
  reported: z.number(),
  accepted: z.number(),
  late: z.number(),
});
export type RoundCounts = z.infer<typeof Counts>;

const Round = z.object({
  id: z.string(),
  title: z.string(),
  coversFrom: z.string(),
  coversTo: z.string(),
  deadline: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  /** Of what the reader may see: a unit's own, or all. */
  counts: Counts,
  /** Forms that one report made needless. */
  saved: z.number(),
});
export type RoundHead = z.infer<typeof Round>;

export const RoundListSchema = z.object({ day: z.string(), rounds: z.array(Round) });
export type RoundList = z.infer<typeof RoundListSchema>;

const Item = z.object({
  commitment: z.string(),
  title: z.string(),
  commitmentState: z.enum(states),
  document: Document,
  unit: Unit,
  state: z.enum(itemStates),
  isLate: z.boolean(),
  reportedAt: z.string().nullable(),
  verdictNote: z.string().nullable(),
  isSample: z.boolean(),
});
export type RoundItem = z.infer<typeof Item>;

export const ReportingRoundSchema = Round.extend({
  day: z.string(),
  instructions: z.string(),
  steps: z.array(
    z.object({
      act: z.enum(roundActs),
      at: z.string(),
      by: z.string(),
      note: z.string().nullable(),
      units: z.number().nullable(),
    }),
  ),
  units: z.array(z.object({ unit: Unit, counts: Counts, saved: z.number() })),
  items: z.array(Item),
});
export type ReportingRound = z.infer<typeof ReportingRoundSchema>;

export const RoundNoteSchema = z.strictObject({ note: z.string().trim().max(1000).nullable().default(null) });
export const RemindedSchema = z.object({ units: z.number() });

/** What the platform knows before a unit has written a word, each with the records it comes from. */
export const PrefillSchema = z.object({
  round: Round.pick({ id: true, title: true, coversFrom: true, coversTo: true, deadline: true, closedAt: true }).extend(
    {
      instructions: z.string(),
    },
  ),
  state: z.enum(itemStates),
  verdictNote: z.string().nullable(),
  /** The day since which changes are told: of the unit's last report, else the first day of the period. */
  since: z.string(),
  /** What the unit said last time. */
  last: z.object({ at: z.string(), next: z.string(), problem: z.string() }).nullable(),
  figure: z
    .object({
      indicator: z.string(),
      name: z.object({ zh: z.string(), en: z.string() }),
      unit: z.string(),
      was: z.object({ day: z.string(), value: z.string().nullable() }),
      now: z.object({ day: z.string(), value: z.string().nullable() }),
      facts: z.number(),
      samples: z.number(),
    })
    .nullable(),
  changes: z.array(
    z.object({ act: z.string(), at: z.string(), by: z.string().nullable(), basis: z.string().nullable() }),
  ),
  /** Commitments that ask the same of the same unit. */
  same: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      title: z.string(),
      document: Document,
      why: z.enum(sharedWhys),
      /** The unit has written a draft of its own for it, which would go. */
      hasDraft: z.boolean(),
      refusal: z
        .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
        .nullable(),
    }),
  ),
});
export type Prefill = z.infer<typeof PrefillSchema>;

export const RoundReportSchema = z.strictObject({
  /** The version of the commitment that the person saw. */
  version: z.number().int().min(1),
  content: ReportContentSchema,
  /** Aligned commitments that the same report is sent to. */
  also: z
    .array(z.strictObject({ id: z.string().min(1), version: z.number().int().min(1) }))
    .max(20)
    .default([]),
});
export type RoundReport = z.infer<typeof RoundReportSchema>;
export const RoundReportedSchema = z.object({ report: z.string(), served: z.number() });

const Text = z.object({
  commitment: z.string(),
  title: z.string(),
  unit: Unit,
  state: z.enum(itemStates),
  content: ReportContentSchema,
  /** The title of the commitment that the report was written for, when it came from another. */
  from: z.string().nullable(),
});

/** What a round came to (GOV-13), by document and unit. */
export const RoundSummarySchema = z.object({
  round: Round,
  documents: z.array(z.object({ document: Document, counts: Counts, texts: z.array(Text) })),
  units: z.array(z.object({ unit: Unit, counts: Counts, saved: z.number() })),
});
export type RoundSummary = z.infer<typeof RoundSummarySchema>;
