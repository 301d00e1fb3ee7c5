import { z } from "zod";

export const linkKinds = ["need", "guide-item", "demand", "result"] as const;
export type LinkKind = (typeof linkKinds)[number];

const LinkSchema = z.object({ kind: z.enum(linkKinds), other: z.string(), title: z.string() });

/** How many needs of a group stand behind a case. */
const GroupSchema = z.object({
  group: z.string(),
  putForward: z.number(),
  /** Named by a guide item. */
  named: z.number(),
  /** Those whose demand side says how it takes part in the design. */
  takePart: z.number(),
});

/** What a case comes from and what became of it, and the cases that come from it, as far as the reader may see them. */
export const LinksSchema = z.object({
  links: z.array(LinkSchema),
  /** Cases that name this one as what they come from. */
  leadsTo: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Whose needs were put forward for an edition, or stand behind a guide item or a call; counts, which everybody may read. */
  groups: z.array(GroupSchema),
  /** What the reader may still name as a source of it now. */
  choices: z.array(LinkSchema),
  /** Whether the reader may make a draft of a result in the market from it. */
  mayOffer: z.boolean(),
});
export type Links = z.infer<typeof LinksSchema>;
export type Link = z.infer<typeof LinkSchema>;

export const NewLinkSchema = z.strictObject({
  kind: z.enum(["need", "guide-item", "demand"]),
  other: z.string().min(1).max(80),
});
export type NewLink = z.infer<typeof NewLinkSchema>;
