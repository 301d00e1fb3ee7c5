import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { licenceRoles } from "./contract/licence-view.ts";
import { licencesEn } from "./licences-texts.en.ts";
import { licencesZh } from "./licences-texts.zh.ts";

const toSide = (
  code: string,
  text: keyof (typeof licencesZh)["messages"],
  params: MessageKind["params"],
  more: Partial<MessageKind> = {},
): MessageKind => ({
  code: `market.${code}`,
  roles: licenceRoles,
  urgency: "normal",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: false,
  params,
  link: (_, subject) => `/market/licences/${encodeURIComponent(subject)}`,
  texts: { zh: licencesZh.messages[text], en: licencesEn.messages[text] },
  ...more,
});

/** What the sides of a licence are told; never an amount, which stays on the page of the licence. Practice, not in the sources. */
export const licenceMessages = {
  acted: toSide("licence-acted", "acted", z.object({ title: z.string(), act: z.string(), by: z.string() }), {
    mayBeLeftOut: true,
  }),
  due: toSide("licence-due", "due", z.object({ title: z.string(), act: z.string(), until: z.string() }), {
    section: "due",
  }),
  moved: toSide("licence-moved", "moved", z.object({ title: z.string(), state: z.string() })),
  offered: toSide("licence-offered", "offered", z.object({ title: z.string(), until: z.string() }), {
    section: "due",
    link: (_, subject) => `/market/results/${encodeURIComponent(subject)}`,
  }),
} as const;
