import { z } from "zod";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });
const Money = z.number().int().min(0).max(1_000_000_000_000);
const Text = z.string().trim().min(1);

export const purposes = ["research", "test", "trial", "visit"] as const;
export const bookingStates = ["requested", "confirmed", "used", "settled", "refused", "withdrawn"] as const;
export type BookingState = (typeof bookingStates)[number];
export const secrecies = ["open", "restricted"] as const;

/** Who keep resources and may confirm, besides the stewards. */
export const keeperRoles = ["operator", "institute", "enterprise"] as const;
export const stewardRoles = ["administrator", "commission-office"] as const;
/** Who may ask for hours: somebody of an organisation. */
export const askerRoles = ["enterprise", "institute", "operator", "reporter", "broker"] as const;

export const OfferTermsSchema = z.strictObject({
  /** 分 an hour; null: not said. */
  priceSmall: Money.nullable(),
  priceOther: Money.nullable(),
  /** How many may come to see it at a time; null: no visits. */
  visitors: z.number().int().min(1).max(10_000).nullable(),
  needsSafetyFile: z.boolean(),
  needsQualification: z.boolean(),
  secrecy: z.enum(secrecies),
});
export type OfferTerms = z.infer<typeof OfferTermsSchema>;
export const OfferSetSchema = z.strictObject({ terms: OfferTermsSchema, version: z.number().int().min(0) });

/** An instant with its zone: 2026-12-01T09:00:00+08:00. */
const Instant = z.iso.datetime({ offset: true });

export const BookingRequestSchema = z.strictObject({
  purpose: z.enum(purposes),
  title: Text.max(200),
  from: Instant,
  to: Instant,
  needs: Text.max(2000).nullable().default(null),
  people: z.number().int().min(1).max(10_000).nullable().default(null),
  isSmallFirm: z.boolean().default(false),
  seaArea: Text.max(300).nullable().default(null),
  environment: Text.max(1000).nullable().default(null),
  safetyFile: Text.max(300).nullable().default(null),
  qualification: Text.max(300).nullable().default(null),
  secrecy: z.enum(secrecies).default("open"),
  /** Id of a voucher of the register. */
  voucher: z.string().max(80).nullable().default(null),
});
export type BookingRequest = z.output<typeof BookingRequestSchema>;

export const ClosureSchema = z.strictObject({ from: Instant, to: Instant, reason: Text.max(300) });
export type Closure = z.infer<typeof ClosureSchema>;

export const BookingInputSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("confirm"), words: Text.max(1000).nullable().default(null) }),
  z.strictObject({ act: z.literal("refuse"), words: Text.max(1000) }),
  z.strictObject({ act: z.literal("withdraw"), words: Text.max(1000) }),
  z.strictObject({
    act: z.literal("use"),
    hours: z.number().min(0).max(100_000),
    result: Text.max(4000),
    /** Whether a report with a number is issued. */
    isReported: z.boolean().default(false),
  }),
  z.strictObject({
    act: z.literal("settle"),
    charge: Money,
    voucherPays: Money.default(0),
    invoice: Text.max(200).nullable().default(null),
  }),
  z.strictObject({
    act: z.literal("rate"),
    rating: z.number().int().min(1).max(5),
    words: Text.max(1000).nullable().default(null),
  }),
]);
export type BookingInput = z.output<typeof BookingInputSchema>;
export type BookingAct = BookingInput["act"];
export const BookingActSchema = z.strictObject({ version: z.number().int().min(1), input: BookingInputSchema });

export const CostSchema = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  what: Text.max(200),
  amount: Money,
});

export const ResourceQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  kind: z.string().max(60).optional(),
  platform: z.string().max(80).optional(),
  park: z.string().max(80).optional(),
  /** Only what takes bookings. */
  bookable: z.enum(["true"]).optional(),
});
export type ResourceQuery = z.infer<typeof ResourceQuerySchema>;

const Named = z.object({ id: z.string(), name: Words });

export const ResourceSchema = z.object({
  id: z.string(),
  name: Words,
  kind: z.string(),
  state: z.string(),
  keeper: Words.nullable(),
  place: z.string().nullable(),
  /** A city outside the region. */
  city: z.string().nullable(),
  accessClass: z.string().nullable(),
  tests: z.string().nullable(),
  platform: Named.nullable(),
  platformLevel: z.string().nullable(),
  park: Named.nullable(),
  hoursOpen: z.string().nullable(),
  hoursAble: z.string().nullable(),
  terms: OfferTermsSchema.nullable(),
  termsVersion: z.number(),
  isSample: z.boolean(),
});
export type Resource = z.infer<typeof ResourceSchema>;

export const ResourceListSchema = z.object({
  resources: z.array(ResourceSchema),
  kinds: z.array(z.string()),
  platforms: z.array(Named),
  parks: z.array(Named),
});
export type ResourceList = z.infer<typeof ResourceListSchema>;

export const TakenSchema = z.object({
  from: z.string(),
  to: z.string(),
  purpose: z.enum([...purposes, "maintenance"]),
  people: z.number().nullable(),
});
export type Taken = z.infer<typeof TakenSchema>;

export const UseFiguresSchema = z.object({
  bookings: z.number(),
  hours: z.number(),
  externalHours: z.number(),
  smallHours: z.number(),
  visitors: z.number(),
  /** Shares of one; null: what they are shares of is not known. */
  utilisation: z.number().nullable(),
  externalShare: z.number().nullable(),
  openness: z.number().nullable(),
  waitDays: z.number().nullable(),
  rating: z.number().nullable(),
});
export type UseFigures = z.infer<typeof UseFiguresSchema>;

export const ResourcePageSchema = z.object({
  resource: ResourceSchema,
  scenario: Named.nullable(),
  parts: z.array(Named),
  voyages: z.array(z.object({ id: z.string(), name: Words, from: z.string(), to: z.string().nullable() })),
  taken: z.array(TakenSchema),
  use: UseFiguresSchema,
  year: z.number(),
  today: z.string(),
  isKeeper: z.boolean(),
  money: z.object({ income: z.number(), byVoucher: z.number(), cost: z.number() }).nullable(),
  vouchers: z.array(z.object({ id: z.string(), name: Words, faceValue: z.number() })),
});
export type ResourcePage = z.infer<typeof ResourcePageSchema>;

export const BookingSchema = z.object({
  id: z.string(),
  number: z.string(),
  resource: Named,
  asker: Words.nullable(),
  keeper: Words.nullable(),
  purpose: z.enum([...purposes, "maintenance"]),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  state: z.enum(bookingStates),
  people: z.number().nullable(),
  isSample: z.boolean(),
  isAsker: z.boolean(),
  isKeeper: z.boolean(),
});
export type Booking = z.infer<typeof BookingSchema>;
export const BookingListSchema = z.object({ bookings: z.array(BookingSchema), waiting: z.number() });

export const BookingPageSchema = BookingSchema.extend({
  version: z.number(),
  needs: z.string().nullable(),
  seaArea: z.string().nullable(),
  environment: z.string().nullable(),
  safetyFile: z.string().nullable(),
  qualification: z.string().nullable(),
  secrecy: z.enum(secrecies),
  isSmallFirm: z.boolean(),
  voucher: Named.extend({ faceValue: z.number() }).nullable(),
  /** What the terms and the hours come to; null: no price is said. */
  reckoned: z.number().nullable(),
  hours: z.number().nullable(),
  result: z.string().nullable(),
  reportNumber: z.string().nullable(),
  charge: z.number().nullable(),
  voucherPays: z.number().nullable(),
  invoice: z.string().nullable(),
  rating: z.number().nullable(),
  steps: z.array(
    z.object({
      act: z.string(),
      words: z.string().nullable(),
      at: z.string(),
      by: z.string().nullable(),
      party: z.string(),
    }),
  ),
});
export type BookingPage = z.infer<typeof BookingPageSchema>;

export const UseListSchema = z.object({
  year: z.number(),
  rows: z.array(
    z.object({
      resource: ResourceSchema,
      use: UseFiguresSchema,
      voyages: z.array(z.object({ year: z.number(), count: z.number() })),
      income: z.number().nullable(),
      cost: z.number().nullable(),
    }),
  ),
});
export type UseList = z.infer<typeof UseListSchema>;

export const ReportCheckSchema = z.object({
  number: z.string(),
  found: z.object({ resource: Words, keeper: Words.nullable(), day: z.string(), sha256: z.string() }).nullable(),
});

export const JobSchema = z.object({
  computing: z.enum(["cpu", "gpu", "super"]),
  cores: z.coerce.number().int().min(1).max(10_000_000),
  /** Longest wait in hours. */
  wait: z.coerce.number().min(0).max(100_000).optional(),
});
export type Job = z.infer<typeof JobSchema>;
export const jobMisfits = [
  "other-kind",
  "too-small",
  "size-unknown",
  "waits-too-long",
  "wait-unknown",
  "not-open",
] as const;
export const MatchListSchema = z.object({
  matches: z.array(
    z.object({
      id: z.string(),
      name: Words,
      computing: z.string().nullable(),
      cores: z.number().nullable(),
      queue: z.number().nullable(),
      price: z.number().nullable(),
      misfits: z.array(z.enum(jobMisfits)),
    }),
  ),
});
export type MatchList = z.infer<typeof MatchListSchema>;

/** Error codes of this module with their HTTP status. */
export const facilitiesErrors = {
  "facilities.not-found": 404,
  "facilities.not-keeper": 403,
  "facilities.no-organisation": 422,
  "facilities.not-open": 409,
  "facilities.no-terms": 409,
  "facilities.time-wrong": 422,
  "facilities.time-past": 422,
  "facilities.no-visits": 422,
  "facilities.people-needed": 422,
  "facilities.too-many-people": 409,
  "facilities.safety-file-needed": 422,
  "facilities.qualification-needed": 422,
  "facilities.secrecy": 422,
  "facilities.taken": 409,
  "facilities.not-from-here": 409,
  "facilities.not-asker": 403,
  "facilities.not-over": 422,
  "facilities.changed": 409,
  "facilities.voucher-wrong": 422,
  "facilities.voucher-used": 409,
  "facilities.voucher-too-much": 422,
} as const;
export type FacilitiesErrorCode = keyof typeof facilitiesErrors;
