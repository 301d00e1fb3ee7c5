import { describe, expect, it } from "vitest";
import { compile } from "../../../engines/compile/compile.ts";
import { ledgerRows } from "../../../engines/compile/papers/ledger-rows.ts";
import { asReviewed, type Reviewed } from "./as-reviewed.ts";
import { contentOf } from "./content.ts";

const text = [
  "某区科技创新三年行动方案(2026—2028年)",
  "一、工作目标",
  "到2028年,高新技术企业达到300家,技术合同成交额突破50亿元。",
  "二、重点任务",
  "(一)建设概念验证中心。支持高校建设概念验证中心。(市科技局、市财政局按职责分工负责)",
].join("\n");
const compiled = compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "0".repeat(64) } });
const [first, second] = compiled.targets;
const place = (item: { id: string; node: string; start: number; end: number }) => ({
  localId: item.id,
  node: item.node,
  start: item.start,
  end: item.end,
  isByHand: false,
});
const proposal = contentOf("target", first);

describe("a document as reviewed", () => {
  it("is the compiler's own while nobody has judged, and every row waits", () => {
    const document = asReviewed(compiled, [{ kind: "target", ...place(first!), conclusion: null }]);
    expect(document.targets).toEqual(compiled.targets);
    expect(ledgerRows(document).every((row) => row.at(-1) === "待确认")).toBe(true);
  });

  it("says what was confirmed, leaves out what was rejected, and adds what a person proposed", () => {
    const changed = { kind: "target" as const, target: { ...(proposal as { target: object }).target, value: 320 } };
    const reviewed: Reviewed[] = [
      {
        kind: "target",
        ...place(first!),
        conclusion: { outcome: "confirmed", content: changed as typeof proposal, isSample: false },
      },
      { kind: "target", ...place(second!), conclusion: { outcome: "rejected", content: null, isSample: false } },
      {
        kind: "goal",
        localId: "h1",
        node: first!.node,
        start: 3,
        end: 9,
        isByHand: true,
        conclusion: {
          outcome: "confirmed",
          content: { kind: "goal", goal: { kind: "milestone", subject: "建成中心", deadline: 2028 } },
          isSample: true,
        },
      },
    ];
    const document = asReviewed(compiled, reviewed);
    expect(document.targets.map((target) => target.value)).toEqual([320]);
    expect(document.goals.at(0)).toMatchObject({ id: "h1", subject: "建成中心" });
    const states = new Map(ledgerRows(document).map((row) => [row[1], row.at(-1)]));
    expect(states.get(`指标：${first!.metric}`)).toBe("已确认");
    expect(states.get("目标：建成中心")).toBe("示例确认");
    expect([...states.values()].filter((state) => state === "待确认")).toHaveLength(1);
  });

  it("does not show what a person proposed before it is confirmed", () => {
    const open: Reviewed = {
      kind: "goal",
      localId: "h1",
      node: "n1",
      start: 0,
      end: 5,
      isByHand: true,
      conclusion: null,
    };
    expect(asReviewed(compiled, [open]).goals).toEqual(compiled.goals);
  });
});
