import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { OutcomeList } from "../../contract/outcomes.ts";
import { outcomeKinds } from "../../contract.ts";
import { Choice } from "../ClassFields.tsx";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useWords } from "../use-words.ts";
import { OutcomeItem } from "./OutcomeItem.tsx";

const search = z.object({ kind: z.enum(outcomeKinds).optional().catch(undefined) });

/** The pipeline of what comes out of projects: drug candidates, products, varieties, each with the stages that it reached. */
export function OutcomesPage() {
  const [{ kind }] = useSearchState(search);
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.outcomes(kind === undefined ? {} : { kind }))} shape="cards">
        {(list) => <Outcomes list={list} />}
      </Loaded>
    </Screen>
  );
}

function KindChoice() {
  const t = useWords().outcomes;
  const [{ kind }, setSearch] = useSearchState(search);
  return (
    <div className={styles.narrow}>
      <Choice
        label={t.kind}
        value={kind ?? ""}
        none={t.all}
        choices={outcomeKinds.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(value) => setSearch({ kind: outcomeKinds.find((one) => one === value) })}
      />
    </div>
  );
}

function Outcomes({ list: { outcomes, today } }: { list: OutcomeList }) {
  const t = useWords().outcomes;
  if (outcomes.length === 0)
    return (
      <>
        <KindChoice />
        <Empty title={t.none}>{t.noneDetail}</Empty>
      </>
    );
  const count = (kind: (typeof outcomeKinds)[number]) => outcomes.filter((one) => one.kind === kind).length;
  return (
    <>
      <Answer question={t.question} answer={t.answer(count("drug-candidate"), count("product"), count("variety"))} />
      <KindChoice />
      <p className={styles.quiet}>{t.note}</p>
      <ul className={styles.plain} aria-label={t.title}>
        {outcomes.map((one) => (
          <OutcomeItem key={one.id} outcome={one} today={today} isLinked />
        ))}
      </ul>
    </>
  );
}
