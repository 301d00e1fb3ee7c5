import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Inside, Project } from "../../contract/project.ts";
import { type Classes, ClassFields } from "../ClassFields.tsx";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** The form in which the office says where a project lies and how it is classed, and names the lead of one without. */
export function ClassesForm({ project, inside, onDone }: { project: Project; inside: Inside; onDone: () => void }) {
  const t = useWords();
  const { plan, track, isExploration } = project;
  const [classes, setClasses] = useState<Classes>({
    place: project.place ?? "",
    plan,
    track,
    field: inside.field,
    isExploration,
  });
  const [lead, setLead] = useState("");
  const save = useAct(
    () =>
      loaded(
        api.PUT("/api/projects/projects/{id}/description", {
          params: { path: { id: project.id } },
          body: { ...classes, version: inside.version, lead: lead.trim() || null },
        }),
      ),
    onDone,
  );
  return (
    <div className={styles.narrow}>
      {save.error && <Failure error={save.error} />}
      <ClassFields classes={classes} onChange={(part) => setClasses({ ...classes, ...part })} />
      {project.lead === null && (
        <Field label={t.classes.lead}>
          {(id) => <Input id={id} value={lead} maxLength={80} onChange={(event) => setLead(event.target.value)} />}
        </Field>
      )}
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={classes.place === "" ? t.must : null}
          loading={save.isPending}
          onClick={() => save.mutate(undefined)}
        >
          {t.classes.save}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
