import { usableStates } from "../../contract/licence.ts";
import { daysAfter } from "../dates.ts";
import { apply } from "./apply.ts";
import { openOf } from "./balances.ts";
import { later } from "./days.ts";
import { following } from "./following.ts";
import { askedPeriods, breachFrom, lastUse } from "./late.ts";
import type { Doing, Licence, Step } from "./licence.ts";
import { type LicenceTable, licenceTransitions } from "./life.ts";
import { scheduleOf } from "./schedule.ts";

interface Turn {
  readonly on: string;
  readonly doing: Doing;
}

/** Where an act leads from here. */
export function stateAfter(licence: Licence, act: Doing["act"], table: LicenceTable): Licence["state"] {
  const to = act in table ? table[act as keyof LicenceTable].to : "same";
  if (to === "same") return licence.state;
  if (to !== "use") return to;
  return licence.terms.kind === "trial" && licence.convertedOn === null ? "on-trial" : "in-force";
}

/** The steps of a doing and of everything that follows from it at once. */
export function stepsOf(
  licence: Licence,
  doing: Doing,
  side: Step["side"],
  on: string,
  table: LicenceTable = licenceTransitions,
): { licence: Licence; steps: Step[] } {
  const step: Step = { on, side, doing, state: stateAfter(licence, doing.act, table) };
  let now = apply(licence, step);
  const steps = [step];
  for (const next of following(now, step)) {
    const after = stepsOf(now, next, null, on, table);
    now = after.licence;
    steps.push(...after.steps);
  }
  return { licence: now, steps };
}

/**
 * What happens next by itself, and on which day, if nobody does anything: silence that agrees, payments that fall due,
 * milestones passed over, the end of use, suspension and its end, and the close. Null: nothing ever.
 */
export function nextTurn(licence: Licence, table: LicenceTable = licenceTransitions): Turn | null {
  const turns = [...silences(licence), ...fallingDue(licence), ...ofLife(licence, table)];
  const dated = turns.map((turn) => ({ ...turn, on: later(turn.on, licence.day) }));
  return dated.reduce<Turn | null>((first, one) => (first === null || one.on < first.on ? one : first), null);
}

/** Brings a licence up to a day: everything that has happened by itself until then, each on its own day. */
export function advance(
  licence: Licence,
  day: string,
  table: LicenceTable = licenceTransitions,
): { licence: Licence; steps: Step[] } {
  let now = licence;
  const steps: Step[] = [];
  for (let turn = nextTurn(now, table); turn !== null && turn.on <= day; turn = nextTurn(now, table)) {
    const after = stepsOf(now, turn.doing, null, turn.on, table);
    now = after.licence;
    steps.push(...after.steps);
  }
  return { licence: { ...now, day: later(now.day, day) }, steps };
}

const silences = ({ notices }: Licence): Turn[] =>
  notices
    .filter(({ state }) => state === "waiting")
    .map(({ key, answerBy }) => ({ on: daysAfter(answerBy, 1), doing: { act: "silence", notice: key } }));

const counting = ["on-trial", "in-force", "suspended", "winding-up"];

/** Payments that the terms fix, opened so many days before they are due that they can be made in time. */
function fallingDue(licence: Licence): Turn[] {
  const { terms, beganOn, convertedOn, claims, milestones, notices } = licence;
  if (beganOn === null || !counting.includes(licence.state)) return [];
  const open = (key: string) => !claims.some((claim) => claim.key === key) && !(key in milestones);
  return scheduleOf(terms, beganOn, convertedOn).flatMap(({ key, kind, amount, on }): Turn[] => {
    if (!open(key) || licence.isCut) return [];
    const claim = { key, kind, of: key, amount };
    if (kind !== "milestone")
      return amount > 0
        ? [{ on: daysAfter(on, -terms.payDays), doing: { act: "open", claim: { ...claim, dueOn: on } } }]
        : [];
    const isSaid = notices.some(
      ({ about, state }) => about.what === "milestone" && about.milestone === key && state === "waiting",
    );
    if (isSaid) return [];
    const isDue =
      terms.kind === "milestone-royalty" && terms.milestones.some((m) => m.key === key && m.onMissed === "due");
    const passed = daysAfter(on, 1);
    return [
      isDue && amount > 0
        ? { on: passed, doing: { act: "open", claim: { ...claim, dueOn: daysAfter(passed, terms.payDays) } } }
        : { on: passed, doing: { act: "lapse", milestone: key } },
    ];
  });
}

function ofLife(licence: Licence, table: LicenceTable): Turn[] {
  const may = (act: "begin" | "expire" | "suspend" | "resume" | "close") => table[act].from.includes(licence.state);
  const turns: Turn[] = [];
  if (may("begin")) turns.push({ on: later(licence.terms.startsOn, licence.boundOn ?? ""), doing: { act: "begin" } });
  if (may("expire")) turns.push({ on: daysAfter(lastUse(licence), 1), doing: { act: "expire" } });
  const breach = breachFrom(licence);
  if (may("suspend") && usableStates.includes(licence.state) && breach !== null)
    turns.push({ on: breach, doing: { act: "suspend" } });
  if (may("resume") && (breach === null || breach > licence.day))
    turns.push({ on: licence.day, doing: { act: "resume" } });
  if (may("close") && isSettled(licence)) turns.push({ on: licence.day, doing: { act: "close" } });
  return turns;
}

/** Nothing is owed, to be stated, to be answered or still to fall due. */
export const isSettled = (licence: Licence): boolean =>
  licence.claims.every(({ key }) => openOf(licence, key) === 0) &&
  licence.notices.every(({ state }) => state !== "waiting") &&
  askedPeriods(licence, "9999-12-31").length === 0 &&
  fallingDue(licence).length === 0;
