import type { MessageKind, MessageParams, Urgency } from "../../platform/messages/message-kind.ts";

interface Said {
  name: { zh: string; en: string };
  line: { zh: string; en: string };
  urgency: Urgency;
  link: string;
}

/**
 * What a message says, in both languages. One whose kind is gone, or whose parameters are of an older form of it, keeps
 * its code: it is not lost and not guessed at.
 */
export function saidIn(
  kinds: readonly MessageKind[],
  { kind: code, subject, params }: { kind: string; subject: string; params: MessageParams },
): Said {
  const kind = kinds.find((one) => one.code === code);
  const parsed = kind?.params.safeParse(params);
  if (!kind || !parsed?.success)
    return { name: { zh: code, en: code }, line: { zh: code, en: code }, urgency: "low", link: "/messages" };
  return {
    name: { zh: kind.texts.zh.name, en: kind.texts.en.name },
    line: { zh: kind.texts.zh.line(parsed.data), en: kind.texts.en.line(parsed.data) },
    urgency: kind.urgency,
    link: kind.link(parsed.data, subject),
  };
}
