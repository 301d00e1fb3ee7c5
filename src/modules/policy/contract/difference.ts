import { z } from "zod";
import { DocumentSchema } from "../contract.ts";
import { differenceKinds } from "../rules/edition-difference.ts";
import { goalFields, targetFields, taskFields } from "../rules/owed-difference.ts";

const Mark = z.object({ start: z.number(), end: z.number() });

const EditionHead = z.object({ number: z.number(), fileName: z.string(), receivedAt: z.string() });

/** A sentence of one edition; offsets into its text, in UTF-16 code units. */
const Sentence = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  /** The heading that it stands under. */
  section: z.string().nullable(),
});

const { targets, goals, tasks } = DocumentSchema.shape;
const Task = tasks.element
  .pick({ id: true, start: true, end: true, title: true, class: true, deadline: true, unitMode: true })
  .extend({
    section: z.string().nullable(),
    units: z.array(tasks.element.shape.units.element.pick({ name: true, role: true })),
    measures: z.array(z.object({ text: z.string() })),
  });

const changesOf = <Item extends z.ZodType, Field extends string>(item: Item, fields: readonly Field[]) => {
  const value = z.union([z.string(), z.number()]).nullable();
  return z.object({
    same: z.number(),
    changed: z.array(
      z.object({
        from: item,
        to: item,
        fields: z.array(z.object({ field: z.enum(fields), from: value, to: value })),
      }),
    ),
    dropped: z.array(item),
    added: z.array(item),
  });
};

export const DifferenceQuerySchema = z.object({
  /** Number of the earlier edition; the one before `to` when missing. */
  from: z.coerce.number().int().min(1).optional(),
  /** Number of the later edition; the newest when missing. */
  to: z.coerce.number().int().min(1).optional(),
});
export type DifferenceQuery = z.infer<typeof DifferenceQuerySchema>;

/** What changed between two editions: in what is owed, and sentence by sentence. */
export const DifferenceSchema = z.object({
  document: z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable() }),
  editions: z.array(EditionHead),
  from: EditionHead,
  to: EditionHead,
  counts: z.object({
    same: z.number(),
    punctuation: z.number(),
    numbering: z.number(),
    changed: z.number(),
    moved: z.number(),
    removed: z.number(),
    added: z.number(),
  }),
  /** Sentences of page furniture that only one edition has. */
  noise: z.object({ removed: z.number(), added: z.number() }),
  owed: z.object({
    targets: changesOf(targets.element, targetFields),
    goals: changesOf(goals.element, goalFields),
    tasks: changesOf(Task, taskFields),
  }),
  steps: z.array(
    z.object({
      kind: z.enum(differenceKinds),
      /** Which change this step belongs to, from 1; null where nothing changed. A sentence that moved has two steps. */
      change: z.number().nullable(),
      from: Sentence.nullable(),
      to: Sentence.nullable(),
      fromMarks: z.array(Mark),
      toMarks: z.array(Mark),
      /** Whether the sentence stands elsewhere in the other edition. */
      isMoved: z.boolean(),
    }),
  ),
});
export type EditionDifferenceAnswer = z.infer<typeof DifferenceSchema>;
