import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";

/** What stands around a paper is told by its shape and its place: none of these lines is known by its words alone. */
const paper =
  "某市林业局关于印发《某市造林行动方案》的通知\n\n各县林业局:\n\n现将《某市造林行动方案》印发给你们,请认真贯彻执行。\n\n某市林业局\n2028年3月2日\n\n某市造林行动方案\n\n一、主要任务\n\n(一)营造林木。新建国有林场20个。\n\n(二)看护林木。培训护林员300人。";
const source = { file: "page.txt", mediaType: "text/plain", sha256: "" };
const cutAt = paper.indexOf("(二)");

const read = (head: string, inside: string, tail: string) => {
  const text = `${head}\n\n${paper.slice(0, cutAt)}${inside}\n\n${paper.slice(cutAt)}\n\n${tail}\n`;
  const found = compile({ text, source });
  const rest = [...text];
  for (const { start, end } of found.noise) rest.fill("", start, end);
  return { found, left: rest.join("").replace(/\s+/g, "") };
};

const pages: Array<[string, { head?: string; inside?: string; tail?: string }]> = [
  [
    "a thread of a forum",
    {
      head: "绿色家园论坛\n版块导航 » 政策天地 » 林业\n松涛 发表于 2028-3-6 08:15:02\n等级 老会员\n某市出造林新方案了,大家都来看!",
      tail: "支持 3 反对 0 收藏 7\n回复 引用 举报\n云杉 | 发表于 2028-3-6 09:40 | 只看该作者\n2楼\n我们村的荒山算不算?\n白桦 发表于 2028-3-7 11:02\n3楼\n楼上的去问林业站吧。\n登录后才能回帖\n下一主题",
    },
  ],
  [
    "a record of a collection over the page of a portal",
    {
      head: "# 材料\n\n- **标题**：某市造林行动方案\n- **来源 URL**：https://lin.example/1.htm\n- **抓取时间**：2028-03-06 15:20\n- **转换说明**：只去标签，正文未改写。\n- **用途**：第七份语料。\n  每一个数字必须能找到。\n\n---\n\n某市林业局关于印发《某市造林行动方案》的通知_部门文件_某市政府网\n\n首页\n |\n登录",
    },
  ],
  [
    "an app with comments",
    {
      head: "打开绿野新闻App 阅读体验更佳\n某林业观察\n3小时前 · 某市林业局官方账号\n关注",
      tail: "1.6万阅读 · 208评论\n说点什么吧\n@山间小路:我家门口那片也种上了 回复 赞 6\n本文由作者上传发布,不代表平台立场",
    },
  ],
  [
    "an account with its hands",
    {
      head: "某市林业发布\n2028年03月06日 18:30",
      tail: "来源:造林科\n文字:小松\n编辑:小柏\n监制:老林\n分享 收藏 在看 12\n护林员老王:盼着新林场早点开工!",
    },
  ],
  [
    "a news page with an advertisement in the middle",
    {
      head: "绿讯网 要闻 造林 护林 种苗 花卉 下载App\n某市造林方案出炉 这些补助千万别错过\n2028-03-06 09:11 来源:绿讯网 点击:3,310",
      inside: "【推广】速生杨苗木诚招各县代理,热线 400-123-4567",
      tail: "免责申明:本站转载此文出于传递信息,不代表本站观点。如有侵权,请联系我们删除。\n打赏 点赞 分享到:微信好友\n1 苗木价格行情\n2 护林员工资多少\n3 林地流转问答",
    },
  ],
  [
    "a site that shares papers, whose own title leads",
    { head: "某市大力推进造林的做法\n- 格式:doc\n- 大小:21.00 KB\n- 页数:4" },
  ],
  [
    "a site of questions",
    {
      head: "首页\n会员\n等你来答\n登录\n如何看待某市的造林方案?\n关注问题\n好问题 12\n护林小助手\n1,204 人赞同了该回答",
      tail: "编辑于 2028-03-08 11:02 · IP 属地某省\n赞同 1204\n26 条评论\n申请转载\n王二\n我们村能享受吗\n回复\n3",
    },
  ],
  [
    "a collection of papers, with its fields and a quoted word about the page",
    {
      head: "---\n标题: 某市造林行动方案\n来源: 某市林业局\n年份: 2028\n---\n\n> 文本由采集程序自某市政务网页整理,以[原网页](https://example.cn/a?b=1)为准。\n> 法律、法规和具有行政性质的文件不受著作权法保护。",
    },
  ],
  ["a collection made from a print", { head: "# Page 12:", inside: "# Page 13:", tail: "# Page 14:" }],
  [
    "a mail",
    {
      head: "发件人: 张三 <zs@example.cn>\n发送时间: 2028年3月5日 9:12\n收件人: 各科室\n主题: 转发造林文件",
      tail: "此邮件仅供收件人使用,误收请立即删除并告知发件人。\n张三\n某市林业局综合科\n电话:0000-1234567",
    },
  ],
  [
    "a blog",
    {
      head: "松涛笔记\n博客园 首页 新随笔 联系 管理 订阅\n随笔 - 48 文章 - 0 评论 - 12 阅读 - 2万",
      tail: "posted @ 2028-03-06 10:30 松涛 阅读(120) 评论(0)\n登录后才能查看或发表评论\n昵称: 松涛\n园龄: 3年",
    },
  ],
  [
    "a site in English",
    {
      head: "Home | News | Policy | About\nSearch\nUpdated: 2028-03-06 10:30\nShare",
      tail: "Previous: Notice on awards\nContact us | Sitemap",
    },
  ],
  [
    "an account with a summary by a machine",
    {
      head: "AI总结\n本文介绍了某市造林行动方案的主要内容,包括营造和看护两方面。\n目录导航\n原创 林君 2028-03-06 08:00 某省",
      tail: "点击卡片关注\n推荐阅读\n这20个林场,某市将建成!\n写下你的留言",
    },
  ],
  ["a form for comments", { head: "日期:2028-03-06 点击率:233", tail: "网友留言\n姓名:\n内容:\n验证码:\n提交留言" }],
  [
    "a gazette's page, and a list over several",
    {
      head: "近日,某市印发造林行动方案。具体内容如下:\n[林业] 某市造林方案来了,大家看看 [复制链接]\n2028-03-06 09:12",
      inside: "共 3 页 第1页 上一页 [1] [2] [3] 下一页 跳转 GO",
      tail: "编辑出版:某市政报编辑部 印数:500\n准印证号:(某)字第001号 内部资料",
    },
  ],
  [
    "an entry of an encyclopaedia",
    {
      head: "跳转到导航 跳转到搜索\n来自林海百科,人人可以编辑\n本条目收录政府文件全文,仅供查阅。",
      tail: "取自“https://example.cn/index.php?title=造林&oldid=7”\n分类:某市 | 林业文件\n导航菜单\n个人工具 未登录 讨论 贡献\n此页面最后编辑于2028年3月9日 (星期四) 10:20。\n除非另有声明,本网站内容采用知识共享协议授权。",
    },
  ],
  [
    "an account that calls its readers",
    {
      head: "微信扫一扫,听一听\n某林发布 2028-03-06\n来了!《某市造林行动方案》重磅发布,快来看↓",
      inside: "延伸阅读:某市去年造林任务全部完成",
      tail: "往期精彩回顾\n这个林场不一般\n您可能也对以下内容感兴趣\n页面有问题?点此查看缓存",
    },
  ],
  [
    "an office's own system",
    { head: "紧急程度:普通 密级:无 办理状态:已阅\n广告:林下经济好项目火热招商", tail: "办理意见:\n领导批示:" },
  ],
  [
    "a site of samples, whose abstract repeats the paper",
    {
      head: "概要:某市造林行动方案一、主要任务(一)营造林木。新建国有林场20个。(二)看护林木。培训护林员300人。",
      tail: "本文地址:https://example.cn/a/1.html\n全站热门\n一个林场的四十年\n造林工作总结怎么写",
    },
  ],
  [
    "a data base with its own fields and lists",
    {
      head: "查询结果 > 全文 [收藏] [下载Word] [打印]\n【发布部门】某市林业局\n【发布日期】2028.03.02\n【本库分类】林业综合",
      tail: "【引用法规】关联资料 2 篇\n森林法\n防火条例\n【被引用】0 篇",
    },
  ],
  [
    "a site of files and a news list behind",
    {
      head: "《某市造林行动方案.docx》由会员分享,可在线阅读,更多相关文件请在本库搜索。",
      tail: "新闻推荐\n【林讯】3月2日,某市召开会议,就造林工作听取意见,与会代表...\n新的一年,林海守护每一个你。",
    },
  ],
  [
    "a portal with a search box and columns",
    {
      head: "移动版 - 网站导览 - 招标服务 - 信息公开\n全站检索 搜一搜 大家在搜: 林权 补助 防火\n您的位置:首页 > 林业 > 正文\n• 时间:2028-03-06 08:58:16\n• 发布:某市林业局",
      tail: "本页二维码\n分享到: 微信 微博\n网站导览 | 联系我们",
    },
  ],
];

describe("a page around a paper", () => {
  test.each(pages)("%s", (_name, { head = "", inside = "", tail = "" }) => {
    const { found, left } = read(head, inside, tail);
    expect(left).toBe(paper.replace(/\s+/g, ""));
    expect(found.meta.title).toBe("某市造林行动方案");
    expect(found.tasks.map((task) => task.title)).toEqual(["营造林木", "看护林木"]);
  });

  test.each([
    ["a list of annexes", "附件:1.造林任务表\n2.林场名单"],
    [
      "an annex with its table",
      "附件1\n\n造林任务表\n\n序号\t任务\t责任单位\n1\t营造林木\t市林业局\n2\t看护林木\t市林业局",
    ],
    ["copies and imprint", "抄送:市委办公室,市人大常委会办公室。\n某市林业局办公室 2028年3月2日印发"],
    ["whom to ask", "(联系人:王某,联系电话:0531-88880000)"],
    ["a duty of publishing", "三、工作要求\n\n(一)加强宣传。与网友互动,转载报道须核实真实性,每年评论200篇。"],
    ["a signature dated in figures", "某市林业局 2028-03-02"],
    ["whom to ask, in fields", "联系人:王某 电话:88880000 传真:88880001"],
    ["an open line behind it", "联系人及电话:"],
    ["who answers", "责任单位:市林业局、市财政局\n完成时限:2028年12月"],
    ["what closes it", "各县林业局于每月5日前报送进度。市林业局定期通报,评论作品仅供参考。"],
  ])("%s is the paper's", (_name, tail) => {
    const { left } = read("", "", tail);
    expect(left).toBe((paper + tail).replace(/\s+/g, ""));
  });

  test("the head of the first page is the title where no cover tells it", () => {
    const title = "某市造林事业发展规划";
    const half = "各县要因地制宜选好树种,坚持宜林则林、宜草则草,统筹推进山水林田湖草沙一体化保护和系统治理".repeat(7);
    const pages = [1, 2, 3, 4].map((n) => `${title}\n${n}\n${half}\n`).join("");
    const read = (text: string) => {
      const out = compile({ text, source });
      return [out.meta.title, out.noise.filter((one) => text.slice(one.start, one.end) === title).length];
    };
    expect(read(pages)).toEqual([title, 3]);
    expect(read(`${title}\n${pages}`)).toEqual([title, 4]);
  });

  test("heads of left and right pages are running heads, a paper without an outline ends with its last sentences", () => {
    const half = "各县要因地制宜选好树种,坚持宜林则林、宜草则草,统筹推进山水林田湖草沙一体化保护和系统治理".repeat(7);
    const heads = ["某市政报 2028·第3期        文件选登", "文件选登        某市政报 2028·第3期"];
    const pages = [0, 1, 0].map((side) => `${heads[side]}\n${half}\n`).join("");
    const out = compile({ text: `${pages}逐步扩大林地面积。\n`, source });
    expect(out.noise.map((one) => one.end - one.start)).toEqual([0, 1, 0].map((side) => heads[side]!.length));
    const news = `某市造林完成全年任务\n${half}。\n原文链接:https://example.cn/1\n全站热门\n苗木价格行情\n`;
    const [page, ...others] = compile({ text: news, source }).noise;
    expect(page?.start).toBe(news.indexOf("原文链接"));
    expect(others.length).toBe(2);
    const below =
      "相关新闻\n【林讯】某市召开会议,就造林工作听取意见...\n新的一年,林海守护每一个热爱绿水青山的你,也守护每一座村庄和每一条河流。";
    const spoken = `${news.slice(0, page?.start)}${below}\n`;
    expect(compile({ text: spoken, source }).noise[0]?.start).toBe(spoken.indexOf(below));
  });

  test("a link that says the title again, between two lines of the page, is the page's", () => {
    const text =
      "林业政策文档库\n首页\n林木良种选育实施方案\n← 返回首页\n某市关于加强林木良种选育\n推广应用的实施方案\n为推进造林,制定本方案。\n一、任务\n新建林场20个。\n";
    const out = compile({ text, source });
    expect(out.noise.map((one) => text.slice(one.start, one.end))).toContain("林木良种选育实施方案");
  });

  test("what covers a draft stands above its title and is no page's", () => {
    const cover = "为推进造林,我局起草了《某市造林行动方案(征求意见稿)》,现公开征求意见。\n1.电子邮件:lyj@example.cn";
    const text = `首页 > 公开征求意见\n2028-03-06 09:12\n${cover}\n某市造林行动方案(征求意见稿)\n一、任务\n新建林场20个。\n`;
    const out = compile({ text, source });
    expect(out.noise.map((one) => text.slice(one.start, one.end))).toEqual(["首页 > 公开征求意见", "2028-03-06 09:12"]);
  });

  test("a running head breaks into sentences, a page apart; a heading that comes again does not", () => {
    const half = "各县要因地制宜选好树种,坚持宜林则林、宜草则草,统筹推进山水林田湖草沙一体化保护和系统治理".repeat(7);
    const section = (n: string, foot: string) => `${n}、造林\n\n本章要点\n\n${half}\n\n${foot}\n\n逐步扩大林地面积。\n`;
    const text = ["一", "二", "三"].map((n, i) => section(n, `某市政报 2028年第${i + 3}期`)).join("\n");
    const out = compile({ text, source });
    expect(out.noise.map((one) => text.slice(one.start, one.end))).toEqual(
      [3, 4, 5].map((n) => `某市政报 2028年第${n}期`),
    );
  });
});
