import { z } from "zod";
import { accessClasses } from "../contract.ts";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });
const Instant = z.iso.datetime({ offset: true });
const Id = z.string().min(1).max(80);

/** Summed by cell; how often each cell was observed; a background moved towards observations by the ratio of their errors. */
export const templates = ["sum", "cover", "update"] as const;
export type Template = (typeof templates)[number];

export const NewJobSchema = z.strictObject({
  template: z.enum(templates),
  title: z.string().trim().min(1).max(200),
  links: z.array(Id).min(1).max(50),
  /** Column of the profile that is summed. */
  column: Id,
  from: Instant,
  to: Instant,
  /** Size of a cell in degrees. */
  cell: z.number().min(0.001).max(10),
  /** An earlier job, for an update. */
  background: Id.nullable().default(null),
  /** Errors in the unit of the column: of the background and of one observation; for an update. */
  backgroundError: z.number().positive().max(1_000_000).nullable().default(null),
  observationError: z.number().positive().max(1_000_000).nullable().default(null),
});
export type NewJob = z.output<typeof NewJobSchema>;

export const JobSchema = z.object({
  id: z.string(),
  template: z.enum(templates),
  title: z.string(),
  column: z.string(),
  columnName: Words,
  unit: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  cell: z.number(),
  access: z.enum(accessClasses),
  owner: Words.nullable(),
  by: z.string().nullable(),
  ranAt: z.string(),
  observations: z.number(),
  cells: z.number(),
  isSample: z.boolean(),
});
export type Job = z.infer<typeof JobSchema>;

export const JobListSchema = z.object({
  jobs: z.array(JobSchema),
  /** What a job can be run over: links that the reader may read, with the columns of numbers that they send. */
  links: z.array(
    z.object({
      id: z.string(),
      name: Words,
      profile: z.string(),
      columns: z.array(z.object({ code: z.string(), name: Words })),
    }),
  ),
  cell: z.number(),
});
export type JobList = z.infer<typeof JobListSchema>;

export const CellSchema = z.object({
  west: z.number(),
  south: z.number(),
  count: z.number(),
  mean: z.number().nullable(),
  least: z.number().nullable(),
  most: z.number().nullable(),
});
export type Cell = z.infer<typeof CellSchema>;

/** A part of the grid: degrees, both ends included. */
export const BoxSchema = z.object({
  west: z.coerce.number().min(-180).max(180).optional(),
  south: z.coerce.number().min(-90).max(90).optional(),
  east: z.coerce.number().min(-180).max(180).optional(),
  north: z.coerce.number().min(-90).max(90).optional(),
});
export type Box = z.infer<typeof BoxSchema>;

export const JobPageSchema = z.object({
  job: JobSchema,
  inputs: z.array(
    z.object({
      link: z.object({ id: z.string(), name: Words }),
      profile: z.string(),
      profileVersion: z.number(),
      count: z.number(),
      first: z.string().nullable(),
      last: z.string().nullable(),
      digest: z.string(),
    }),
  ),
  background: z.object({ id: z.string(), title: z.string(), digest: z.string() }).nullable(),
  backgroundError: z.number().nullable(),
  observationError: z.number().nullable(),
  /** Flags whose values were used. */
  flags: z.array(z.string()),
  /** Version of the product and of the rules of the template. */
  code: z.string(),
  digest: z.string(),
  /** Jobs that took this one for their background. */
  usedBy: z.array(z.object({ id: z.string(), title: z.string() })),
  cells: z.array(CellSchema),
});
export type JobPage = z.infer<typeof JobPageSchema>;
