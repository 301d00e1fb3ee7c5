import { likeness, type TaskWords, withoutParts } from "./compare-tasks.ts";

/** A task for which its document names units. */
export interface AssignedTask {
  /** Who says so: the code of the document and the key of the task. */
  document: string;
  words: TaskWords;
  units: readonly string[];
  /** People confirmed that it is the same work as the task in question. */
  isConfirmed: boolean;
}

/** A unit that may answer for a task, with the tasks that speak for it. Proposed, never set. */
export interface OwnerProposal {
  unit: string;
  /** 0 to 1: the weight of the nearest assigned tasks that name the unit, drawn a little towards how often it is named at all. */
  score: number;
  because: Array<{ document: string; key: string; title: string; likeness: number; words: string[] }>;
}

/** The documents set none of them: how many assigned tasks speak, and how far the score is drawn towards the unit's share of all. */
const mostNeighbours = 10;
const drawnTowardsShare = 0.2;
const mostProposals = 3;
const mostReasons = 3;
const mostWords = 4;

/** From which score a unit is proposed, and how near the nearest assigned task has to be for any proposal; both 0 to 1. */
export interface OwnerLimits {
  score: number;
  nearest: number;
}

/**
 * Units that may answer for a task that names none, from the tasks that are assigned already: the ten nearest speak, each with the
 * weight of its likeness, one that people confirmed as the same work with full weight. None when no assigned task is near enough or no unit reaches the limit. Deterministic.
 * @param assigned tasks of plans of the same area, without the task itself
 */
export function proposeOwners(
  task: TaskWords,
  assigned: readonly AssignedTask[],
  weight: (word: string) => number,
  limits: OwnerLimits,
): OwnerProposal[] {
  const near = assigned
    .map((other) => {
      const found = likeness(task, other.words, weight);
      return { other, ...found, score: other.isConfirmed ? 1 : found.score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNeighbours);
  if (near.length === 0 || near[0]!.score < limits.nearest) return [];
  const total = near.reduce((sum, one) => sum + one.score, 0) + drawnTowardsShare;
  const shares = sharesOf(assigned);
  return [...new Set(near.flatMap(({ other }) => other.units))]
    .map((unit) => {
      const speakers = near.filter(({ other }) => other.units.includes(unit));
      const said = speakers.reduce((sum, one) => sum + one.score, 0);
      return { unit, speakers, score: (said + drawnTowardsShare * shares.get(unit)!) / total };
    })
    .filter(({ score }) => score >= limits.score)
    .sort((a, b) => b.score - a.score || shares.get(b.unit)! - shares.get(a.unit)! || (a.unit < b.unit ? -1 : 1))
    .slice(0, mostProposals)
    .map(({ unit, speakers, score }) => ({
      unit,
      score,
      because: speakers.slice(0, mostReasons).map(({ other, score: near, shared }) => ({
        document: other.document,
        key: other.words.item.key,
        title: other.words.item.name,
        likeness: near,
        words: withoutParts(shared).slice(0, mostWords),
      })),
    }));
}

/** In which share of the assigned tasks each unit is named. */
function sharesOf(assigned: readonly AssignedTask[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { units } of assigned)
    for (const unit of new Set(units)) shares.set(unit, (shares.get(unit) ?? 0) + 1 / assigned.length);
  return shares;
}

/** The reason of a proposal as a Chinese paper writes it: the nearest task, and where it stands. */
export const paperReason = (title: string, document: string): string => `依据相近任务“${title}”，见《${document}》`;
