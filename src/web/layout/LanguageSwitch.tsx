import { useNavigate } from "@tanstack/react-router";
import { languageTags } from "../../platform/i18n/language.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useLanguage, useTexts } from "../ui/language.tsx";
import styles from "./tools.module.css";

/** The other language, written in itself; the same screen in the same state, since the address says all of it. */
export function LanguageSwitch() {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const other = language === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      className={styles.tool}
      lang={languageTags[other]}
      title={t.language.name}
      onClick={() =>
        void navigate({
          to: ".",
          search: (earlier: Record<string, unknown>) => ({ ...earlier, lang: other === "en" ? "en" : undefined }),
          hash: true,
          replace: true,
          resetScroll: false,
        })
      }
    >
      {language === "zh" ? en.productLanguage : zh.productLanguage}
    </button>
  );
}
