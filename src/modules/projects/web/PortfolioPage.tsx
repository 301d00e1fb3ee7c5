import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { type Portfolio, type PortfolioKind, portfolioKinds } from "../contract/desks.ts";
import { Field } from "./Field.tsx";
import { projectsPaths } from "./paths.ts";
import styles from "./projects.module.css";
import { projectsQueries } from "./queries.ts";
import { useItems } from "./use-items.ts";
import { useMoney, useWords } from "./use-words.ts";

const portfolioSearch = z.object({ by: z.enum(portfolioKinds).optional().catch(undefined) });

type Group = Portfolio["groups"][number];

/** Projects put together by programme, special plan, track or field: how far each is, and what comes next. */
export function PortfolioPage() {
  const [{ by = "programme" }, setSearch] = useSearchState(portfolioSearch);
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.portfolio(by))} shape="table">
        {(portfolio) => <Groups portfolio={portfolio} onChoose={(next) => setSearch({ by: next })} />}
      </Loaded>
    </Screen>
  );
}

interface GroupsProps {
  readonly portfolio: Portfolio;
  readonly onChoose: (by: PortfolioKind | undefined) => void;
}

function Groups({ portfolio: { groups, by, today }, onChoose }: GroupsProps) {
  const t = useWords().portfolio;
  const columns = useColumns(by, today);
  const sum = (of: (group: Group) => number) => groups.reduce((all, group) => all + of(group), 0);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          sum(({ projects }) => projects),
          sum(({ running }) => running),
          sum(({ firmLed }) => firmLed),
          sum(({ led }) => led),
        )}
      />
      <div className={styles.narrow}>
        <Field label={t.by}>
          {(id) => (
            <select
              id={id}
              value={by}
              onChange={(event) => onChoose(portfolioKinds.find((one) => one === event.target.value))}
            >
              {portfolioKinds.map((one) => (
                <option key={one} value={one}>
                  {t.kinds[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <DataTable
        label={t.title}
        columns={columns}
        rows={groups}
        rowKey={({ code }) => code ?? ""}
        empty={<Empty title={t.empty} />}
      />
      <p className={styles.quiet}>{t.note}</p>
    </>
  );
}

function useColumns(by: PortfolioKind, today: string): Column<Group>[] {
  const t = useWords();
  const p = t.portfolio;
  const money = useMoney();
  const tracks = useItems("industry-track");
  const fields = useItems("technology-area");
  return useMemo(() => {
    const words: Readonly<Record<string, string>> = { ...t.programmes, ...t.plans };
    const items = by === "track" ? tracks : fields;
    const nameOf = (code: string | null) =>
      code === null ? p.none : (words[code] ?? items.find(({ value }) => value === code)?.label ?? code);
    const count = (key: string, title: string, of: (group: Group) => number): Column<Group> => ({
      key,
      title,
      width: 76,
      align: "end",
      cell: (group) => exactNumber(of(group)),
    });
    return [
      { key: "code", title: p.kinds[by], width: 184, onCard: "title", cell: ({ code }) => nameOf(code) },
      count("projects", p.projects, (group) => group.projects),
      count("reserve", t.batches.reserve, (group) => group.reserve),
      count("running", t.stages.implementation, (group) => group.running),
      count("handed", t.stages["hand-over"], (group) => group.handedOver),
      count("ended", p.ended, (group) => group.ended),
      {
        key: "firm",
        title: p.firmLed,
        width: 92,
        align: "end",
        cell: ({ firmLed, led }) => (led === 0 ? "" : p.share(exactNumber(firmLed), exactNumber(led))),
      },
      count("technologies", p.technologies, (group) => group.technologies),
      count("applied", p.applied, (group) => group.applied),
      {
        key: "amount",
        title: t.list.amount,
        width: 136,
        align: "end",
        cell: ({ amount }) => (amount === 0 ? "" : money(amount)),
      },
      {
        key: "next",
        title: p.next,
        width: 232,
        cell: ({ next }) =>
          next && (
            <>
              {next.due < today && <span className={`${styles.mark} ${styles.bad}`}>{t.waits.states.late}</span>}{" "}
              <PageLink to={projectsPaths.project(next.project)}>{p.due(next.milestone, next.due)}</PageLink>
            </>
          ),
      },
    ];
  }, [by, today, t, p, money, tracks, fields]);
}
