import { quantity } from "../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Measured } from "../contract/measured.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";
import { commitmentsPaths } from "./paths.ts";

/** The indicator that measures the sentence: its figure, computed and never typed in, by the aim that its lamp is judged by. */
export function IndicatorStanding({ indicator }: { indicator: Measured }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const { code, name, standing } = indicator;
  const amount = (value: string) => {
    const { number, unit } = quantity(value, standing?.unit ?? "", language);
    return `${number} ${unit}`;
  };
  return (
    <p>
      <PageLink to={commitmentsPaths.indicator(code)}>{name[language]}</PageLink>
      <span className={styles.detail}>
        {standing?.value
          ? o.measured(standing.measuredOn ?? "", amount(standing.value), standing.aim ? amount(standing.aim) : null)
          : o.notMeasured}
        {standing?.now && standing.now !== standing.value && <> {o.soFar(amount(standing.now))}</>}
      </span>
    </p>
  );
}
