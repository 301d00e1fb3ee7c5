import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { LinkKind, ProjectsErrorCode } from "../contract.ts";

/** A project and another one that it builds on, or that goes another way to its goal. */
export interface Link {
  readonly project: string;
  readonly kind: LinkKind;
  readonly other: string;
}

/** Why two projects cannot be linked so, or null: with itself, twice, or so that each would build on the other in the end. */
export function linkRefusal(links: readonly Link[], { project, kind, other }: Link): Refusal | null {
  const code: ProjectsErrorCode = "projects.link-wrong";
  const isSame = (one: Link) => one.kind === kind && one.project === project && one.other === other;
  const isTurned = (one: Link) =>
    kind === "same-goal" && one.kind === kind && one.project === other && one.other === project;
  if (project === other || links.some((one) => isSame(one) || isTurned(one))) return { code };
  return kind === "builds-on" && reaches(links, other, project) ? { code } : null;
}

/** Whether one project builds on another, over any number of steps. */
function reaches(links: readonly Link[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...links.filter((one) => one.kind === "builds-on" && one.project === at).map(({ other }) => other));
  }
  return false;
}
