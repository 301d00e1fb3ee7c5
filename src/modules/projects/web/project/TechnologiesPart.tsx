import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Inside, Project, Technology } from "../../contract/project.ts";
import { type TechnologyMeasure, technologyMeasures } from "../../contract.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** Technologies broken through with their evidence, and results offered in the market. */
export function TechnologiesPart({ project, inside }: { project: Project; inside: Inside | null }) {
  const t = useWords().technology;
  const [isOpen, setOpen] = useState<"say" | "offer" | null>(null);
  const isWorking = project.stage === "implementation" || project.stage === "hand-over";
  const maySay = inside !== null && isWorking && (inside.parts.includes("lead") || inside.parts.includes("keeper"));
  const mayOffer = inside !== null && isWorking && inside.parts.includes("member");
  if (inside === null && project.technologies.length === 0 && project.results.length === 0) return null;
  return (
    <section className={styles.part} id="technologies">
      <h2>{t.title}</h2>
      <p className={styles.quiet}>{t.apart}</p>
      {project.technologies.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.plain}>
        {project.technologies.map((one) => (
          <TechnologyItem key={one.id} technology={one} isKeeper={inside?.parts.includes("keeper") ?? false} />
        ))}
      </ul>
      {project.results.length > 0 && <h3>{t.results}</h3>}
      <ul className={styles.plain}>
        {project.results.map(({ id, title }) => (
          <li key={id}>
            <PageLink to={`/market/results/${encodeURIComponent(id)}`}>{title}</PageLink>
          </li>
        ))}
      </ul>
      {isOpen === null && (
        <p className={styles.tools}>
          {maySay && <Button onClick={() => setOpen("say")}>{t.say}</Button>}
          {mayOffer && <Button onClick={() => setOpen("offer")}>{t.offer}</Button>}
        </p>
      )}
      {isOpen === "say" && <SayTechnology project={project} onDone={() => setOpen(null)} />}
      {isOpen === "offer" && <OfferResult project={project} onDone={() => setOpen(null)} />}
    </section>
  );
}

function TechnologyItem({ technology, isKeeper }: { technology: Technology; isKeeper: boolean }) {
  const t = useWords();
  const [answer, setAnswer] = useState<boolean | null>(null);
  const decide = useAct(
    (body: { isAgreed: boolean; words: string }) =>
      loaded(api.POST("/api/projects/technologies/{id}/decision", { params: { path: { id: technology.id } }, body })),
    () => setAnswer(null),
  );
  const { state } = technology;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <strong>{technology.title}</strong>
        <span>
          {technology.brokenOn}{" "}
          <span
            className={classNames(
              styles.mark,
              state === "confirmed" && styles.good,
              state === "rejected" && styles.bad,
            )}
          >
            {t.technology.states[state]}
          </span>
        </span>
      </div>
      <p className={styles.quiet}>{t.measures[technology.measure]}</p>
      <p className={styles.text}>{technology.evidence}</p>
      {technology.answer && <p className={styles.text}>{technology.answer}</p>}
      {decide.error && <Failure error={decide.error} />}
      {state === "said" && isKeeper && answer === null && (
        <p className={styles.tools}>
          <Button type="primary" onClick={() => setAnswer(true)}>
            {t.technology.confirm}
          </Button>
          <Button onClick={() => setAnswer(false)}>{t.technology.reject}</Button>
        </p>
      )}
      {answer !== null && (
        <SayForm
          label={t.technology.answer}
          confirm={t.one.confirm(answer ? t.technology.confirm : t.technology.reject)}
          isSending={decide.isPending}
          onSay={(words) => decide.mutate({ isAgreed: answer, words })}
          onCancel={() => setAnswer(null)}
        />
      )}
    </li>
  );
}

function SayTechnology({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const [title, setTitle] = useState("");
  const [measure, setMeasure] = useState<TechnologyMeasure>("marine-core-technology");
  const [brokenOn, setBrokenOn] = useState(project.today);
  const [evidence, setEvidence] = useState("");
  const say = useAct(
    () =>
      loaded(
        api.POST("/api/projects/projects/{id}/technologies", {
          params: { path: { id: project.id } },
          body: { title, measure, brokenOn, evidence },
        }),
      ),
    onDone,
  );
  return (
    <div className={styles.narrow}>
      {say.error && <Failure error={say.error} />}
      <Field label={t.technology.name}>
        {(id) => <Input id={id} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      <Field label={t.technology.measure}>
        {(id) => (
          <select
            id={id}
            value={measure}
            onChange={(event) =>
              setMeasure(technologyMeasures.find((one) => one === event.target.value) ?? "other-technology")
            }
          >
            {technologyMeasures.map((one) => (
              <option key={one} value={one}>
                {t.measures[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.technology.brokenOn}>
        {(id) => (
          <input
            id={id}
            type="date"
            max={project.today}
            value={brokenOn}
            onChange={(event) => setBrokenOn(event.target.value)}
          />
        )}
      </Field>
      <Field label={t.technology.evidence}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={2000}
            value={evidence}
            onChange={(event) => setEvidence(event.target.value)}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={title.trim() === "" || evidence.trim() === "" || brokenOn === "" ? t.must : null}
          loading={say.isPending}
          onClick={() => say.mutate(undefined)}
        >
          {t.technology.send}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}

function OfferResult({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const offer = useAct(
    (title: string) =>
      loaded(
        api.POST("/api/projects/projects/{id}/results", { params: { path: { id: project.id } }, body: { title } }),
      ),
    onDone,
  );
  return (
    <>
      {offer.error && <Failure error={offer.error} />}
      <SayForm
        label={t.technology.resultName}
        confirm={t.technology.offer}
        isSending={offer.isPending}
        onSay={(title) => offer.mutate(title)}
        onCancel={onDone}
      />
      <p className={styles.quiet}>{t.technology.offered}</p>
    </>
  );
}
