import { indicatorOf, nameOf } from "../figures.ts";
import type { Target } from "../reading.ts";
import type { Hit, Place, Rule } from "../rule.ts";
import { areaOf, nameWithin, standingOf } from "../standing.ts";
import { titleOf } from "./contradicts-upper.ts";

/**
 * What an upper plan asks of the draft's own area by name: figures that the draft does not take up, and tasks that name it as a unit.
 * Whether a task is taken up in other words cannot be decided, so those are only listed.
 */
export const upperNamesArea: Rule = {
  code: "upper-names-area",
  severity: "warning",
  find(draft, uppers) {
    const own = areaOf(draft);
    if (own === null) return [];
    const known = new Set(draft.document.targets.map(indicatorOf));
    return uppers.flatMap((upper): Hit[] => {
      const whole = areaOf(upper);
      const area = standingOf(draft, upper) === "part" ? nameWithin(own, whole ?? "") : null;
      if (area === null) return [];
      const place = (span: { start: number; end: number }): Place => ({
        reading: upper,
        start: span.start,
        end: span.end,
      });
      // 东海岸新区科技型中小企业 is 科技型中小企业 in the area's own plan.
      const asked = (target: Target) => indicatorOf({ ...target, metric: target.metric.replace(area, "") });
      const missing = upper.document.targets.filter(
        (target) => target.metric.includes(area) && asked(target) !== null && !known.has(asked(target)),
      );
      const tasks = upper.document.tasks.filter((task) => task.units.some((unit) => unit.name.includes(area)));
      const hits: Hit[] = [];
      if (missing.length > 0)
        hits.push({
          ...opening(draft.document),
          say: (t) => t.upperAsksFigures(titleOf(upper), area, missing.map(nameOf)),
          related: missing.map(place),
        });
      if (tasks.length > 0)
        hits.push({
          ...opening(draft.document),
          severity: "info",
          say: (t) =>
            t.upperAsksTasks(
              titleOf(upper),
              area,
              tasks.map((task) => task.title),
            ),
          related: tasks.map((task) => place({ start: task.start, end: Math.min(task.end, task.start + 60) })),
        });
      return hits;
    });
  },
};

/** What is missing has no place; it is told at the first heading. */
function opening(document: {
  text: string;
  nodes: ReadonlyArray<{ label: string | null; start: number; end: number }>;
}) {
  const heading = document.nodes.find((node) => node.label !== null) ?? document.nodes[0];
  return heading ? { start: heading.start, end: heading.end } : { start: 0, end: Math.min(1, document.text.length) };
}
