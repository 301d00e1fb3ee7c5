import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { checkUp } from "./check-up.ts";
import type { Finding } from "./finding.ts";

const read = (text: string, file = "draft.txt") =>
  compile({ text, source: { file, mediaType: "text/plain", sha256: "" } });

/** A plan of three years with what is given as its aims and its tasks. */
const plan = (aims: string, tasks = "", title = "滨海市科技创新三年行动方案（2023—2025年）") =>
  `${title}\n\n一、工作目标\n\n${aims}\n\n二、重点任务\n\n${tasks}\n`;

const found = (text: string, code: string, against: string[] = []): Finding[] =>
  checkUp(
    read(text),
    against.map((upper, index) => read(upper, `upper-${index + 1}.txt`)),
  ).filter((finding) => finding.code === code);

/** A line each: where the sentence stands, the sentence, and what is quoted (— for nothing). */
function examples(table: string): Array<{ where: "aim" | "task"; sentence: string; quotes: string[] }> {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [where = "", sentence = "", quotes = ""] = line.split("|").map((part) => part.trim());
      return { where: where as "aim" | "task", sentence, quotes: quotes === "—" ? [] : quotes.split(" / ") };
    });
}

const tables: Record<string, string> = {
  "no-baseline": `
aim | 到2025年，科创人才总量、高新技术企业数量分别增长15%以上。 | 到2025年，科创人才总量、高新技术企业数量分别增长15%以上
aim | 到2025年，科创人才总量比2022年增长15%。 | —
aim | 到2025年，科创人才总量较上年末增长15%，以2022年为基期。 | —
aim | 到2025年，高新技术企业达到300家。 | —`,
  "no-present-value": `
aim | 到2025年，高新技术企业达到300家，技术合同成交额年均增长10%。 | 到2025年，高新技术企业达到300家
aim | 高新技术企业由2022年的200家增至2025年的300家。 | —
aim | 到2025年，新增高新技术企业300家。 | —`,
  "cadence-with-deadline": `
task | （一）培育企业。到2025年，每年新认定优质中小企业200家以上。 | 到2025年，每年新认定优质中小企业200家以上
task | （一）培育企业。2025年底前，每年新认定优质中小企业200家以上。 | 2025年底前，每年新认定优质中小企业200家以上
task | （一）培育企业。2023—2025年每年新认定优质中小企业200家以上。 | —
task | （一）培育企业。每年新认定优质中小企业200家以上。 | —
task | （一）培育企业。到2025年，优质中小企业达到2000家。 | —`,
  "two-values": `
aim | 到2025年，科技型中小微企业达5000家。到2025年，科技型中小微企业达到5000家左右。 | 到2025年，科技型中小微企业达到5000家左右
aim | 到2025年，技术合同成交额达到100亿元。到2025年，技术合同成交额达到120亿元。 | 到2025年，技术合同成交额达到120亿元
aim | 到2025年，技术合同成交额达到100亿元。到2025年，输出技术合同成交额达到120亿元。 | —
aim | 到2025年，高新技术企业超过1000家。到2025年，高新技术企业达到1000家。 | —
aim | 到2025年，集聚科技企业1000家。到2025年，科技企业达到1200家。 | 到2025年，科技企业达到1200家
aim | 到2024年，技术合同成交额达到100亿元。到2025年，技术合同成交额达到120亿元。 | —
aim | 到2025年，技术合同成交额达到10000亿元。到2025年，技术合同成交额达到1万亿元。 | —
task | （一）粮食。粮食机械化率达到98%，果园推广新机具。果园机械化率达到60%。 | —
task | （一）建库。建设中央级库8个。（二）再建库。建设中央级库7个。 | —`,
  "unreachable-sum": `
aim | 优质中小企业达2000家。每年新认定优质中小企业200家以上。 | 每年新认定优质中小企业200家以上
aim | 新增实验室20个。每年新增实验室5个。 | 每年新增实验室5个
aim | 新增实验室15个。每年新增实验室5个。 | —
aim | 科技成果转化达到100项。每年推动科技型企业落地5个。 | —`,
  unmeasurable: `
aim | 到2025年，创新能力显著提升。 | 创新能力显著提升
aim | 到2025年，科创走廊初具规模，高新技术企业达到300家。 | 科创走廊初具规模
aim | 到2025年，全社会研发投入强度明显提升，达到3.5%。 | —
task | （一）培育企业。培育一批领军企业。（责任单位：市科技局） | 培育一批领军企业
task | （一）培育企业。培育一批领军企业，到2025年达到30家。（责任单位：市科技局） | —
task | （一）培育企业。培育一批领军企业，建设实验室3家。（责任单位：市科技局） | 培育一批领军企业
task | （一）培育平台。培育一批创新平台。到2025年，新增创新平台80家。（责任单位：市科技局） | —
task | （一）培育企业。搭建“发现一批、培育一批”的机制。（责任单位：市科技局） | —
task | （一）优化服务。进一步优化营商环境，大力支持企业创新。（责任单位：市科技局） | —`,
  "soft-will": `
aim | 力争到2025年高新技术企业达到300家。 | 力争到2025年高新技术企业达到300家
aim | 到2025年，高新技术企业达到300家。 | —`,
  "unclear-negation": `
task | （一）放权。在不改变研究方向和降低考核指标的前提下，由科研人员决定技术路线。 | 不改变研究方向和降低考核指标的前提下
task | （一）放权。在不改变研究方向、不降低考核指标的前提下，由科研人员决定技术路线。 | —
task | （一）放权。不得改变研究方向或降低考核指标。 | —
task | （一）放权。不断提高质量和降低成本。 | —`,
  "deadline-outside-period": `
task | （一）建设平台。到2020年底建成概念验证中心。 | 到2020年底
task | （一）建设平台。到2027年建成概念验证中心。 | 到2027年
task | （一）建设平台。到2024年建成概念验证中心。 | —
task | （一）建设平台。自2020年以来已建成中心的，继续支持。 | —`,
  "share-above-hundred": `
aim | 到2025年，高新技术产业产值占规模以上工业产值比重达到165%。 | 到2025年，高新技术产业产值占规模以上工业产值比重达到165%
aim | 到2025年，关键技术国产化率达到110%。 | 到2025年，关键技术国产化率达到110%
aim | 到2025年，重点企业研发机构覆盖率达到100%。 | —
aim | 到2025年，拨备覆盖率达到150%。 | —`,
  "open-list": `
aim | 到2025年，人才总量、企业数量等分别增长15%以上。 | 到2025年，人才总量、企业数量等分别增长15%以上
aim | 到2025年，新增实验室、技术中心等创新平台5个。 | —`,
  "two-wordings": `
aim | 规上企业研发投入年均增长10%。规模以上企业研发经费投入年均增长10%。 | 规模以上企业研发经费投入年均增长10%
aim | 国家级概念验证中心达到20家。省级概念验证中心达到20家。 | —
aim | 规上企业研发投入年均增长10%。规模以上企业研发投入年均增长10%。 | —`,
};

describe.each(Object.entries(tables))("%s", (code, table) => {
  it.each(examples(table))("$sentence", ({ where, sentence, quotes }) => {
    const text = where === "aim" ? plan(sentence) : plan("坚持创新驱动。", sentence);
    expect(found(text, code).map((finding) => finding.quote)).toEqual(quotes);
  });
});

const byDuty = "（责任单位：市科技局、市财政局）";
const fourTasks = (last: string) =>
  plan(
    "坚持创新驱动。",
    `（一）建设平台。建设概念验证平台。${byDuty}\n（二）壮大企业。支持企业研发。${byDuty}\n（三）引育人才。引进领军人才。${byDuty}\n（四）优化服务。${last}`,
  );

describe("owners", () => {
  it("misses a unit only where the other tasks name theirs", () => {
    expect(found(fourTasks("建设服务中心。"), "no-owner").map((one) => [one.severity, one.message.zh])).toEqual([
      ["warning", expect.stringContaining("优化服务")],
    ]);
    expect(found(fourTasks(`建设服务中心。${byDuty}`), "no-owner")).toEqual([]);
  });

  it("says once that a plan names no unit at all", () => {
    const bare = fourTasks("建设服务中心。").replaceAll(byDuty, "");
    expect(found(bare, "no-owner").map((one) => one.severity)).toEqual(["info"]);
  });

  it("lists the targets that no task with units takes up", () => {
    const text = fourTasks(`到2025年，高新技术企业达到300家。${byDuty}`).replace(
      "坚持创新驱动。",
      "到2025年，高新技术企业达到300家，技术合同成交额达到50亿元。",
    );
    const [one, ...more] = found(text, "target-without-owner");
    expect(more).toEqual([]);
    expect(one?.quote).toBe("技术合同成交额达到50亿元");
    expect(one?.message.zh).not.toContain("高新技术企业");
  });

  it("tells two names of one unit, and not two units", () => {
    const text = fourTasks("建设服务中心。（责任单位：市发展改革局、市发展和改革局、市委宣传部、市科协）");
    expect(found(text, "unit-in-two-forms").map((one) => one.message.zh)).toEqual([
      expect.stringMatching(/“市发展和改革局”（1处）与“市发展改革局”（1处）/),
    ]);
    expect(found(fourTasks("建设服务中心。（责任单位：市教育局、市体育局）"), "unit-in-two-forms")).toEqual([]);
  });
});

describe("deadlines", () => {
  it("are missed only where neither the sentence nor the plan names a year", () => {
    const aim = "高新技术企业达到300家。";
    expect(found(plan(aim, "", "滨海市科技创新行动方案"), "no-deadline").map((one) => one.quote)).toEqual([
      "高新技术企业达到300家",
    ]);
    expect(found(plan(aim), "no-deadline")).toEqual([]);
    expect(found(plan(`到2025年，${aim}`, "", "滨海市科技创新行动方案"), "no-deadline")).toEqual([]);
  });
});

describe("arithmetic", () => {
  const table = (rate: string, base: string, aim: string) =>
    plan(
      `技术合同成交额年均增长${rate}。\n\n序号\t指标名称\t单位\t2022年\t2025年\t属性\n1\t技术合同成交额\t亿元\t${base}\t${aim}\t预期性\n2\t高新技术企业数量\t家\t200\t300\t预期性`,
    );

  it("names the years and the sum of a yearly count that does not reach the stock", () => {
    const text = plan("优质中小企业达2000家。到2025年，每年新认定优质中小企业200家以上。");
    const [one] = found(text, "unreachable-sum");
    expect(one?.message.zh).toContain("按每年200家计算，2023—2025年3年共约600家，达不到“优质中小企业”2000家的目标");
    expect(one?.message.zh).toContain("2022年底已有约1400家");
    expect(one?.related.map((place) => place.quote)).toEqual(["优质中小企业达2000家"]);
  });

  it("holds a yearly rate against base and end value, with what rounding allows", () => {
    const [one, ...more] = found(table("10%", "300", "500"), "rate-misses-value");
    expect(more).toEqual([]);
    expect(one?.message.zh).toContain("2022年为300亿元，按年均10%推算，2025年约为399.3亿元，而目标值为500亿元");
    expect(found(table("10%", "300", "400"), "rate-misses-value")).toEqual([]);
    expect(found(table("18.6%", "300", "500"), "rate-misses-value")).toEqual([]);
  });
});

describe("against an upper plan", () => {
  const upper = plan(
    "到2025年，高新技术企业达到8000家，全社会研发投入强度达到3.5%，临港新区科技型中小企业达到500家。",
    "（一）建设平台。建设概念验证平台。（责任单位：市科技局、临港新区管委）",
    "滨海市科技创新规划（2021—2025年）",
  );
  const says = (aims: string, title?: string) =>
    found(plan(aims, "", title), "contradicts-upper", [upper]).map((one) => [one.severity, one.quote]);

  it("finds the lower value, the later year and the softer word for the same area", () => {
    expect(says("到2025年，高新技术企业达到7000家。")).toEqual([["error", "到2025年，高新技术企业达到7000家"]]);
    expect(says("到2025年，高新技术企业达到8000家左右。").map(([severity]) => severity)).toEqual(["warning"]);
    const later = "滨海市科技创新三年行动方案（2024—2026年）";
    expect(says("到2026年，高新技术企业达到8000家。", later).map(([severity]) => severity)).toEqual(["warning"]);
  });

  it("is silent where the draft is as high, higher, a step on the way, or speaks of something else", () => {
    expect(says("到2025年，高新技术企业达到8000家。")).toEqual([]);
    expect(says("到2025年，高新技术企业达到9000家。")).toEqual([]);
    expect(says("到2024年，高新技术企业达到7000家。")).toEqual([]);
    expect(says("到2025年，海洋高新技术企业达到1000家。")).toEqual([]);
    expect(says("到2027年，高新技术企业达到7000家。", "滨海市科技创新三年行动方案（2026—2028年）")).toEqual([]);
  });

  it("does not hold the count of a part against that of the whole, but sees a part that is larger", () => {
    const part = "滨海市临港新区科技创新三年行动方案（2023—2025年）";
    expect(says("到2025年，高新技术企业达到1500家。", part)).toEqual([]);
    expect(says("到2025年，高新技术企业达到9000家。", part).map(([severity]) => severity)).toEqual(["warning"]);
    expect(says("到2025年，全社会研发投入强度达到3.2%。", part).map(([severity]) => severity)).toEqual(["info"]);
  });

  it("leads to the place in the upper plan", () => {
    const [one] = found(plan("到2025年，高新技术企业达到7000家。"), "contradicts-upper", [upper]);
    expect(one?.related).toEqual([
      expect.objectContaining({ file: "upper-1.txt", quote: "到2025年，高新技术企业达到8000家" }),
    ]);
  });

  it("lists what the upper plan asks of the draft's area by name", () => {
    const part = plan("到2025年，高新技术企业达到1500家。", "", "滨海市临港新区科技创新方案（2023—2025年）");
    expect(found(part.replace("高新技术企业", "科技型中小企业"), "upper-names-area", [upper])).toHaveLength(1);
    expect(found(part, "upper-names-area", [upper]).map((one) => one.message.zh)).toEqual([
      expect.stringContaining("1项数量要求（“临港新区科技型中小企业”）"),
      expect.stringContaining("1项任务点名由临港新区"),
    ]);
    expect(found(plan("到2025年，高新技术企业达到8000家。"), "upper-names-area", [upper])).toEqual([]);
  });
});

describe("a check-up", () => {
  const all = checkUp(
    read(
      plan(
        "到2025年，人才总量增长15%，优质中小企业达2000家，创新能力显著提升。",
        "（一）培育企业。到2025年，每年新认定优质中小企业200家以上。不改变研究方向和降低考核指标。",
      ),
    ),
  );

  it("is in the order of the text, quotes exactly, and says it in both languages", () => {
    expect(all.length).toBeGreaterThan(4);
    expect(all.map((one) => one.start)).toEqual(all.map((one) => one.start).toSorted((a, b) => a - b));
    for (const one of all) {
      expect(one.quote).not.toBe("");
      expect(one.message.zh).toMatch(/。$/);
      // Words of the plan stand in quotation marks; the rest of the English text is English.
      expect(one.message.en.replace(/"[^"]*"/g, "").replace(/\d[\u4e00-\u9fff]+/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it("has nothing to say on an account of what was done, and does not fail on nothing", () => {
    expect(checkUp(read("滨海市2024年科技工作总结\n\n一、工作情况\n\n高新技术企业增长15%，能力显著提升。\n"))).toEqual(
      [],
    );
    expect(checkUp(read(""))).toEqual([]);
  });
});
