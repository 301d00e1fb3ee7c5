import { widgetWords } from "./lexicon.ts";
import { controls } from "./page-words.ts";

/**
 * What lines of the frame of a page look like, whatever the site: stamped with a clock, counting readers, offering them something to
 * do, telling who put it there or on what terms. Each is weak alone where a paper may say the same; who asks says where it stands.
 * All work on folded text.
 */

/** 2024-10-29 00:26, 2小时前, 昨天 12:30: no paper is dated by the clock. */
const stamp =
  /(?:^|\D)(?:(?:19|20)?\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?|\d{1,2} ?[-/月] ?\d{1,2} ?日?|昨天|今天|前天|(?:星期|周)[一二三四五六日天])[ T,]*\d{1,2}:[0-5]\d(?!\d)|\d+ ?(?:秒|分钟|小时|天|周|个月)前(?= *(?:$|[·|,-]|来自|发布|更新|回复))|^(?:刚刚|昨天|前天)$/;
const clockAlone = /^\d{1,2}:[0-5]\d(?::[0-5]\d)?$/;
/** 3.2万阅读, 评论(12), 共 0 条评论, 阅读 1.2万, 浏览:[]次. */
const readerAct =
  "(?:阅读|浏览|点击|点赞|评论|跟帖|回复|回帖|查看|转发|分享|收藏|在看|播放|观看|粉丝|关注|下载|围观|留言|访问|热度|人气|积分|帖子|主题|精华|威望|金币|获赞)";
const count = new RegExp(
  `^\\d[\\d.,]* ?[万千wWkK]?\\+? ?(?:次|人|条|位|个)?(?:人|网友)?${readerAct}|(?:^|[ |·•/,-])${readerAct}(?:量|数|次数|人数|率)?[ :(\\[]*(?:共 ?)?(?:\\d[\\d.,]* ?[万千wWkK]?\\+?|)[)\\] ]*(?:次|条|人)?(?=$|[ |·•/,-])`,
);
/** Terms of a site: who is quoted, whose views these are, whom to write to. One speaks of the site, the other of the text. */
const ofSite =
  /本(?:网站?|站|平台|公众号|号|微信|论坛|社区|客户端|App)|(?:网友|用户|作者|会员|楼主|原作者)|(?:与|和|跟)(?:我们|本网|管理员|客服)联系|联系(?:我们|管理员|客服|删除)|来源于?网络|收件人|发件人/i;
const ofText =
  /转载|转发自|搬运|版权(?:归|属|所有|问题|等问题)|不代表.{0,16}(?:观点|立场|意见)|(?:观点|立场).{0,12}(?:无关|不代表)|真实性|仅供.{0,4}(?:参考|学习|交流|使用|查阅)|采用.{0,16}(?:授权|许可|协议)|侵(?:权|犯).{0,14}(?:联系|删除|告知|处理)|(?:上传|发布|投稿|整理自)(?:发布|提供)?|及时(?:删除|处理)|自行承担|法律责任/;
/** 登录后发表评论, 没有帐号?立即注册. */
const account =
  /(?:登[录陆]|注册|帐号|账号|下载APP|开通会员|扫码)(?: ?[/|] ?| *)(?:后|才|即可|可以|就能|方可|查看|下载|发表|或|[,?] ?)|没有[帐账]号|(?:立即|马上|免费|请先|您需要|尚未|还未) ?(?:登[录陆]|注册)/;
/** 编辑:小云, 监制:某某编辑部: who had a hand in publishing. */
const credit =
  /^[【[(]?(?:(?:本文|文章|信息|图文|图片|文字|新闻|资料|内容|素材|视频)?(?:来源|出处|转自)|(?:责任|执行|本期|值班|文字|美术|图文|新媒体|网络|实习)*(?:编辑|主编|总编辑?|编审|校对|责编|美编)|(?:本期|本文)?(?:作者|撰稿|供稿|供图|摄影|记者|通讯员|特约记者|策划|制作|监制|总监制|出品人?|排版|校审|审核|审稿|初审|复审|复核|终审|一审|二审|三审|签发|投稿|值班(?:领导|主任|编委)|统筹)) ?[】\])]? ?[:丨|/] ?[^。;]{1,30}$/;
/** 某某 | 发表于…, 3楼, 楼主, 沙发: the marks of a thread. */
const thread =
  /发表于|只看(?:该作者|楼主|大图)|倒序浏览|使用道具|^(?:#?\d{1,4} ?[楼#]|楼主|沙发|板凳|地板|地下室|置顶|精华|热评|热帖|神评论)$|回复 ?[@#]|^@[^ :]{1,20} ?:|^(?:用户|网友|游客|匿名|会员)[“"《【[]?[^。]{1,20}[”"》】\]]? ?:/;
/** 网友留言, 写评论: what readers wrote or may write. */
const readers =
  /^(?:网友|用户|游客|读者|会员|文档|文章|全部|最新|最热|热门|精选|我要|发表|我来|写下?|查看|更多)(?:的|你的|您的)?(?:留言|评论|点评|提问|回答|回复|跟帖|笔记|感想)/;
/** Contact us | Sitemap: a paper has no line without a Chinese character but figures and codes. */
const foreign = /^(?=.*[A-Za-z]{4})[A-Za-z][A-Za-z ,.:|&'’/-]+(?:20\d\d)?[A-Za-z ,.:|&'’/-]*$/;
/** 本文地址:http://…, 下载地址: 点击此处下载, 微信扫一扫,听全文, 点此查看缓存: where else to find the text, and how. */
const elsewhere =
  /^(?:本文|本页|原文|文章|全文|转载|下载)?(?:地址|链接|网址) ?:? ?(?:https?:|www\.|点击)|^(?:微信|手机|用微信|支付宝)?扫(?:一扫|码)(?!.{0,20}[。;]).{0,24}$|点(?:此|击此处|击这里|击链接) ?(?:查看|下载|进入|阅读|打开|访问|了解)/;
/** 来自某某百科,人人可编辑的知识库; 取自“http…”; 此页面最后编辑于…: what the software of an encyclopaedia writes around every entry. */
const entry =
  /^来自[^。;]{2,20}(?:百科|维基|词典|知识库)(?:$|[,。])|^(?:取自|检索自) ?[“"]?https?:|^(?:本|此)(?:页面?|条目|词条)(?:最后|于|收录|曾|由|的)|^(?:页面)?分类 ?: ?[^。;|]{2,12}(?: ?\| ?[^。;|]{2,12})+$/;
/** 来了!《…》发布,一起来看↓: an account that calls its readers. */
const calls = /(?:一起来?|快来|速来|赶紧|戳|点)?看(?:看|过来|一看)?(?:吧|啦)?[!~↓▼☟👇 ]*[!~↓▼☟👇]$/u;
/** … [收藏] [下载Word] [打印]; 【引用法规】关联资料 2 篇; 《某方案.docx》由会员分享: controls, counts and files of a data base. */
const dataBase =
  /(?:[[【][^[\]【】。;,]{2,8}[\]】] *){3,}$|^【(?:本篇)?(?:被?引用|关联|相关|参考)[\u4e00-\u9fff]{0,4}】.{0,16}\d+ ?[篇条次件]$|^《[^》]{2,60}\.(?:docx?|pdf|pptx?|txt|wps)》/i;
/** 某某教体 2028-02-18: an account and its day. */
const dated = /^[\u4e00-\u9fff]{1,9}[^委局厅部府院会室署处站司 ] 20\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/;
/** 本文介绍了…: said about the text and not in it. */
const ofThisText =
  /^(?:本文|本篇|这篇(?:文章|文件)?|该文)(?:主要)?(?:介绍|梳理|解读|整理|摘自|转自|系|由|为|是|对|从|围绕)/;
/** 准印证号, 编辑出版: who prints a gazette, below the last paper in it. */
const colophon = /准印证号?|国内统一(?:连续出版物|刊)号|编辑出版 ?:|主管主办 ?:|(?:^| )(?:赠阅|内部资料)(?:$| )/;
/** …来了 [复制链接]: a control in brackets closes the line. */
const bracketed = /[[【(]([^[\]【】()]{2,8})[\])】]$/;
/** GMT+8, Processed in 0.03 second(s): the works of the site. */
const works =
  /\bGMT ?[+-] ?\d|Processed in|Powered by|\bquer(?:y|ies)\b|\bRSS\b|All Rights Reserved|(?:ICP|IPC)[证备]|许可证 ?(?:编?号)? ?[::]|\bApp\b.{0,10}(?:下载|打开|看)|(?:打开|下载|安装).{0,12}\bApp\b/i;
const acts = new Set([
  ...controls,
  ...widgetWords,
  ..."回复 引用 反馈 投诉 支持 反对 顶 踩 转播 淘帖 打赏 赞赏 已赞 关注 +关注 已关注 私信 发帖 发表 快速回复 发新帖 返回列表 显示全部楼层 楼主 道具 使用道具 在看 写留言 精选留言 发表回复 发表评论 网友评论 全部评论 共 条 条评论 点评 收起 展开 加载更多 查看更多 推荐 不喜欢 倒序 正序 默认 最新 最热 复制 链接 海报 生成海报 新窗口 客户端 搜索 热搜 热搜词 登录 登陆 注册 忘记密码 设为首页 手机站 广告服务 信息公开 投稿须知 版权声明 友情链接 商务合作 诚聘英才 招贤纳士 加入我们 用户协议 法律声明 意见反馈 App下载 APP下载 订阅 跳到导航 跳到搜索 跳转到导航 跳转到搜索 导航菜单 个人工具 名字空间 页面 讨论 查看 查看源代码 查看历史 链入页面 相关更改 特殊页面 可打印版本 固定链接 页面信息 工具 贡献 创建账号 未登录".split(
    " ",
  ),
]);

/** The share of the words of a line that offer the reader something to do; figures beside them count as theirs. */
function shareOfActs(words: string): number {
  const parts = words.split(/[\s|·•/:,、>»【】[\]()<>_—]+|(?<=\S)-(?=\s)|^-/).filter((part) => part !== "");
  const told = parts.filter((part) => !/^[\d.,]+[万千wk+]*$/i.test(part));
  if (parts.length < 2 || told.length === 0) return 0;
  return told.filter((part) => acts.has(part)).length / told.length;
}

/** Terms on which a site shows a text: a sentence about the site and about the text on it. */
export const isTerms = (words: string): boolean =>
  words.length <= 400 &&
  ofText.test(words) &&
  (ofSite.test(words) || /^(?:声明|免责|版权|特别|提示|注) ?[:声提]/.test(words));

/** A line that only a page writes, wherever it stands around a paper. */
export function isFrameLine(words: string): boolean {
  if (words.length > 160 || /^[(（]?(?:责任|牵头|配合)/.test(words)) return isTerms(words);
  const states = /[。;!]/.test(words);
  if (words.length >= 2 && acts.has(words.replace(/:$/, ""))) return true;
  if (words.length <= 40 && (readers.test(words) || foreign.test(words))) return true;
  if (words.length <= 80 && (elsewhere.test(words) || calls.test(words) || dated.test(words))) return true;
  if (entry.test(words) || dataBase.test(words)) return true;
  if (ofThisText.test(words) || (words.length <= 80 && colophon.test(words))) return true;
  if (words.length <= 80 && acts.has(bracketed.exec(words)?.[1] ?? "")) return true;
  if (!states && words.length <= 80 && (stamp.test(words) || clockAlone.test(words) || count.test(words))) return true;
  if (!states && words.length <= 60 && credit.test(words)) return true;
  if (words.length <= 80 && (account.test(words) || thread.test(words))) return true;
  if (works.test(words) && words.length <= 120) return true;
  if (!states && words.length <= 120 && shareOfActs(words) >= 0.5) return true;
  return isTerms(words);
}

/** 第1页/共2页 上一页 [1] [2] 下一页 转到第 页: nothing but pages to turn. */
const isPager = (words: string): boolean =>
  /[上下][一1]?页|共 ?\d+ ?页/.test(words) &&
  words.replace(
    /[上下][一1]?页|[首尾末]页|第 ?\d* ?页|共 ?\d+ ?[页条]|转到|跳[转到]|到|GO|确定|每页 ?\d+ ?条|[\d\s[\]()<>»«|/….·-]/gi,
    "",
  ) === "";

/** What breaks into a paper and is the page's even there: a stamp, offers to the reader, an advertisement that names itself or sells. */
export function breaksIn(words: string): boolean {
  if (/^[【[(〔]? ?(?:广告|推广|赞助(?:内容|商)?|AD) ?[】\])〕:]/i.test(words) && words.length <= 120) return true;
  if (words.length > 100 || /[。;]$/.test(words)) return false;
  if (/^(?:相关|延伸|推荐|扩展)(?:阅读|链接|报道|新闻) ?: ?\S{4}/.test(words)) return true;
  if (
    /(?:\b400|\b800|\b1[3-9]\d|0\d{2,3})[ -]\d{3,4}[ -]?\d{3,5}/.test(words) &&
    /诚招|代理|加盟|招商电话|订购|优惠|批发|热卖|特价/.test(words)
  )
    return true;
  if (isPager(words)) return true;
  return (/\d{4}.{1,10}\d:\d\d/.test(words) && stamp.test(words) && words.length <= 48) || shareOfActs(words) >= 0.75;
}
