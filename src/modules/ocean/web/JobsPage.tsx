import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Job, JobList } from "../contract/jobs.ts";
import { workerRoles } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { JobForm } from "./JobForm.tsx";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { oceanQueries } from "./queries.ts";
import { shownTime } from "./times.ts";

/** Every job that the reader may see, and the form of a new one. */
export function JobsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(oceanQueries.jobs())} shape="table">
        {(list) => <Jobs list={list} />}
      </Loaded>
    </Screen>
  );
}

function Jobs({ list }: { list: JobList }) {
  const texts = useTexts({ zh, en });
  const t = texts.jobs;
  const navigate = useNavigate();
  const user = useUser();
  const columns = useColumns();
  const [isMaking, setMaking] = useState(false);
  const isWorker = user?.roles.some((role) => (workerRoles as readonly string[]).includes(role)) ?? false;
  const reason = isWorker ? (user?.organisation ? null : texts.errors["ocean.no-organisation"]({})) : t.signIn;
  return (
    <>
      <Answer question={t.question} answer={t.answer(list.jobs.length)} />
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} onClick={() => setMaking(true)}>
          {t.run}
        </ReasonButton>
      </p>
      {isMaking && <JobForm list={list} onDone={() => setMaking(false)} />}
      <DataTable
        label={t.title}
        columns={columns}
        rows={list.jobs}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: oceanPaths.job(id) })}
        empty={
          <Empty title={t.none}>
            <p>{t.noneHint}</p>
          </Empty>
        }
      />
    </>
  );
}

function useColumns(): Column<Job>[] {
  const texts = useTexts({ zh, en });
  const language = useLanguage();
  return useMemo(() => {
    const t = texts.jobs;
    return [
      {
        key: "title",
        title: t.job,
        onCard: "title",
        cell: ({ id, title, isSample }) => (
          <>
            <PageLink to={oceanPaths.job(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "template", title: t.template, width: 130, cell: ({ template }) => texts.templates[template] },
      { key: "column", title: t.column, width: 150, cell: ({ columnName }) => pick(columnName, language).text },
      { key: "access", title: texts.links.access, width: 150, cell: ({ access }) => texts.access[access] },
      {
        key: "observations",
        title: t.observations,
        width: 110,
        align: "end",
        cell: ({ observations }) => observations,
      },
      { key: "cells", title: t.cells, width: 90, align: "end", cell: ({ cells }) => cells },
      { key: "ranAt", title: t.ranAt, width: 150, cell: ({ ranAt }) => shownTime(ranAt) },
    ];
  }, [texts, language]);
}
