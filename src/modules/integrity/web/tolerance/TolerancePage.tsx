import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { z } from "zod";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { searchText, useSearchState } from "../../../../web/search-state.ts";
import { useHasRole, useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type SubjectKind, subjectKinds, type ToleranceList } from "../../contract/tolerance.ts";
import { officeRoles, unitRoles } from "../../contract.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { integrityPaths } from "../paths.ts";
import { integrityQueries } from "../queries.ts";
import { useSending } from "../use-sending.ts";

/** Cases of tolerance of the reader, and what everybody may learn of published ones. */
export function TolerancePage() {
  return (
    <Screen>
      <Loaded query={useQuery(integrityQueries.tolerance())} shape="table">
        {(list) => <Cases list={list} />}
      </Loaded>
    </Screen>
  );
}

type Row = ToleranceList["cases"][number];

function Cases({ list: { cases, lessons, lines } }: { list: ToleranceList }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const user = useUser();
  const mayRaise = useHasRole([...officeRoles, ...unitRoles]);
  const [{ commitment, project }] = useSearchState(z.object({ commitment: searchText, project: searchText }));
  const [isRaising, setRaising] = useState((commitment ?? project) !== undefined);
  const open = cases.filter(({ state }) => ["raised", "checking", "proposed"].includes(state)).length;
  const tolerated = cases.filter(({ state }) => state === "tolerated").length;
  const c = t.columns;
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: c.title,
      onCard: "title",
      cell: ({ id, title, isSample }) => (
        <>
          <PageLink to={integrityPaths.toleranceCase(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
        </>
      ),
    },
    {
      key: "unit",
      title: c.unit,
      width: 240,
      cell: ({ organisation }) =>
        organisation && (language === "en" ? (organisation.en ?? organisation.zh) : organisation.zh),
    },
    { key: "failedOn", title: c.failedOn, width: 112, cell: ({ failedOn }) => failedOn },
    {
      key: "state",
      title: c.state,
      width: 128,
      cell: ({ state }) => <span className={styles.mark}>{t.states[state]}</span>,
    },
    { key: "outcome", title: c.outcome, width: 240, cell: ({ outcome }) => (outcome ? t.outcomes[outcome] : "") },
  ];
  return (
    <>
      <Answer question={t.question} answer={user ? t.answer(open, tolerated) : t.publicAnswer(lessons.length)} />
      <p className={styles.quiet}>
        {t.source} <SourceLines of={lines.join(" ")} />。{t.ours}
      </p>
      {mayRaise && !isRaising && (
        <p className={styles.tools}>
          <Button type="primary" onClick={() => setRaising(true)}>
            {t.raise}
          </Button>
        </p>
      )}
      {mayRaise && isRaising && (
        <RaiseForm commitment={commitment} project={project} onCancel={() => setRaising(false)} />
      )}
      {user && (
        <DataTable
          label={t.cases}
          columns={columns}
          rows={cases}
          rowKey={({ id }) => id}
          empty={<Empty title={t.none}>{t.noneDetail}</Empty>}
        />
      )}
      <section className={styles.part}>
        <h2>{t.lessons}</h2>
        <p className={styles.quiet}>{t.lessonsNote}</p>
        {lessons.length === 0 && <Empty title={t.noLessons} />}
        <ul className={styles.plain}>
          {lessons.map(({ id, title, outcome, day, lesson, isSample }) => (
            <li key={id} className={styles.entry}>
              <strong>{title}</strong> <span className={styles.mark}>{t.outcomes[outcome]}</span>{" "}
              <span className={styles.quiet}>{day}</span> {isSample && <SampleMark isShort />}
              {lesson && <p className={styles.text}>{lesson}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface RaiseFormProps {
  readonly commitment: string | undefined;
  readonly project: string | undefined;
  readonly onCancel: () => void;
}

function RaiseForm({ commitment, project, onCancel }: RaiseFormProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const navigate = useNavigate();
  const isOffice = useHasRole(officeRoles);
  const [kind, setKind] = useState<SubjectKind>(commitment ? "commitment" : "project");
  const [fields, setFields] = useState({
    title: "",
    what: "",
    failedOn: "",
    subject: commitment ?? project ?? "",
    unit: "",
  });
  const set = (field: keyof typeof fields) => (value: string) => setFields({ ...fields, [field]: value });
  const sending = useSending(
    () =>
      loaded(
        api.POST("/api/integrity/tolerance", {
          body: {
            title: fields.title,
            what: fields.what,
            failedOn: fields.failedOn,
            subjectKind: kind,
            subject: fields.subject.trim() || null,
            organisation: fields.unit.trim() || null,
          },
        }),
      ),
    ({ id }) => navigate({ to: integrityPaths.toleranceCase(id) }),
  );
  const isBare = [fields.title, fields.what, fields.failedOn].some((one) => one.trim() === "");
  return (
    <section className={styles.narrow} aria-label={t.raise}>
      {sending.error && <Failure error={sending.error} />}
      <Field label={f.title} value={fields.title} most={200} onChange={set("title")} />
      <Field as={4} label={f.what} value={fields.what} most={4000} onChange={set("what")} />
      <Field as="day" label={f.failedOn} value={fields.failedOn} onChange={set("failedOn")} />
      <Choice
        label={f.kind}
        value={kind}
        choices={subjectKinds.map((value) => ({ value, label: t.subjectKinds[value] }))}
        onChange={setKind}
      />
      <Field label={f.subject} value={fields.subject} most={80} onChange={set("subject")} />
      {isOffice && <Field label={f.organisation} value={fields.unit} most={80} onChange={set("unit")} />}
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isBare ? f.must : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {f.send}
        </ReasonButton>
        <Button onClick={onCancel}>{f.cancel}</Button>
      </p>
    </section>
  );
}
