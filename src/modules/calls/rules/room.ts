import { countsOf } from "../../../engines/workflow/conditions.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { type WorkflowFault, workflowFaults } from "../../../engines/workflow/faults.ts";
import { effects, findings, openKinds, parties, roomDates, roomSettings, shownThings } from "../contract.ts";

export interface RoomFault {
  readonly fault: WorkflowFault["fault"] | "not-of-the-room" | "unread";
  readonly machine: string;
  readonly what: string;
}

/**
 * What is wrong with a workflow for this room: what the engine finds, and codes of parts, findings, open things, effects and
 * things shown that the product does not know; and days and settings that nothing reads. So a workflow that has no fault can be
 * run to its end, and every number in it means something.
 */
export function roomFaults(workflow: Workflow): RoomFault[] {
  const strangers = (list: readonly { readonly code: string }[], known: readonly string[], machine = ""): RoomFault[] =>
    list
      .filter(({ code }) => !known.includes(code))
      .map(({ code }) => ({ fault: "not-of-the-room", machine, what: code }));
  return [
    ...workflowFaults(workflow),
    ...strangers(workflow.parties, parties),
    ...strangers(workflow.findings, findings),
    ...strangers(workflow.open, openKinds),
    ...unread(workflow),
    ...workflow.machines.flatMap((machine) => {
      const below = workflow.machines.filter(({ above }) => above === machine.code);
      // Taken in many cases at once, an act that counts the others would count none of those.
      const acts = below.flatMap((one) =>
        one.acts.filter((act) => countsOf(act).length === 0).map(({ code }) => `below-${code}`),
      );
      return [
        ...strangers(
          machine.acts.flatMap(({ does }) => does.map((code) => ({ code }))),
          [...effects, ...acts],
          machine.code,
        ),
        ...strangers(
          machine.stages.flatMap(({ shows }) => shows.map(({ what }) => ({ code: what }))),
          shownThings,
          machine.code,
        ),
      ];
    }),
  ];
}

function unread(workflow: Workflow): RoomFault[] {
  const needs = workflow.machines.flatMap(({ acts }) => acts.flatMap((act) => act.needs));
  const asked: readonly string[] = needs.flatMap((need) => {
    if (need.is === "stood") return [need.days];
    if (need.is === "until" || need.is === "after") return [need.date];
    if (need.is === "below-most" || need.is === "beside-most" || need.is === "own-most") return [String(need.most)];
    return need.is === "below-in" && typeof need.least === "string" ? [need.least] : [];
  });
  const faults = (list: readonly { readonly code: string }[], known: readonly string[]): RoomFault[] =>
    list
      .filter(({ code }) => !known.includes(code) && !asked.includes(code))
      .map(({ code }) => ({ fault: "unread", machine: "", what: code }));
  return [...faults(workflow.dates, roomDates), ...faults(workflow.settings, roomSettings)];
}

/** Codes of settings that an office may set otherwise by a new version, with the values that were asked; null: an unknown code. */
export function withSettings(
  workflow: Workflow,
  version: number,
  settings: Readonly<Record<string, number>>,
): Workflow | null {
  if (Object.keys(settings).some((code) => !workflow.settings.some((one) => one.code === code))) return null;
  return {
    ...workflow,
    version,
    // Who sets a number otherwise than the source says does not rest on the source any more.
    settings: workflow.settings.map((one) => {
      const value = settings[one.code];
      return value === undefined || value === one.value ? one : { ...one, value, basis: null };
    }),
  };
}
