import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { lamps, lateFrom, type Trial, type TrialQuery } from "../../contract/lamp.ts";
import { lampsEn as en } from "../../lamp-texts.en.ts";
import { lampsZh as zh } from "../../lamp-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { LampReasons, lampState } from "./LampMark.tsx";
import { lampRuleSearch, trialOf } from "./lamp-search.ts";
import styles from "./lamps.module.css";

/** By which rule the lamps show, and a trial of another rule over the ledger as it stands. */
export function LampRulePage() {
  const [search] = useSearchState(lampRuleSearch);
  const query = useQuery(commitmentsQueries.lampTrial(trialOf(search)));
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {(trial) => <TrialView trial={trial} key={JSON.stringify(trial.tried)} />}
      </Loaded>
    </Screen>
  );
}

function TrialView({ trial }: { trial: Trial }) {
  const t = useTexts({ zh, en }).rule;
  const { rule } = trial;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(rule.soonDays, rule.staleDays)}
        evidence={[
          {
            key: "parameters",
            shown: <PageLink to={commitmentsPaths.parameters()}>{t.toParameters}</PageLink>,
          },
        ]}
      />
      <p>{t.order}</p>
      <p className={styles.quiet}>{t.practice}</p>
      <TrialForm trial={trial} />
      <p role="status">{t.trialSays(trial.total, trial.changed)}</p>
      <Counts trial={trial} />
      {trial.changed > 0 && <Changed trial={trial} />}
    </>
  );
}

function TrialForm({ trial: { tried } }: { trial: Trial }) {
  const t = useTexts({ zh, en }).rule;
  const [, setSearch] = useSearchState(lampRuleSearch);
  const [given, setGiven] = useState({
    soonDays: String(tried.soonDays),
    staleDays: String(tried.staleDays),
    lateFrom: tried.lateFrom,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSearch({ soon: given.soonDays, stale: given.staleDays, late: given.lateFrom });
  };
  return (
    <form className={styles.trial} onSubmit={send}>
      <label>
        {t.soonDays}
        <input
          type="number"
          min={0}
          max={365}
          required
          value={given.soonDays}
          onChange={(event) => setGiven({ ...given, soonDays: event.target.value })}
        />
      </label>
      <label>
        {t.staleDays}
        <input
          type="number"
          min={1}
          max={730}
          required
          value={given.staleDays}
          onChange={(event) => setGiven({ ...given, staleDays: event.target.value })}
        />
      </label>
      <label>
        {t.lateFrom}
        <select
          value={given.lateFrom}
          onChange={(event) =>
            setGiven({ ...given, lateFrom: event.target.value as NonNullable<TrialQuery["lateFrom"]> })
          }
        >
          {lateFrom.map((one) => (
            <option key={one} value={one}>
              {t.lateChoices[one]}
            </option>
          ))}
        </select>
      </label>
      <Button type="primary" htmlType="submit">
        {t.tryOut}
      </Button>
      <span className={styles.quiet}>{t.trialNote}</span>
    </form>
  );
}

/** How many show which lamp by the rule in force, and by the one that is tried. */
function Counts({ trial: { before, after } }: { trial: Trial }) {
  const t = useTexts({ zh, en });
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">{t.rule.lamp}</th>
          <th scope="col">{t.rule.before}</th>
          <th scope="col">{t.rule.after}</th>
        </tr>
      </thead>
      <tbody>
        {lamps.map((lamp) => (
          <tr key={lamp}>
            <th scope="row">
              <Lamp state={lampState[lamp]} word={t.words[lamp]} />
            </th>
            <td>{before[lamp] ?? 0}</td>
            <td>{after[lamp] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changed({ trial: { rows, changed } }: { trial: Trial }) {
  const t = useTexts({ zh, en }).rule;
  type Row = Trial["rows"][number];
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: t.item,
      onCard: "title",
      cell: ({ id, title }) => (
        <PageLink to={commitmentsPaths.commitment(id)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      ),
    },
    { key: "before", title: t.before, width: 300, cell: ({ before }) => <FirstReason lamp={before} /> },
    { key: "after", title: t.after, width: 300, cell: ({ after }) => <FirstReason lamp={after} /> },
  ];
  return (
    <>
      <DataTable
        label={t.trialSays(rows.length, changed)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
      />
      {changed > rows.length && <p className={styles.quiet}>{t.first(rows.length)}</p>}
    </>
  );
}

const FirstReason = ({ lamp }: { lamp: Trial["rows"][number]["before"] }) => (
  <LampReasons lamp={{ ...lamp, reasons: lamp.reasons.slice(0, 1) }} />
);
