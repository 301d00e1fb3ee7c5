import { formatNumber, quantity } from "../../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Indicator } from "../../contract.ts";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import type { AsOf } from "../queries.ts";
import styles from "./overview.module.css";

/** Indicators that sound alike, side by side with what each of them counts; no line ever adds them. */
export function Families({ families, asOf }: { families: readonly Indicator[][]; asOf: AsOf }) {
  const t = useTexts({ zh, en });
  const words = useTexts({ zh: moduleZh, en: moduleEn });
  const language = useLanguage();
  const figure = ({ outcome: { value, interval, fault }, unit }: Indicator) => {
    const number = (exact: string) => {
      const shown = quantity(exact, unit, language);
      return `${shown.number} ${shown.unit}`;
    };
    if (interval) return `${formatNumber(interval.low, language)}–${number(interval.high)}`;
    return value === null ? words.faults[fault?.code ?? "no-facts"] : number(value);
  };
  if (families.length === 0) return null;
  return (
    <section>
      <h2>{t.families}</h2>
      <p className={styles.about}>{t.familiesAbout}</p>
      <details className={styles.details}>
        <summary>{t.familiesCount(families.length, families.flat().length)}</summary>
        <ul className={styles.families}>
          {families.map((family) => (
            <li key={family[0]!.code} className={styles.family}>
              <dl>
                {family.map((indicator) => (
                  <div key={indicator.code}>
                    <dt>
                      <PageLink to={indicatorsPaths.indicator(indicator.code)} search={{ ...asOf }}>
                        {indicator.name[language]}
                      </PageLink>
                      <span className={styles.about}>{indicator.meaning[language]}</span>
                    </dt>
                    <dd>{figure(indicator)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
