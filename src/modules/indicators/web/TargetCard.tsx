import { languageTags } from "../../../platform/i18n/language.ts";
import { formatNumber, formatPercent } from "../../../platform/i18n/numbers.ts";
import { Beside } from "../../../web/Beside.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { Lamp } from "../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Target } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./indicators.module.css";
import { indicatorsPaths } from "./paths.ts";
import { lampOf } from "./target-words.ts";

interface TargetCardProps {
  readonly target: Target;
  readonly unit: string;
}

/** A promise: its words in the document, what it asks for, and how it stands. */
export function TargetCard({ target, unit }: TargetCardProps) {
  const t = useTexts({ zh, en });
  const c = t.target;
  const language = useLanguage();
  const { standing, document } = target;
  const number = (value: string) => `${formatNumber(value, language)} ${unit}`;
  const fields: [string, string][] = [];
  if (standing?.aim && target.comparator)
    fields.push([c.aim, `${t.comparators[target.comparator]} ${number(standing.aim)}`]);
  fields.push([c.due, standing?.due ?? c.noDue]);
  if (standing?.value) fields.push([c.measured(standing.measuredOn ?? ""), number(standing.value)]);
  if (standing?.gap && Number(standing.gap) > 0) fields.push([c.gap, number(standing.gap)]);
  fields.push([
    c.baseline,
    target.baseline ? c.baselineOf(number(String(target.baseline.value)), target.baseline.year) : c.noBaseline,
  ]);
  if (standing?.ratio !== null && standing?.ratio !== undefined)
    fields.push([
      c.growth,
      c.growthOf(
        formatPercent(standing.observedGrowth ?? 0),
        formatPercent(standing.requiredGrowth ?? 0),
        Math.round(standing.ratio),
      ),
    ]);
  if (standing?.state === "sample-figure")
    fields.push([c.growth, c.notCompared(formatPercent(standing.requiredGrowth ?? 0))]);
  if (standing?.pace) fields.push([c.pace, c.paceOf(number(standing.pace.perYear))]);
  if (standing?.isClosed && target.successor === null) fields.push([c.successor, c.noSuccessor]);
  return (
    <article className={styles.target}>
      <header className={styles.targetHead}>
        <strong>{target.id}</strong>
        {standing && <Lamp state={lampOf[standing.state]} word={t.states[standing.state]} />}
        <span className={styles.mark}>{target.isConfirmed ? c.confirmed : c.proposed}</span>
        {target.openList && <span className={styles.mark}>{c.openList}</span>}
      </header>
      {target.quotes.map(({ quote, span }) => (
        <p key={quote} className={styles.quote}>
          {span ? (
            <PageLink to={indicatorsPaths.document(document.code)} search={{ at: span.start }}>
              <q lang={languageTags.zh}>{quote}</q>
            </PageLink>
          ) : (
            <q lang={languageTags.zh}>{quote}</q>
          )}
        </p>
      ))}
      <p className={styles.quiet}>
        {c.from(document.shortZh ?? document.titleZh, document.shortEn ?? document.titleEn ?? document.titleZh)}
      </p>
      <FieldList>
        {fields.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <Beside place="target" id={target.id} />
    </article>
  );
}
