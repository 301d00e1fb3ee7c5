import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };

/** Compiles a plan whose only task ends in `ending`; returns its mode and its units as name/role. */
function unitsOf(ending: string, opening = "") {
  const text = `二、重点任务\n${opening}(一)建设共享平台。加快建设一批共享平台。${ending}\n`;
  const task = compile({ text, source }).tasks.at(-1);
  return { mode: task?.unitMode, units: task?.units.map((unit) => `${unit.name}/${unit.role}`) };
}

describe("units in the styles of plans", () => {
  const styles: Array<[string, string, string[]]> = [
    ["(责任单位:省科技厅)", "single", ["省科技厅/lead"]],
    ["(责任单位:省科技厅、省财政厅)", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    ["（责任单位：省科技厅，省委组织部）", "by-duty", ["省科技厅/by-duty", "省委组织部/by-duty"]],
    ["\n责任单位:省科技厅、省财政厅按职责分工推进", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    [
      "(牵头单位:省科技厅;配合单位:省财政厅、各市人民政府)",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support", "各市人民政府/support"],
    ],
    ["\n责任单位:市发改委、市供电公司。完成时限:12月底前", "by-duty", ["市发改委/by-duty", "市供电公司/by-duty"]],
    ["\n牵头单位:省科技厅\n配合单位:省财政厅", "lead-and-support", ["省科技厅/lead", "省财政厅/support"]],
    [
      "\n牵头单位:省科技厅\n责任单位:省财政厅、省教育厅",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support", "省教育厅/support"],
    ],
    ["(县水利局牵头,各乡镇党委、政府配合)", "lead-and-support", ["县水利局/lead", "各乡镇党委、政府/support"]],
    ["(责任单位:省科技厅;参与单位:省财政厅)", "lead-and-support", ["省科技厅/lead", "省财政厅/support"]],
    [
      "(省科技厅牵头,省财政厅、省教育厅等配合)",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support", "省教育厅/support"],
    ],
    ["(省贸促会和东湖市、西湖市政府负责)", "by-duty", ["省贸促会/by-duty", "东湖市/by-duty", "西湖市政府/by-duty"]],
    [
      "(市政府办、市司法局按职责分工负责,各县区政府负责落实。以下任务均需各县区政府落实,不再一一列出)",
      "by-duty",
      ["市政府办/by-duty", "市司法局/by-duty", "各县区政府/by-duty"],
    ],
    ["(省科技厅、省财政厅按职责分工负责)", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    ["(责任单位:市文旅局、各区人民政府,完成时限:2027年12月)", "by-duty", ["市文旅局/by-duty", "各区人民政府/by-duty"]],
    ["(牵头单位:市教育局,参加单位:市体育局,持续推进)", "lead-and-support", ["市教育局/lead", "市体育局/support"]],
    [
      "(市农业农村局会同市财政局、市水利局负责)",
      "lead-and-support",
      ["市农业农村局/lead", "市财政局/support", "市水利局/support"],
    ],
    ["(省教育厅、省财政厅按职责分工负责,2026年底前完成)", "by-duty", ["省教育厅/by-duty", "省财政厅/by-duty"]],
    [
      "(市委宣传部、市文旅局牵头,各区县配合,2027年12月底前完成)",
      "lead-and-support",
      ["市委宣传部/lead", "市文旅局/lead", "各区县/support"],
    ],
    ["\n【牵头单位】市交通局\n【配合单位】市公安局", "lead-and-support", ["市交通局/lead", "市公安局/support"]],
    [
      "(省发展改革委、省能源局分别牵头,省自然资源厅等参加)",
      "lead-and-support",
      ["省发展改革委/lead", "省能源局/lead", "省自然资源厅/support"],
    ],
    [
      "(市级责任单位:市生态环境局;区级责任单位:各区人民政府)",
      "by-duty",
      ["市生态环境局/by-duty", "各区人民政府/by-duty"],
    ],
    [
      "\n责任单位:县农业农村局(牵头),县卫生健康局、县财政局",
      "lead-and-support",
      ["县农业农村局/lead", "县卫生健康局/support", "县财政局/support"],
    ],
    ["(责任单位:省水利厅(牵头)、省财政厅)", "lead-and-support", ["省水利厅/lead", "省财政厅/support"]],
    ["(医政科牵头,信息中心配合)", "lead-and-support", ["医政科/lead", "信息中心/support"]],
    ["(人事科、财务科)", "by-duty", ["人事科/by-duty", "财务科/by-duty"]],
    ["\n*责任单位:市交通运输局、市通管办*", "by-duty", ["市交通运输局/by-duty", "市通管办/by-duty"]],
    ["(省科技厅负责)", "single", ["省科技厅/lead"]],
    ["(省直有关单位按职责分工负责)", "by-duty", ["省直有关单位/by-duty"]],
    [
      "(牵头单位:甲街道、乙镇,支撑单位:区建设局、区文旅局)",
      "lead-and-support",
      ["甲街道/lead", "乙镇/lead", "区建设局/support", "区文旅局/support"],
    ],
    [
      "(市数据局牵头,市直相关单位按职责分工负责。各县区政府、高新区管委会均为责任单位,以下不再列出)",
      "lead-and-support",
      ["市数据局/lead", "市直相关单位/support", "各县区政府/support", "高新区管委会/support"],
    ],
    ["(省科技厅、省财政厅)", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    ["【责任单位：省科技厅、各县（市、区）政府】", "by-duty", ["省科技厅/by-duty", "各县（市、区）政府/by-duty"]],
    [
      "(责任单位:省科技厅、省财政厅。列第一位的为牵头单位,下同。)",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support"],
    ],
    [
      "(责任单位:市科技局、区财政局(国资局)及相关区级部门)",
      "by-duty",
      ["市科技局/by-duty", "区财政局(国资局)/by-duty", "相关区级部门/by-duty"],
    ],
    [
      "(责任单位:市文化和旅游局、市自然资源和规划局等有关部门)",
      "by-duty",
      ["市文化和旅游局/by-duty", "市自然资源和规划局/by-duty"],
    ],
  ];
  const others: Array<[string, string, string]> = [
    [
      "(牵头科室:基教科;配合科室:发展规划科、财务科)",
      "lead-and-support",
      "基教科/lead 发展规划科/support 财务科/support",
    ],
    ["(主办处室:规划处;协办处室:财务处、人事处)", "lead-and-support", "规划处/lead 财务处/support 人事处/support"],
    ["\n牵头局办:市科技局,配合局办:市财政局", "lead-and-support", "市科技局/lead 市财政局/support"],
    ["(牵头司局:规划司,参与司局:财务司、人事司)", "lead-and-support", "规划司/lead 财务司/support 人事司/support"],
    ["(责任领导:张三、李四;责任股室:办公室、财务股)", "by-duty", "办公室/by-duty 财务股/by-duty"],
    ["(责任单位:县农业农村局;责任人:王五、赵六)", "single", "县农业农村局/lead"],
    ["(牵头单位:县教育局;分管领导:王五;配合单位:县财政局)", "lead-and-support", "县教育局/lead 县财政局/support"],
    ["(责任单位:省科技厅牵头,各市人民政府结合实际落实)", "lead-and-support", "省科技厅/lead 各市人民政府/support"],
    ["(责任单位:省科技厅、省财政厅。排名第一的为牵头单位)", "lead-and-support", "省科技厅/lead 省财政厅/support"],
    ["(责任单位:省科技厅、省财政厅。由列首位的单位牵头,下同)", "lead-and-support", "省科技厅/lead 省财政厅/support"],
    ["\n牵头:县教育局;参与:县财政局、县人社局", "lead-and-support", "县教育局/lead 县财政局/support 县人社局/support"],
    ["(牵头：市住建局；协办：市水务局)", "lead-and-support", "市住建局/lead 市水务局/support"],
    ["(县级有关单位及各乡镇政府按职责分工负责)", "by-duty", "县级有关单位/by-duty 各乡镇政府/by-duty"],
    ["(农经站、财会股)", "by-duty", "农经站/by-duty 财会股/by-duty"],
    ["(机关党总支、老干部党支部)", "by-duty", "机关党总支/by-duty 老干部党支部/by-duty"],
    ["(员工持股、参股)", "none", ""],
    ["(市水务局牵头)(市住建局、市城管局配合)", "lead-and-support", "市水务局/lead 市住建局/support 市城管局/support"],
    ["建成平台。(市数据局负责)开放数据。(市大数据中心负责)", "by-duty", "市数据局/by-duty 市大数据中心/by-duty"],
    [
      "(责任单位:省科技厅、省财政厅。第一责任单位为牵头单位,下同)",
      "lead-and-support",
      "省科技厅/lead 省财政厅/support",
    ],
    // Without brackets, as the last sentence or its last clauses.
    [
      "由县住建局牵头,县水务局、县燃气公司配合。",
      "lead-and-support",
      "县住建局/lead 县水务局/support 县燃气公司/support",
    ],
    [
      "由县民政局、县卫生局分别牵头,各乡镇(街道)配合.",
      "lead-and-support",
      "县民政局/lead 县卫生局/lead 各乡镇(街道)/support",
    ],
    ["由县住建局牵头,各乡镇(街道)负责落实.", "lead-and-support", "县住建局/lead 各乡镇(街道)/support"],
    ["县财政局、县住建局按职责分工负责。", "by-duty", "县财政局/by-duty 县住建局/by-duty"],
    ["由县金融办负责。", "single", "县金融办/lead"],
    ["\n县教育局牵头,县财政局、县人社局配合", "lead-and-support", "县教育局/lead 县财政局/support 县人社局/support"],
    ["此项工作由市发改委牵头负责,市财政局参与,2026年底前完成。", "lead-and-support", "市发改委/lead 市财政局/support"],
    ["制定出台管理办法,由市城管局牵头,市公安局配合。", "lead-and-support", "市城管局/lead 市公安局/support"],
    [
      "由省卫生健康委会同省医保局、省药监局组织实施。",
      "lead-and-support",
      "省卫生健康委/lead 省医保局/support 省药监局/support",
    ],
    ["各县(市、区)政府负责。", "single", "各县(市、区)政府/lead"],
    // Somebody acts, or heads a mechanism: no list of who answers.
    ["建立工作专班,由市住建局牵头,市财政局配合。", "none", ""],
    ["各级政府负总责。", "none", ""],
    ["日常管护由企业、村民负责。", "none", ""],
    ["形成由政府主导、企业参与的格局。", "none", ""],
    ["市财政局要加强资金监管,市审计局做好审计监督。", "none", ""],
  ];
  it.each(others)("%s", (ending, mode, units) => {
    const found = unitsOf(ending);
    expect([found.mode, found.units?.join(" ")]).toEqual([mode, units]);
  });

  it("takes the lead from a convention told above the first heading, or in a note at the end", () => {
    const body = "一、重点任务\n(一)建设平台。建设平台。\n责任单位:省科技厅、省财政厅\n";
    for (const text of [
      `为落实会议精神,制定本方案。列第一位的为牵头单位,其他为配合单位。\n${body}`,
      `${body}\n注:责任单位中排首位的为牵头单位。\n`,
    ])
      expect(compile({ text, source }).tasks[0]?.units.map((unit) => unit.role)).toEqual(["lead", "support"]);
  });

  it("says so where a text ends with who answers in a way that it cannot read", () => {
    const text = "二、重点任务\n(一)建设平台。建设平台。由企业牵头,高校配合。\n";
    expect(compile({ text, source }).diagnostics.map((one) => one.code)).toContain("units-unrecognised");
  });

  it.each(styles)("%s", (ending, mode, units) => expect(unitsOf(ending)).toEqual({ mode, units }));

  it("takes no bracket for units that only explains a word", () => {
    for (const text of ["支持中心(含市级平台)建设(二期)。", "做强优势专科(心内科、骨科)"])
      expect(unitsOf(text)).toEqual({ mode: "none", units: [] });
  });

  it("keeps the first as lead in all that follows 下同", () => {
    const opening = "(一)建立数据中心。建立数据中心。(责任单位:省数据局、省科技厅。列第一位的为牵头单位,下同。)\n";
    expect(unitsOf("(责任单位:省科技厅、省财政厅)", opening).units).toEqual(["省科技厅/lead", "省财政厅/support"]);
  });

  it("claims no lead that bold type marked, and says how the commas read", () => {
    const text =
      "二、重点任务\n(一)建设平台。建设平台。\n责任单位:区科技局、区财政局,区教育局(黑体单位为牵头单位,下同)\n";
    const out = compile({ text, source });
    expect(out.tasks[0]).toMatchObject({ unitMode: "unknown" });
    expect(out.tasks[0]?.units.map((unit) => unit.role)).toEqual(["unknown", "unknown", "unknown"]);
    const remark = out.diagnostics.find((diagnostic) => diagnostic.code === "lead-mark-lost");
    expect(remark?.message).toContain("区科技局、区财政局");
    expect(remark?.message).not.toContain("区教育局");
  });

  it("takes the lead from bold type where the file kept it", () => {
    const text =
      "二、重点任务\n(一)建设平台。建设平台。\n责任单位:县教育局、县财政局,县人社局(黑体单位为牵头单位,下同)\n(二)培训教师。培训教师。\n责任单位:县教育局、县委编办\n";
    const at = (name: string, from = 0) => {
      const start = text.indexOf(name, from);
      return { start, end: start + name.length };
    };
    const bold = [at("重点任务"), at("县教育局、县财政局"), at("县委编办")];
    const { tasks, diagnostics } = compile({ text, source, bold });
    expect(tasks.map((task) => task.units.map((unit) => unit.role))).toEqual([
      ["lead", "lead", "support"],
      ["support", "lead"],
    ]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).not.toContain("lead-mark-lost");
  });

  const running: Array<[string, string, string[]]> = [
    [
      "由省教育厅牵头,会同省财政厅、省人力资源社会保障厅共同推进职业学校达标。完善经费保障。",
      "lead-and-support",
      ["省教育厅/lead", "省财政厅/support", "省人力资源社会保障厅/support"],
    ],
    [
      "国家卫生健康委要会同国务院有关部门加强统筹协调,解决实施中的问题。",
      "lead-and-support",
      ["国家卫生健康委/lead", "国务院有关部门/support"],
    ],
    [
      "由市教育局牵头,市财政局、市人社局配合,推进学校建设。培训教师。",
      "lead-and-support",
      ["市教育局/lead", "市财政局/support", "市人社局/support"],
    ],
    [
      "由市农业农村局会同市财政局开展中期评估。公布结果。",
      "lead-and-support",
      ["市农业农村局/lead", "市财政局/support"],
    ],
    ["综合部(督查室)负责每月通报进展,结果与考核挂钩。", "single", ["综合部(督查室)/lead"]],
    ["企业负责每月通报进展。", "none", []],
    ["由市农业农村局牵头,会同市财政局建立工作专班。落实补贴政策。", "none", []],
    ["建立联席会议制度。由市交通局牵头,会同市公安局加强路面管控。", "none", []],
    ["企业要会同高校加强联合攻关,开发新品种。", "none", []],
    ["市文旅局要强化统筹调度,做好服务。", "none", []],
  ];
  it.each(running)("in running text: %s", (sentence, mode, units) => {
    const text = `二、重点任务\n(一)加强统筹。${sentence}\n`;
    const task = compile({ text, source }).tasks.at(-1);
    expect([task?.unitMode, task?.units.map((unit) => `${unit.name}/${unit.role}`)]).toEqual([mode, units]);
  });

  it.each([
    [
      "成立由市交通委牵头,市发展改革委、市水务局等部门共同参与的推进机制,统筹推进。",
      "市交通委/lead 市发展改革委/support 市水务局/support",
    ],
    [
      "落实工作责任。发展改革委会同市委组织部、市研究院建立推进机制。",
      "发展改革委/lead 市委组织部/support 市研究院/support",
    ],
    [
      "加大投入。市财政局负责统筹安排资金;市科技局、市工信局负责技术指导。",
      "市财政局/by-duty 市科技局/by-duty 市工信局/by-duty",
    ],
    ["各级负责人要重视。企业负责日常运维。市统计局要加强监测。", ""],
  ])("in a safeguard whoever acts in one of its sentences answers: %s", (sentence, expected) => {
    const text = `一、重点任务\n(一)营造林木。新建林场。(责任单位:市林业局)\n二、保障措施\n(一)加强统筹。${sentence}\n`;
    const units = compile({ text, source }).tasks[1]?.units.map((unit) => `${unit.name}/${unit.role}`);
    expect(units?.join(" ")).toBe(expected);
  });

  it.each([
    ["牵头单位:甲局", "甲局/lead"],
    ["甲项任务。责任单位:市金融办、发改委等市直相关单位2.营造林木", "市金融办/by-duty 发改委/by-duty"],
    ["(市教育局、\n市人社局、\n各区政府按职责分工负责)", "市教育局/by-duty 市人社局/by-duty 各区政府/by-duty"],
  ])("the list ends where the next item begins, and may stand over lines: %s", (list, expected) => {
    const text = `二、重点任务\n1.建设平台。新建平台。\n${list}\n3.新建水库。新建水库。\n`;
    const units = compile({ text, source }).tasks[0]?.units.map((unit) => `${unit.name}/${unit.role}`);
    expect(units?.join(" ")).toBe(expected);
  });

  it.each([
    ["牵头单位:县发改局;责任单位:县统计局,各乡、镇人民政府", "县发改局/lead 县统计局/support 各乡、镇人民政府/support"],
    ["责任单位:市民政局、各县、市、区人民政府", "市民政局/by-duty 各县、市、区人民政府/by-duty"],
    ["责任单位:各县(市)、区政府,各镇、街道办事处", "各县(市)、区政府/by-duty 各镇、街道办事处/by-duty"],
    ["责任单位:各乡镇党委、政府,县水利局", "各乡镇党委、政府/by-duty 县水利局/by-duty"],
    ["责任单位:各县区、市水利局", "各县区/by-duty 市水利局/by-duty"],
    ["省林业局牵头,省财政厅配合,各市政府落实", "省林业局/lead 省财政厅/support 各市政府/support"],
    ["省林业局牵头,各县区政府组织实施", "省林业局/lead 各县区政府/support"],
    ["市林业局、市水利局抓好落实", "市林业局/by-duty 市水利局/by-duty"],
    ["责任单位:市林业局、水利局等市直相关单位", "市林业局/by-duty 水利局/by-duty"],
    ["责任单位:市林业局、高等院校、中等职业学校等5家单位", "市林业局/by-duty 高等院校/by-duty 中等职业学校/by-duty"],
    [
      "牵头单位:市林业局责任单位:市直相关单位,各县(区)人民政府(管委会)落实(以下任务均需各县区人民政府(管委会)落实,不再列出)",
      "市林业局/lead 市直相关单位/support 各县(区)人民政府(管委会)/support",
    ],
  ])("levels that share a word are one body, who carries out supports: %s", (list, expected) => {
    const text = `二、重点任务\n(一)营造林木。新建林场。(${list})\n`;
    const units = compile({ text, source }).tasks[0]?.units.map((unit) => `${unit.name}/${unit.role}`);
    expect(units?.join(" ")).toBe(expected);
  });

  it("passes the unit line of a section to its items, and says so", () => {
    const text =
      "二、重点任务\n(一)发展智慧农业\n(以下各项任务由省农业农村厅负责)\n1.建设数字果园。建设数字果园。\n2.推广智能农机。推广智能农机。(省农机局)\n(二)发展休闲农业\n1.打造精品民宿。打造民宿。\n";
    const { tasks, diagnostics } = compile({ text, source });
    expect(tasks.map((task) => task.units.map((unit) => unit.name))).toEqual([["省农业农村厅"], ["省农机局"], []]);
    expect(diagnostics.filter((diagnostic) => diagnostic.code === "units-inherited")).toHaveLength(1);
  });

  it("tells of a clause that stands for all items after it", () => {
    const text =
      "二、重点任务\n(一)办好学前教育。扩增学位。(责任单位:市教育局。以下各项工作均需各县(市、区)政府推进,不再单独列出)\n";
    const { tasks, diagnostics } = compile({ text, source });
    expect(tasks[0]?.units.map((unit) => unit.name)).toEqual(["市教育局"]);
    expect(diagnostics.find((diagnostic) => diagnostic.code === "units-standing")?.message).toContain(
      "各县(市、区)政府",
    );
  });

  it("reads a list over broken lines and a page number", () => {
    const body =
      "加快建设一批面向全省科研机构和企业开放的共享服务平台体系，推动仪器\n设备应开尽开、能享尽享，提升平台综合服务能力和使用效益，形成长效\n";
    const text = `二、重点任务\n（一）建设平台。${body.repeat(6)}机制。（责任单位：省科技厅、省经济和信\n\n— 3 —\n\n息化厅）\n`;
    const task = compile({ text, source }).tasks[0];
    expect(task?.units.map((unit) => unit.name)).toEqual(["省科技厅", "省经济和信息化厅"]);
  });
});
