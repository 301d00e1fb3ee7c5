import { z } from "zod";
import { conditionStates, risks, signals } from "./support.ts";

const Day = z.iso.date();
const Year = z.int();
const FirmHead = z.object({ code: z.string(), name: z.string() });

/** How a firm stands to a rung of the ladder on a day. */
export const rungStates = ["held", "held-before", "not-held"] as const;

export const RungSchema = z.object({
  title: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  /** The line of a document that puts the rungs in this order. */
  basis: z.string().nullable(),
  state: z.enum(rungStates),
  /** The first day on which what is held now is not held any more; null: no end is registered, or it is not held. */
  validTo: Day.nullable(),
});
export type Rung = z.infer<typeof RungSchema>;

/** A line of the rule that looks ahead for the next rung: what it asks, what the firm has. */
export const StepCheckSchema = z.object({
  signal: z.enum(signals),
  state: z.enum(conditionStates),
  /** Per cent, or a number of patents; null where there is no number to compare or none is known. */
  value: z.number().nullable(),
  wanted: z.number().nullable(),
});
export type StepCheck = z.infer<typeof StepCheckSchema>;

/** What the index is made of; the documents name the index and give no formula. */
export const indexParts = ["rd-intensity", "rd-growth", "rd-staff", "patents", "revenue-growth"] as const;
export type IndexPart = (typeof indexParts)[number];

export const IndexLineSchema = z.object({
  part: z.enum(indexParts),
  /** Per cent; of patents, how many for a hundred of staff. Null: what it is made of is not reported, which counts 0. */
  value: z.number().nullable(),
  /** How many firms of the year are known in this. */
  known: z.int(),
  /** Of the other firms that are known in this, the share that is below, those that are equal by half: 0 to 1. */
  share: z.number().nullable(),
  weight: z.number(),
  /** Points of the score, and how many more there were to be had. */
  adds: z.number(),
  lost: z.number(),
});
export type IndexLine = z.infer<typeof IndexLineSchema>;

const Place = { score: z.number(), place: z.int() };

export const StandingSchema = z
  .object({
    day: Day,
    /** Null: nobody asked for one and the reader's organisation is tied to none. */
    firm: FirmHead.nullable(),
    /** From the lowest up. */
    rungs: z.array(RungSchema),
    /** The rung above the highest that is held; null: none is above it. */
    next: z.string().nullable(),
    /** The rung that the rule looks ahead for, while it is not held. */
    sought: z.string().nullable(),
    /** Line by line what is there for that rung. */
    checks: z.array(StepCheckSchema),
    /** So many of the lines make a candidate. */
    needed: z.int(),
    /** Why a title that is held may be lost. */
    risks: z.array(z.enum(risks)),
    /** The year whose figures were looked at; null: none is reported. */
    figureYear: Year.nullable(),
    /** Null: too few firms have figures of the year, or this one has none. */
    index: z.object({ ...Place, year: Year, firms: z.int(), lines: z.array(IndexLineSchema) }).nullable(),
    /** The index compares this many firms at least. */
    leastFirms: z.int(),
  })
  .meta({ id: "FirmStanding" });
export type Standing = z.infer<typeof StandingSchema>;

export const RankingSchema = z
  .object({
    year: Year,
    years: z.array(Year),
    /** How many firms have figures of the year. */
    compared: z.int(),
    weights: z.array(z.object({ part: z.enum(indexParts), weight: z.number() })),
    /** The first of them, as many as are selected in a year; all that share the last place are in it. */
    picks: z.int(),
    firms: z.array(
      FirmHead.extend({
        ...Place,
        /** The part that brings most, and those that are not reported. */
        best: z.enum(indexParts).nullable(),
        unreported: z.array(z.enum(indexParts)),
        holds: z.array(z.string()),
      }),
    ),
    /** A year ago, to which today is compared. */
    since: Day,
    /** From the lowest up: firms that hold it today and held it then, and who of them gained or lost it in between. */
    rungs: z.array(
      z.object({
        title: z.string(),
        name: z.object({ zh: z.string(), en: z.string() }),
        now: z.int(),
        before: z.int(),
        gained: z.int(),
        lost: z.int(),
      }),
    ),
  })
  .meta({ id: "IndexRanking" });
export type Ranking = z.infer<typeof RankingSchema>;
