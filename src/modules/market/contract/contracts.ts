import { z } from "zod";
import { TurnoverTargetSchema } from "./turnover-target.ts";

const Day = z.iso.date();
const Code = z.string().trim().min(1).max(80);
const Basis = z.string().trim().min(1).max(500);
/** Whole 分; the largest is 100,000 亿元. */
const Fen = z.int().min(0).max(1_000_000_000_000_000);

/** What a technology contract is about; which of them a day knows is said by the rules of that day. */
export const contractTypes = ["development", "transfer", "licence", "consulting", "service"] as const;
export type ContractType = (typeof contractTypes)[number];

export const contractStates = [
  "submitted",
  "returned",
  "checked",
  "registered",
  "amended",
  "deregistered",
  "withdrawn",
] as const;
export type ContractState = (typeof contractStates)[number];

export const contractActs = ["resubmit", "return", "check", "register", "amend", "deregister", "withdraw"] as const;
export type ContractAct = (typeof contractActs)[number];

/** Costs that are part of the total and no payment for technology. */
export const deductionKinds = ["equipment", "instruments", "parts", "materials", "other"] as const;
export type DeductionKind = (typeof deductionKinds)[number];

export const payments = ["at-once", "instalments", "share-of-income", "fee-and-share", "deferred"] as const;
export type Payment = (typeof payments)[number];

/** The right that the technology is under. */
export const properties = [
  "patent",
  "know-how",
  "software",
  "layout-design",
  "plant-variety",
  "medicine",
  "none",
] as const;
export type Property = (typeof properties)[number];

export const sides = ["seller", "buyer"] as const;
export type Side = (typeof sides)[number];

/** How a contract stands to the region on the day when it was signed. */
export const directions = ["output", "absorption", "local", "outside", "unknown"] as const;
export type Direction = (typeof directions)[number];

/** Where the seller of technology that was bought here sits, as seen from the buyer. */
export const sellerPlaces = ["same-division", "same-city", "outside"] as const;
export type SellerPlace = (typeof sellerPlaces)[number];

export const DeductionSchema = z.strictObject({ kind: z.enum(deductionKinds), amount: Fen });
export type Deduction = z.infer<typeof DeductionSchema>;

export const NewPartySchema = z.strictObject({
  /** Code of the firm; null for one that the register of firms does not know. */
  firm: Code.nullable().default(null),
  name: z.string().trim().min(1).max(100),
  creditCode: z.string().trim().toUpperCase().max(18).nullable().default(null),
  /** Code of an area of the region; a known firm has its own by date, and this is not asked. */
  place: Code.nullable().default(null),
  /** Province, city or country of a party that sits elsewhere. */
  outside: z.string().trim().min(1).max(60).nullable().default(null),
});
export type NewParty = z.infer<typeof NewPartySchema>;

export const NewContractSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  type: z.enum(contractTypes),
  /** The first of each side is the one whose place counts. */
  sellers: z.array(NewPartySchema).min(1).max(5),
  buyers: z.array(NewPartySchema).min(1).max(5),
  signedOn: Day.nullable().default(null),
  startsOn: Day.nullable().default(null),
  /** The last day of its performance. */
  endsOn: Day.nullable().default(null),
  total: Fen.nullable().default(null),
  technology: Fen.nullable().default(null),
  deductions: z.array(DeductionSchema).max(10).default([]),
  payment: z.enum(payments).nullable().default(null),
  property: z.enum(properties).nullable().default(null),
  field: z.string().trim().min(1).max(100).nullable().default(null),
  summary: z.string().trim().min(1).max(2000).nullable().default(null),
  /** Ids of the lead and the licence that it comes of: their sides are among the parties. */
  lead: Code.nullable().default(null),
  licence: Code.nullable().default(null),
  basis: Basis,
});
export type NewContract = z.infer<typeof NewContractSchema>;

/** What the check-list of a contract can miss; `blocks`: no registration with it. */
export const missings = [
  "type-not-known",
  "no-rules",
  "seller-place",
  "buyer-place",
  "seller-code",
  "buyer-code",
  "same-party",
  "signed-on",
  "signed-later",
  "period",
  "period-wrong",
  "total",
  "technology",
  "technology-over-total",
  "deductions",
  "deductions-differ",
  "deduction-not-allowed",
  "payment",
  "property",
  "summary",
] as const;
export type Missing = (typeof missings)[number];

export const MissingLineSchema = z.object({ what: z.enum(missings), blocks: z.boolean() });
export type MissingLine = z.infer<typeof MissingLineSchema>;

const Words = z.object({ zh: z.string(), en: z.string() });

export const RuleSetSchema = z.object({
  code: z.string(),
  name: Words,
  /** Contracts signed from this day on, up to the other; null: open. */
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** A template that nobody has checked is off and decides nothing. */
  isOn: z.boolean(),
  types: z.array(z.enum(contractTypes)),
  deductions: z.array(z.enum(deductionKinds)),
  note: Words,
});
export type RuleSet = z.infer<typeof RuleSetSchema>;

const FirmRef = z.object({ code: z.string(), name: z.object({ zh: z.string(), en: z.string().nullable() }) });

export const PartySchema = z.object({
  side: z.enum(sides),
  firm: FirmRef.nullable(),
  name: z.string(),
  creditCode: z.string().nullable(),
  place: z.string().nullable(),
  outside: z.string().nullable(),
});
export type Party = z.infer<typeof PartySchema>;

const Head = z.object({
  id: z.string(),
  number: z.string().nullable(),
  name: z.string(),
  type: z.enum(contractTypes),
  state: z.enum(contractStates),
  direction: z.enum(directions),
  signedOn: Day.nullable(),
  registeredOn: Day.nullable(),
  total: Fen.nullable(),
  technology: Fen.nullable(),
  isSample: z.boolean(),
});

export const ContractRowSchema = Head.extend({ seller: z.string(), buyer: z.string(), missing: z.int() });
export type ContractRow = z.infer<typeof ContractRowSchema>;

export const ContractStepSchema = z.object({
  at: z.string(),
  act: z.enum([...contractActs, "submit", "bring"]),
  state: z.enum(contractStates),
  by: z.string().nullable(),
  reason: z.string(),
});

export const ContractDetailSchema = Head.extend({
  version: z.int(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  deductions: z.array(DeductionSchema),
  payment: z.enum(payments).nullable(),
  property: z.enum(properties).nullable(),
  field: z.string().nullable(),
  summary: z.string().nullable(),
  basis: z.string(),
  /** Titles are null for who may not see the other end. */
  lead: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
  licence: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
  parties: z.array(PartySchema),
  ruleSet: RuleSetSchema.nullable(),
  missing: z.array(MissingLineSchema),
  steps: z.array(ContractStepSchema),
  facts: z.array(
    z.object({
      id: z.string(),
      metric: z.string(),
      metricName: z.object({ zh: z.string(), en: z.string().nullable() }),
      place: z.string().nullable(),
      value: z.string(),
      unit: z.string(),
      validFrom: Day,
    }),
  ),
  /** The indicators that these facts count in, with the line of the document that promised each. */
  indicators: z.array(z.object({ code: z.string(), name: Words, area: z.string(), basis: z.string().nullable() })),
  /** Person who checked it; another one registers where the parameter asks for it. */
  checkedBy: z.string().nullable(),
  needsSecond: z.boolean(),
  isOwn: z.boolean(),
});
export type ContractDetail = z.infer<typeof ContractDetailSchema>;

const many = z.union([z.string().max(80), z.array(z.string().max(80)).max(30)]).optional();

export const ContractQuerySchema = z.object({
  /** Part of the number, the name or a party. */
  q: z.string().trim().max(100).optional(),
  state: many,
  type: many,
  direction: many,
  place: many,
  /** Year of registration. */
  year: z.coerce.number().int().min(1985).max(2200).optional(),
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type ContractQuery = z.infer<typeof ContractQuerySchema>;

export const ContractListSchema = z.object({
  contracts: z.array(ContractRowSchema),
  total: z.int(),
  /** How many of those that pass wait for a check or for their number. */
  waiting: z.int(),
  next: z.string().nullable(),
});
export type ContractList = z.infer<typeof ContractListSchema>;

export const StepSchema = z.strictObject({
  act: z.enum(["return", "check", "deregister", "withdraw"]),
  version: z.int(),
  reason: z.string().trim().max(500).default(""),
});
export type Step = z.infer<typeof StepSchema>;

export const RegisterSchema = z.strictObject({
  version: z.int(),
  number: z.string().trim().min(1).max(60),
  on: Day,
});
export type Register = z.infer<typeof RegisterSchema>;

/** New content for a contract that was sent back, or that is amended after its registration. */
export const AmendSchema = z.strictObject({ version: z.int(), content: NewContractSchema });
export type Amend = z.infer<typeof AmendSchema>;

export const CheckContentSchema = z.object({
  missing: z.array(MissingLineSchema),
  direction: z.enum(directions),
  ruleSet: RuleSetSchema.nullable(),
});

export const TurnoverQuerySchema = z.object({
  place: Code.optional(),
  /** Whole years, both ends included; the last three when left out. */
  from: z.coerce.number().int().min(1985).max(2200).optional(),
  to: z.coerce.number().int().min(1985).max(2200).optional(),
});
export type TurnoverQuery = z.infer<typeof TurnoverQuerySchema>;

const Sum = z.object({ contracts: z.int(), total: z.int(), technology: z.int() });

/** Turnover by year, seen from one area: sold from it, bought into it, of both the part with both sides within. */
export const TurnoverLineSchema = z.object({ output: Sum, absorbed: Sum, within: Sum });
export type TurnoverLine = z.infer<typeof TurnoverLineSchema>;

export const TurnoverSchema = z.object({
  place: z.string(),
  from: z.int(),
  to: z.int(),
  /** The year of the comparison of places: the last in which anything counts. */
  lastYear: z.int(),
  /** That year is not over. */
  isRunning: z.boolean(),
  hasSamples: z.boolean(),
  years: z.array(TurnoverLineSchema.extend({ year: z.int() })),
  types: z.array(TurnoverLineSchema.extend({ type: z.enum(contractTypes) })),
  places: z.array(TurnoverLineSchema.extend({ place: z.string() })),
  /** What the plans promise of it, in the order of the figures. */
  targets: z.array(TurnoverTargetSchema),
  ruleSets: z.array(RuleSetSchema),
});
export type Turnover = z.infer<typeof TurnoverSchema>;

/** Columns of the ledger of a registration office: one row a contract. */
export const contractColumns = [
  "number",
  "name",
  "type",
  "signedOn",
  "registeredOn",
  "total",
  "technology",
  "seller",
  "sellerCode",
  "sellerPlace",
  "buyer",
  "buyerCode",
  "buyerPlace",
  "field",
  "deregisteredOn",
] as const;
export type ContractColumn = (typeof contractColumns)[number];

export const contractFaults = [
  "no-column",
  "column-twice",
  "needed",
  "day",
  "type",
  "type-not-known",
  "amount",
  "technology-over-total",
  "credit-code",
  "two-firms",
  "several-firms",
  "place-needed",
  "number-twice",
  "signed-later",
  "ended",
] as const;
export type ContractFault = (typeof contractFaults)[number];

export const BringContractsSchema = z.strictObject({
  /** Says what would come of it and keeps nothing. */
  isTrial: z.stringbool(),
  basis: Basis,
});

export const BroughtContractsSchema = z.object({
  isKept: z.boolean(),
  rows: z.int(),
  added: z.int(),
  /** Rows whose content is another than what is kept: the facts are corrected. */
  amended: z.int(),
  deregistered: z.int(),
  same: z.int(),
  wrong: z.int(),
  /** Parties that the register of firms does not know; they stay with their names. */
  unresolved: z.array(z.string()),
  errors: z.array(
    z.object({ row: z.int(), column: z.enum(contractColumns), fault: z.enum(contractFaults), value: z.string() }),
  ),
});
export type BroughtContracts = z.infer<typeof BroughtContractsSchema>;
export type ContractRowError = BroughtContracts["errors"][number];

/** Who checks and registers contracts. */
export const contractRegistrars = ["administrator", "commission-office"] as const;
/** Who sends in contracts: parties, and stations on behalf of one. */
export const contractSubmitters = [...contractRegistrars, "enterprise", "institute", "broker", "operator"] as const;
/** Who reads the contracts of others, beside those who register them. */
export const contractReaders = ["auditor", "reviewer"] as const;

/** Error codes of this subject with their HTTP status. */
export const contractErrors = {
  "market.contract-not-found": 404,
  "market.contract-changed": 409,
  "market.contract-step": 409,
  "market.contract-not-yours": 403,
  "market.contract-incomplete": 422,
  "market.contract-second": 409,
  "market.contract-number-taken": 409,
  "market.contract-reason-needed": 422,
  "market.contract-registered-early": 422,
  "market.contract-firm-unknown": 422,
  "market.contract-no-home": 404,
} as const;
export type ContractErrorCode = keyof typeof contractErrors;
