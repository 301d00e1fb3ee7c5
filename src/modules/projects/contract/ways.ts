import { z } from "zod";
import { ProjectHeadSchema } from "./project.ts";

/** One of several projects that go different ways to one goal. */
const WaySchema = ProjectHeadSchema.extend({
  /** Whether the reader sees it whole; else what disclosure lets out is here, the rest null. */
  sees: z.boolean(),
  /** The technical route of its contract; null: none yet, or not to be read. */
  route: z.string().nullable(),
  passed: z.number(),
  milestones: z.number(),
  /** The first open milestone while it runs. */
  next: z.object({ title: z.string(), due: z.string() }).nullable(),
  /** Why it ended before its time, in the words of the decision. */
  ended: z.string().nullable(),
  /** 分 that was paid to it so far, what came back left out; null: not to be read. */
  paid: z.number().nullable(),
});
export type Way = z.infer<typeof WaySchema>;

export const GoalsSchema = z.object({
  today: z.string(),
  goals: z.array(
    z.object({
      /** Id of its first project: where the list opens at it. */
      key: z.string(),
      /** The goal in the words of the first project that the reader sees; null: none. */
      words: z.string().nullable(),
      /** The call whose lanes they are; null: people linked them. */
      call: z.object({ id: z.string(), title: z.string() }).nullable(),
      ways: z.array(WaySchema),
    }),
  ),
});
export type Goals = z.infer<typeof GoalsSchema>;
