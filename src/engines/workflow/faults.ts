import type { Condition, Machine, Workflow } from "./contract.ts";

/** A fault of a workflow: a code that the screens have words for, the machine ("" for none) and what it concerns. */
export interface WorkflowFault {
  readonly fault:
    | "twice"
    | "unknown"
    | "unreachable"
    | "no-way-out"
    | "end-goes-on"
    | "above-itself"
    | "no-second-person";
  readonly machine: string;
  readonly what: string;
}

/**
 * What is wrong with a workflow that has the right shape: codes given twice or to nothing, stages that no act leads to,
 * stages from which no end can be reached, ends that go on, machines above themselves, and an act that waits for another
 * person than one whom nobody can be.
 */
export function workflowFaults(workflow: Workflow): WorkflowFault[] {
  const lists: readonly (readonly [string, readonly { readonly code: string }[]])[] = [
    ["", workflow.parties],
    ["", workflow.dates],
    ["", workflow.settings],
    ["", workflow.criteria],
    ["", workflow.forms],
    ["", workflow.papers],
    ["", workflow.findings],
    ["", workflow.open],
    ["", workflow.machines],
    ...workflow.forms.map((form) => ["", form.fields] as const),
    ...workflow.machines.flatMap((machine) => [
      [machine.code, machine.stages] as const,
      [machine.code, machine.acts] as const,
    ]),
  ];
  return [
    ...lists.flatMap(([machine, list]) => twice(list).map((what) => ({ fault: "twice", machine, what }) as const)),
    ...workflow.machines.flatMap((machine) => machineFaults(workflow, machine)),
  ];
}

const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);
const twice = (list: readonly { readonly code: string }[]): string[] => [
  ...new Set(codes(list).filter((code, at, all) => all.indexOf(code) !== at)),
];

function machineFaults(workflow: Workflow, machine: Machine): WorkflowFault[] {
  const stages = codes(machine.stages);
  const parties = codes(workflow.parties);
  const named: string[] = [
    machine.initial,
    ...machine.acts.flatMap(({ from, to }) => (to === null ? from : [...from, to])),
  ].filter((code) => !stages.includes(code));
  const strangers = [
    ...machine.begunBy,
    ...machine.acts.flatMap(({ by }) => by),
    ...machine.stages.flatMap(({ shows }) => shows.flatMap(({ to }) => to)),
  ].filter((code) => !parties.includes(code));
  const asked = machine.acts.flatMap(({ needs }) => needs.flatMap((need) => unknownIn(workflow, machine, need)));
  const above = isAboveItself(workflow, machine);
  const fault = (kind: WorkflowFault["fault"], what: readonly string[]): WorkflowFault[] =>
    [...new Set(what)].map((each) => ({ fault: kind, machine: machine.code, what: each }));
  return [
    ...fault("unknown", [...named, ...strangers, ...asked, ...unknownAbove(workflow, machine)]),
    ...fault("above-itself", above ? [machine.code] : []),
    ...fault(
      "unreachable",
      stages.filter((stage) => !reachedFrom(machine, [machine.initial]).has(stage)),
    ),
    ...fault(
      "no-way-out",
      stages.filter((stage) => !leadsToEnd(machine, stage)),
    ),
    ...fault(
      "end-goes-on",
      machine.stages
        .filter(({ code, isEnd }) => isEnd && machine.acts.some(({ from, to }) => from.includes(code) && to !== null))
        .map(({ code }) => code),
    ),
    ...fault("no-second-person", impossibleSeconds(machine)),
  ];
}

const unknownAbove = (workflow: Workflow, machine: Machine): string[] =>
  machine.above !== null && !codes(workflow.machines).includes(machine.above) ? [machine.above] : [];

function isAboveItself(workflow: Workflow, machine: Machine): boolean {
  const seen = new Set<string>();
  for (let at: string | null = machine.above; at !== null; ) {
    if (at === machine.code) return true;
    if (seen.has(at)) return false;
    seen.add(at);
    at = workflow.machines.find(({ code }) => code === at)?.above ?? null;
  }
  return false;
}

/** What a condition names that the workflow does not have. */
function unknownIn(workflow: Workflow, machine: Machine, need: Condition): string[] {
  const missing = (code: string, list: readonly { readonly code: string }[]) =>
    codes(list).includes(code) ? [] : [code];
  switch (need.is) {
    case "form-complete":
      return missing(need.form, workflow.forms);
    case "paper-given":
      return missing(need.paper, workflow.papers);
    case "until":
    case "after":
      return missing(need.date, workflow.dates);
    case "stood":
      return missing(need.days, workflow.settings);
    case "nothing-open":
      return missing(need.kind, workflow.open);
    case "holds":
      return missing(need.finding, workflow.findings);
    case "another-than":
      return missing(need.act, machine.acts);
    case "above-in": {
      const above = workflow.machines.find(({ code }) => code === machine.above);
      return need.stages.flatMap((stage) => missing(stage, above?.stages ?? []));
    }
    case "beside-most":
    case "own-most":
      return [
        ...need.stages.flatMap((stage) => missing(stage, machine.stages)),
        ...numberOf(need).flatMap((code) => missing(code, workflow.settings)),
      ];
    case "below-in":
    case "below-most": {
      const below = workflow.machines.find(({ code, above }) => code === need.machine && above === machine.code);
      if (!below) return [need.machine];
      return [
        ...need.stages.flatMap((stage) => missing(stage, below.stages)),
        ...numberOf(need).flatMap((code) => missing(code, workflow.settings)),
      ];
    }
  }
}

/** The setting that a count of cases is held against, if it is one. */
function numberOf(need: Extract<Condition, { is: "below-in" | "below-most" | "beside-most" | "own-most" }>): string[] {
  const value = need.is === "below-in" ? need.least : need.most;
  return typeof value === "string" ? [value] : [];
}

function reachedFrom(machine: Machine, from: readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const stage of reached)
    for (const act of machine.acts) if (act.from.includes(stage) && act.to !== null) reached.add(act.to);
  return reached;
}

function leadsToEnd(machine: Machine, stage: string): boolean {
  const reached = reachedFrom(machine, [stage]);
  return machine.stages.some(({ code, isEnd }) => isEnd && reached.has(code));
}

/** Acts that wait for another person than the one who took an act which can only be taken afterwards: nobody ever waits. */
const impossibleSeconds = (machine: Machine): string[] =>
  machine.acts
    .filter(({ from, needs }) =>
      needs.some((need) => {
        if (need.is !== "another-than") return false;
        const first = machine.acts.find(({ code }) => code === need.act);
        if (!first) return false;
        const after = reachedFrom(machine, first.to === null ? first.from : [first.to]);
        return !from.some((stage) => after.has(stage));
      }),
    )
    .map(({ code }) => code);
