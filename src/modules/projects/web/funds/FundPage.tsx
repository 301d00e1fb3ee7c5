import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Fund } from "../../contract/funds.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useMoney, useWords } from "../use-words.ts";
import { NoteMoney } from "./NoteMoney.tsx";
import { Topics } from "./Topics.tsx";

/** One joint fund: who brings how much, what came in and was paid, what the contributors chose, which projects it pays. */
export function FundPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(projectsQueries.fund(id));
  return (
    <Screen name={query.data?.title} marks={query.data?.isSample ? <SampleMark /> : undefined}>
      <Loaded query={query} shape="text">
        {(fund) => <Whole key={fund.id} fund={fund} />}
      </Loaded>
    </Screen>
  );
}

function Whole({ fund }: { fund: Fund }) {
  const t = useWords();
  const f = t.funds;
  const money = useMoney();
  const { contributors, projects } = fund;
  const all = contributors.reduce((sum, { parts }) => sum + parts, 0);
  const sum = (of: (one: Fund["contributors"][number]) => number) =>
    money(contributors.reduce((total, one) => total + of(one), 0));
  return (
    <>
      <Answer
        question={f.one}
        answer={f.oneAnswer(
          sum(({ brought }) => brought),
          sum(({ paid }) => paid),
          projects.length,
        )}
      />
      <p className={styles.text}>
        {f.kinds[fund.kind]} · {fund.goal} · {f.basis}: {fund.basis}
      </p>
      <section className={styles.part}>
        <h2>{f.contributors}</h2>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{f.contributors}</th>
                {[f.share, f.promised, f.brought, f.paid].map((title) => (
                  <th key={title} scope="col" className={styles.number}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {contributors.map((one) => (
                <tr key={one.key}>
                  <th scope="row">
                    {one.name} {one.isLeader && <span className={styles.mark}>{f.leader}</span>}
                  </th>
                  <td className={styles.number}>{exactNumber(Math.round((one.parts / all) * 1000) / 10)}%</td>
                  <td className={styles.number}>{one.promised === null ? "" : money(one.promised)}</td>
                  <td className={styles.number}>{money(one.brought)}</td>
                  <td className={styles.number}>{money(one.paid)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <NoteMoney fund={fund} />
      </section>
      <Topics fund={fund} />
      <section className={styles.part}>
        <h2>{f.projects}</h2>
        {projects.length === 0 && <p className={styles.quiet}>{f.noProjects}</p>}
        <ul className={styles.plain}>
          {projects.map((one) => (
            <li key={one.id}>
              <PageLink to={projectsPaths.project(one.id)}>{one.title}</PageLink>{" "}
              <span className={styles.mark}>{t.stages[one.stage]}</span> {one.amount !== null && money(one.amount)}{" "}
              <span className={styles.quiet}>{f.results(one.technologies, one.results)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
