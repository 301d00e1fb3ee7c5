import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewLink } from "../../contract/beside.ts";
import type { Inside, Project } from "../../contract/project.ts";
import { linkKinds } from "../../contract.ts";
import { Choice } from "../ClassFields.tsx";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";
import { WaysOfProject } from "../ways/WaysLink.tsx";

/** The chain of projects that build on each other, and other ways to the same goal with the route of each. */
export function LinksPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords();
  const l = t.links;
  const [isOpen, setOpen] = useState(false);
  const isKeeper = inside.parts.includes("keeper");
  if (!isKeeper && inside.links.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{l.title}</h2>
      {inside.links.length > 0 && <WaysOfProject id={project.id} />}
      <ul className={styles.plain}>
        {inside.links.map((one) => (
          <li key={`${one.is} ${one.id}`} className={styles.card}>
            <div className={styles.head}>
              <span>
                {l.kinds[one.is]}: <PageLink to={projectsPaths.project(one.id)}>{one.title}</PageLink>
              </span>
              <span>
                <span className={styles.mark}>{t.stages[one.stage]}</span>{" "}
                {one.milestones > 0 && <span className={styles.quiet}>{l.state(one.passed, one.milestones)}</span>}
              </span>
            </div>
            {one.is === "same-goal" && one.route && (
              <p className={styles.text}>
                {t.contract.route}: {one.route}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isKeeper && !isOpen && <Button onClick={() => setOpen(true)}>{l.add}</Button>}
      {isKeeper && isOpen && <LinkForm project={project} onDone={() => setOpen(false)} />}
    </section>
  );
}

function LinkForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const l = t.links;
  const { data } = useQuery(projectsQueries.list());
  const [link, setLink] = useState<NewLink>({ kind: "builds-on", other: "" });
  const add = useAct(
    () => loaded(api.POST("/api/projects/projects/{id}/links", { params: { path: { id: project.id } }, body: link })),
    onDone,
  );
  const others = (data?.projects ?? []).filter(({ id, sees }) => sees && id !== project.id);
  return (
    <div className={styles.narrow}>
      {add.error && <Failure error={add.error} />}
      <Choice
        label={l.kind}
        value={link.kind}
        choices={linkKinds.map((value) => ({ value, label: l.kinds[value] }))}
        onChange={(value) => setLink({ ...link, kind: linkKinds.find((one) => one === value) ?? "builds-on" })}
      />
      <Choice
        label={l.other}
        value={link.other}
        none=""
        choices={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(other) => setLink({ ...link, other })}
      />
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={link.other === "" ? t.must : null}
          loading={add.isPending}
          onClick={() => add.mutate(undefined)}
        >
          {l.confirm}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
