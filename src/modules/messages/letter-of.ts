import type { Language } from "../../platform/errors/error-texts.ts";
import { type MessageKind, sections } from "../../platform/messages/message-kind.ts";
import type { SaidLine } from "./rules/digest.ts";
import type { Letter } from "./rules/letter.ts";
import { saidIn } from "./said.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

const texts = { zh: zh.letter, en: en.letter };

/** The address of a screen for somebody outside: null until an administrator has said where this installation is reached. */
export const addressOf = (base: string | null, link: string): string | null =>
  base === null ? null : new URL(link, base).href;

/** What is sent, in the words of one language. `base`: the public address of the installation. */
export function letterOf(
  kinds: readonly MessageKind[],
  { what, lines }: { what: "messages" | "digest" | "test"; lines: readonly SaidLine[] },
  language: Language,
  base: string | null,
): Letter {
  const t = texts[language];
  const parts = sections.flatMap((section) => {
    const of = lines.filter(({ kind }) => (kinds.find(({ code }) => code === kind)?.section ?? "new") === section);
    const words = of.map((line) => {
      const { line: text, link } = saidIn(kinds, line);
      return { text: text[language], url: addressOf(base, link) };
    });
    return words.length === 0 ? [] : [{ section, heading: t.sections[section], lines: words }];
  });
  const count = (section: (typeof sections)[number]) =>
    parts.find((part) => part.section === section)?.lines.length ?? 0;
  const only = lines.length === 1 ? lines[0] : undefined;
  const title =
    what === "digest"
      ? t.digest(count("late"), count("due"), count("new"))
      : only
        ? t.one(saidIn(kinds, only).name[language])
        : t.several(lines.length);
  return { title, parts, more: t.more, foot: base === null ? t.foot : t.footAt(base) };
}
