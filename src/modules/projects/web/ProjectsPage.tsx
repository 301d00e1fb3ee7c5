import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { searchList, searchText, useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { ProjectList } from "../contract/project.ts";
import { batches, keeperRoles, payerRoles, programmes, readerRoles, stages, teamRoles } from "../contract.ts";
import { BeginProject } from "./BeginProject.tsx";
import { projectsPaths } from "./paths.ts";
import styles from "./projects.module.css";
import { projectsQueries } from "./queries.ts";
import { useMoney, useWords } from "./use-words.ts";

const search = z.object({ q: searchText, stage: searchList, batch: searchList, programme: searchList });
type Row = ProjectList["projects"][number];

/** Projects: all for the office, the own ones and those that are disclosed for everybody else. */
export function ProjectsPage() {
  const isKeeper = useHasRole(keeperRoles);
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.list())} shape="table">
        {(list) => <Projects list={list} />}
      </Loaded>
      {isKeeper && <BeginProject />}
    </Screen>
  );
}

function Projects({ list: { projects, left } }: { list: ProjectList }) {
  const t = useWords();
  const [{ q, stage, batch, programme }, setSearch] = useSearchState(search);
  const isTeam = useHasRole(teamRoles);
  const isKeeper = useHasRole(keeperRoles);
  const isReader = useHasRole([...keeperRoles, ...payerRoles, ...readerRoles]);
  const isPayer = useHasRole([...payerRoles, ...keeperRoles]);
  const columns = useColumns();
  const wanted = q?.trim().toLowerCase() ?? "";
  const rows = projects.filter(
    (row) =>
      (!stage?.length || stage.includes(row.stage)) &&
      (!batch?.length || (row.batch !== null && batch.includes(row.batch))) &&
      (!programme?.length || programme.includes(row.programme)) &&
      `${row.title} ${row.lead?.nameZh ?? ""} ${row.lead?.nameEn ?? ""}`.toLowerCase().includes(wanted),
  );
  const choices = <V extends string>(
    values: readonly V[],
    words: Readonly<Record<V, string>>,
    of: (row: Row) => V | null,
  ) =>
    values.map((value) => ({ value, label: words[value], count: projects.filter((row) => of(row) === value).length }));
  const count = (of: (row: Row) => boolean) => projects.filter(of).length;
  return (
    <>
      <Answer
        question={t.list.question}
        answer={t.list.answer(
          projects.length + left,
          count((row) => row.stage === "implementation"),
          count((row) => row.batch === "reserve"),
        )}
      />
      <p className={styles.tools}>
        <PageLink to={projectsPaths.portfolio()}>{t.portfolio.title}</PageLink>
        <PageLink to={projectsPaths.ways()}>{t.ways.title}</PageLink>
        <PageLink to={projectsPaths.industries()}>{t.industries.title}</PageLink>
        <PageLink to={projectsPaths.partners()}>{t.partners.title}</PageLink>
        <PageLink to={projectsPaths.outcomes()}>{t.outcomes.title}</PageLink>
        {(isTeam || isReader) && <PageLink to={projectsPaths.funds()}>{t.funds.title}</PageLink>}
        {isTeam && <PageLink to={projectsPaths.mine()}>{t.list.mine}</PageLink>}
        {isKeeper && <a href="#begin">{t.begin.make}</a>}
        {isKeeper && <PageLink to={projectsPaths.office()}>{t.office.title}</PageLink>}
        {isPayer && <PageLink to={projectsPaths.payments()}>{t.list.payments}</PageLink>}
      </p>
      <FilterBar
        filters={[
          {
            key: "stage",
            label: t.list.stage,
            chosen: stage ?? [],
            options: choices(stages, t.stages, (row) => row.stage),
          },
          {
            key: "batch",
            label: t.list.batch,
            chosen: batch ?? [],
            options: choices(batches, t.batches, (row) => row.batch),
          },
          {
            key: "programme",
            label: t.list.programme,
            chosen: programme ?? [],
            options: choices(programmes, t.programmes, (row) => row.programme),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: [...chosen] })}
        onClear={() => setSearch({ stage: undefined, batch: undefined, programme: undefined })}
      >
        <SearchField label={t.list.search} value={q ?? ""} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={t.list.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty title={t.list.none}>{t.list.noneDetail}</Empty>}
      />
      {left > 0 && <p className={styles.quiet}>{t.list.left(left)}</p>}
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords();
  const language = useLanguage();
  const money = useMoney();
  const areas = useAreaNames();
  return useMemo(
    () => [
      {
        key: "title",
        title: t.list.name,
        onCard: "title",
        cell: ({ id, title, isSample, sees }) => (
          <>
            <PageLink to={projectsPaths.project(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
            {!sees && <span className={styles.quiet}> {t.list.notWhole}</span>}
          </>
        ),
      },
      {
        key: "stage",
        title: t.list.stage,
        width: 104,
        cell: ({ stage }) => <span className={styles.mark}>{t.stages[stage]}</span>,
      },
      { key: "batch", title: t.list.batch, width: 72, cell: ({ batch }) => (batch ? t.batches[batch] : "") },
      {
        key: "programme",
        title: t.list.programme,
        width: 184,
        cell: ({ programme, isExploration }) =>
          isExploration ? `${t.programmes[programme]} · ${t.ways.exploration}` : t.programmes[programme],
      },
      {
        key: "lead",
        title: t.list.lead,
        width: 192,
        cell: ({ lead }) => lead && pick({ zh: lead.nameZh, en: lead.nameEn }, language).text,
      },
      {
        key: "place",
        title: t.list.place,
        width: 112,
        cell: ({ place }) => (place ? (areas.nameOf(place) ?? place) : ""),
      },
      {
        key: "amount",
        title: t.list.amount,
        width: 120,
        align: "end",
        cell: ({ amount }) => (amount === null ? "" : money(amount)),
      },
    ],
    [t, language, money, areas],
  );
}
