import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };

/** The headings of a text as an indented list. */
function headings(text: string): string[] {
  const { nodes } = compile({ text, source });
  const depth = (id: string | null): number =>
    id === null ? 0 : 1 + depth(nodes.find((node) => node.id === id)?.parent ?? null);
  return nodes
    .filter((node) => node.label)
    .map((node) => `${" ".repeat(depth(node.parent))}${node.label} ${node.title}`);
}

describe("the outline", () => {
  it("reads labels behind a mark of bold type and its blank", () => {
    expect(headings("** 一、工作目标**\n\n** （一）完善机制**\n\n1.建立制度。建立健全制度。\n")).toEqual([
      "一、 工作目标",
      " （一） 完善机制",
      "  1. 建立制度",
    ]);
  });

  it("nests 一、 （一） 1. （1） and runs titles into their text", () => {
    const text =
      "一、总体要求\n(一)指导思想\n坚持创新。\n二、重点任务\n（一）建设平台\n1．建设中心。加快建设。\n(1)选址。抓紧选址。\n2、培育企业:培育一批。\n";
    expect(headings(text)).toEqual([
      "一、 总体要求",
      " (一) 指导思想",
      "二、 重点任务",
      " （一） 建设平台",
      "  1． 建设中心",
      "   (1) 选址",
      "  2、 培育企业",
    ]);
  });

  it("takes the number that a collection gives a paper for none of the paper's own", () => {
    const text =
      "3. 某市人民政府办公室关于印发某市水网行动方案的通知\n各县人民政府:\n现将方案印发给你们。\n一、主要任务\n1.修渠。修渠20公里。\n";
    expect(headings(text)).toEqual(["一、 主要任务", " 1. 修渠"]);
    const dated = "5. 某市水网建设2026年工作要点(2026年3月2日)\n各县人民政府:\n一、主要任务\n1.修渠。修渠20公里。\n";
    expect(headings(dated)).toEqual(["一、 主要任务", " 1. 修渠"]);
  });

  it("finds short titles with stops of their own within a line, and numbers written with one character", () => {
    const text =
      "2.具体目标。 (1)创新投入大幅增长。投入占比达到3%。 (2)创新能力显著增强。平台达到48个。\n㈠工作目标\n新建林场3处。\n㈡重点任务\n⑴营造林木。新建林场。\n⑵抚育林木。抚育林木。\n";
    expect(headings(text)).toEqual([
      "2. 具体目标",
      " (1) 创新投入大幅增长",
      " (2) 创新能力显著增强",
      "㈠ 工作目标",
      "㈡ 重点任务",
      " ⑴ 营造林木",
      " ⑵ 抚育林木",
    ]);
    expect(headings("一、任务\n建设平台。(1)选址要抓紧,(2)用地要保障。\n")).toEqual(["一、 任务"]);
  });

  it("takes no day and no version into the title of a draft", () => {
    const text =
      "某市推进互联网行动实施意见\n(征求意见稿V2.2)\n(2028年9月15日)\n为推进互联网行动,制定本意见。\n一、目标\n到2030年,建成平台3个。\n";
    const { meta } = compile({ text, source });
    expect(meta).toMatchObject({ title: "某市推进互联网行动实施意见", dateIssued: "2028-09-15", periodEnd: 2030 });
  });

  it("takes the title and the issuer from the paper, not from what it rests on", () => {
    const metaOf = (text: string) => compile({ text, source }).meta;
    expect(
      metaOf(
        "为落实国家部署,根据《某市人民政府关于印发某市稳增长若干政策措施的通知》,制定如下政策措施。\n一、措施\n1.建设平台。\n",
      ).title,
    ).toBeNull();
    expect(
      metaOf(
        "临沧市农业规划实施方案\n临沧市农业局\n二O二六年十月\n按照省委省政府关于发展农业的要求,制定本方案。\n一、思路\n坚持绿色。\n",
      ),
    ).toMatchObject({ issuers: ["临沧市农业局"], region: "临沧市" });
    expect(metaOf("《关于稳定经济增长的具体实施细则》\n为稳定增长,制定如下细则。\n一、措施\n").title).toBe(
      "关于稳定经济增长的具体实施细则",
    );
    expect(
      metaOf(
        "各县:\n《甲市推动制造业实施方案》《甲市财政支持措施》已经市政府同意,现印发给你们。\n甲市推动制造业实施方案\n一、要求\n",
      ).title,
    ).toBe("甲市推动制造业实施方案");
  });

  it("finds headings and boxes glued to a paragraph, and returns to the list outside a box", () => {
    const text =
      "二、任务\n(一)培育企业\n1.壮大龙头。支持做大。专栏1龙头行动1.建库。建立企业库。\n2.减税。落实减税。\n3.联盟。成立联盟。\n2.培育新锐。遴选一批。(二)建设平台\n建设平台。\n";
    expect(headings(text)).toEqual([
      "二、 任务",
      " (一) 培育企业",
      "  1. 壮大龙头",
      "  专栏1 龙头行动",
      "   1. 建库",
      "   2. 减税",
      "   3. 联盟",
      "  2. 培育新锐",
      " (二) 建设平台",
    ]);
  });

  it("does not open a box twice when its heading is repeated on the next page", () => {
    const text =
      "一、任务\n推进建设。专栏1重点工程1.甲工程。建设甲。\n2.乙工程。建设乙。专栏1重点工程3.丙工程。建设丙。\n";
    expect(headings(text)).toEqual(["一、 任务", " 专栏1 重点工程", "  1. 甲工程", "  2. 乙工程", "  3. 丙工程"]);
    expect(compile({ text, source }).diagnostics.map((diagnostic) => diagnostic.code)).toContain("box-continued");
  });

  it("reads 第X章 第X节, titles on the next line, and leaves a table of contents out", () => {
    const text =
      "目录\n第一章 总体要求……1\n第二章 重点任务……5\n第一章\n总体要求\n坚持创新。\n第二章  重点任务\n第一节 建设平台\n加快建设平台。\n";
    expect(headings(text)).toEqual(["第一章 总体要求", "第二章 重点任务", " 第一节 建设平台"]);
  });

  it("ends a title at bold type, at a blank before its text, and before a statement", () => {
    const titles = (text: string) =>
      compile({ text, source })
        .nodes.filter((node) => node.label)
        .map((node) => node.title);
    expect(
      titles(
        "**第一条 支持做大规模**  对首次达标的企业,给予奖励。\n**第二条** **支持攻关** 围绕软件,实施攻关。\n第三条  支持应用  发放券,建设平台。\n第四条 __支持流通__:建设数据集。\n### 第五条 附则\n本措施自发布之日起施行。\n",
      ),
    ).toEqual(["支持做大规模", "支持攻关", "支持应用", "支持流通", "附则"]);
    expect(
      titles(
        "一、总体目标到2027年,建成平台3个。\n二、基本原则坚持创新驱动,坚持绿色发展。\n三、重点任务和保障措施\n(一)加强组织领导 成立工作专班,定期调度。\n(二)建设 5G 网络,扩大覆盖。\n",
      ),
    ).toEqual(["总体目标", "基本原则", "重点任务和保障措施", "加强组织领导", "建设 5G 网络,扩大覆盖"]);
  });

  it("takes no heading from a list of explained terms", () => {
    const text =
      "一、重点任务\n(一)建设平台。加快建设。\n名词解释\n1.“智改数转”:指智能化改造和数字化转型。\n2.三公经费:是指三项经费。\n";
    expect(headings(text)).toEqual(["一、 重点任务", " (一) 建设平台"]);
  });

  it("leaves a table of contents without page numbers out", () => {
    const text =
      "目    录\n第一章 规划背景\n第一节 发展基础\n第二章 主要任务\n第一章 规划背景\n第一节 发展基础\n基础较好。\n第二章 主要任务\n加快建设平台。\n";
    expect(headings(text)).toEqual(["第一章 规划背景", " 第一节 发展基础", "第二章 主要任务"]);
  });

  it("numbers 1, 1.1, 1.1.1 nest, and a bare number heads a chapter only where 1.1 follows", () => {
    const text =
      "1 总体要求\n1.1 指导思想\n坚持创新。\n1.2 发展目标\n明确目标。\n2 重点任务\n2.1 建设平台\n2.1.1 组建中心\n加快组建。\n2.1.2 选址\n抓紧选址。\n2.2 培育企业\n培育一批。\n3 保障措施\n3.1 资金保障\n加大投入。\n";
    expect(headings(text)).toEqual([
      "1 总体要求",
      " 1.1 指导思想",
      " 1.2 发展目标",
      "2 重点任务",
      " 2.1 建设平台",
      "  2.1.1 组建中心",
      "  2.1.2 选址",
      " 2.2 培育企业",
      "3 保障措施",
      " 3.1 资金保障",
    ]);
    const out = compile({ text, source });
    expect(out.diagnostics.map((diagnostic) => diagnostic.code)).not.toContain("numbering-gap");
    expect(out.tasks.map((task) => task.label)).toEqual(["2.1.1", "2.1.2", "2.2", "3.1"]);
    expect(headings("一、目标\n1 号机组投产。\n12 个平台建成\n1. 建设平台\n1.1 选址\n抓紧选址。\n1.2 建设\n")).toEqual([
      "一、 目标",
      " 1. 建设平台",
      "  1.1 选址",
      "  1.2 建设",
    ]);
  });

  it("finds 行动一 and its like under 一、 or under （一）, whichever is open when they begin", () => {
    expect(
      headings(
        "二、重点行动\n行动一：基础设施筑基行动\n（一）建设站点。建设一批。\n行动二：产业壮大行动\n（二）招引企业。招引一批。\n三、保障\n",
      ),
    ).toEqual([
      "二、 重点行动",
      " 行动一 基础设施筑基行动",
      "  （一） 建设站点",
      " 行动二 产业壮大行动",
      "  （二） 招引企业",
      "三、 保障",
    ]);
    expect(
      headings(
        "一、任务\n（一）实施两项工程\n工程1：节水工程\n1.改造管网。改造一批。\n工程2：绿化工程\n（二）强化管护\n加强管护。\n",
      ),
    ).toEqual([
      "一、 任务",
      " （一） 实施两项工程",
      "  工程1 节水工程",
      "   1. 改造管网",
      "  工程2 绿化工程",
      " （二） 强化管护",
    ]);
    expect(headings("一、任务\n行动计划明确任务。\n任务一张图管理。\n")).toEqual(["一、 任务"]);
  });

  it("hangs a box on its section, whatever the items of the section are numbered with", () => {
    expect(
      headings(
        "第一章 任务\n第一节 育林\n一、选种\n选育良种。\n二、植树\n种植树木。\n专栏1 育林工程\n1.补种计划。补种一批。\n第二节 护林\n",
      ),
    ).toEqual([
      "第一章 任务",
      " 第一节 育林",
      "  一、 选种",
      "  二、 植树",
      "  专栏1 育林工程",
      "   1. 补种计划",
      " 第二节 护林",
    ]);
    expect(headings("一、任务\n（一）育林\n1.选种。选育良种。\n专栏1 育林工程\n1.补种计划。补种一批。\n")).toEqual([
      "一、 任务",
      " （一） 育林",
      "  1. 选种",
      "  专栏1 育林工程",
      "   1. 补种计划",
    ]);
  });

  it("keeps quantities and references from being headings", () => {
    const text =
      "一、目标\n1.5亿元投入到位,见专栏1。比重达到3.5%。2025年完成。一、二、三产业融合发展。\n三、四线城市同步推进。\n";
    expect(headings(text)).toEqual(["一、 目标"]);
  });

  it("begins anew with every annex and does not take the list of attachments for headings", () => {
    const text =
      "各区人民政府:\n现印发给你们。\n附件:1.甲方案\n2.乙方案\n某市人民政府\n2024年5月6日\n附件1\n甲方案\n一、目标\n明确目标。\n附件2\n乙方案\n一、目标\n明确目标。\n";
    expect(headings(text)).toEqual(["附件1 甲方案", " 一、 目标", "附件2 乙方案", " 一、 目标"]);
  });

  it("takes a date behind the number of the first item for the item's own", () => {
    const text =
      "一、步骤\n（一）准备阶段\n1.2027年8月底前，各区梳理任务。\n2.2027年9月底前，制定方案。\n（二）实施阶段\n1.2028年6月底前，新建花园3座。\n";
    expect(headings(text)).toEqual([
      "一、 步骤",
      " （一） 准备阶段",
      "  1. 2027年8月底前，各区梳理任务",
      "  2. 2027年9月底前，制定方案",
      " （二） 实施阶段",
      "  1. 2028年6月底前，新建花园3座",
    ]);
  });

  it("reads the numbers of a markdown file whose points are marked as plain", () => {
    const text = "**一、任务**\n\n**1\\.** **发展风电。** 加快建设。\n\n2\\. 发展光电。加快建设。\n";
    expect(headings(text)).toEqual(["一、 任务", " 1. 发展风电", " 2. 发展光电"]);
  });

  it("takes 附件 above everything else for a mark, and a later one for a heading", () => {
    const text = "附件\n\n某市行动方案\n\n一、目标\n明确目标。\n\n附件\n\n任务清单\n\n一、任务\n推进任务。\n";
    expect(headings(text)).toEqual(["一、 目标", "附件 任务清单", " 一、 任务"]);
  });

  it("takes cells that stand one a line for one table", () => {
    const text =
      "一、目标\n序号\n指标\n2025年\n属性\n1\n企业数\n100家\n预期性\n2\n平台数\n20个\n约束性\n二、任务\n推进。\n";
    const tables = compile({ text, source }).nodes.filter((node) => node.kind === "table");
    expect(tables).toHaveLength(1);
    expect(text.slice(tables[0]?.start, tables[0]?.end)).toMatch(/^序号[\s\S]*约束性$/);
  });
});

it("an item whose title begins with a digit counts on; an amount and a section by decimals do not", () => {
  const heads = (lines: string) =>
    compile({ text: `某市实施意见\n\n一、重点任务\n\n${lines}\n`, source })
      .nodes.filter((node) => node.kind === "item")
      .map((node) => `${node.label} ${node.title}`);
  expect(heads("1.人才项目。引进人才。\n\n2.121人才梯队项目。培养人才。\n\n3.5G网络建设。建设基站。")).toEqual([
    "1. 人才项目",
    "2. 121人才梯队项目",
    "3. 5G网络建设",
  ]);
  expect(heads("1.投资项目。新建项目。\n\n2.5亿元以上项目另行安排。")).toEqual(["1. 投资项目"]);
});

describe("headings that lost their line break", () => {
  it("a whole paper in one line, a blank where each of its lines ended", () => {
    const text =
      "各镇人民政府,县政府各部门: 《县政府2028年护林工作责任分解》已经县政府讨论确定,现印发给你们,请认真贯彻执行。 某县人民政府办公室 2028年4月18日 (此件公开发布) 县政府2028年护林工作责任分解 一、县长牵头工作 1.新造林地增长7.5%左右;林业产值增长8.5%。 责任单位:县林业局、县财政局 2.落实护林员待遇,严控非生产性支出。 责任单位:县财政局 二、副县长牵头工作 1.坚持每月巡林,加强火情监测。 责任单位:县应急局\n";
    expect(headings(text)).toEqual([
      "一、 县长牵头工作",
      " 1. 新造林地增长7.5%左右",
      " 2. 落实护林员待遇,严控非生产性支出",
      "二、 副县长牵头工作",
      " 1. 坚持每月巡林,加强火情监测",
    ]);
    const out = compile({ text, source });
    expect(out.tasks.map((task) => task.units.map((unit) => unit.name).join(" "))).toEqual([
      "县林业局 县财政局",
      "县财政局",
      "县应急局",
    ]);
    expect(out.targets.map((target) => target.metric)).toEqual(["新造林地", "林业产值"]);
  });

  it("a chapter glued to what the whole county shall reach", () => {
    const text = "一、指导思想坚持造林为民。\n二、目标任务全县林地面积稳定在37万亩以上,林业产值增长8%。\n";
    expect(headings(text).at(-1)).toBe("二、 目标任务");
  });
});
