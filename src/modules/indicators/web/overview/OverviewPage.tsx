import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { IndicatorList } from "../../contract.ts";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { AsOfSwitch } from "../AsOfSwitch.tsx";
import { ExportLinks } from "../ExportLinks.tsx";
import { indicatorsPaths } from "../paths.ts";
import { indicatorsQuery } from "../queries.ts";
import { overviewSearch } from "../search-schemas.ts";
import { accountOf, byShortfall, countsOf, deadlinesOf, familiesOf } from "./account.ts";
import { ClosingAccount } from "./ClosingAccount.tsx";
import { Families } from "./Families.tsx";
import styles from "./overview.module.css";
import { PromiseTable } from "./PromiseTable.tsx";
import { StateCard } from "./StateCard.tsx";
import { UnknownList } from "./UnknownList.tsx";

/** So many of the widest gaps are shown; the others are one click away. */
const gapsShown = 6;

/** What was promised, where we stand, and what we do not know, on the day that is looked at. */
export function OverviewPage() {
  const [{ on, known }] = useSearchState(overviewSearch);
  return (
    <Screen>
      <Loaded query={useQuery(indicatorsQuery({ on, known }))} shape="cards" rows={4}>
        {(list) => <Overview list={list} />}
      </Loaded>
    </Screen>
  );
}

function Overview({ list: { asOf, indicators } }: { list: IndicatorList }) {
  const t = useTexts({ zh, en });
  const [{ on, known }, setSearch] = useSearchState(overviewSearch);
  const chosen = useMemo(() => ({ on, known }), [on, known]);
  const account = useMemo(() => accountOf(indicators, asOf.day), [indicators, asOf.day]);
  const { open, closed, later } = account;
  const deadlines = deadlinesOf(open, asOf.day);
  const gaps = byShortfall(open);
  const openStates = [...new Set(open.map((one) => one.state))];
  if (open.length + closed.length + later.length === 0) return <Empty title={t.none}>{t.noneNext}</Empty>;
  return (
    <>
      <AsOfSwitch asOf={chosen} onChange={(given) => setSearch({ ...given }, true)} />
      <Answer question={t.question} answer={t.answer(countsOf(account, asOf.day))} />
      <div className={styles.groups}>
        <StateCard title={t.open} about={t.openAbout} promised={open} asOf={chosen} />
        <StateCard title={t.closed} about={t.closedAbout} promised={closed} asOf={chosen} />
        <StateCard title={t.later} about={t.laterAbout} promised={later} asOf={chosen} />
      </div>
      {deadlines.length > 0 && (
        <section>
          <h2>{t.deadlines}</h2>
          <ul className={styles.deadlines}>
            {deadlines.map(({ due, days, promised }) => (
              <li key={due}>
                <PageLink
                  to={indicatorsPaths.list()}
                  search={{ ...chosen, due: [due.slice(0, 4)], state: openStates }}
                  className={styles.deadline}
                >
                  <strong>{due}</strong>
                  <span>{t.inDays(days)}</span>
                  <span className={styles.count}>{t.targets(promised.length)}</span>
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h2>{t.gaps}</h2>
          <PromiseTable label={t.gaps} promised={gaps.slice(0, gapsShown)} asOf={chosen} empty={t.gapsNone} />
          <p>
            <PageLink to={indicatorsPaths.list()} search={{ ...chosen, state: openStates }}>
              {t.gapsAll(open.length)}
            </PageLink>
          </p>
        </section>
      )}
      <ClosingAccount closed={closed} asOf={chosen} />
      <UnknownList account={account} asOf={chosen} />
      <Families families={familiesOf(indicators)} asOf={chosen} />
      <ExportLinks asOf={chosen} />
    </>
  );
}
