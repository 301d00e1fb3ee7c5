import { z } from "zod";
import { dueSources, dutyRoles, kinds, sourceStates, states } from "../contract.ts";
import { AimSchema } from "./adjustment.ts";
import { LampSchema, lamps } from "./lamp.ts";

const list = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.enum(values)).max(50)).optional();
const codes = z
  .preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.string().max(80)).max(200))
  .optional();

/** Columns that the ledger can be sorted by. */
export const sortKeys = ["place", "title", "lamp", "kind", "state", "since", "due", "round"] as const;
export type SortKey = (typeof sortKeys)[number];
export const dueFilters = ["overdue", "soon", "later", "none"] as const;
export const groupings = ["unit", "document"] as const;

/** Which commitments of the ledger: filters, each a choice of several. */
export const LedgerFilterSchema = z.object({
  q: z.string().trim().max(100).optional(),
  state: list(states),
  lamp: list(lamps),
  kind: list(kinds),
  due: list(dueFilters),
  source: list(sourceStates),
  document: codes,
  /** Codes of organisations; `-` for commitments without a known unit. */
  unit: codes,
  area: codes,
  /** Ledgers that are archived: left out unless they or their document are asked for. */
  archived: z.enum(["with", "only"]).optional(),
});
export type LedgerFilter = z.infer<typeof LedgerFilterSchema>;

export const LedgerOrderSchema = z.object({
  /** `due,-state`: first by deadline, then by state downwards. */
  sort: z
    .string()
    .regex(new RegExp(`^(-?(${sortKeys.join("|")}))(,-?(${sortKeys.join("|")})){0,4}$`))
    .optional(),
  group: z.enum(groupings).optional(),
});

export const LedgerQuerySchema = LedgerFilterSchema.extend(LedgerOrderSchema.shape).extend({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export type LedgerQuery = z.infer<typeof LedgerQuerySchema>;

/** Columns of the ledger, in their usual order. */
export const ledgerColumns = [
  "title",
  "lamp",
  "state",
  "due",
  "units",
  "others",
  "quote",
  "kind",
  "document",
  "area",
  "since",
  "round",
  "source",
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

export const LedgerExportQuerySchema = LedgerFilterSchema.extend(LedgerOrderSchema.shape).extend({
  /** The columns that are shown, in their order; the usual ones when left out. */
  columns: list(ledgerColumns),
});
export type LedgerExportQuery = z.infer<typeof LedgerExportQuerySchema>;

const DutySchema = z.object({ code: z.string().nullable(), name: z.string(), role: z.enum(dutyRoles) });

export const LedgerRowSchema = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.enum(kinds),
  title: z.string(),
  quote: z.string(),
  document: z.object({
    code: z.string(),
    titleZh: z.string(),
    titleEn: z.string().nullable(),
    shortZh: z.string().nullable(),
    shortEn: z.string().nullable(),
  }),
  start: z.number(),
  area: z.string().nullable(),
  duties: z.array(DutySchema),
  state: z.enum(states),
  stateSince: z.string(),
  dueOn: z.string().nullable(),
  dueFrom: z.enum(dueSources),
  round: z.number(),
  source: z.enum(sourceStates),
  isSample: z.boolean(),
  lamp: LampSchema,
  /** The aim that an approved adjustment put in the place of the sentence's; null: none did. */
  adjusted: AimSchema.nullable(),
  /** Of the group that the row stands in; null when the ledger is not grouped. */
  group: z.string().nullable(),
});
export type LedgerRow = z.infer<typeof LedgerRowSchema>;

export const LedgerFiguresSchema = z.object({
  /** Commitments that pass the filter; under several units each still counts once. */
  total: z.number(),
  byState: z.partialRecord(z.enum(states), z.number()),
  byLamp: z.partialRecord(z.enum(lamps), z.number()),
  /** Their plan is over and nobody has closed them: they wait for the closing account. */
  planOver: z.number(),
  noUnit: z.number(),
  sample: z.number(),
  /** How many more would pass in archived ledgers. */
  archived: z.number(),
});
export type LedgerFigures = z.infer<typeof LedgerFiguresSchema>;

export const LedgerPageSchema = z.object({
  day: z.string(),
  /** Rows of the whole list; more than `figures.total` when a commitment stands under several units. */
  count: z.number(),
  figures: LedgerFiguresSchema,
  groups: z.array(z.object({ key: z.string(), name: z.string(), count: z.number(), late: z.number() })),
  rows: z.array(LedgerRowSchema),
});
export type LedgerPage = z.infer<typeof LedgerPageSchema>;

const Choice = z.object({ value: z.string(), zh: z.string(), en: z.string().nullable(), count: z.number() });
/** What can be filtered by, over all commitments that the reader may see. */
export const LedgerChoicesSchema = z.object({
  documents: z.array(Choice),
  units: z.array(Choice),
  areas: z.array(Choice),
});
export type LedgerChoices = z.infer<typeof LedgerChoicesSchema>;

/** Confirmed and not registered yet, by document. */
export const WaitingSchema = z.object({
  documents: z.array(
    z.object({
      code: z.string(),
      titleZh: z.string(),
      titleEn: z.string().nullable(),
      targets: z.number(),
      goals: z.number(),
      tasks: z.number(),
    }),
  ),
});
export type Waiting = z.infer<typeof WaitingSchema>;
