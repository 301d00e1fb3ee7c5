import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { useTexts } from "../ui/language.tsx";
import { chooseLook, looks, useLook } from "./look.ts";
import styles from "./tools.module.css";

/** Light, dark, or as the system has it. */
export function LookMenu() {
  const t = useTexts({ zh, en });
  const chosen = useLook();
  return (
    <Disclosure
      align="end"
      name={t.look.title}
      buttonClass={styles.icon}
      label={
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 3a7 7 0 1 0 0 14V3Z" className={styles.filled} />
          <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z" />
        </svg>
      }
    >
      <fieldset className={styles.choices}>
        <legend>{t.look.title}</legend>
        {looks.map((look) => (
          <label key={look}>
            <input type="radio" name="look" checked={look === chosen} onChange={() => chooseLook(look)} />
            {t.look[look]}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
