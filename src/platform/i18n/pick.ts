import type { Language } from "./language.ts";

/** A text of the data: Chinese is always there, English may be missing (`name_zh not null`, `name_en null`). */
export interface Bilingual {
  readonly zh: string;
  readonly en?: string | null | undefined;
}

export interface Picked {
  readonly text: string;
  /** The language the text is in, for the `lang` attribute. */
  readonly language: Language;
  /** True when the reader's language is missing and the Chinese stands in: the screen marks it, it never hides it. */
  readonly isFallback: boolean;
}

/** The text in the reader's language, or the Chinese with the mark that it stands in. */
export function pick(text: Bilingual, language: Language): Picked {
  if (language === "en") {
    const english = text.en?.trim();
    if (english) return { text: english, language: "en", isFallback: false };
    return { text: text.zh, language: "zh", isFallback: true };
  }
  return { text: text.zh, language: "zh", isFallback: false };
}
