import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Scorecards, scoreItems } from "../../contract/scorecard.ts";
import { scorecardsEn as en } from "../../scorecard-texts.en.ts";
import { scorecardsZh as zh } from "../../scorecard-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import styles from "./scorecard.module.css";
import { scorecardQueries } from "./scorecard-queries.ts";

type Row = Scorecards["scorecards"][number];

/** Scorecards by period; the office computes a new one here. */
export function ScorecardsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(scorecardQueries.list())} shape="table">
        {(list) => <List list={list} />}
      </Loaded>
    </Screen>
  );
}

function List({ list }: { list: Scorecards }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const { scorecards, weights } = list;
  const columns: Column<Row>[] = [
    {
      key: "period",
      title: t.title,
      onCard: "title",
      cell: ({ id, from, to }) => <PageLink to={commitmentsPaths.scorecard(id)}>{t.period(from, to)}</PageLink>,
    },
    { key: "known", title: l.known, width: 168, cell: ({ known }) => formatDateTime(known) },
    { key: "units", title: l.units, width: 104, align: "end", cell: ({ units }) => units },
    { key: "open", title: l.open, width: 128, align: "end", cell: ({ openObjections }) => openObjections },
    { key: "by", title: l.madeBy, width: 280, cell: ({ madeBy, madeAt }) => `${madeBy} · ${formatDateTime(madeAt)}` },
  ];
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(
          scorecards.length,
          scorecards.reduce((sum, { openObjections }) => sum + openObjections, 0),
        )}
        evidence={[
          {
            key: "weights",
            shown: (
              <PageLink to={commitmentsPaths.parameters()}>
                {l.weights(scoreItems.map((item) => `${t.items[item]} ${weights[item]}`).join(" · "))}
              </PageLink>
            ),
          },
        ]}
      />
      <p className={styles.quiet}>{t.sourceNote}</p>
      <MakeForm today={list.today} />
      <DataTable
        label={t.title}
        columns={columns}
        rows={scorecards}
        rowKey={({ id }) => id}
        empty={<Empty title={l.none}>{l.noneDetail}</Empty>}
      />
    </>
  );
}

function MakeForm({ today }: { today: string }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const client = useQueryClient();
  const navigate = useNavigate();
  const isOffice = useDoers().has("office");
  const [given, setGiven] = useState({ from: `${today.slice(0, 4)}-01-01`, to: today, known: "" });
  const make = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/scorecards", {
          body: { ...given, known: given.known === "" ? null : new Date(given.known).toISOString() },
        }),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["commitments"] });
      await navigate({ to: commitmentsPaths.scorecard(id) });
    },
  });
  const field = (key: keyof typeof given) => ({
    value: given[key],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [key]: event.target.value }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form className={styles.form} aria-label={l.makeTitle} onSubmit={send}>
      {make.error && <Failure error={make.error} />}
      <label>
        {l.from}
        <input type="date" required max={today} {...field("from")} />
      </label>
      <label>
        {l.to}
        <input type="date" required max={today} {...field("to")} />
      </label>
      <label title={l.knownHint}>
        {l.known}
        <input type="datetime-local" {...field("known")} />
      </label>
      <ReasonButton type="primary" htmlType="submit" loading={make.isPending} reason={isOffice ? null : l.notYours}>
        {l.make}
      </ReasonButton>
      <p className={styles.quiet}>{l.knownHint}</p>
    </form>
  );
}
