import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { beginRefusal } from "../../rules/terms.ts";
import { en as textsEn } from "../../texts.en.ts";
import { zh as textsZh } from "../../texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { useMoney } from "../use-money.ts";

type Row = Dossier["below"][number];

/** What stands below: applications, postings, claims that the reader may see; and the way to begin one. */
export function Below({ dossier }: { dossier: Dossier }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const c = t.columns;
  const language = useLanguage();
  const money = useMoney();
  const { definition, machine, below, mayBegin, id, today, root, dates } = dossier;
  const refusal = beginRefusal({ ...root.dates, ...dates }, today);
  const errors = useTexts({ zh: textsZh, en: textsEn }).errors;
  const closed =
    refusal && !dossier.parties.includes("office")
      ? errors[refusal.code as "calls.deadline-passed"](refusal.params ?? {})
      : null;
  const isKept = dossier.parties.some((party) => party === "office" || party === "auditor" || party === "decider");
  const kinds = definition.machines.filter(({ above }) => above === machine);
  if (kinds.length === 0) return null;
  const heading = kinds.map(({ label }) => label[language]).join(" · ");
  const hasReviews = isKept && dossier.above === null && dossier.criteria.length > 0;
  const hasDue = below.some(({ due }) => due !== null);
  const all: Column<Row>[] = [
    {
      key: "title",
      title: c.title,
      onCard: "title",
      cell: ({ id: one, title }) => <PageLink to={callsPaths.dossier(one)}>{title}</PageLink>,
    },
    {
      key: "organisation",
      title: c.organisation,
      width: 240,
      cell: ({ organisation }) =>
        organisation && pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text,
    },
    {
      key: "stage",
      title: c.stage,
      width: 152,
      cell: ({ stageLabel }) => <span className={styles.mark}>{stageLabel[language]}</span>,
    },
    { key: "verdict", title: c.verdict, width: 128, cell: ({ verdict }) => verdict && t.verdicts[verdict] },
    {
      key: "due",
      title: c.due,
      width: 128,
      cell: ({ due }) => due && (due.day < today ? t.one.late(due.day) : due.day),
    },
    {
      key: "amount",
      title: c.amount,
      width: 136,
      align: "end",
      cell: ({ amount }) => (amount === null ? "" : money(amount)),
    },
  ];
  // What no case here has takes no column: needs have no amount, and most modes no clock.
  const isEmpty: Readonly<Record<string, boolean>> = {
    due: !hasDue,
    verdict: below.every(({ verdict }) => verdict === null),
    amount: below.every(({ amount }) => amount === null),
  };
  const columns = all.filter(({ key }) => !isEmpty[key]);
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {hasReviews && (
        <p>
          <PageLink to={callsPaths.board(id)}>{o.review}</PageLink>
        </p>
      )}
      {mayBegin.map((code) => (
        <BeginBelow
          key={code}
          above={id}
          machine={code}
          label={o.beginBelow(machineOf(definition, code).label[language])}
          closed={closed}
          isOnly={mayBegin.length === 1}
        />
      ))}
      <DataTable
        label={heading}
        columns={columns}
        rows={below}
        rowKey={({ id: one }) => one}
        empty={<Empty title={o.noneBelow} />}
      />
    </section>
  );
}

interface BeginBelowProps {
  readonly above: string;
  readonly machine: string;
  readonly label: string;
  /** Why nothing can be begun today, or null. */
  readonly closed: string | null;
  /** Nothing else can be begun here: it is what the page is for. */
  readonly isOnly: boolean;
}

function BeginBelow({ above, machine, label, closed, isOnly }: BeginBelowProps) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const make = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/calls/dossiers/{id}/below", {
          params: { path: { id: above } },
          body: { machine, title: title.trim() },
        }),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["calls"] });
      await navigate({ to: callsPaths.dossier(id) });
    },
  });
  if (!isOpen)
    return (
      <p className={styles.tools}>
        <ReasonButton type={isOnly ? "primary" : "default"} reason={closed} onClick={() => setOpen(true)}>
          {label}
        </ReasonButton>
      </p>
    );
  return (
    <div className={styles.narrow}>
      {make.error && <Failure error={make.error} />}
      <div className={styles.field}>
        <label htmlFor="below-title">{t.one.belowName}</label>
        <Input id="below-title" maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
      </div>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={title.trim() === "" ? t.list.must : null}
          loading={make.isPending}
          onClick={() => make.mutate()}
        >
          {t.list.make}
        </ReasonButton>
        <Button onClick={() => setOpen(false)}>{t.one.cancel}</Button>
      </p>
    </div>
  );
}
