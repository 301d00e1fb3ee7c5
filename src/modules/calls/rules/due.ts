import { settingOf } from "../../../engines/workflow/conditions.ts";
import type { ActRule, Workflow } from "../../../engines/workflow/contract.ts";
import type { roomSettings } from "../contract.ts";

type Clock = Extract<(typeof roomSettings)[number], "service-days" | "days-to-answer" | "report-months">;

/** By which day a case moves on, and the setting that says so. */
export interface Due {
  readonly setting: Clock;
  readonly day: string;
}

interface Where {
  readonly machine: string;
  readonly stage: string;
  /** The day on which it came into its stage. */
  readonly since: string;
  /** The days of its receipts, the first and the last; null: nothing was handed in. */
  readonly firstIn: string | null;
  readonly lastIn: string | null;
}

/**
 * The clock that runs in a case, or null. A workflow has it by its setting: from the first hand-in to the decision
 * (`service-days`), as long as the next act is not the applicant's alone; for the owner of a posting to answer from the day
 * of the claim (`days-to-answer`); from one report to the next (`report-months`). No sentence of the source sets one.
 */
export function dueOf(workflow: Workflow, { machine: code, stage, since, firstIn, lastIn }: Where): Due | null {
  const machine = workflow.machines.find((one) => one.code === code);
  if (machine?.stages.find((one) => one.code === stage)?.isEnd !== false) return null;
  const acts = machine.acts.filter(({ from }) => from.includes(stage));
  const clock = (setting: Clock, runs: boolean, day: (value: number) => string): Due | null => {
    const value = settingOf(workflow, setting);
    return runs && !Number.isNaN(value) ? { setting, day: day(value) } : null;
  };
  return (
    clock("report-months", acts.some(isReport), (months) => monthsAfter(latest(since, lastIn), months)) ??
    clock(
      "days-to-answer",
      acts.some(({ by }) => by.includes("owner")),
      (days) => daysAfter(since, days),
    ) ??
    clock("service-days", firstIn !== null && acts.some(isOfTheHouse), (days) => daysAfter(firstIn!, days))
  );
}

/** Whether any clock runs by a workflow: without one nobody has to ask for days. */
export const hasClock = (workflow: Workflow): boolean =>
  (["report-months", "days-to-answer", "service-days"] satisfies Clock[]).some(
    (setting) => !Number.isNaN(settingOf(workflow, setting)),
  );

/** Whether an act is given again and again from where the case stays. */
const isReport = ({ to, does }: ActRule): boolean => to === null && does.includes("receipt");
const isOfTheHouse = ({ by, to }: ActRule): boolean =>
  to !== null && by.some((party) => party === "office" || party === "decider");

const latest = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day of a later month, or its last day where it has none. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
