import type { CompiledDocument } from "../contract.ts";
import type { Flow } from "../language/flow.ts";
import { isPublicBody } from "./issuers.ts";

type Node = CompiledDocument["nodes"][number];

/** 2028年3月5日 alone, 某某办公室 2028年3月5日印发, 抄送…, (此件公开发布): what stands below a paper. */
const foot =
  /^(?:20\d{2}|二[〇○零O0][〇○零一二三四五六七八九]{2}) ?年.{2,12}日(?:印发)?$|^.{2,40}? ?20\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?印发$|^抄 ?送[:]|^\((?:此件|本文|联系人).{2,60}\)$/;
/** What speaks of the whole paper and not of the item above it. */
const wholePlan =
  /^(?:本(?:实施)?(?:方案|计划|行动(?:计划|方案)|意见|规划|纲要|措施|通知|细则|办法|政策)(?=[^。]{0,24}(?:自|由|有效期|各项|明确|未尽|实施|执行|施行|涉及|所称|中))|(?:以上|上述)(?:各项)?(?:政策|措施|任务))/;
/** A speaker turns to the hall. */
const address = /^(?:各位代表|各位委员|同志们|让我们|我们(?:将|要))/;
const attachments = /^附件 ?:/;
const unitLine = /^[(【〔]?(?:责任|牵头|主责|配合|协办|参与)/;

/**
 * Takes what closes a paper out of the item that happens to stand last: signature and imprint belong to nothing, words about the
 * whole plan or to the hall to the chapter. Changes parents only; order and spans stay.
 */
export function settleClosing(nodes: readonly Node[], flows: ReadonlyMap<string, Flow>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const branches = ownParagraphs(nodes);
  const textOf = (node: Node) => flows.get(node.id)?.text ?? "";
  nodes.forEach((node, index) => {
    if (node.kind !== "paragraph" || node.parent === null || !foot.test(textOf(node))) return;
    const home = node.parent;
    node.parent = null;
    for (let i = index - 1; i >= 0 && index - i <= 14; i--) {
      const above = nodes[i]!;
      const words = textOf(above);
      if (above.kind !== "paragraph" || above.parent !== home || words.length > 40 || /[。;:,]/.test(words)) break;
      if (!isPublicBody(words)) break;
      above.parent = null;
    }
  });
  for (const [id, own] of branches) {
    const top = topOf(byId, id);
    if (top === id) continue;
    const listed = own.findIndex((node, i) => i > 0 && attachments.test(textOf(node)));
    for (const node of listed < 0 ? [] : own.slice(listed)) node.parent = null;
    const here = own.filter((node) => node.parent === id);
    const from = here.findIndex((node, i) => i > 0 && (wholePlan.test(textOf(node)) || address.test(textOf(node))));
    for (const node of from < 0 ? [] : here.slice(from)) node.parent = top;
  }
  lastItemLikeItsPeers(nodes, branches, byId, textOf);
}

/** Paragraphs of every labelled heading that has no labelled heading below, in order. */
function ownParagraphs(nodes: readonly Node[]): Map<string, Node[]> {
  const branches = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.label !== null) {
      branches.set(node.id, []);
      if (node.parent !== null && node.kind !== "box") branches.delete(node.parent);
    } else if (node.kind === "paragraph" && node.parent !== null) branches.get(node.parent)?.push(node);
  }
  return branches;
}

/** Where every item is one paragraph, what follows the last one is not its text. */
function lastItemLikeItsPeers(
  nodes: readonly Node[],
  branches: ReadonlyMap<string, readonly Node[]>,
  byId: ReadonlyMap<string, Node>,
  textOf: (node: Node) => string,
): void {
  const leaves = nodes.filter(
    (node) => (branches.get(node.id)?.filter((own) => own.parent === node.id).length ?? 0) > 0,
  );
  const last = leaves.at(-1);
  if (!last || leaves.length < 4) return;
  const body = (leaf: Node) =>
    (branches.get(leaf.id) ?? []).filter((node) => node.parent === leaf.id && !unitLine.test(textOf(node)));
  const peers = leaves.slice(0, -1).filter((leaf) => leaf.kind === last.kind);
  if (peers.length < 3 || peers.filter((leaf) => body(leaf).length === 1).length < peers.length * 0.9) return;
  for (const node of body(last).slice(1)) node.parent = topOf(byId, last.id);
}

/** The outermost heading above a node. */
function topOf(byId: ReadonlyMap<string, Node>, id: string): string {
  let at = id;
  for (let parent = byId.get(at)?.parent; parent; parent = byId.get(at)?.parent) at = parent;
  return at;
}
