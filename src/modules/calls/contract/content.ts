import { z } from "zod";

/** Money in 分: whole and never negative. */
const Fen = z.int().min(0).max(9_000_000_000_000_00);

/** A value of a form as a draft keeps it: text as typed, also for numbers and money (in 分), so that nothing typed is lost. */
const FormsSchema = z.record(z.string().max(60), z.record(z.string().max(60), z.string().max(20_000)));

const BudgetLineSchema = z.strictObject({
  heading: z.string().trim().max(100),
  /** What is asked for, and what the applicants pay themselves, in 分. */
  asked: Fen,
  own: Fen,
});

const PartnerSchema = z.strictObject({
  name: z.string().trim().max(100),
  isLead: z.boolean(),
  task: z.string().trim().max(500),
  /** Share of what is asked for, in 分. */
  share: Fen,
});

const TeamMemberSchema = z.strictObject({
  name: z.string().trim().max(60),
  employer: z.string().trim().max(100),
  task: z.string().trim().max(200),
});

/** What a dossier holds. A draft may be as incomplete as it likes; what it holds has to have this shape. */
export const ContentSchema = z.strictObject({
  forms: FormsSchema,
  budget: z.array(BudgetLineSchema).max(40),
  partners: z.array(PartnerSchema).max(30),
  team: z.array(TeamMemberSchema).max(60),
});
export type Content = z.infer<typeof ContentSchema>;

export const SaveContentSchema = z.strictObject({ version: z.int().min(0), content: ContentSchema });
export const SavedContentSchema = z.object({ version: z.number(), savedAt: z.string() });

export const emptyContent: Content = { forms: {}, budget: [], partners: [], team: [] };
