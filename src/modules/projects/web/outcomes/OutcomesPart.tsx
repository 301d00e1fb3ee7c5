import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewOutcome } from "../../contract/outcomes.ts";
import type { Inside, Project } from "../../contract/project.ts";
import { outcomeKinds } from "../../contract.ts";
import { nextStages } from "../../rules/outcomes.ts";
import { Choice } from "../ClassFields.tsx";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";
import { OutcomeItem } from "./OutcomeItem.tsx";
import { StageFields } from "./StageFields.tsx";

/** What came out of this project and moves on by stages; entering one more. */
export function OutcomesPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().outcomes;
  const { data } = useQuery(projectsQueries.outcomes({ project: project.id }));
  const [isOpen, setOpen] = useState(false);
  const mayEnter = inside.parts.some((part) => part === "lead" || part === "keeper");
  const outcomes = data?.outcomes ?? [];
  if (!mayEnter && outcomes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t.ofProject}</h2>
      <ul className={styles.plain}>
        {outcomes.map((one) => (
          <OutcomeItem key={one.id} outcome={one} today={project.today} />
        ))}
      </ul>
      {mayEnter && !isOpen && <Button onClick={() => setOpen(true)}>{t.enter}</Button>}
      {mayEnter && isOpen && <OutcomeForm project={project} onDone={() => setOpen(false)} />}
    </section>
  );
}

function OutcomeForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const o = t.outcomes;
  const [input, setInput] = useState<NewOutcome>({
    kind: "product",
    title: "",
    about: "",
    sponsor: project.lead?.nameZh ?? "",
    first: { stage: nextStages("product", null)[0]!, on: project.today, evidence: "" },
  });
  const change = (part: Partial<NewOutcome>) => setInput((before) => ({ ...before, ...part }));
  const enter = useAct(
    () =>
      loaded(api.POST("/api/projects/projects/{id}/outcomes", { params: { path: { id: project.id } }, body: input })),
    onDone,
  );
  const { title, about, sponsor, first } = input;
  const isShort = [title, about, sponsor, first.evidence, first.on].some((one) => one.trim() === "");
  return (
    <div className={styles.narrow}>
      {enter.error && <Failure error={enter.error} />}
      <Choice
        label={o.kind}
        value={input.kind}
        choices={outcomeKinds.map((value) => ({ value, label: o.kinds[value] }))}
        onChange={(value) => {
          const kind = outcomeKinds.find((one) => one === value) ?? "product";
          change({ kind, first: { ...first, stage: nextStages(kind, null)[0]! } });
        }}
      />
      {(
        [
          ["title", o.name, 200],
          ["about", o.about, 2000],
          ["sponsor", o.sponsor, 200],
        ] as const
      ).map(([key, label, most]) => (
        <Field key={key} label={label}>
          {(id) => (
            <Input
              id={id}
              value={input[key]}
              maxLength={most}
              onChange={(event) => change({ [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <StageFields
        stages={nextStages(input.kind, null)}
        today={project.today}
        value={first}
        onChange={(part) => change({ first: { ...first, ...part } })}
      />
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isShort ? t.must : null}
          loading={enter.isPending}
          onClick={() => enter.mutate(undefined)}
        >
          {o.confirm}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
