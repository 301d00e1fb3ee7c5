import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole, useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { CallList } from "../contract/dossier.ts";
import { applicantRoles, deciderRoles, officeRoles, unitRoles } from "../contract.ts";
import { dossierEn as en } from "../dossier-texts.en.ts";
import { dossierZh as zh } from "../dossier-texts.zh.ts";
import { beginsFor } from "../rules/begin.ts";
import styles from "./calls.module.css";
import { callsPaths } from "./paths.ts";
import { callsQueries } from "./queries.ts";

/** Calls and boards that the reader may see, and what the own organisation has with them. */
export function CallsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(callsQueries.calls())} shape="table">
        {(list) => <Calls list={list} />}
      </Loaded>
    </Screen>
  );
}

type Call = CallList["calls"][number];
type Own = CallList["own"][number];

function Calls({ list: { calls, own } }: { list: CallList }) {
  const t = useTexts({ zh, en });
  const c = t.columns;
  const language = useLanguage();
  const isOffice = useHasRole(officeRoles);
  const isHouse = useHasRole(deciderRoles);
  const isApplicant = useHasRole([...applicantRoles, ...unitRoles]);
  const open = calls.filter(({ isTaking }) => isTaking);
  const waiting = calls.flatMap((call) => call.waiting).reduce((sum, { count }) => sum + count, 0);
  const next = open.flatMap(({ dates }) => dates.closes ?? []).sort()[0] ?? null;
  const columns: Column<Call>[] = [
    {
      key: "title",
      title: c.title,
      onCard: "title",
      cell: ({ id, title, isSample }) => (
        <>
          <PageLink to={callsPaths.dossier(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
        </>
      ),
    },
    { key: "mode", title: c.mode, width: 168, cell: ({ mode }) => mode[language] },
    {
      key: "stage",
      title: c.stage,
      width: 168,
      cell: ({ stageLabel }) => <span className={styles.mark}>{stageLabel[language]}</span>,
    },
    { key: "closes", title: c.closes, width: 112, cell: ({ dates }) => dates.closes ?? "" },
    ...(isHouse
      ? [
          {
            key: "waiting",
            title: c.waiting,
            width: 200,
            cell: ({ waiting }: Call) =>
              waiting.map(({ label, count }) => t.list.waits(label[language], count)).join(t.list.and),
          },
        ]
      : []),
    ...(isOffice
      ? [{ key: "below", title: c.below, width: 96, align: "end" as const, cell: ({ below }: Call) => below }]
      : []),
  ];
  const ownColumns: Column<Own>[] = [
    {
      key: "title",
      title: c.title,
      onCard: "title",
      cell: ({ id, title }) => <PageLink to={callsPaths.dossier(id)}>{title}</PageLink>,
    },
    {
      key: "stage",
      title: c.stage,
      width: 168,
      cell: ({ stageLabel }) => <span className={styles.mark}>{stageLabel[language]}</span>,
    },
    { key: "since", title: c.since, width: 112, cell: ({ since }) => since },
    { key: "call", title: c.call, width: 320, cell: ({ call }) => call.title },
  ];
  return (
    <>
      <Answer
        question={isHouse ? t.list.houseQuestion : t.list.question}
        answer={(isHouse ? t.list.waiting(waiting) : "") + t.list.answer(open.length, next)}
      />
      {(isOffice || isApplicant) && <Begin isOffice={isOffice} />}
      <p className={styles.tools}>
        <PageLink to={callsPaths.workflows()}>{t.list.workflows}</PageLink>
        {isOffice && <PageLink to={callsPaths.experts()}>{t.list.experts}</PageLink>}
      </p>
      <DataTable
        label={t.list.title}
        columns={columns}
        rows={calls}
        rowKey={({ id }) => id}
        empty={<Empty title={t.list.none}>{t.list.noneDetail}</Empty>}
      />
      {isApplicant && (
        <section className={styles.part}>
          <h2>{t.list.own}</h2>
          <DataTable
            label={t.list.own}
            columns={ownColumns}
            rows={own}
            rowKey={({ id }) => id}
            empty={<Empty title={t.list.noOwn}>{t.list.noOwnDetail}</Empty>}
          />
        </section>
      )}
    </>
  );
}

/** A new call of the office by a workflow; a special matter of an organisation. */
function Begin({ isOffice }: { isOffice: boolean }) {
  const t = useTexts({ zh, en }).list;
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const versions = useQuery({ ...callsQueries.workflows(), enabled: isOpen }).data?.versions ?? [];
  const begins = { roles: useUser()?.roles ?? [], hasOrganisation: true, ownsAbove: false };
  const choices = versions.filter(({ isCurrent, begunBy }) => isCurrent && beginsFor(begins, begunBy) !== null);
  const [code, setCode] = useState("");
  const [title, setTitle] = useState("");
  const chosen = code || choices[0]?.code || "";
  const make = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/calls", { body: { workflow: chosen, title: title.trim() } })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["calls"] });
      await navigate({ to: callsPaths.dossier(id) });
    },
  });
  if (!isOpen)
    return (
      <p className={styles.tools}>
        <Button type={isOffice ? "primary" : "default"} onClick={() => setOpen(true)}>
          {isOffice ? t.begin : t.beginMatter}
        </Button>
      </p>
    );
  return (
    <section className={styles.narrow} aria-label={t.begin}>
      {make.error && <Failure error={make.error} />}
      <div className={styles.field}>
        <label htmlFor="call-workflow">{t.workflow}</label>
        <select id="call-workflow" value={chosen} onChange={(event) => setCode(event.target.value)}>
          {choices.map(({ code: value, label }) => (
            <option key={value} value={value}>
              {label[language]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor="call-title">{t.name}</label>
        <Input id="call-title" value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </div>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={title.trim() === "" || chosen === "" ? t.must : null}
          loading={make.isPending}
          onClick={() => make.mutate()}
        >
          {t.make}
        </ReasonButton>
        <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
      </p>
    </section>
  );
}
