import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "antd";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Funnel } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";
import { funnelQuery } from "./queries.ts";

/** The published funnel: how many matches came how far, and why the others were refused. */
export function FunnelPage() {
  const { year }: { year?: number } = useSearch({ strict: false });
  const query = useQuery(funnelQuery(year));
  return (
    <Screen marks={query.data?.hasSample && <SampleMark />}>
      <Loaded query={query} shape="table">
        {(funnel) => <Shown funnel={funnel} />}
      </Loaded>
    </Screen>
  );
}

function Shown({ funnel }: { funnel: Funnel }) {
  const t = useTexts({ zh, en });
  const f = t.funnel;
  const navigate = useNavigate();
  const { year, years, stages, reasons } = funnel;
  if (year === null) return <Empty title={f.none}>{f.noneDetail}</Empty>;
  const reached = (stage: string) => stages.find((one) => one.stage === stage)?.leads ?? 0;
  const all = reached("matched");
  return (
    <>
      <Answer
        question={f.question}
        answer={f.answer(year, all, reached("contract"), reached("effect"))}
        evidence={[{ key: "note", shown: f.note }]}
      />
      <div className={styles.year}>
        {f.year}{" "}
        <Select
          aria-label={f.year}
          value={year}
          options={years.map((one) => ({ value: one, label: one }))}
          onChange={(value) => void navigate({ to: ".", search: (old: object) => ({ ...old, year: value }) } as never)}
        />
      </div>
      <DataTable
        label={f.title}
        rows={stages}
        rowKey={({ stage }) => stage}
        empty={null}
        columns={[
          { key: "stage", title: f.stage, width: 140, onCard: "title", cell: ({ stage }) => t.stages[stage] },
          {
            key: "bar",
            title: f.share,
            cell: ({ leads }) => (
              <meter className={styles.bar} min={0} max={Math.max(1, all)} value={leads} aria-label={f.share} />
            ),
          },
          { key: "leads", title: f.leads, width: 120, align: "end", cell: ({ leads }) => leads },
          {
            key: "declared",
            title: f.declared,
            width: 120,
            align: "end",
            cell: ({ stage, declared }) => (declared > 0 || stage === "contract" ? declared : ""),
          },
          {
            key: "share",
            title: "%",
            width: 80,
            align: "end",
            cell: ({ leads }) => (all === 0 ? "" : `${Math.round((leads / all) * 100)}%`),
          },
          {
            key: "median",
            title: f.median,
            width: 170,
            align: "end",
            cell: ({ medianDays }) => (medianDays === null ? "" : f.days(Math.round(medianDays))),
          },
        ]}
      />
      <h2>{f.reasons}</h2>
      <DataTable
        label={f.reasons}
        rows={reasons}
        rowKey={({ reason }) => reason}
        empty={<p className={styles.quiet}>{f.noReasons}</p>}
        columns={[
          { key: "reason", title: f.reason, onCard: "title", cell: ({ reason }) => t.reasons[reason] },
          { key: "pairs", title: f.pairs, width: 90, align: "end", cell: ({ pairs }) => pairs },
          ...(["demand", "result", "broker"] as const).map((who) => ({
            key: who,
            title: f.by[who],
            width: 110,
            align: "end" as const,
            cell: ({ by }: Funnel["reasons"][number]) => by[who],
          })),
        ]}
      />
    </>
  );
}
