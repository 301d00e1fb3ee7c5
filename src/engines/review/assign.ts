import type { Conflict } from "./contract.ts";
import { CheapestFlow } from "./flow.ts";

export interface Judge {
  readonly expert: string;
  /** Whose people they are; two of one body never judge the same application. Null: of nobody's. */
  readonly body: string | null;
  readonly fields: readonly string[];
  /** Reviews that they have already, and the most that they take in all. */
  readonly has: number;
  readonly most: number;
}

export interface ToJudge {
  readonly application: string;
  readonly fields: readonly string[];
  /** How many experts it still needs. */
  readonly needs: number;
  /** Who judges it already; their bodies count as taken. */
  readonly judgedBy: readonly string[];
}

export interface Assignment {
  readonly pairs: readonly { readonly application: string; readonly expert: string; readonly isOfField: boolean }[];
  /** Applications that could not get all of their experts, and how many each lacks. */
  readonly short: readonly { readonly application: string; readonly lacks: number }[];
}

/** One review more than a colleague has costs as much as this; a judge outside the field costs more than any load. */
const stranger = 1000;

/**
 * Gives every application its experts: as many as can be at all, then as many of its field as can be, then the loads as
 * even as can be (the squares of the loads sum to the least). Never somebody with a conflict, never two of one body.
 * Deterministic; the order of the lists decides only between plans that are equally good.
 */
export function assign(
  applications: readonly ToJudge[],
  judges: readonly Judge[],
  conflicts: readonly Pick<Conflict, "expert" | "application">[],
): Assignment {
  const barred = new Set(conflicts.map(({ expert, application }) => `${application}\n${expert}`));
  const network = networkOf(applications, judges, (application, expert) => barred.has(`${application}\n${expert}`));
  network.flow.send(network.source, network.sink);
  const pairs = network.choices
    .filter(({ edge }) => network.flow.flowOn(edge) > 0)
    .map(({ application, expert, isOfField }) => ({ application, expert, isOfField }));
  const got = new Map<string, number>();
  for (const { application } of pairs) got.set(application, (got.get(application) ?? 0) + 1);
  const short = applications.flatMap(({ application, needs }) => {
    const lacks = needs - (got.get(application) ?? 0);
    return lacks > 0 ? [{ application, lacks }] : [];
  });
  return { pairs, short };
}

/**
 * The same for thousands of applications: in parts of so many, each with the loads that the parts before it left, so that it
 * takes seconds. Loads are as even as can be in each part, not over all. Where a part comes short everything is planned at
 * once after all: as many as can be at all get their experts in any case.
 */
export function assignInParts(
  applications: readonly ToJudge[],
  judges: readonly Judge[],
  conflicts: readonly Pick<Conflict, "expert" | "application">[],
  most = 200,
): Assignment {
  const loads = new Map(judges.map(({ expert, has }) => [expert, has]));
  const pairs: Assignment["pairs"][number][] = [];
  for (let at = 0; at < applications.length; at += most) {
    const loaded = judges.map((judge) => ({ ...judge, has: loads.get(judge.expert) ?? judge.has }));
    const part = assign(applications.slice(at, at + most), loaded, conflicts);
    if (part.short.length > 0) return assign(applications, judges, conflicts);
    for (const { expert } of part.pairs) loads.set(expert, (loads.get(expert) ?? 0) + 1);
    pairs.push(...part.pairs);
  }
  return { pairs, short: [] };
}

interface Choice {
  readonly edge: number;
  readonly application: string;
  readonly expert: string;
  readonly isOfField: boolean;
}

/** source → application → body at this application (room for one) → expert → sink (each step of load costs more). */
function networkOf(
  applications: readonly ToJudge[],
  judges: readonly Judge[],
  isBarred: (application: string, expert: string) => boolean,
): { flow: CheapestFlow; source: number; sink: number; choices: Choice[] } {
  const bodyOf = new Map(judges.map(({ expert, body }) => [expert, body ?? expert] as const));
  const bodies = [...new Set(bodyOf.values())];
  const bodyAt = new Map(bodies.map((body, at) => [body, at] as const));
  const [source, sink] = [0, 1];
  const applicationNode = (at: number) => 2 + at;
  const judgeNode = (at: number) => 2 + applications.length + at;
  const seatNode = (at: number, body: number) => 2 + applications.length + judges.length + at * bodies.length + body;
  const flow = new CheapestFlow(seatNode(applications.length, 0));
  const choices: Choice[] = [];
  judges.forEach(({ has, most }, at) => {
    // The step from n to n+1 reviews raises the square of the load by 2n+1.
    for (let load = has; load < most; load += 1) flow.edge(judgeNode(at), sink, 1, 2 * load + 1);
  });
  applications.forEach(({ application, fields, needs, judgedBy }, at) => {
    flow.edge(source, applicationNode(at), needs, 0);
    const taken = new Set(judgedBy.map((expert) => bodyOf.get(expert) ?? expert));
    const seats = new Set<number>();
    judges.forEach(({ expert, fields: own }, judge) => {
      const body = bodyOf.get(expert) ?? expert;
      if (judgedBy.includes(expert) || taken.has(body) || isBarred(application, expert)) return;
      const seat = bodyAt.get(body) ?? 0;
      if (!seats.has(seat)) flow.edge(applicationNode(at), seatNode(at, seat), 1, 0);
      seats.add(seat);
      const isOfField = own.some((field) => fields.includes(field));
      const edge = flow.edge(seatNode(at, seat), judgeNode(judge), 1, isOfField ? 0 : stranger);
      choices.push({ edge, application, expert, isOfField });
    });
  });
  return { flow, source, sink, choices };
}
