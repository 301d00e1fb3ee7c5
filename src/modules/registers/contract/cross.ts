import { z } from "zod";
import { RecordQuerySchema, WordsByKeySchema } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";

/** What the rows and the columns are: the state, or a field that the list filters by. */
export const CrossQuerySchema = RecordQuerySchema.pick({
  q: true,
  state: true,
  owner: true,
  origin: true,
  where: true,
}).extend({
  rows: z.string().max(60),
  columns: z.string().max(60),
});
export type CrossQuery = z.infer<typeof CrossQuerySchema>;

export const CrossTableSchema = z
  .object({
    rows: z.string(),
    columns: z.string(),
    /** How many records have both; null: the field is empty. */
    counts: z.array(z.object({ row: z.string().nullable(), column: z.string().nullable(), count: z.number() })),
    words: WordsByKeySchema,
  })
  .meta({ id: "RegisterCrossTable" });
export type CrossTable = z.infer<typeof CrossTableSchema>;

const kinds: ReadonlySet<string> = new Set(["choice", "item", "place", "flag"]);

/** By what the records of a register can be counted; those about persons are not. */
export const crossFields = ({ fields, list, personalPurpose }: RegisterDefinition): readonly string[] =>
  personalPurpose ? [] : ["state", ...list.filters.filter((name) => kinds.has(fields[name]?.kind ?? ""))];
