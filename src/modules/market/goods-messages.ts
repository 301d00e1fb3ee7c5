import { z } from "zod";
import type { Language } from "../../platform/errors/error-texts.ts";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { goodKinds, marketOwners, marketStations } from "./contract.ts";
import { goodsEn } from "./goods-texts.en.ts";
import { goodsZh } from "./goods-texts.zh.ts";
import type { GuideLine } from "./rules/drafting-guide.ts";

const params = z.object({ kind: z.enum(goodKinds), title: z.string(), reason: z.string().nullable() });

const link: MessageKind["link"] = ({ kind }, subject) =>
  `/market/${kind === "demand" ? "demands" : "results"}/${encodeURIComponent(subject)}`;

const toOwner = (
  code: string,
  text: keyof (typeof goodsZh)["messages"],
  more: Partial<MessageKind> = {},
): MessageKind => ({
  code: `market.${code}`,
  roles: [...marketOwners, ...marketStations],
  urgency: "normal",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: true,
  params,
  link,
  texts: { zh: goodsZh.messages[text], en: goodsEn.messages[text] },
  ...more,
});

/** What is told of demands and results. Practice, not in the sources. */
export const goodsMessages = {
  toRead: toOwner("good-to-read", "toRead", { roles: ["commission-office", "reviewer"], pace: "digest" }),
  returned: toOwner("good-returned", "returned"),
  published: toOwner("good-published", "published"),
  expiring: toOwner("good-expiring", "expiring", { section: "due" }),
  expired: toOwner("good-expired", "expired", { section: "late" }),
  disclosureAsked: toOwner("disclosure-asked", "disclosureAsked"),
  disclosureOpened: toOwner("disclosure-opened", "disclosureOpened"),
  disclosureEnded: toOwner("disclosure-ended", "disclosureEnded"),
} as const;

/** The lines of a form in the reader's words, for an error that names them. */
export const namesOfLines = (lines: readonly GuideLine[], language: Language): string => {
  const texts = language === "zh" ? goodsZh : goodsEn;
  return [...new Set(lines)].map((line) => texts.lines[line]).join(texts.comma);
};
