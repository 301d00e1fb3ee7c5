import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Standing } from "../contract/standing.ts";
import { figureReaders, firmStewards } from "../contract.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { standingEn } from "../standing-texts.en.ts";
import { standingZh } from "../standing-texts.zh.ts";
import { en as supportEn } from "../support-texts.en.ts";
import { zh as supportZh } from "../support-texts.zh.ts";
import { en as firmsEn } from "../texts.en.ts";
import { zh as firmsZh } from "../texts.zh.ts";
import { FirmChoice } from "./FirmChoice.tsx";
import { standingSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { IndexPart } from "./IndexPart.tsx";
import { firmPaths } from "./paths.ts";
import { standingQuery } from "./queries.ts";
import { RankingPart } from "./RankingPart.tsx";
import { StepPart } from "./StepPart.tsx";

/** Where a firm stands on the ladder and by the index; for those who keep the register the order of all firms. */
export function StandingPage() {
  const t = useTexts({ zh: standingZh, en: standingEn }).standing;
  const list = useTexts({ zh: firmsZh, en: firmsEn }).list;
  const [{ firm }, setSearch] = useSearchState(standingSearch);
  const isSteward = useHasRole(firmStewards);
  const isReader = useHasRole(figureReaders);
  return (
    <Screen within={[{ text: list.title, to: firmPaths.list() }]}>
      {isSteward && (
        <div className={styles.chooser}>
          <label htmlFor="standing-firm">{t.choose}</label>
          <FirmChoice id="standing-firm" except="" onChange={(code) => setSearch({ firm: code })} />
        </div>
      )}
      {isReader && firm === undefined ? <RankingPart /> : <One firm={firm} isReader={isReader} />}
    </Screen>
  );
}

function One({ firm, isReader }: { firm: string | undefined; isReader: boolean }) {
  const t = useTexts({ zh: standingZh, en: standingEn }).standing;
  const query = useQuery(standingQuery(firm));
  return (
    <Loaded query={query} shape="table" rows={6}>
      {(standing) => (
        <>
          <Said standing={standing} />
          {isReader && (
            <p>
              <PageLink to={firmPaths.standing()}>{t.toRanking}</PageLink>
            </p>
          )}
          {standing.firm && (
            <>
              <Ladder standing={standing} />
              <Risks standing={standing} />
              <StepPart standing={standing} />
              <IndexPart standing={standing} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

function Said({ standing: { firm, rungs, next, index } }: { standing: Standing }) {
  const t = useTexts({ zh: standingZh, en: standingEn }).standing;
  const language = useLanguage();
  if (!firm) return <Answer question={t.title} answer={t.noFirm} />;
  const nameOf = (title: string | null | undefined) => rungs.find((one) => one.title === title)?.name[language] ?? null;
  const held = rungs.findLast(({ state }) => state === "held");
  return (
    <Answer
      question={t.question(firm.name)}
      answer={t.answer(nameOf(held?.title), nameOf(next), index && t.placed(index.place, index.firms, index.year))}
      evidence={[{ key: "firm", shown: <PageLink to={firmPaths.firm(firm.code)}>{firm.name}</PageLink> }]}
    />
  );
}

function Ladder({ standing: { rungs, next } }: { standing: Standing }) {
  const t = useTexts({ zh: standingZh, en: standingEn });
  const language = useLanguage();
  return (
    <>
      <h2>{t.standing.ladder}</h2>
      <DataTable
        label={t.standing.ladder}
        rows={rungs}
        rowKey={({ title }) => title}
        empty={null}
        columns={[
          {
            key: "rung",
            title: t.standing.rung,
            onCard: "title",
            cell: ({ title, name }) => (
              <>
                {name[language]} {title === next && <span className={styles.state}>{t.standing.next}</span>}
              </>
            ),
          },
          { key: "state", title: t.standing.state, width: 140, cell: ({ state }) => t.rungStates[state] },
          {
            key: "until",
            title: t.standing.until,
            width: 200,
            cell: ({ state, validTo }) => (state === "held" ? (lastDayOf(validTo) ?? t.standing.noEnd) : ""),
          },
          {
            key: "basis",
            title: t.standing.basis,
            width: 130,
            cell: ({ basis }) => basis && <SourceLines of={basis} />,
          },
        ]}
      />
    </>
  );
}

function Risks({ standing: { risks } }: { standing: Standing }) {
  const t = useTexts({ zh: standingZh, en: standingEn }).standing;
  const { outlook } = useTexts({ zh: supportZh, en: supportEn });
  if (risks.length === 0) return null;
  return (
    <>
      <h2>{t.risks}</h2>
      <ul>
        {risks.map((risk) => (
          <li key={risk}>{outlook.risks[risk]}</li>
        ))}
      </ul>
    </>
  );
}
