import type { z } from "zod";

/** What a parameter may hold: a number, a word of a choice, a flag. More than that is several parameters. */
export type ParameterValue = number | string | boolean;

/** What a reader is told of a parameter, in one language. */
export interface ParameterTexts {
  title: string;
  /** What it decides, in a sentence. */
  meaning: string;
  /** Words for the values of a choice, by the value as text. */
  choices?: Readonly<Record<string, string>>;
}

/**
 * A rule that is data, as the module that needs it declares it (DESIGN 4.9): a number, deadline, weight or threshold. The
 * values by date stand in the module `parameters`; ask it by `parameterAt`.
 */
export interface ParameterDefinition<T extends ParameterValue = ParameterValue> {
  /** `module.what-it-is`; never changed once values were set. */
  code: string;
  /** A number (`z.int().min(1)`), a choice (`z.enum([…])`, `z.literal([1, 2])`) or a flag (`z.boolean()`). */
  schema: z.ZodType<T>;
  /** What holds as long as nobody has set anything. */
  initial: T;
  /** The unit of a number, shown beside it. */
  unit?: { zh: string; en: string };
  texts: { zh: ParameterTexts; en: ParameterTexts };
}
