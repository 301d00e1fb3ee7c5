import type { Clause } from "../clause.ts";
import { peelLinks } from "../peel-links.ts";

const ofYear =
  /^[、,和及与]?(其中)?[,:]?(?:在|于)?(20\d\d)年(?:度|内|底|末)?(?:前)?(?:计划|预计)?再?(?:完成|新增|建成|实施|改造|更新|达到|新建|投用|推广|淘汰)?$/;

/**
 * 到2027年更新设备5218台,其中2026年1440台、2027年1728台: what was counted is shared out among the years, each with a figure in the
 * same unit. Whether the figure was read.
 */
export function readYearShare(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const found = ofYear.exec(clause.text.slice(clause.cursor, mark.start).replace(/\s/g, ""));
  if (!found || !/^(?:$|[、,;和及与])/.test(clause.rightOf(i))) return false;
  const { findings } = clause.reading;
  const whole = findings.findLast(({ unit }) => unit === mark.quantity!.unit);
  // Without 其中 it goes on with the years that were shared out before it.
  if (!whole || (!found[1] && (whole !== findings.at(-1) || whole.year === null))) return false;
  clause.accept(mark, {
    metric: whole.metric,
    kind: whole.kind,
    binding: peelLinks(clause.text, mark.start, mark.start),
    openList: false,
    to: mark.end,
    year: Number(found[2]),
  });
  clause.cursor = mark.end;
  return true;
}
