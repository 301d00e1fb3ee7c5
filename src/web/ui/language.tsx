import type { ReactNode } from "react";
import { createContext, useContext } from "react";
import type { Language } from "../../platform/i18n/language.ts";
import type { Same } from "../../platform/i18n/same.ts";

const LanguageContext = createContext<Language>("zh");

/** Tells every piece below which language the reader has chosen (the URL says it, the shell reads it). */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of a module in the reader's language: `const t = useTexts({ zh, en })`. */
export function useTexts<Zh>(texts: { zh: Zh; en: Same<Zh> }): Same<Zh> {
  return useLanguage() === "en" ? texts.en : (texts.zh as Same<Zh>);
}
