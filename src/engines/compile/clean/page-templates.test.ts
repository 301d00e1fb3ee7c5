import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";

/** One paper on the pages of the sites that governments and those who reprint them use: all around it is noise, nothing of it is. */
const paper =
  "某市林业局关于印发《某市造林行动方案》的通知\n\n各县林业局:\n\n现将《某市造林行动方案》印发给你们,请认真贯彻执行。\n\n某市林业局\n2028年3月2日\n\n某市造林行动方案\n\n一、主要任务\n\n(一)营造林木。新建国有林场20个。\n\n(二)看护林木。培训护林员300人。";
const source = { file: "page.txt", mediaType: "text/plain", sha256: "" };

const pages: Array<[string, string, string]> = [
  [
    "a government's portal",
    "繁体版\n无障碍浏览\n首页\n省情\n政务公开\n政务服务\n互动交流\n当前位置: 首页 > 政务公开 > 政策文件\n【字体:大 中 小】 【打印本页】 【关闭窗口】\n发布日期:2028-03-05 09:12 信息来源:市林业局 浏览次数:312次",
    "扫一扫在手机打开当前页\n【打印本页】 【关闭窗口】\n主办:某市人民政府办公室 承办:某市大数据中心\n地址:某市人民路1号 邮编:100000\n网站标识码:1100000001 某ICP备12345678号",
  ],
  [
    "columns down the page",
    "某市林业\n首页\n新闻中心\n通知公告\n政策法规\n林业产业\n生态保护\n联系我们",
    "快速链接\n首页\n新闻中心\n通知公告\n林业产业\n© 2028 某市林业局 版权所有",
  ],
  [
    "an app with its slogan and buttons",
    "首页\n政策库\n办事\n我的\n查看详细内容\n了解相关政策\n立即咨询",
    "相关推荐\n林长制工作开展情况\n关于我们\n联系我们\n隐私政策\nCopyright © 2028 All Rights Reserved",
  ],
  [
    "controls in one line",
    "打印 关闭 分享到:微信 微博\n来源:市林业局 字号:大 中 小",
    "分享到: QQ空间 新浪微博 微信 朋友圈\n打印 收藏 纠错",
  ],
  [
    "controls by bars",
    "首页 | 机构 | 动态 | 公开 | 服务\n2028-03-05 10:21 | 来源:市林业局 | 作者: | 阅读:1024\n字体: A- A A+ | 打印 | 收藏",
    "上一篇:关于春季防火的通知\n下一篇:没有了\n返回列表",
  ],
  [
    "an introduction by an editor",
    "【导读】近日,某市林业局印发造林行动方案,提出新建国有林场20个,一起来看详细内容。",
    "【责任编辑:小林】\n声明:本网转载的内容版权归原作者所有,如有侵权请联系删除。",
  ],
  [
    "an abstract by a portal",
    "核心提示:某市林业局日前印发造林行动方案,新建国有林场20个,培训护林员300人。\n2028-03-05 来源:林业在线",
    "相关阅读\n某市召开林业工作会议\n友情链接\n国家林草局\n省林业局",
  ],
  [
    "a list's line that breaks off",
    "某市林业局关于印发《某市造林行动方案》的通知 各县林业局: 现将《某市造林行动方案》印发给你们,请认真…",
    "更多>>",
  ],
  [
    "a site that shares papers",
    "某市造林行动方案.docxVIP\n  • 0\n  • 2\n  • 约6.22千字\n  • 约 11页\n  • 2028-03-26 发布于某省\n  • 举报\n  • 版权申诉",
    "下载文档到电脑,查找使用更方便\n免费下载\n还剩5页未读,继续阅读\n您可能关注的文档\n防火工作计划.docx\n林长制工作总结.docx",
  ],
  [
    "another of them",
    "文档简介\n页数:12页\n格式:DOC\n大小:38KB\n上传者:林间小路\n上传时间:2028-03-20\n价格:5 文币\n下载积分:20",
    "立即下载\n加入VIP,免费下载\n相关文档\n最新文档\n本文档由会员上传,如有侵权请联系客服",
  ],
  [
    "an account of a messenger",
    "原创 林业宣传 某市林业 2028-03-05 18:00 发表于某省\n点击上方蓝字关注我们",
    "END\n编辑:小林\n审核:老林\n往期推荐\n春季防火十问\n点个在看你最好看\n阅读原文\n微信扫一扫\n关注该公众号",
  ],
  [
    "a data base of laws",
    "【发布部门】 某市林业局\n【发文字号】 某林发〔2028〕4号\n【发布日期】 2028.03.02\n【实施日期】 2028.03.02\n【时效性】 现行有效\n【效力级别】 地方规范性文件\n【法规类别】 林业\n【全文】",
    "收藏 打印 下载",
  ],
  [
    "a news site",
    "首页 > 新闻 > 政务 > 正文\n2028年03月05日 08:30 来源:林业日报\n参与互动(0)\n分享到:",
    "(责任编辑:林中)\n打开APP阅读全文\n网友评论\n文明上网理性发言,请遵守新闻评论服务协议\n0条评论",
  ],
  [
    "a mobile page",
    "登录\n注册\n搜索\n首页\n我的\n大字版\n听新闻\n0\n00:00/05:12",
    "返回顶部\n回到首页\n电脑版\n客服电话:12345",
  ],
  [
    "fields one under the other",
    "索引号\n0145/2028-004\n发文机关\n市林业局\n成文日期\n2028年3月2日\n标题\n某市造林行动方案\n主题词\n林业",
    "相关附件\n1.造林任务表.xls\n政策解读\n一图读懂造林行动方案",
  ],
  [
    "a footer in one block",
    "政府信息公开\n政府信息公开指南\n政府信息公开制度\n法定主动公开内容\n政府信息公开年报\n依申请公开",
    "网站声明 | 网站地图 | 联系我们 | 关于我们\n建议使用1366*768分辨率、IE9.0以上浏览器访问本站\n本站已支持IPv6访问\n某公网安备 11000002000001号\n政府网站找错",
  ],
];

describe("the paper on a page", () => {
  test.each(pages)("%s", (_name, head, tail) => {
    const text = `${head}\n\n${paper}\n\n${tail}\n`;
    const found = compile({ text, source });
    const from = text.indexOf(paper);
    const to = from + paper.length;
    const kept = [...text].map((character, at) => (/\s/.test(character) || (at >= from && at < to) ? " " : character));
    for (const span of found.noise) for (let at = span.start; at < span.end; at++) kept[at] = " ";
    expect(kept.join("").trim().replace(/\s+/g, " ")).toBe("");
    expect(found.noise.filter((span) => span.start < to && span.end > from)).toEqual([]);
    expect(found.meta.title).toBe("某市造林行动方案");
    expect(found.tasks.map((task) => task.title)).toEqual(["营造林木", "看护林木"]);
    expect(found.targets).toHaveLength(2);
  });
});
