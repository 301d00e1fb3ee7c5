import { useQueries } from "@tanstack/react-query";
import { Fragment, Suspense } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import { sourceParts } from "../../../web/source-parts.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { LineThread } from "../../commitments/web/index.tsx";
import type { RecordDetail } from "../contract.ts";
import { programmeContribution } from "../definitions/gov/programme-contribution.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import { recordQuery } from "./queries.ts";
import styles from "./registers.module.css";
import { StateMark } from "./StateMark.tsx";

const register = programmeContribution.code;

/** The lines of source files in which a contribution stands, each once: 003:L51. */
const linesOf = ({ mentions }: RecordDetail): readonly string[] => [
  ...new Set(
    mentions.flatMap(({ basis }) =>
      sourceParts(basis).flatMap(({ line }) => (line ? [`${line.file}:L${line.number}`] : [])),
    ),
  ),
];

/** What each document contributes to a programme, what came of it, and what is followed up of the sentences that say so. */
export function Contributions({ related }: { related: RecordDetail["related"] }) {
  const { detail: d } = useTexts({ zh, en });
  const contributions = related.filter((one) => one.register === register);
  const details = useQueries({ queries: contributions.map(({ id }) => recordQuery(register, id)) });
  if (contributions.length === 0) return null;
  const done = (of: readonly { readonly state: string }[]) => of.filter(({ state }) => state === "done").length;
  const byDocument = Map.groupBy(
    contributions.map((one, at) => ({ ...one, detail: details[at]?.data })),
    ({ detail }) => String(detail?.record.fields.document ?? ""),
  );
  return (
    <section className={styles.section}>
      <h2>{d.contributions}</h2>
      <p className={styles.hint}>{d.contributed(contributions.length, done(contributions))}</p>
      {[...byDocument].map(([document, own]) => (
        <Fragment key={document}>
          <h3 className={styles.contributor}>{d.contributedBy(document, own.length, done(own))}</h3>
          <ul className={styles.list}>
            {own.map(({ id, name, state, detail }) => (
              <li key={id}>
                <PageLink to={registersPaths.record(register, id)}>
                  <Words of={name} />
                </PageLink>{" "}
                <StateMark definition={programmeContribution} state={state} />
                {detail?.record.fields.result ? ` ${String(detail.record.fields.result)}` : null}
                <Suspense>
                  {(detail ? linesOf(detail) : []).map((line) => (
                    <LineThread key={line} line={line} />
                  ))}
                </Suspense>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}
