import type { CompiledDocument } from "../contract.ts";

type Diagnostic = CompiledDocument["diagnostics"][number];

/** A document that was decoded wrongly is full of them; nobody reads a hundred remarks of one kind. */
const most = 20;
const replacement = /\ufffd+|\?{3,}/g;
/** 跟踪对接机, : what the mechanism does is told, the second half of the word is missing. */
const cutWord =
  /(?:建立|健全|完善|构建|形成|创新|优化)[^,。;:\n]{0,24}(?:对接|协调|协同|工作|激励|联动|长效|运行|保障|推进|转化|服务|共享|评价|管理|投入|合作|会商|调度|约束|容错|分配|监测|预警|应急|利益联结)机(?=[,。;])/g;

/** Places where characters were lost on the way: said, never repaired. In: the folded text. */
export function findDamage(folded: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of folded.matchAll(replacement)) {
    if (found.length >= most) break;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      ...span,
      severity: "warning",
      code: "character-damaged",
      message: "此处有无法识别的字符,原字已丢失,请对照原件补正。",
    });
  }
  for (const match of folded.matchAll(cutWord)) {
    const end = match.index + match[0].length;
    found.push({
      start: Math.max(match.index, end - 5),
      end,
      severity: "warning",
      code: "character-lost",
      message: `“${match[0].slice(-5)}”后疑缺“制”字,未作改动,请对照原件确认。`,
    });
  }
  return found;
}
