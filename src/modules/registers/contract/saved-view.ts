import { z } from "zod";

const text = z.string().max(200);
const texts = z.array(text).max(50);

/** What stands in the address of a list: texts, or lists of texts, by name. */
const SearchSchema = z
  .record(z.enum(["q", "state", "where", "origin", "sort"]), z.union([text, texts]).optional())
  .refine((search) => Object.values(search).some((value) => value !== undefined && value.length > 0), "empty");

export const SavedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  search: z.record(z.string(), z.union([text, texts])),
  isShared: z.boolean(),
  /** Whose it is; only this person removes it. */
  by: z.string(),
  isOwn: z.boolean(),
});
export type SavedView = z.infer<typeof SavedViewSchema>;
export const SavedViewsSchema = z.object({ views: z.array(SavedViewSchema) });

export const NewSavedViewSchema = z.strictObject({
  register: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(60),
  search: SearchSchema,
  isShared: z.boolean(),
});
export type NewSavedView = z.infer<typeof NewSavedViewSchema>;
