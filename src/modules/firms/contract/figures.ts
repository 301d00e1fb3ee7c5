import { z } from "zod";

/** Key figures of a firm for a year. Money is kept in fen; the others are counts. */
export const measures = ["revenue", "rd-spending", "staff", "rd-staff", "valid-patents"] as const;
export type Measure = (typeof measures)[number];
export const MeasureSchema = z.enum(measures);

/** Measures that are money. */
export const moneyMeasures: readonly Measure[] = ["revenue", "rd-spending"];

/** Values by measure; a measure that nobody knows is left out. Money in fen. */
export const FigureValuesSchema = z.partialRecord(MeasureSchema, z.int().min(0).max(Number.MAX_SAFE_INTEGER));
export type FigureValues = z.infer<typeof FigureValuesSchema>;

const Year = z.int().min(1980).max(2200);

const YearFiguresSchema = z.object({
  year: Year,
  values: FigureValuesSchema,
  /** R&D spending by revenue, per cent with two decimals; null where one of them is not known or the revenue is 0. */
  intensity: z.string().nullable(),
  /** Growth of R&D spending against the year before, in the same way. */
  growth: z.string().nullable(),
  /** Who entered the last of them, when, and on which basis. */
  entered: z.object({ at: z.string(), by: z.string().nullable(), basis: z.string() }),
});
export type YearFigures = z.infer<typeof YearFiguresSchema>;

export const FirmFiguresSchema = z.object({
  /** Whoever asks may see them; where not, `years` is empty whatever there is. */
  isVisible: z.boolean(),
  /** The latest first. */
  years: z.array(YearFiguresSchema),
});
export type FirmFigures = z.infer<typeof FirmFiguresSchema>;

export const ReportFiguresSchema = z.strictObject({
  year: Year,
  values: FigureValuesSchema.refine((values) => Object.keys(values).length > 0),
  basis: z.string().trim().min(1).max(500),
});
export type ReportFigures = z.infer<typeof ReportFiguresSchema>;

/** Sums of a year by area, over the firms that have figures; for those who keep the register. */
export const FigureSumsSchema = z.object({
  year: Year,
  /** Years of which anything is known, the latest first. */
  years: z.array(Year),
  places: z.array(
    z.object({
      /** Null: everywhere. */
      place: z.string().nullable(),
      firms: z.int(),
      values: FigureValuesSchema,
      intensity: z.string().nullable(),
      /** Growth of R&D spending over the firms whose spending is known for both years, and how many those are. */
      growth: z.string().nullable(),
      compared: z.int(),
    }),
  ),
});
export type FigureSums = z.infer<typeof FigureSumsSchema>;
