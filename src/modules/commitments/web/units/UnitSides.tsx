import { PageLink } from "../../../../web/PageLink.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Unit } from "../../contract/unit.ts";
import { unitsEn as en } from "../../unit-texts.en.ts";
import { unitsZh as zh } from "../../unit-texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { UnitLink } from "./UnitLink.tsx";
import styles from "./units.module.css";

/** Beside the commitments of a unit: with whom it shares, from which documents, who is below it, how it reports. */
export function UnitSides({ unit }: { unit: Unit }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { above, below, documents, partners } = unit;
  return (
    <div className={styles.sides}>
      <section>
        <h2>{o.partners}</h2>
        {partners.length === 0 && <p className={styles.quiet}>{o.noPartners}</p>}
        <ul className={styles.list}>
          {partners.map((one) => (
            <li key={one.code}>
              <UnitLink code={one.code}>{unitName(one, language)}</UnitLink>{" "}
              <PageLink to={commitmentsPaths.unit(unit.unit.code)} search={{ with: one.code }}>
                {o.partner(one.total)}
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{o.documents}</h2>
        <ul className={styles.list}>
          {documents.map(({ document, total, late }) => (
            <li key={document.code}>
              <PageLink to={commitmentsPaths.document(document.code)}>{nameOf(document, language)}</PageLink>{" "}
              <PageLink to={commitmentsPaths.ledger()} search={{ document: [document.code], unit: [unit.unit.code] }}>
                {o.documentCount(total, late)}
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
      {(above || below.length > 0) && (
        <section>
          {above && (
            <p>
              {t.above} <UnitLink code={above.code}>{unitName(above, language)}</UnitLink>
            </p>
          )}
          {below.length > 0 && <h2>{o.below}</h2>}
          <ul className={styles.list}>
            {below.map((one) => (
              <li key={one.code}>
                <UnitLink code={one.code}>{unitName(one, language)}</UnitLink>{" "}
                <span className={styles.quiet}>{o.documentCount(one.total, one.late)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{o.reports}</h2>
        {unit.reports === null ? <p className={styles.quiet}>{o.reportsHidden}</p> : <Reports reports={unit.reports} />}
        {unit.scorecard && (
          <p>
            <PageLink to={commitmentsPaths.unitScorecard(unit.scorecard, unit.unit.code)}>{o.scorecard}</PageLink>
          </p>
        )}
      </section>
    </div>
  );
}

function Reports({ reports }: { reports: NonNullable<Unit["reports"]> }) {
  const o = useTexts({ zh, en }).one;
  const fields: [string, number][] = [
    [o.asked, reports.asked],
    [o.onTime, reports.onTime],
    [o.lateReports, reports.late],
    [o.waiting, reports.waiting],
    [o.sent, reports.sent],
    [o.returned, reports.returned],
  ];
  return (
    <FieldList>
      {fields.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </FieldList>
  );
}
