import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { ReportContent } from "../contract/act.ts";
import type { PartErrorCode } from "../contract/part.ts";
import type { DutyRole } from "../contract.ts";
import { draftRefusal } from "./draft.ts";
import type { Person, Situation } from "./life.ts";

interface Duty {
  readonly organisation: string | null;
  readonly role: DutyRole;
}

const rank = ({ role }: Duty): number => (role === "sole" || role === "lead" ? 0 : role === "co" ? 2 : 1);

/** The organisation that puts the parts of a common report together: the lead, else the first that is responsible. */
export const compilerOf = (duties: readonly Duty[]): string | null =>
  duties.filter(({ organisation }) => organisation !== null).toSorted((one, other) => rank(one) - rank(other))[0]
    ?.organisation ?? null;

/** Why this person cannot send a part, or null: it is for units beside the one that puts the report together. */
export function partRefusal(now: Situation, duties: readonly Duty[], person: Person): Refusal | null {
  const refusal = draftRefusal(now, person);
  if (refusal) return refusal;
  const code: PartErrorCode = "commitments.part-compiles";
  return compilerOf(duties) === person.organisationId ? { code } : null;
}

const longest = { progress: 4000, problem: 2000, next: 2000 } as const;
const mostLinks = 10;

type Words = Pick<ReportContent, keyof typeof longest>;

export interface NamedPart {
  readonly unit: string;
  readonly content: ReportContent;
}

/**
 * The own words followed by those of each part, headed by its unit. What is there already is not added twice, so that a
 * late part can be put in afterwards. `left`: units whose words would make a field too long; theirs stay out whole.
 */
export function putTogether(
  own: Partial<ReportContent>,
  parts: readonly NamedPart[],
): { readonly content: Words & { evidence: string[] }; readonly left: readonly string[] } {
  const content = { progress: own.progress ?? "", problem: own.problem ?? "", next: own.next ?? "" };
  const evidence = [...(own.evidence ?? [])];
  const left: string[] = [];
  for (const { unit, content: said } of parts) {
    const keys = Object.keys(longest) as (keyof typeof longest)[];
    const added = Object.fromEntries(keys.map((key) => [key, withPart(content[key], unit, said[key])])) as Words;
    const links = [...new Set([...evidence, ...(said.evidence ?? [])])];
    if (keys.some((key) => added[key].length > longest[key]) || links.length > mostLinks) left.push(unit);
    else {
      Object.assign(content, added);
      evidence.splice(0, evidence.length, ...links);
    }
  }
  return { content: { ...content, evidence }, left };
}

function withPart(words: string, unit: string, said: string): string {
  if (said.trim() === "") return words;
  const part = `【${unit}】${said.trim()}`;
  if (words.includes(part)) return words;
  return words.trim() === "" ? part : `${words.trimEnd()}\n${part}`;
}
