import { useMemo } from "react";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import type { AsOf } from "../queries.ts";
import { lampOf } from "../target-words.ts";
import { byShortfall, closingAccounts, type PlanAccount, type Promised } from "./account.ts";
import styles from "./overview.module.css";
import { PromiseTable } from "./PromiseTable.tsx";

const closedStates = ["met", "missed", "unknown", "sample-figure"] as const;

/** The plans whose deadlines are over: what was met, what was missed, what nobody can say, and what follows. */
export function ClosingAccount({ closed, asOf }: { closed: readonly Promised[]; asOf: AsOf }) {
  const t = useTexts({ zh, en });
  const columns = usePlanColumns(asOf);
  const plans = closingAccounts(closed);
  if (plans.length === 0) return null;
  const last =
    plans
      .map((plan) => plan.due ?? "")
      .toSorted()
      .at(-1) ?? "";
  const before = last === "" ? null : `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const missed = byShortfall(closed.filter((one) => one.state === "missed"));
  const rest = closed.filter((one) => !missed.includes(one));
  return (
    <section>
      <h2>{t.closing}</h2>
      <DataTable
        label={t.closing}
        columns={columns}
        rows={plans}
        rowKey={(plan) => plan.document.code}
        empty={<Empty title={t.closingNone} />}
      />
      {before && (
        <p>
          <PageLink to={indicatorsPaths.overview()} search={{ ...asOf, on: before }}>
            {t.dayBefore(before)}
          </PageLink>
        </p>
      )}
      <details className={styles.details}>
        <summary>{t.eachTarget(closed.length)}</summary>
        <PromiseTable
          label={t.eachTarget(closed.length)}
          promised={[...missed, ...rest]}
          asOf={asOf}
          empty={t.closingNone}
        />
      </details>
    </section>
  );
}

function usePlanColumns(asOf: AsOf): Column<PlanAccount>[] {
  const t = useTexts({ zh, en });
  const { states, list } = useTexts({ zh: moduleZh, en: moduleEn });
  return useMemo(() => {
    const listed = (plan: PlanAccount, chosen: readonly string[]) => ({
      ...asOf,
      document: [plan.document.code],
      state: chosen,
    });
    return [
      {
        key: "plan",
        title: t.plan,
        onCard: "title",
        width: 230,
        cell: ({ document }) => (
          <PageLink to={indicatorsPaths.document(document.code)}>
            {list.documentName(
              document.shortZh ?? document.titleZh,
              document.shortEn ?? document.titleEn ?? document.titleZh,
            )}
          </PageLink>
        ),
      },
      { key: "due", title: t.due, width: 100, cell: (plan) => plan.due ?? "" },
      {
        key: "all",
        title: t.all,
        width: 70,
        align: "end",
        cell: (plan) => (
          <PageLink to={indicatorsPaths.list()} search={listed(plan, [...closedStates])} className={styles.hit}>
            {plan.promised.length}
          </PageLink>
        ),
      },
      ...closedStates.map(
        (state): Column<PlanAccount> => ({
          key: state,
          title: states[state],
          width: 120,
          cell: (plan) => {
            const count = plan.promised.filter((one) => one.state === state).length;
            if (count === 0) return <span className={styles.quiet}>{count}</span>;
            return (
              <PageLink to={indicatorsPaths.list()} search={listed(plan, [state])} className={styles.hit}>
                <Lamp state={lampOf[state]} word={String(count)} />
                <span className="spoken">{states[state]}</span>
              </PageLink>
            );
          },
        }),
      ),
      {
        key: "successor",
        title: t.successor,
        width: 200,
        cell: ({ succeeded }) => (succeeded > 0 ? t.succeeded(succeeded) : t.noSuccessor),
      },
    ] satisfies Column<PlanAccount>[];
  }, [t, states, list, asOf]);
}
