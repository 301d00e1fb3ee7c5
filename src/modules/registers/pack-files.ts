import { z } from "zod";

const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** A line of a document of the region: 003:L51. */
const Line = z.string().regex(/^\d{3}:L\d+$/);

/** `registers.json`: what only this region says of a register. A state or step without a line is not in the source. */
export const RegistersFileSchema = z.array(
  z.strictObject({
    code: z.string(),
    localName: Words.optional(),
    basis: z.array(Line),
    mechanisms: z.array(z.string().regex(/^[A-Z]{3}-\d{2,3}$/)),
    states: z.record(z.string(), Line).default({}),
  }),
);

/** `register-records/<register>.json`: things that the documents name, with every mention; what they do not say stays out. */
export const RecordsFileSchema = z.array(
  z.strictObject({
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() }),
    owner: z.string().optional(),
    state: z.string().optional(),
    /** Since when it is in this state, as a document says. */
    day: z.iso.date().optional(),
    /** Fields by name; records of other registers by their Chinese name. */
    fields: z.record(z.string(), z.unknown()),
    mentions: z.array(z.strictObject({ basis: Line, quote: z.string().min(1) })).min(1),
  }),
);
/** `story/register-subjects.json`: which made-up record about a person is whose, by the address of the sample account. */
export const SubjectsFileSchema = z.array(
  z.strictObject({ register: z.string(), record: z.string().min(1), email: z.email() }),
);

export type PackRecord = z.infer<typeof RecordsFileSchema>[number];
