import type { Clause } from "../clause.ts";
import { peelLinks } from "../peel-links.ts";

const reached =
  "(?:实现|完成|保持|达成|达到?|突破|超过?|至|到|为|(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短|控制|稳定|保持)(?:[到至]|在)?|[升降增减压缩]至|[升降增减压缩]到|不[低少]于|不超过|不高于|约)";
const again = new RegExp(
  `^[,、;]?(?:并|且|同时)?(?:力争|争取|努力|确保|力保|冲刺|挑战|奋力)(?:到?20\\d\\d年(?:底|末)?(?:前)?)?${reached}*$`,
);

/** 确保达到120MW,力争达到180MW: the same indicator once more, aimed at with another will. */
export function readStrive(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const last = clause.reading.findings.at(-1);
  if (!last || last.unit !== mark.quantity!.unit || !/^(?:$|[、,;)(])/.test(clause.rightOf(i))) return false;
  if (!/^(?:\([^()]*\))?[,、;]?$/.test(clause.text.slice(last.to, clause.cursor))) return false;
  if (!again.test(clause.text.slice(clause.cursor, mark.start))) return false;
  const binding = peelLinks(clause.text, clause.cursor, mark.start);
  const { metric, kind, openList } = last;
  clause.accept(mark, { metric, kind, openList, binding, to: mark.end, ...(last.group ? { group: last.group } : {}) });
  clause.cursor = mark.end;
  return true;
}
