import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Machine, Workflow } from "../../../../engines/workflow/contract.ts";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { WorkflowVersion } from "../../contract/workflow.ts";
import { officeRoles } from "../../contract.ts";
import { workflowEn as en } from "../../workflow-texts.en.ts";
import { workflowZh as zh } from "../../workflow-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";
import { Basis } from "./Basis.tsx";
import { MachineView } from "./MachineView.tsx";
import { VersionTools } from "./VersionTools.tsx";

/** One version of a workflow to read: who takes each step, what it needs, on which sentence it rests. */
export function WorkflowPage() {
  const { code = "", version = "" }: { code?: string; version?: string } = useParams({ strict: false });
  const query = useQuery(callsQueries.workflow(code, Number(version)));
  const language = useLanguage();
  return (
    <Screen name={query.data?.definition.label[language]}>
      <Loaded query={query} shape="text">
        {(one) => <One one={one} />}
      </Loaded>
    </Screen>
  );
}

const basedOf = ({ machines, settings, basis }: Workflow): number =>
  [...machines.flatMap((machine: Machine) => [...machine.stages, ...machine.acts]), ...settings, { basis }].filter(
    (each) => each.basis !== null,
  ).length;

function One({ one }: { one: WorkflowVersion }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const isOffice = useHasRole(officeRoles);
  const { definition, versions, steps } = one;
  const acts = definition.machines.reduce((sum, machine) => sum + machine.acts.length, 0);
  return (
    <>
      <Answer question={o.question} answer={o.answer(definition.machines.length, acts, basedOf(definition))} />
      <p className={styles.text}>{definition.purpose[language]}</p>
      <p className={styles.tools}>
        <span className={styles.mark}>{t.states[one.state]}</span>
        <Basis basis={definition.basis} />
        {versions.map((version) =>
          version === definition.version ? (
            <span key={version}>{o.versionName(version)}</span>
          ) : (
            <PageLink key={version} to={callsPaths.workflow(definition.code, version)}>
              {o.versionName(version)}
            </PageLink>
          ),
        )}
      </p>
      {isOffice && <VersionTools key={definition.version} one={one} />}
      <section className={styles.part}>
        <h2>{o.settings}</h2>
        <ul className={styles.plain}>
          {definition.settings.map(({ code, label, value, basis }) => (
            <li key={code}>
              {label[language]}: {value} <Basis basis={basis} />
            </li>
          ))}
        </ul>
        {definition.criteria.length > 0 && (
          <>
            <h3>{o.criteria}</h3>
            <ul className={styles.plain}>
              {definition.criteria.map(({ code, label, weight, most, basis }) => (
                <li key={code}>
                  {o.criterion(label[language], weight, most)} <Basis basis={basis} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {definition.machines.map((machine) => (
        <MachineView key={machine.code} workflow={definition} machine={machine} />
      ))}
      <section className={styles.part}>
        <h2>{o.forms}</h2>
        {definition.forms.map(({ code, label, fields }) => (
          <div key={code}>
            <h3>{label[language]}</h3>
            <ul className={styles.plain}>
              {fields.map((field) => (
                <li key={field.code}>
                  {field.label[language]} {field.isRequired && <span className={styles.quiet}>{o.required}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className={styles.part}>
        <h2>{o.steps}</h2>
        <ul className={styles.plain}>
          {steps.map(({ act, at, by, note }) => (
            <li key={`${at} ${act}`}>
              {o.stepActs[act]} · {formatDateTime(at, "Asia/Shanghai")} {by && `· ${by}`}{" "}
              <span className={styles.quiet}>{note}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
