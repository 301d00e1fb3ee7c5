import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type {
  AlignedDocuments,
  AlignedPairAnswer,
  Alignment,
  DecompositionAnswer,
  Gaps,
  OwnerProposals,
} from "./contract/alignment.ts";

const story = openStory();
const upper = "st-plan-2021";
const lower = "west-coast-2023";

const alignmentAs = async (role: string | null, a = upper, b = lower) =>
  (await story.as(role, `/api/policy/alignment?upper=${a}&lower=${b}`)).body as Alignment;
const judge = (role: string | null, body: object) => story.as(role, "/api/policy/alignment/judgements", { body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

/** The pair whose two items are called so. */
function pairOf(
  alignment: Alignment,
  a: string,
  b: string,
): { pair: AlignedPairAnswer; ids: { upper: string; lower: string } } {
  const left = alignment.upper.items.find((item) => item.name === a);
  const right = alignment.lower.items.find((item) => item.name === b);
  const pair = alignment.pairs.find((one) => one.upper === left?.key && one.lower === right?.key);
  if (!left || !right || !pair) throw new Error(`no pair ${a} ~ ${b}`);
  return { pair, ids: { upper: left.id, lower: right.id } };
}
const enterprises = ["高新技术企业数量", "高新技术企业数量"] as const;
const contracts = ["技术合同成交额", "输出和吸纳技术合同成交额"] as const;

describe("two documents side by side", () => {
  it("tell counterparts, look-alikes and what stands alone, each reason with its words in both texts", async () => {
    const alignment = await alignmentAs(null);
    const same = pairOf(alignment, ...enterprises).pair;
    expect(same).toMatchObject({ relation: "counterpart", state: "open", judgement: null });
    expect(same.reasons.map((reason) => reason.code)).toEqual([
      "same-name",
      "part-of-area",
      "same-year",
      "share-of-whole",
    ]);
    const alike = pairOf(alignment, ...contracts).pair;
    expect(alike.relation).toBe("look-alike");
    const near = alike.reasons.find((reason) => reason.code === "near-name")!;
    expect(near.params).toEqual({ shared: "技术合同成交额", upper: "", lower: "输出和吸纳" });
    const { text } = (await story.as(null, `/api/policy/documents/${lower}`)).body as { text: string };
    expect(near.lower.map((span) => text.slice(span.start, span.end))).toEqual(["输出和吸纳", "技术合同成交额"]);
    expect(alignment.upper.items.some((item) => item.coverage === "alone")).toBe(true);
    for (const pair of alignment.pairs) {
      expect(pair.reasons.length).toBeGreaterThan(0);
      for (const reason of pair.reasons)
        expect(reason.upper.length + reason.lower.length, reason.code).toBeGreaterThan(0);
    }
  });

  it("are the same pairs whoever asks and however often", async () => {
    expect(await alignmentAs(null)).toEqual(await alignmentAs("commission-office"));
  });

  it.each([
    ["the same document twice", `upper=${upper}&lower=${upper}`, 422, "policy.alignment-same-document"],
    ["an unknown document", `upper=${upper}&lower=nothing`, 404, "policy.document-not-found"],
  ])("refuse %s", async (_what, query, status, code) => {
    const answer = await story.as(null, `/api/policy/alignment?${query}`);
    expect(answer.status).toBe(status);
    expect(codeOf(answer)).toBe(code);
  });
});

describe("judging a pair", () => {
  it("confirms it with an event, and publishes it for later modules", async () => {
    const { ids } = pairOf(await alignmentAs("commission-office"), ...enterprises);
    const answer = await judge("commission-office", { ...ids, verdict: "accept", relation: "counterpart" });
    expect(answer.status).toBe(200);
    const after = await alignmentAs("reviewer");
    expect(pairOf(after, ...enterprises).pair).toMatchObject({ state: "confirmed", judgement: { isMine: false } });
    expect(pairOf(after, ...enterprises).pair.judgement?.by).not.toBe("");
    expect(after.upper.items.find((item) => item.id === ids.upper)?.coverage).toBe("confirmed");
    const rows = await story.read(
      "select upper_document_code, lower_document_code, relation, kind from policy.alignment_public",
    );
    expect(rows).toEqual([
      { upper_document_code: upper, lower_document_code: lower, relation: "counterpart", kind: "target" },
    ]);
    const events = await story.read("select from platform.event where kind = 'policy.alignment-judged'");
    expect(events).toHaveLength(1);
    const kept = await story.read<{ proposal: { score: number } }>("select proposal from policy.alignment_judgement");
    expect(kept[0]?.proposal).toMatchObject({ relation: "counterpart", score: 1 });
  });

  it("is the same pair from the other side", async () => {
    const turned = await alignmentAs("reviewer", lower, upper);
    expect(pairOf(turned, ...enterprises).pair.state).toBe("confirmed");
  });

  it("names nobody to the public", async () => {
    expect(pairOf(await alignmentAs(null), ...enterprises).pair.judgement).toMatchObject({ by: "", note: null });
  });

  it("never overwrites a judgement that was not seen; seen, it is replaced and both rows stay", async () => {
    const { ids, pair } = pairOf(await alignmentAs("reviewer"), ...enterprises);
    const blind = await judge("reviewer", { ...ids, verdict: "reject" });
    expect(blind.status).toBe(409);
    expect(codeOf(blind)).toBe("policy.alignment-changed");
    const seen = { seen: pair.judgement!.id, note: "口径待核" };
    expect((await judge("reviewer", { ...ids, verdict: "reject", ...seen })).status).toBe(200);
    expect(pairOf(await alignmentAs(null), ...enterprises).pair.state).toBe("rejected");
    expect(await story.read("select from policy.alignment_public")).toHaveLength(0);
    expect(await story.read("select from policy.alignment_judgement")).toHaveLength(2);
  });

  it("is taken back by who said it, and by nobody else", async () => {
    const { ids, pair } = pairOf(await alignmentAs("reviewer"), ...enterprises);
    const seen = pair.judgement!.id;
    const foreign = await judge("commission-office", { ...ids, verdict: "withdraw", seen });
    expect(codeOf(foreign)).toBe("policy.alignment-not-yours");
    expect((await judge("reviewer", { ...ids, verdict: "withdraw", seen })).status).toBe(200);
    expect(pairOf(await alignmentAs(null), ...enterprises).pair).toMatchObject({ state: "open", judgement: null });
  });

  it("of two people at once one is refused, and the other's word stands", async () => {
    const { ids } = pairOf(await alignmentAs("reviewer"), ...contracts);
    const answers = await Promise.all([
      judge("reviewer", { ...ids, verdict: "accept", relation: "look-alike" }),
      judge("commission-office", { ...ids, verdict: "reject" }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const won = answers.findIndex((answer) => answer.status === 200);
    expect(pairOf(await alignmentAs(null), ...contracts).pair.state).toBe(won === 0 ? "confirmed" : "rejected");
  });

  it("takes a pair that the rules did not propose with a note only", async () => {
    const alignment = await alignmentAs("reviewer");
    const free = (side: Alignment["upper"]) =>
      side.items.filter((item) => item.kind === "task" && item.coverage === "alone");
    const ids = { upper: free(alignment.upper)[0]!.id, lower: free(alignment.lower)[0]!.id };
    const input = { ...ids, verdict: "accept", relation: "counterpart" };
    expect(codeOf(await judge("reviewer", input))).toBe("policy.alignment-note");
    expect((await judge("reviewer", { ...input, note: "同一个项目" })).status).toBe(200);
    const after = await alignmentAs("reviewer");
    const added = after.pairs.find((pair) => pair.proposed === null);
    expect(added).toMatchObject({ relation: "counterpart", state: "confirmed", judgement: { note: "同一个项目" } });
  });
});

describe("who may, and bad input", () => {
  it.each([
    [null, 401],
    ["reporter", 403],
    ["enterprise", 403],
    ["public", 403],
  ] as const)("%s does not judge: %i", async (role, status) => {
    const { ids } = pairOf(await alignmentAs(null), ...enterprises);
    expect((await judge(role, { ...ids, verdict: "accept", relation: "counterpart" })).status).toBe(status);
  });

  it("is refused with words", async () => {
    const alignment = await alignmentAs("reviewer");
    const { ids } = pairOf(alignment, ...enterprises);
    const task = alignment.lower.items.find((item) => item.kind === "task")!.id;
    const other = alignment.upper.items.find((item) => item.kind === "target" && item.id !== ids.upper)!.id;
    const accept = { verdict: "accept", relation: "counterpart" };
    const cases: Array<[object, number, string | undefined]> = [
      [{ ...ids, upper: "nothing", ...accept }, 404, "policy.extraction-not-found"],
      [{ ...ids, lower: task, ...accept }, 422, "policy.alignment-kinds"],
      [{ ...ids, lower: other, ...accept }, 422, "policy.alignment-same-document"],
      [{ ...ids, verdict: "accept" }, 422, "policy.alignment-relation"],
      [{ ...ids, verdict: "reject", relation: "counterpart" }, 422, "policy.alignment-relation"],
      [{ ...ids, ...accept, note: "" }, 400, undefined],
      [{ ...ids, ...accept, extra: 1 }, 400, undefined],
    ];
    for (const [body, status, code] of cases) {
      const answer = await judge("reviewer", body);
      expect(answer.status, JSON.stringify(body)).toBe(status);
      if (code) expect(codeOf(answer)).toBe(code);
    }
  });

  it("rows are never changed, not even past the application", async () => {
    await expect(story.read("update policy.alignment_judgement set note = null")).rejects.toThrow(/append-only/);
    await expect(story.read("delete from policy.alignment_judgement")).rejects.toThrow(/append-only/);
  });
});

describe("the documents that one can be aligned with", () => {
  it("are listed with what people judged, larger or earlier plans as the upper ones", async () => {
    const { body } = await story.as(null, `/api/policy/documents/${lower}/aligned`);
    const documents = body as AlignedDocuments;
    expect(documents.map((one) => one.code).sort()).toEqual(
      ["corridor-2025", "haichuang-2024", "st-plan-2021", "st-work-2025"].sort(),
    );
    expect(documents.find((one) => one.code === upper)).toMatchObject({ isUpper: true });
    expect(documents.find((one) => one.code === upper)!.confirmed).toBeGreaterThan(0);
    expect((await story.as(null, "/api/policy/documents/nothing/aligned")).status).toBe(404);
  });
});

describe("the gap list of a year", () => {
  it("holds the work points against the plans in force of the same area, both ways", async () => {
    const gaps = (await story.as(null, "/api/policy/documents/st-work-2025/gaps")).body as Gaps;
    expect(gaps.points.year).toBe(2025);
    expect(gaps.plans.map((plan) => plan.code)).toEqual(["st-plan-2021", "haichuang-2024", "corridor-2025"]);
    const plan = gaps.plans[0]!;
    const find = (name: string) => plan.items.find((item) => item.name === name)!;
    expect(find("标杆孵化器数量").coverage).toBe("alone");
    const shown = plan.items.filter((item) => item.coverage !== "alone");
    expect(shown.length).toBeGreaterThan(0);
    for (const item of shown) expect(item.nearest?.document, item.name).toBe("st-work-2025");
    expect(gaps.points.items.some((item) => item.coverage === "alone")).toBe(true);
  });

  it("has no plans for a document without years", async () => {
    const answer = await story.as(null, "/api/policy/documents/nothing/gaps");
    expect(answer.status).toBe(404);
  });
});

describe("what lower documents take over", () => {
  it("is told figure by figure, and is never summed over areas that may overlap or ratios without weights", async () => {
    const { body } = await story.as(null, `/api/policy/documents/${upper}/decomposition`);
    const { all, targets } = body as DecompositionAnswer;
    expect(all).toBeGreaterThan(targets.length);
    const find = (name: string) => targets.find((target) => target.name === name);
    const enterprise = find("高新技术企业数量")!;
    expect(enterprise.parts.map((part) => [part.document.code, part.figure.value])).toEqual([[lower, 1500]]);
    expect(enterprise).toMatchObject({ total: 1500, codes: ["sum-differs"] });
    expect(find("每万人高价值发明专利拥有量")).toMatchObject({ total: null, codes: ["no-weight"] });
    expect(find("技术合同成交额")).toBeUndefined();
  });

  it("is nothing for a document that has no lower one", async () => {
    const { body } = await story.as(null, `/api/policy/documents/${lower}/decomposition`);
    expect((body as DecompositionAnswer).targets).toEqual([]);
    expect((await story.as(null, "/api/policy/documents/nothing/decomposition")).status).toBe(404);
  });
});

describe("proposed units", () => {
  it("come from assigned tasks of the same area only, with the words that speak for them, and are never set", async () => {
    const owners = (await story.as(null, "/api/policy/documents/st-work-2025/owner-proposals")).body as OwnerProposals;
    expect(owners.named).toBe(0);
    const proposed = owners.tasks.filter((task) => task.proposals.length > 0);
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.length).toBeLessThan(owners.tasks.length);
    const reasons = proposed.flatMap((task) => task.proposals.flatMap((proposal) => proposal.because));
    expect(new Set(reasons.map((reason) => reason.document.code))).toEqual(
      new Set(["haichuang-2024", "corridor-2025"]),
    );
    for (const reason of reasons) expect(reason.words.length).toBeGreaterThan(0);
    const units = await story.read(
      "select from policy.extraction_unit u join policy.extraction x on x.id = u.extraction_id join policy.edition e on e.id = x.edition_id join policy.document d on d.id = e.document_id where d.code = 'st-work-2025'",
    );
    expect(units).toHaveLength(0);
  });

  it("follow what people confirmed as the same work", async () => {
    const points = "st-work-2025";
    const alignment = await alignmentAs("reviewer", "corridor-2025", points);
    const assigned = alignment.upper.items.find((item) => item.name === "优化人才发展环境")!;
    const task = alignment.lower.items.find((item) => item.name === "抓好科技领域项目")!;
    const read = async () => {
      const owners = (await story.as(null, `/api/policy/documents/${points}/owner-proposals`)).body as OwnerProposals;
      return owners.tasks.find((one) => one.key === task.key)!.proposals;
    };
    expect((await read()).map((one) => one.unit)).not.toContain("市委组织部");
    const ids = { upper: assigned.id, lower: task.id };
    await judge("reviewer", { ...ids, verdict: "accept", relation: "counterpart", note: "同一项工作" });
    const proposals = await read();
    expect(proposals.map((one) => one.unit)).toContain("市委组织部");
    expect(proposals.flatMap((one) => one.because).some((one) => one.isConfirmed)).toBe(true);
  });
});
