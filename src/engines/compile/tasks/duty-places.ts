import type { CompiledDocument } from "../contract.ts";
import * as words from "./lexicon.ts";

type Node = CompiledDocument["nodes"][number];
export type TaskClass = CompiledDocument["tasks"][number]["class"];

/** What kind of place of the document a heading stands in. `none`: nothing there is a duty unless it names who answers. */
export type Place = TaskClass | "none";

/** What kind of paper this is, by its title and its numbering. */
export function isPlan(title: string | null, nodes: readonly Node[]): boolean {
  const articles = nodes.filter((node) => node.label !== null && /^第.+条$/.test(node.label)).length;
  if (title === null) return articles < 5;
  const bare = title.replace(/[((]\d{4}.{0,12}[))]$/, "");
  if (words.regulationTitle.test(bare)) return false;
  return !(words.reportTitle.test(bare) && !/政府工作报告/.test(bare));
}

/**
 * Classifies the headings of an outline: `placeOf` a node follows from its own title and its ancestors'.
 * A chapter decides for what is in it; 指导思想 or 目标 inside a chapter of tasks decides for itself.
 */
export class Places {
  private readonly byId: ReadonlyMap<string, Node>;
  private readonly children = new Map<string, Node[]>();
  private readonly hasTaskChapter: boolean;
  private readonly told: ReadonlySet<string>;

  /** `told` are the headings under which the paper tells what has been done. */
  constructor(nodes: readonly Node[], told: ReadonlySet<string> = new Set()) {
    this.told = told;
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) {
      if (node.label === null || node.kind === "box") continue;
      const same = this.children.get(node.parent ?? "");
      if (same) same.push(node);
      else this.children.set(node.parent ?? "", [node]);
    }
    this.hasTaskChapter = nodes.some(
      (node) => node.kind === "chapter" && node.title !== null && words.actionChapter.test(node.title),
    );
  }

  placeOf(node: Node): Place {
    let place: Place = "action";
    for (const ancestor of this.chain(node)) {
      const decided = this.judge(ancestor);
      if (decided === "none") return "none";
      if (decided !== null) place = decided;
    }
    return place;
  }

  /** The heading and what it stands in, from the outermost inwards. */
  chain(node: Node): Node[] {
    const chain: Node[] = [];
    for (let at: Node | undefined = node; at; at = at.parent === null ? undefined : this.byId.get(at.parent))
      chain.unshift(at);
    return chain;
  }

  /** Whether a table stands in a chapter that asks for something, and not behind the paper in an annex. */
  within(table: Node): boolean {
    const chain = this.chain(table).slice(0, -1);
    return (
      chain.length > 0 &&
      !chain.some(({ label }) => label !== null && /^附/.test(label)) &&
      this.placeOf(table) === "action"
    );
  }

  /** The labelled headings that share a heading's parent, itself included, in reading order. */
  itemsBeside(node: Node): Node[] {
    return this.children.get(node.parent ?? "") ?? [];
  }

  private judge(node: Node): Place | null {
    const title = (node.title ?? "").replace(/[。:]$/, "");
    const outermost = node.kind === "chapter" || (node.kind === "section" && node.parent === null);
    if (node.label !== null && /^附/.test(node.label)) return words.listAnnex.test(title) ? "none" : null;
    if (words.notAction.test(title) && !words.actionChapter.test(title)) return "none";
    if (this.told.has(node.id)) return "none";
    if (!outermost) return words.partyItem.test(title) ? "party" : null;
    if (words.understanding.test(title) && !words.safeguard.test(title)) return "none";
    if (words.lookingBack.test(title) || words.closingDemands.test(title)) return "none";
    if (this.hasTaskChapter && words.layout.test(title)) return "none";
    if (words.partyChapter.test(title)) return "party";
    if (words.safeguard.test(title)) return words.plainSafeguard.test(title) ? "safeguard" : "none";
    if (words.directionChapter.test(title) && !(title.length > 8 && words.opensWithAction(title))) return "direction";
    return null;
  }
}
