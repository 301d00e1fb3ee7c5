import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Choice, Field } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { type JobList, templates } from "../contract/jobs.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { useSending } from "./queries.ts";
import { instantOf } from "./times.ts";

/** Runs a job over links of one profile and opens what came out. */
export function JobForm({ list, onDone }: { list: JobList; onDone: () => void }) {
  const texts = useTexts({ zh, en });
  const t = texts.jobs;
  const language = useLanguage();
  const navigate = useNavigate();
  const usable = list.links.filter(({ columns }) => columns.length > 0);
  const [template, setTemplate] = useState<(typeof templates)[number]>("sum");
  const [links, setLinks] = useState<readonly string[]>([]);
  const [fields, setFields] = useState({ title: "", column: "", from: "", to: "", cell: String(list.cell) });
  const [update, setUpdate] = useState({ background: "", backgroundError: "", observationError: "" });
  const set = (name: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const profile = usable.find(({ id }) => id === links[0])?.profile;
  const columns = usable.find((one) => one.profile === profile)?.columns ?? [];
  const column = columns.some(({ code }) => code === fields.column) ? fields.column : (columns[0]?.code ?? "");
  const backgrounds = list.jobs.filter(
    (job) => job.template !== "cover" && job.column === column && job.cell === Number(fields.cell),
  );
  const isUpdate = template === "update";
  const sending = useSending(async () => {
    const { id } = await loaded(
      api.POST("/api/ocean/jobs", {
        body: {
          template,
          title: fields.title.trim(),
          links: [...links],
          column,
          from: instantOf(fields.from),
          to: instantOf(fields.to),
          cell: Number(fields.cell),
          background: isUpdate ? update.background : null,
          backgroundError: isUpdate ? Number(update.backgroundError) : null,
          observationError: isUpdate ? Number(update.observationError) : null,
        },
      }),
    );
    await navigate({ to: oceanPaths.job(id) });
  });
  const isSaid = fields.title.trim() !== "" && links.length > 0 && fields.from !== "" && fields.to !== "";
  const isWhole = isSaid && Number(fields.cell) > 0;
  const hasBackground =
    update.background !== "" && Number(update.backgroundError) > 0 && Number(update.observationError) > 0;
  const reason = isWhole ? (isUpdate && !hasBackground ? texts.errors["ocean.background-needed"]({}) : null) : t.must;
  return (
    <section className={styles.part} aria-label={t.run}>
      <h2>{t.run}</h2>
      {sending.error && <Failure error={sending.error} />}
      <div className={styles.pair}>
        <Field label={t.name} value={fields.title} most={200} onChange={set("title")} />
        <Choice
          label={t.template}
          value={template}
          choices={templates.map((value) => ({ value, label: texts.templates[value] }))}
          onChange={setTemplate}
        />
      </div>
      <p className={styles.quiet}>{texts.meanings[template]}</p>
      <fieldset className={styles.choices}>
        <legend>{t.link}</legend>
        {usable.map(({ id, name, profile: its }) => (
          <Checkbox
            key={id}
            checked={links.includes(id)}
            disabled={profile !== undefined && its !== profile}
            onChange={({ target }) => setLinks(target.checked ? [...links, id] : links.filter((one) => one !== id))}
          >
            {pick(name, language).text}
          </Checkbox>
        ))}
      </fieldset>
      <div className={styles.pair}>
        <Choice
          label={t.column}
          value={column}
          choices={columns.map(({ code, name }) => ({ value: code, label: pick(name, language).text }))}
          onChange={set("column")}
        />
        <Field label={t.cell} value={fields.cell} most={8} hint={t.cellNote} onChange={set("cell")} />
        <Field as="time" label={t.from} value={fields.from} onChange={set("from")} />
        <Field as="time" label={t.to} value={fields.to} onChange={set("to")} />
        {isUpdate && (
          <>
            <Choice
              label={t.background}
              value={update.background}
              choices={[
                { value: "", label: texts.links.notTied },
                ...backgrounds.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChange={(background) => setUpdate({ ...update, background })}
            />
            <Field
              label={t.backgroundError}
              value={update.backgroundError}
              most={10}
              onChange={(backgroundError) => setUpdate({ ...update, backgroundError })}
            />
            <Field
              label={t.observationError}
              value={update.observationError}
              most={10}
              onChange={(observationError) => setUpdate({ ...update, observationError })}
            />
          </>
        )}
      </div>
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} loading={sending.isPending} onClick={() => sending.mutate()}>
          {t.start}
        </ReasonButton>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </p>
    </section>
  );
}
