import { Button } from "antd";
import { useRef, useState } from "react";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { classNames } from "../../../../web/ui/class-names.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Inside, Project } from "../../contract/project.ts";
import type { Milestone } from "../../contract/terms.ts";
import { type MilestoneAct, milestoneActs } from "../../contract.ts";
import { evidenceFile } from "../paths.ts";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

interface MilestonesPartProps {
  readonly project: Project;
  readonly inside: Inside;
  readonly paid: ReadonlySet<string>;
}

/** Every milestone with its criterion, its evidence and what was decided; what can be done with it now. */
export function MilestonesPart({ project, inside, paid }: MilestonesPartProps) {
  const t = useWords().milestones;
  const { contract } = inside;
  if (!contract) return null;
  return (
    <section className={styles.part} id="milestones">
      <h2>{t.title}</h2>
      <ul className={styles.plain}>
        {contract.terms.milestones.map((milestone) => (
          <li key={milestone.key} id={`milestone-${milestone.key}`} className={styles.card}>
            <One project={project} inside={inside} milestone={milestone} paid={paid} />
          </li>
        ))}
      </ul>
      {inside.goneMilestones.length > 0 && (
        <details>
          <summary>{t.gone(inside.goneMilestones.length)}</summary>
          <ul className={styles.plain}>
            {inside.goneMilestones.map(({ key, title, steps, files }) => (
              <li key={key} className={styles.card}>
                <strong>{title}</strong>
                <Course steps={steps} files={files} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What was done with a milestone: its evidence, and every step with the words of the decision. */
function Course({ steps, files }: Pick<Inside["milestones"][number], "steps" | "files">) {
  const t = useWords();
  return (
    <ul className={styles.plain}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={evidenceFile(file.id)} download>
            {file.fileName}
          </a>{" "}
          <span className={styles.quiet}>{t.milestones.size(exactNumber(Math.ceil(file.size / 1024)))}</span>
        </li>
      ))}
      {steps.map((one) => (
        <li key={one.at} className={styles.quiet}>
          {one.at.slice(0, 10)} {one.by} {t.milestoneSteps[one.act]} {one.words}
        </li>
      ))}
    </ul>
  );
}

function One({ project, inside, milestone, paid }: MilestonesPartProps & { milestone: Milestone }) {
  const t = useWords();
  const m = t.milestones;
  const { terms } = inside.contract!;
  const { key } = milestone;
  const { state, steps, files } = inside.milestones.find((one) => one.key === key)!;
  const isLate = milestone.due < project.today && state !== "passed";
  const isOwn = inside.speaksFor.includes(milestone.unit);
  const isKeeper = inside.parts.includes("keeper");
  const isRunning = project.stage === "implementation";
  const canWork = isRunning && (state === "open" || state === "to-correct");
  const lastBack = steps.findLast(({ act }) => act === "correct" || act === "renew")?.at ?? "";
  const fresh = files.filter(({ at }) => at > lastBack).length;
  const waiting = [
    ...terms.milestones
      .filter((one) => milestone.needs.includes(one.key))
      .filter((one) => inside.milestones.find((each) => each.key === one.key)?.state !== "passed"),
    ...terms.payments.filter((one) => milestone.after.includes(one.key) && !paid.has(one.key)),
  ];
  const params = { path: { id: project.id, key } };
  const step = useAct(
    ({ act, words }: { act: MilestoneAct; words: string | null }) =>
      loaded(api.POST("/api/projects/projects/{id}/milestones/{key}/acts", { params, body: { act, words } })),
    () => setOpen(null),
  );
  const attach = useAct((file: File) =>
    postFile(
      `/api/projects/projects/${encodeURIComponent(project.id)}/milestones/${encodeURIComponent(key)}/files`,
      file,
      {},
    ),
  );
  const [open, setOpen] = useState<MilestoneAct | null>(null);
  const handInReason = !isOwn
    ? m.notYours
    : waiting.length > 0
      ? m.waitsFor(waiting.map(({ title }) => title).join(" · "))
      : fresh === 0
        ? m.noEvidence
        : null;
  return (
    <>
      <div className={styles.head}>
        <strong>{milestone.title}</strong>
        <span>
          {milestone.due}{" "}
          <span className={classNames(styles.mark, state === "passed" && styles.good, isLate && styles.bad)}>
            {isLate && `${t.waits.states.late} · `}
            {t.milestoneStates[state]}
          </span>
        </span>
      </div>
      <p className={styles.quiet}>{terms.units.find((one) => one.key === milestone.unit)?.name}</p>
      <p className={styles.text}>
        {m.criterion}: {milestone.criterion}
      </p>
      <Course steps={steps} files={files} />
      {(step.error ?? attach.error) && <Failure error={step.error ?? attach.error} />}
      <p className={styles.tools}>
        {canWork && isOwn && (
          <FileButton
            label={m.add}
            name={`${m.add} ${milestone.title}`}
            isSending={attach.isPending}
            onFile={attach.mutate}
          />
        )}
        {canWork && (isOwn || isKeeper) && (
          <ReasonButton
            reason={handInReason}
            loading={step.isPending}
            onClick={() => step.mutate({ act: "hand-in", words: null })}
          >
            {m.handIn}
          </ReasonButton>
        )}
        {isRunning &&
          state === "handed-in" &&
          isKeeper &&
          milestoneActs
            .filter((act) => act !== "hand-in")
            .map((act) => (
              <Button key={act} type={act === "pass" ? "primary" : "default"} onClick={() => setOpen(act)}>
                {t.milestoneSteps[act]}
              </Button>
            ))}
      </p>
      {open && (
        <SayForm
          label={m.words}
          confirm={t.one.confirm(t.milestoneSteps[open])}
          isFree={open === "pass"}
          isSending={step.isPending}
          onSay={(words) => step.mutate({ act: open, words: words || null })}
          onCancel={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly name: string;
  readonly isSending: boolean;
  readonly onFile: (file: File) => void;
}

function FileButton({ label, name, isSending, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={name}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
      <Button aria-label={name} loading={isSending} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  );
}
