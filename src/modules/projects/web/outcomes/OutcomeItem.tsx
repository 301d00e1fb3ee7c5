import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { NewStage, OutcomeList } from "../../contract/outcomes.ts";
import { nextStages } from "../../rules/outcomes.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";
import { StageFields } from "./StageFields.tsx";

interface OutcomeItemProps {
  readonly outcome: OutcomeList["outcomes"][number];
  readonly today: string;
  /** Whether it names its project. */
  readonly isLinked?: boolean;
}

/** One outcome: where it stands, how it came there, and the next stage for who may say so. */
export function OutcomeItem({ outcome, today, isLinked = false }: OutcomeItemProps) {
  const t = useWords();
  const o = t.outcomes;
  const last = outcome.steps.at(-1) ?? null;
  const next = nextStages(outcome.kind, last?.stage ?? null);
  const [stage, setStage] = useState<NewStage | null>(null);
  const move = useAct(
    (body: NewStage) =>
      loaded(api.POST("/api/projects/outcomes/{id}/steps", { params: { path: { id: outcome.id } }, body })),
    () => setStage(null),
  );
  const nameOf = (code: string) => (o.stages as Readonly<Record<string, string>>)[code] ?? code;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          <strong>{outcome.title}</strong> {outcome.about} {outcome.isSample && <SampleMark isShort />}
        </span>
        <span>
          {o.kinds[outcome.kind]} {last && <span className={styles.mark}>{nameOf(last.stage)}</span>}
        </span>
      </div>
      <p className={styles.quiet}>
        {o.sponsor}: {outcome.sponsor}
        {isLinked && (
          <>
            {" · "}
            <PageLink to={projectsPaths.project(outcome.project.id)}>{outcome.project.title}</PageLink>
          </>
        )}
      </p>
      <ul className={styles.plain}>
        {outcome.steps.map((one) => (
          <li key={one.stage} className={styles.quiet}>
            {one.on} {nameOf(one.stage)} · {one.evidence}
          </li>
        ))}
      </ul>
      {move.error && <Failure error={move.error} />}
      {outcome.mayMove && next.length > 0 && stage === null && (
        <Button size="small" onClick={() => setStage({ stage: next[0]!, on: today, evidence: "" })}>
          {o.move}
        </Button>
      )}
      {stage && (
        <div className={styles.narrow}>
          <StageFields stages={next} today={today} value={stage} onChange={(part) => setStage({ ...stage, ...part })} />
          <p className={styles.tools}>
            <ReasonButton
              type="primary"
              reason={stage.evidence.trim() === "" || stage.on === "" ? t.must : null}
              loading={move.isPending}
              onClick={() => move.mutate(stage)}
            >
              {o.confirmMove}
            </ReasonButton>
            <Button onClick={() => setStage(null)}>{t.cancel}</Button>
          </p>
        </div>
      )}
    </li>
  );
}
