import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import type { Language } from "../command.ts";
import type { PackDraft } from "./draft-pack.ts";
import { type Plan, titleOf } from "./plan.ts";
import { en } from "./texts.en.ts";
import { type ReportTexts, zh } from "./texts.zh.ts";

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { zh, en };

/** OPEN-POINTS.md: what was found with where it stands, and what a person must still fill in, file by file. */
export function regionReport(
  plans: readonly Plan[],
  draft: PackDraft,
  parameters: readonly ParameterDefinition[],
  t: ReportTexts,
): string {
  const { region, units, areas, lists } = draft;
  const required = lists.filter(({ uses }) => uses.some((use) => use.isRequired));
  const parts: (readonly [string, readonly string[]])[] = [
    [t.found, [t.region(region), ...plans.map((plan) => t.plan(plan.file, titleOf(plan), counts(plan)))]],
    [
      t.toCheck,
      [
        ...(region.isRead ? [] : [t.regionGiven]),
        t.englishName(region.en),
        t.unitKinds(units.length),
        ...draft.perhapsSame.map(([short, long]) => t.perhapsSame(short, long)),
        ...(areas.length > 0 ? [t.areaNames(areas.length)] : []),
        ...areas.map((area) => t.area(area)),
      ],
    ],
    [
      t.toFill,
      [
        ...(units.some((unit) => unit.tasks > 0) ? [] : [t.noUnitLines]),
        t.unitDetails,
        t.documentNames,
        t.borders,
        t.indicators(draft.indicators),
        ...(draft.targetsLeft > 0 ? [t.targetsLeft(draft.targetsLeft)] : []),
        ...lists.map((list) => t.list(list)),
        ...(required.length > 0 ? [t.requiredLists(required.map(({ vocabulary }) => vocabulary))] : []),
        t.registerBasis,
        t.mechanisms,
        ...(draft.hasAccounts ? [t.accounts] : [t.firstAccount]),
      ],
    ],
    [t.diagnostics, plans.flatMap((plan) => diagnosticsOf(plan, t))],
    [t.units, units.map((unit) => t.unit(unit))],
    [t.parameters, parameters.map((one) => t.parameter(one))],
  ];
  return `# ${t.title(region)}\n\n${t.lead}\n${parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`)
    .join("")}`;
}

const counts = ({ document: { targets, goals, tasks } }: Plan) => ({
  targets: targets.length,
  goals: goals.length,
  tasks: tasks.length,
});

const diagnosticsOf = ({ file, document }: Plan, t: ReportTexts): string[] =>
  [...Map.groupBy(document.diagnostics, ({ code }) => code)].map(([code, all]) => t.diagnostic(file, code, all.length));
