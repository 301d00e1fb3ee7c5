/** The languages that Haice speaks. Chinese is the source and the fallback; English is complete. */
export const languages = ["zh", "en"] as const;

export type Language = (typeof languages)[number];

/** The tag that browsers, screen readers and typography need (`<html lang>`, `Intl`). */
export const languageTags: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };

/** A language from anything a URL or a form may hold; Chinese when it is not one of ours. */
export function languageFrom(value: unknown): Language {
  return value === "en" ? "en" : "zh";
}

/**
 * The language a request asks for by its Accept-Language header (RFC 9110, 12.5.4): the listed language with the
 * highest weight that we speak, else Chinese. A malformed entry is passed over.
 */
export function languageFromHeader(header: string | undefined): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith("q="));
      const weight = quality === undefined ? 1 : Number(quality.slice(2));
      return { primary: tag.trim().split("-")[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter((each) => each.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const found = wanted.find((each) => each.primary === "zh" || each.primary === "en");
  return languageFrom(found?.primary);
}
