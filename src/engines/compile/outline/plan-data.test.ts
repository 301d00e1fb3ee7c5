import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };

describe("the plan's own data", () => {
  it("comes from the covering notice, the signature and the title", () => {
    const text =
      "南江省教育厅 南江省财政厅关于印发《南江省实验室建设行动方案（2025—2027年）》的通知\n南教发〔2025〕3号\n各市教育局:\n现印发给你们,请认真贯彻执行。\n南江省教育厅\n南江省财政厅\n2025年3月4日\n南江省实验室建设行动方案（2025—2027年）\n一、目标\n到2027年建成。\n";
    expect(compile({ text, source }).meta).toEqual({
      title: "南江省实验室建设行动方案（2025—2027年）",
      issuers: ["南江省教育厅", "南江省财政厅"],
      documentNumber: "南教发〔2025〕3号",
      dateIssued: "2025-03-04",
      datePublished: null,
      periodStart: 2025,
      periodEnd: 2027,
      region: "南江省",
    });
  });

  it.each([
    ["某市养老服务行动计划\n（2026—2028年）\n（征求意见稿）\n", "某市养老服务行动计划（2026—2028年）"],
    ["某市养老服务行动计划（2026—2028年）（送审稿）\n", "某市养老服务行动计划（2026—2028年）"],
    ["某市养老服务\n行动计划（征求意见稿）\n", "某市养老服务行动计划"],
    [
      "关于公开征求《某市养老服务行动计划（2026—2028年）（征求意见稿）》意见的公告\n现公开征求意见,请通过以下途径反馈:\n1.电子邮箱:ylfw@example.cn\n2.通讯地址:某市中山路9号,邮编530000\n某市民政局\n2026年3月4日\n某市养老服务行动计划\n（2026—2028年）\n（征求意见稿）\n",
      "某市养老服务行动计划（2026—2028年）",
    ],
  ])("a draft has the title of its plan: %s", (head, title) => {
    const out = compile({ text: `${head}一、目标\n到2028年，建成养老服务中心20个。\n`, source });
    expect(out.meta.title).toBe(title);
    expect(out.nodes.filter((node) => node.label).map((node) => node.label)).toEqual(["一、"]);
    expect(out.targets).toHaveLength(1);
  });

  it.each([
    ["滨城市养老服务发展规划\n（2026—2030年）\n\n滨城市民政局\n2026年9月\n", ["滨城市民政局"], "滨城市"],
    ["　　滨城市养老服务发展规划\n　　滨城市人民政府\n　　二〇二六年十二月\n", ["滨城市人民政府"], "滨城市"],
    [
      "平江市河东区民政局\n平江市河东区财政局\n关于印发养老服务发展规划的通知\n各街道:\n现予印发。\n平江市河东区民政局　　平江市河东区财政局\n2026年3月4日\n",
      ["平江市河东区民政局", "平江市河东区财政局"],
      "平江市河东区",
    ],
    ["南江省平江市人民政府办公室关于印发《养老服务发展规划》的通知\n", ["南江省平江市人民政府办公室"], "南江省平江市"],
    ["平江市山区县养老服务发展规划\n平江市民政局\n2026年3月4日\n", ["平江市民政局"], "平江市"],
  ])("knows who issues from a cover page or from names on lines of their own: %s", (head, issuers, region) => {
    const { meta } = compile({ text: `${head}一、目标\n建成养老服务中心20个。\n`, source });
    expect([meta.issuers, meta.region]).toEqual([issuers, region]);
    expect(meta.title).toMatch(/^(?:滨城市|平江市山区县)?养老服务发展规划/);
  });

  it("tells of a name that lost its first character", () => {
    const text =
      "州市人民政府办公厅关于印发《某方案》的通知\n各区政府:\n现印发给你们。\n福州市人民政府办公厅\n2025年3月4日\n一、目标\n建成。\n";
    const out = compile({ text, source });
    expect(out.meta.issuers).toEqual(["福州市人民政府办公厅"]);
    expect(out.diagnostics.map((diagnostic) => diagnostic.code)).toContain("character-lost");
  });

  /** The label or title of the heading that holds the paragraph which begins with `words`; null for none. */
  const homeOf = (text: string, words: string) => {
    const { nodes, text: read } = compile({ text, source });
    const node = nodes.find((each) => each.kind === "paragraph" && read.startsWith(words, each.start));
    return nodes.find((each) => each.id === node?.parent)?.label ?? null;
  };
  const items =
    "一、主要任务\n（一）健全服务网络。\n新建社区卫生站。\n（二）培养全科医生。\n开展规范化培训。\n（三）推进医养结合。\n支持医院办养老。\n（四）强化监管。\n加强日常巡查。\n";

  it.each([
    ["某市卫生健康委员会", "某市卫生健康委员会\n2028年3月5日\n", null],
    ["2028年3月5日", "某市卫生健康委员会\n2028年3月5日\n", null],
    ["某市卫生健康委员会办公室", "某市卫生健康委员会办公室 2028年3月6日印发\n", null],
    ["（此件公开发布）", "（此件公开发布）\n", null],
    ["本方案自2028年4月1日起施行", "本方案自2028年4月1日起施行，有效期三年。\n", "一、"],
    ["市卫生健康委、市财政局牵头", "市卫生健康委、市财政局牵头建立联席会议，细化年度任务。\n", "一、"],
    ["责任单位", "责任单位：市卫生健康委\n", "（四）"],
    ["2．任务清单", "附件：1．目标分解表\n2．任务清单\n", null],
  ])("a paper closes outside its last item: %s", (words, ending, home) => {
    expect(homeOf(items + ending, words)).toBe(home);
  });

  it("words to the hall belong to no item", () => {
    const text = `${items.replace("开展规范化培训。", "开展规范化培训。\n安排带教。")}各位代表，任务艰巨。让我们携手前进！\n`;
    expect(homeOf(text, "各位代表")).toBe("一、");
    expect(homeOf(text, "安排带教")).toBe("（二）");
  });

  it.each([
    ["2028年2月1日在滨海省第三届人民代表大会第二次会议上\n\n一、任务\n建设平台。\n", { dateIssued: "2028-02-01" }],
    ["2028年全市卫生健康工作的总体思路是:改革创新。\n一、任务\n建设平台。\n", { periodStart: 2028, periodEnd: 2028 }],
    ["新型能源体系建设方案\n一、目标\n“十五五”末,装机达到300万千瓦。\n", { periodEnd: 2030 }],
    ["现在,我代表滨海省人民政府向大会报告工作。\n一、任务\n建设平台。\n", { issuers: ["滨海省人民政府"] }],
    ["滨城市养老服务行动方案\n一、任务\n建设平台。\n", { region: "滨城市" }],
    ["智慧城市建设方案\n一、任务\n建设平台。\n", { region: null }],
    ["清溪自然保护区能力建设方案\n一、任务\n建设平台。\n", { region: null }],
    [
      "民生工程的意见\n一、任务\n全市推进。甲局、各区、县级市政府负责。乙局、各区、县级市政府负责。\n",
      { region: null },
    ],
    ["绿色转型方案\n一、任务\n我省要加快转型,对接浙江省数字政府,用好浙江特色。\n", { region: "浙江省" }],
    ["滨城市河东新城方案\n一、范围\n新城覆盖河东区全域。\n", { region: "河东区" }],
  ])("reads the plan's own data: %s", (text, meta) => {
    expect(compile({ text, source }).meta).toMatchObject(meta);
  });
});
