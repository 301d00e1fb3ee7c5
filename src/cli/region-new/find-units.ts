import type { OrganisationKind } from "../../modules/people/contract.ts";
import { lineOf, lineOfWords, type Plan } from "./plan.ts";
import { Codes, codeOf } from "./romanise.ts";

/** A unit that the plans name: as issuer, or in a line that says who is responsible. */
export interface FoundUnit {
  code: string;
  name: string;
  kind: OrganisationKind;
  basis: string;
  /** In how many tasks it is named. */
  tasks: number;
  isIssuer: boolean;
  alias: string | null;
}

// The kind follows from how a name ends; a person looks it over.
const kindsByEnding: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/^(?:各|有关|相关|其他)|(?:各|有关|相关)(?:部门|单位|区|县|市|省级部门|企业)|等$/, "unit-group"],
  [/党委|[省市区县]委(?:[^员会]{0,6}(?:办|部)|办公厅|办公室)?$/, "party-organ"],
  [/领导小组|指挥部|专班/, "task-force"],
  [/[市区县旗]人?民?政府$|^[^市省]{1,6}[区县]$/, "district"],
  [/管委会|管理委员会|管理局$/, "functional-zone"],
  [/[乡镇]|街道/, "town"],
  [/大学|学院|学校/, "university"],
  [/研究院|研究所|实验室|科学院/, "institute"],
  [/银行|证券|保险|基金|人行.*分行/, "financial-institution"],
  [/公司|集团|企业/, "enterprise"],
  [/协会|学会|联盟|商会/, "association"],
  [/中心|院$|馆$|所$/, "service-body"],
];
const kindOf = (name: string): OrganisationKind =>
  /(?:监管局|监督管理局|税务局|海关)$/.test(name)
    ? "government-office"
    : (kindsByEnding.find(([ending]) => ending.test(name))?.[1] ?? "government-office");

/** 市科委 is written out 上海市科委 where the region is a city; nothing else is guessed. */
function writtenOut(name: string, region: string): string | null {
  const rank = region.at(-1);
  return rank && name.startsWith(rank) && name.length > 2 ? region + name.slice(1) : null;
}

/** Every unit of the plans with where it stands first, those of the most tasks first. */
export function findUnits(plans: readonly Plan[], regionName: string, regionCode: string): FoundUnit[] {
  const codes = new Codes();
  const found = new Map<string, Omit<FoundUnit, "code" | "alias" | "kind" | "name">>();
  for (const plan of plans) {
    for (const issuer of plan.document.meta.issuers)
      if (!found.has(issuer)) found.set(issuer, { basis: lineOfWords(plan, issuer), tasks: 0, isIssuer: true });
    for (const task of plan.document.tasks)
      for (const { name } of task.units) {
        const known = found.get(name) ?? {
          basis: lineOf(plan, lastBefore(plan, name, task.end)),
          tasks: 0,
          isIssuer: false,
        };
        found.set(name, { ...known, tasks: known.tasks + 1 });
      }
  }
  const names = new Set(found.keys());
  return [...found]
    .sort(([, a], [, b]) => b.tasks - a.tasks)
    .map(([name, one]) => {
      const alias = writtenOut(name, regionName);
      return {
        ...one,
        name,
        code: codes.take(`${regionCode}-${codeOf(name)}`),
        kind: kindOf(name),
        alias: alias !== null && !names.has(alias) ? alias : null,
      };
    });
}

/** Units stand at the end of their task; behind it where a table or a heading names them. */
function lastBefore({ document }: Plan, name: string, end: number): number {
  const within = document.text.lastIndexOf(name, end);
  return within >= 0 ? within : Math.max(0, document.text.indexOf(name));
}

/** Pairs that may be one unit under two names, such as a full name and its short form. Told, never joined. */
export function perhapsSame(units: readonly FoundUnit[], regionName: string): readonly (readonly [string, string])[] {
  const bare = (name: string) => (name.startsWith(regionName) ? name.slice(regionName.length) : name);
  return units.flatMap((short) => {
    const stem = short.alias === null ? null : short.name.slice(1);
    if (stem === null) return [];
    return units
      .filter(
        ({ name }) => name.startsWith(regionName) && bare(name).length > stem.length && isShortOf(stem, bare(name)),
      )
      .map(({ name }) => [short.name, name] as const);
  });
}

/** The first sign is the same and all signs follow in order: 科委 of 科学技术委员会. */
function isShortOf(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

/** What the pack says of the units. */
export const unitRows = (units: readonly FoundUnit[], area: string) =>
  units.map(({ code, name, kind, basis, alias }) => ({
    code,
    name: { zh: name, en: null },
    kind,
    area,
    basis,
    names: alias ? [{ name: alias, kind: "alias", basis: "written out with the name of the region" }] : [],
  }));
