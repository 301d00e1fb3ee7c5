import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "page.txt", mediaType: "text/plain", sha256: "" };
const body =
  "各县林业局:\n\n现将《某市造林行动方案》印发给你们,请认真贯彻执行。\n\n某市林业局\n2028年3月2日\n\n某市造林行动方案\n\n一、主要任务\n\n(一)营造林木。新建国有林场20个。\n\n(二)看护林木。培训护林员300人。\n";
const read = (head: string, tail: string) => {
  const text = `${head}\n\n${body}\n${tail}\n`;
  const found = compile({ text, source });
  return { ...found, noise: found.noise.map((one) => text.slice(one.start, one.end)) };
};

describe("lines of the site", () => {
  test.each([
    "索 引 号:0145/2028-004",
    "有 效 性:有效",
    "局机关 | 直属单位 | 服务指南",
    "网站首页 走进林业 新闻中心 政务公开 互动交流",
    "A+ A- 分享:",
    "【来源:某市林业局办公室】",
    "【大 中 小】【打印】【关闭】",
    "无障碍阅读",
    "某省人民政府 www.example.gov.cn",
    "某市林业局门户网站",
    "某市人民政府信息公开平台",
    "http://lyj.example.gov.cn/zwgk/202803/t20280305_1.html",
    "要闻动态 政务公开 政务服务 互动交流",
    "2028年3月5日 星期日",
    "请输入关键字 搜索",
    "热门搜索:造林 补助 防火",
    "某市发布",
    "文  号 | 某林发〔2028〕4号",
    "视力保护色：",
    "今天是：2028年3月5日 星期日  晴 8℃～15℃",
  ])("above the document: %s", (line) => {
    const found = read(line, "");
    expect(found.noise).toContain(line);
    expect(found.targets).toHaveLength(2);
  });

  test.each([
    ["相关文件", "某市2028年春季防火工作方案    2028-02-28", "【部门解读】《造林行动方案》解读"],
    ["相关解读", "·一图读懂造林行动方案", "·造林行动方案政策解读"],
    ["相关新闻", "全市新增林场18个 2028-02-06", "林业局召开年度动员会 2028-02-01"],
    ["热门点击", "1 关于招聘护林员的公告", "2 关于春节值班的通知"],
    ["相关附件:", "1.造林行动方案.doc", "2.林场名单.doc"],
    ["意见反馈", "您的姓名：  联系电话：", "您的意见（500字以内）：", "【提交】【重置】"],
    ["友情链接: 国家林草局 | 省林业局 | 市政府网站", "您是第 1023 位访客"],
  ])("after it: %s and the links under it", (...lines) => {
    expect(read("", lines.join("\n")).noise).toEqual(expect.arrayContaining(lines));
  });

  test("a bar in a table, a list of duties and text after a head of links stay", () => {
    const tail =
      "| 指标 | 单位 | 2028年 |\n| 林场 | 个 | 20 |\n\n三、相关政策\n\n(一)落实补助。市财政每年安排资金5亿元。";
    const found = read("", tail);
    expect(found.noise).toEqual([]);
    expect(found.tasks.map((task) => task.title)).toContain("落实补助");
  });
});

describe("what the site's lines tell of the paper", () => {
  test("its number and its day of publication beside a counter", () => {
    const { meta } = read("某林发[2028]4号    2028-03-05 09:20    阅读:587次    分享到: 微信", "");
    expect(meta).toMatchObject({ documentNumber: "某林发[2028]4号", datePublished: "2028-03-05" });
  });
  test("a short name set wide is one issuer, and a list of attachments is none", () => {
    const text =
      "关于印发《造林行动方案》的通知\n\n各省林业局:\n\n现印发给你们,请遵照执行。\n\n附件:1.造林行动方案\n  2.林场名单\n\n财 政 部\n农业农村部\n2028年3月2日\n\n造林行动方案\n\n一、任务\n\n新建林场20个。\n";
    expect(compile({ text, source }).meta.issuers).toEqual(["财政部", "农业农村部"]);
  });
});

describe("what a reprinting site adds", () => {
  test.each([
    "[某市造林行动方案] 由 [文秘网]小编精心整理分享,供您参阅!本文所属栏目 [工作方案],转载请记得注明!",
    "以下是小编为大家整理的造林行动方案,欢迎大家阅读参考。",
    "希望以上内容对您的工作有所帮助!",
    "本文由某某网收集整理,转载请注明出处。",
    "[接上页]",
    "上一页 [1] [2] [3] 下一页",
    "|",
  ])("above the paper: %s", (line) => {
    const found = read(line, "");
    expect(found.noise.join("\n")).toContain(line);
    expect(found.targets).toHaveLength(2);
    expect(found.meta.title).toBe("某市造林行动方案");
  });

  test("links around a picture and a title, broken after the picture, behind who edited the page", () => {
    const link =
      '- [_![](https://www.example.gov.cn/a.jpg)_\\\\\n《某市造林行动方案》解读](https://www.example.gov.cn/b.shtml "《某市<br/>造林行动方案》解读") 2028-03-06';
    const found = read("", `责任编辑：林中\n\n![](https://www.example.gov.cn/c.jpg)\n\n${link}\n${link}`);
    expect(found.noise.join("\n")).toContain("责任编辑");
    expect(found.noise.join("\n").match(/》解读\]/g)).toHaveLength(2);
    expect(found.targets).toHaveLength(2);
  });

  test("the row of a portal's record that says the title", () => {
    const found = read(
      "| 标 题： | 某市造林行动方案 | ||\n| 发文机关： | 某市林业局 | 成文日期： | 2028年3月2日 |",
      "",
    );
    expect(found.noise.join("\n")).toContain("标 题");
    expect(found.meta.title).toBe("某市造林行动方案");
  });

  test.each(["推荐内容", "为您推荐", "更多资讯", "相关内容"])("below it: %s", (line) => {
    expect(read("", line).noise).toEqual([line]);
    expect(read("", `${line}\n某县森林防火工作要点`).noise).toEqual([line, "某县森林防火工作要点"]);
  });

  test("within a line only the mark goes, and lost characters are told", () => {
    const found = read("", "[接上页] (三)抚育林木。抚育中幼林3万亩。");
    expect(found.noise).toEqual(["[接上页]"]);
    expect(found.tasks.at(-1)?.title).toBe("抚育林木");
    const damaged = read("2028年3月2日????????", "");
    expect(damaged.noise).toEqual(["????????"]);
    expect(damaged.diagnostics.map((one) => one.code)).toContain("character-damaged");
  });

  test("words to readers that are the paper's own, and a table's own title, stay", () => {
    expect(read("", "(三)服务群众。组织编辑出版读本供基层参考,欢迎社会各界监督。").noise).toEqual([]);
    const text =
      "发布时间:2028-03-06\n信息来源:\n2028年某县民生实事进展情况登记表\n项目名称 | 工作任务 | 牵头单位\n造林 | 新建林场2处 | 林业局\n";
    const out = compile({ text, source });
    expect(out.meta.title).toBe("2028年某县民生实事进展情况登记表");
    expect(out.tasks).toHaveLength(1);
  });
});
