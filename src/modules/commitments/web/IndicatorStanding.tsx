import { useQuery } from "@tanstack/react-query";
import { quantity } from "../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Skeleton } from "../../../web/ui/Skeletons.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";
import { commitmentsPaths } from "./paths.ts";
import { commitmentsQueries } from "./queries.ts";

/** The indicator that measures the sentence: its figure of today and what it rests on, computed and never typed in. */
export function IndicatorStanding({ indicator }: { indicator: NonNullable<Commitment["indicator"]> }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const { data } = useQuery(commitmentsQueries.indicator(indicator.code));
  if (!data) return <Skeleton shape="answer" />;
  const standing = data.targets.find(({ id }) => id === indicator.target)?.standing;
  const amount = (value: string) => {
    const { number, unit } = quantity(value, data.unit, language);
    return `${number} ${unit}`;
  };
  return (
    <p>
      <PageLink to={commitmentsPaths.indicator(indicator.code)}>{indicator.name[language]}</PageLink>
      <span className={styles.detail}>
        {standing?.value
          ? o.measured(
              standing.measuredOn ?? data.asOf.day,
              amount(standing.value),
              standing.aim ? amount(standing.aim) : null,
            )
          : o.notMeasured}
      </span>
    </p>
  );
}
