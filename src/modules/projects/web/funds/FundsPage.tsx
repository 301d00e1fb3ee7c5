import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { FundList } from "../../contract/funds.ts";
import { keeperRoles } from "../../contract.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useMoney, useWords } from "../use-words.ts";
import { SetUpFund } from "./SetUpFund.tsx";

/** Joint funds that the reader may read; the office sets one up. */
export function FundsPage() {
  const t = useWords().funds;
  const isKeeper = useHasRole(keeperRoles);
  const [isOpen, setOpen] = useState(false);
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.funds())} shape="cards">
        {(list) => <Funds list={list} />}
      </Loaded>
      {isKeeper && (
        <section className={styles.part}>
          {isOpen ? (
            <SetUpFund onCancel={() => setOpen(false)} />
          ) : (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t.setUp}
            </Button>
          )}
        </section>
      )}
    </Screen>
  );
}

function Funds({ list: { funds } }: { list: FundList }) {
  const t = useWords().funds;
  const money = useMoney();
  if (funds.length === 0) return <Empty title={t.none}>{t.noneDetail}</Empty>;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(funds.length, money(funds.reduce((all, { brought }) => all + brought, 0)))}
      />
      <ul className={styles.plain} aria-label={t.title}>
        {funds.map(({ id, title, kind, isSample, contributors, brought, projects }) => (
          <li key={id} className={styles.card}>
            <div className={styles.head}>
              <span>
                <PageLink to={projectsPaths.fund(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
              </span>
              <span className={styles.mark}>{t.kinds[kind]}</span>
            </div>
            <p className={styles.quiet}>
              {t.contributors} {contributors} · {t.brought} {money(brought)} · {t.projects} {projects}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
