import { z } from "zod";
import { classErrors, FieldChoiceSchema, FirmClassSchema } from "./contract/classes.ts";
import { doubleErrors, FirmDoubleSchema } from "./contract/doubles.ts";

const Day = z.iso.date();
const Code = z.string().trim().min(1).max(80);
const Basis = z.string().trim().min(1).max(500);
const Name = z.string().trim().min(1).max(100);

export const firmKinds = ["enterprise", "university", "institute", "other"] as const;
export type FirmKind = (typeof firmKinds)[number];

/** Size classes of enterprises, the smallest first; which firm is of which a national standard says by trade, staff and revenue. */
export const firmSizes = ["micro", "small", "medium", "large"] as const;
export type FirmSize = (typeof firmSizes)[number];

export const firmNameKinds = ["official", "short", "alias", "former"] as const;

/** How a title stands on a day: not yet, valid, valid but not for long, run out, withdrawn before its time. */
export const titleStates = ["to-come", "valid", "expiring", "expired", "withdrawn"] as const;
export type TitleState = (typeof titleStates)[number];

export const TitleKindSchema = z.object({
  code: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  metric: z.string().nullable(),
  basis: z.string().nullable(),
});
export type TitleKind = z.infer<typeof TitleKindSchema>;

const FirmHead = z.object({
  id: z.string(),
  code: z.string(),
  name: z.object({ zh: z.string(), en: z.string().nullable() }),
  kind: z.enum(firmKinds),
  isSample: z.boolean(),
});

const HeldTitle = z.object({ title: z.string(), state: z.enum(titleStates), validTo: Day.nullable() });

export const FirmRowSchema = FirmHead.extend({
  creditCode: z.string().nullable(),
  /** Where it sits on the day; null when nobody has said. */
  place: z.string().nullable(),
  /** Its size class on the day; null when nobody has said. */
  size: z.enum(firmSizes).nullable(),
  /** What it holds on the day. */
  titles: z.array(HeldTitle),
});
export type FirmRow = z.infer<typeof FirmRowSchema>;

export const FirmListSchema = z.object({
  day: Day,
  firms: z.array(FirmRowSchema),
  total: z.number(),
  /** How many of them hold a title on the day, and how many one that runs out soon. */
  holding: z.number(),
  expiring: z.number(),
  next: z.string().nullable(),
  /** The firm of whoever asks. */
  own: z.object({ code: z.string(), name: z.string() }).nullable(),
  kinds: z.array(TitleKindSchema),
  fields: z.array(FieldChoiceSchema),
});
export type FirmList = z.infer<typeof FirmListSchema>;

const many = z.union([z.string().max(80), z.array(z.string().max(80)).max(30)]).optional();

export const FirmQuerySchema = z.object({
  /** Part of any name, its pinyin, or a credit code. */
  q: z.string().trim().max(100).optional(),
  /** The day that titles and places are read on; today when left out. */
  on: Day.optional(),
  title: many,
  state: z.enum(["valid", "expiring"]).optional(),
  place: many,
  kind: many,
  size: many,
  /** A field finds what stands below it. */
  field: many,
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type FirmQuery = z.infer<typeof FirmQuerySchema>;

export const FirmNameSchema = z.object({
  name: z.string(),
  kind: z.enum(firmNameKinds),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  basis: z.string(),
});

export const FirmPlaceSchema = z.object({
  place: z.string(),
  address: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  basis: z.string(),
});

export const FirmTitleSchema = z.object({
  id: z.string(),
  title: z.string(),
  certificate: z.string().nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
  endedOn: Day.nullable(),
  endReason: z.string().nullable(),
  basis: z.string(),
  state: z.enum(titleStates),
});

export const FirmDetailSchema = FirmHead.extend({
  version: z.number(),
  creditCode: z.string().nullable(),
  basis: z.string(),
  organisation: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** Participants that records of it were which were joined. */
  joinedOrganisations: z.array(z.object({ code: z.string(), name: z.string() })),
  doubles: z.array(FirmDoubleSchema),
  /** Whoever reads belongs to it and may keep what is its own to say. */
  isOwn: z.boolean(),
  parent: z.object({ code: z.string(), name: z.string() }).nullable(),
  children: z.array(z.object({ code: z.string(), name: z.string() })),
  names: z.array(FirmNameSchema),
  places: z.array(FirmPlaceSchema),
  titles: z.array(FirmTitleSchema),
  classes: z.array(FirmClassSchema),
  kinds: z.array(TitleKindSchema),
  fields: z.array(FieldChoiceSchema),
});
export type FirmDetail = z.infer<typeof FirmDetailSchema>;

/** Which holders are counted, and on which day. */
export const CountQuerySchema = z.object({ on: Day.optional(), size: many, field: many });
export type CountQuery = z.infer<typeof CountQuerySchema>;

/** Holders of each title by place on a day; a place counts what lies certainly in it. `null`: everywhere. */
export const TitleCountsSchema = z.object({
  day: Day,
  kinds: z.array(TitleKindSchema),
  fields: z.array(FieldChoiceSchema),
  places: z.array(z.object({ place: z.string().nullable(), counts: z.record(z.string(), z.number()) })),
});
export type TitleCounts = z.infer<typeof TitleCountsSchema>;

export const NewPlaceSchema = z.strictObject({
  place: Code,
  address: z.string().trim().min(1).max(200).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  /** Null: for as long as anybody knows. */
  validFrom: Day.nullable().default(null),
  basis: Basis,
});
export type NewPlace = z.infer<typeof NewPlaceSchema>;

export const NewFirmSchema = z.strictObject({
  nameZh: Name,
  nameEn: z.string().trim().min(1).max(200).nullable().default(null),
  kind: z.enum(firmKinds).default("enterprise"),
  creditCode: z.string().trim().toUpperCase().nullable().default(null),
  place: Code.nullable().default(null),
  address: z.string().trim().min(1).max(200).nullable().default(null),
  basis: Basis,
  /** The names that are alike were seen, and it is another one. */
  isAnother: z.boolean().default(false),
});
export type NewFirm = z.infer<typeof NewFirmSchema>;

export const NewFirmNameSchema = z.strictObject({
  name: Name,
  kind: z.enum(firmNameKinds),
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  basis: Basis,
});
export type NewFirmName = z.infer<typeof NewFirmNameSchema>;

export const NewTitleSchema = z.strictObject({
  title: Code,
  certificate: z.string().trim().min(1).max(60).nullable().default(null),
  validFrom: Day,
  validTo: Day.nullable().default(null),
  basis: Basis,
});
export type NewTitle = z.infer<typeof NewTitleSchema>;

export const EndTitleSchema = z.strictObject({
  titleId: z.string().max(80),
  /** The first day on which it is not held any more. */
  on: Day,
  reason: Basis,
});
export type EndTitle = z.infer<typeof EndTitleSchema>;

export const SimilarFirmsSchema = z.object({
  firms: z.array(FirmHead.extend({ called: z.string(), isSame: z.boolean() })),
});
export type SimilarFirms = z.infer<typeof SimilarFirmsSchema>;

/** Says which participant with accounts a firm is; null: none. */
export const TieFirmSchema = z.strictObject({ organisation: Code.nullable(), basis: Basis });
export type TieFirm = z.infer<typeof TieFirmSchema>;

/** Says whose branch or subsidiary a firm is; null: nobody's. */
export const SetParentSchema = z.strictObject({ parent: Code.nullable(), basis: Basis });
export type SetParent = z.infer<typeof SetParentSchema>;

/** Who keeps the register. */
export const firmStewards = ["administrator", "commission-office"] as const;
/** Who reads the figures of every firm; its own people read those of theirs. */
export const figureReaders = [...firmStewards, "auditor"] as const;
/** Who keeps names, place and figures of the firm that they belong to. */
export const firmPeople = ["enterprise", "institute"] as const;

/** Error codes of this module with their HTTP status. */
export const firmErrors = {
  "firms.not-found": 404,
  "firms.title-not-found": 404,
  "firms.not-own": 403,
  "firms.organisation-unknown": 422,
  "firms.organisation-taken": 409,
  "firms.parent-circle": 409,
  "firms.title-unknown": 422,
  "firms.credit-code-taken": 409,
  "firms.known-already": 409,
  "firms.name-known": 409,
  "firms.name-not-yet": 422,
  "firms.period-wrong": 422,
  "firms.title-overlaps": 409,
  "firms.ended-already": 409,
  "firms.end-outside": 422,
  "firms.moved-later": 409,
  "firms.file-too-long": 422,
  "firms.year-to-come": 422,
  "firms.part-over-whole": 422,
  ...classErrors,
  ...doubleErrors,
} as const;
export type FirmErrorCode = keyof typeof firmErrors;

/** Columns of the table in which firms and their titles are brought: one row a firm and title. */
export const importColumns = [
  "name",
  "creditCode",
  "kind",
  "place",
  "longitude",
  "latitude",
  "size",
  "field",
  "classFrom",
  "title",
  "certificate",
  "validFrom",
  "validTo",
] as const;
export type ImportColumn = (typeof importColumns)[number];

export const importFaults = [
  "no-column",
  "column-twice",
  "needed",
  "day",
  "period",
  "number",
  "place",
  "title",
  "kind",
  "size",
  "field",
  "credit-code",
  "two-firms",
  "several-firms",
  "another-place",
  "another-size",
  "overlap",
] as const;
export type ImportFault = (typeof importFaults)[number];

export const ImportFieldsSchema = z.strictObject({
  /** Says what would come of it and keeps nothing. */
  isTrial: z.stringbool(),
  basis: Basis,
});

export const FirmImportSchema = z.object({
  isKept: z.boolean(),
  rows: z.int(),
  firms: z.int(),
  titles: z.int(),
  /** Rows that say what is known already. */
  same: z.int(),
  wrong: z.int(),
  errors: z.array(
    z.object({ row: z.int(), column: z.enum(importColumns), fault: z.enum(importFaults), value: z.string() }),
  ),
});
export type FirmImport = z.infer<typeof FirmImportSchema>;
export type ImportError = FirmImport["errors"][number];
