import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { ContractDetail } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import styles from "./contracts.module.css";
import { contractPaths } from "./paths.ts";

interface ContractProps {
  readonly contract: ContractDetail;
}

/** Both sides as they were on the day of signature. */
export function Parties({ contract: { parties } }: ContractProps) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const areas = useAreaNames();
  const rows = parties.map((party, at) => ({
    ...party,
    isCounted: parties.findIndex(({ side }) => side === party.side) === at,
  }));
  return (
    <DataTable
      label={t.one.parties}
      rows={rows}
      rowKey={(row) => `${row.side} ${row.name}`}
      empty={null}
      columns={[
        { key: "side", title: t.one.sideHead, width: 80, cell: (row) => t.one.side[row.side] },
        {
          key: "name",
          title: t.one.party,
          width: 220,
          onCard: "title",
          cell: (row) =>
            row.firm ? (
              <PageLink to={contractPaths.firm(row.firm.code)}>{row.name}</PageLink>
            ) : (
              <>
                {row.name}
                <span className={styles.kind}>{t.one.noFirm}</span>
              </>
            ),
        },
        {
          key: "where",
          title: t.one.where,
          cell: (row) => (
            <>
              {row.place === null
                ? (row.outside ?? <span className={styles.quiet}>{t.one.nowhere}</span>)
                : (areas.nameOf(row.place) ?? row.place)}
              {row.isCounted && <span className={styles.kind}>{t.one.isCounted}</span>}
            </>
          ),
        },
        { key: "code", title: t.one.code, width: 190, cell: (row) => row.creditCode ?? "" },
      ]}
    />
  );
}

/** From the contract down: its facts, the figures that they count in, and the sentence that promised each. */
export function FactThread({ contract: { facts, indicators, state } }: ContractProps) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const language = useLanguage();
  const areas = useAreaNames();
  if (facts.length === 0) return <p>{state === "deregistered" ? t.one.factsGone : t.one.factsNone}</p>;
  return (
    <>
      <ul className={styles.thread}>
        {facts.map((fact) => (
          <li key={fact.id}>
            {t.one.fact}{" "}
            <PageLink to={contractPaths.fact(fact.id)}>
              <Words of={fact.metricName} />
            </PageLink>{" "}
            <span className={styles.figure}>{quantityText(fact.value, fact.unit, language)}</span>
            {fact.place !== null && ` · ${areas.nameOf(fact.place) ?? fact.place}`} · {fact.validFrom}
          </li>
        ))}
      </ul>
      <ul className={styles.thread}>
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            {t.one.counts} <PageLink to={contractPaths.indicator(indicator.code)}>{indicator.name[language]}</PageLink>{" "}
            ({areas.nameOf(indicator.area) ?? indicator.area})
            {indicator.basis !== null && (
              <>
                {" "}
                · {t.one.sentence} <SourceLines of={indicator.basis} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was done with the contract, the last first. */
export function StepTable({ contract: { steps } }: ContractProps) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  return (
    <DataTable
      label={t.one.history}
      rows={steps.toReversed()}
      rowKey={(row) => `${row.at} ${row.act}`}
      empty={null}
      columns={[
        { key: "act", title: t.one.act, width: 200, onCard: "title", cell: (row) => t.acts[row.act] },
        { key: "state", title: t.list.state, width: 160, cell: (row) => t.states[row.state] },
        { key: "when", title: t.one.when, width: 160, cell: (row) => formatDateTime(row.at) },
        { key: "by", title: t.one.by, width: 140, cell: (row) => row.by ?? t.one.itself },
        { key: "reason", title: t.one.reason, cell: (row) => row.reason },
      ]}
    />
  );
}
