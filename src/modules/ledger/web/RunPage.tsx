import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { Run } from "../contract/import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ledger.module.css";
import { runQuery } from "./queries.ts";
import { RowErrors } from "./RowErrors.tsx";

/** One import: what was taken, what was wrong, and the file with its errors to take back. */
export function RunPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(runQuery(id));
  return (
    <Screen name={query.data?.fileName}>
      <Loaded query={query} shape="text">
        {(run) => <OneRun run={run} />}
      </Loaded>
    </Screen>
  );
}

function OneRun({ run }: { run: Run }) {
  const { imports: i } = useTexts({ zh, en });
  const parts: [string, string | number][] = [
    [i.source, `${run.sourceName} · ${i.version(run.version)}`],
    [i.taken, run.taken],
    [i.corrected, run.corrected],
    [i.repeated, run.repeated],
    [i.left, run.left],
    [i.errorList, run.wrong],
    [i.who, run.runBy ?? i.system],
    [i.when, formatDateTime(run.runAt)],
  ];
  return (
    <>
      <Notice
        kind={run.outcome === "refused" ? "bad" : run.wrong > 0 ? "warn" : "good"}
        title={run.outcome === "refused" ? i.refused : i.done(run.taken, run.corrected)}
        action={run.wrong > 0 && <a href={`/api/ledger/runs/${run.id}/file`}>{i.download}</a>}
      />
      <dl className={styles.facts}>
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {run.errors.length > 0 && (
        <>
          <h2>{i.errorList}</h2>
          <RowErrors errors={run.errors} />
        </>
      )}
    </>
  );
}
