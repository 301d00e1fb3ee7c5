/**
 * Advertising that a hacked site injected into a sentence. It is a chain of words of one trade without grammar
 * (place, superlative, trade, 网址): a trade word alone is no spam, since plans also speak of 打击赌博 and 体育彩票公益金.
 */
const trade =
  "赌博|博彩|赌场|赌球|赌钱|赌|娱乐城|百家乐|老虎机|时时彩|六合彩|快三|北京赛车|幸运飞艇|棋牌|彩票|买球|下注|投注|外围|体彩|菠菜|真人荷官|捕鱼|新?葡京|威尼斯人|太阳城|金沙|皇冠|bet ?\\d+|色情|成人|裸聊|约炮|援交|外围女|一夜情|情色|黄色|av|代孕|代开发票|发票代开|刷单|办证|迷药|网贷|套现|私服|外挂";
const bait =
  "网上|在线|线上|十大|正规|合法|最新|最大|最好|最全|最佳|官方|官网|国际|平台|网址|网站|入口|注册|登录|登陆|下载|手机版|app|APP|客户端|安卓|苹果|排名|排行榜?|大全|推荐|信誉|开户|送彩金|彩金|现金|体验金|返水|代理|加盟|游戏|娱乐|真钱|免费|视频|直播|论坛|开奖|结果|直营|备用|导航|澳门|澳洲|菲律宾|缅甸|电子|体育|投注网?|公司|com|net|cc|vip|QQ|微信|加微";

const word = new RegExp(`(?<trade>${trade})|${bait}`, "gi");
const tradeWord = new RegExp(trade, "i");
/** Where the state speaks of these trades it fights, oversees or taxes them. */
const lawful =
  /打击|整治|查处|禁止|严禁|严厉|防范|治理|取缔|违法|犯罪|涉|反|惩治|专项|监管|查禁|打防|公益金|发行|销售|中心|管理|福利$|体育$|扫黄|抵制|预防|远离/;
/** What may stand between two words of the chain. */
const filler = /^[\s的.:]{0,2}$/;

/** Spans of injected advertising in a folded text. */
export function findSpam(folded: string): Array<{ start: number; end: number }> {
  if (!tradeWord.test(folded)) return [];
  const found: Array<{ start: number; end: number }> = [];
  let chain: { start: number; end: number; words: number; trades: number } | null = null;
  const close = () => {
    if (chain && chain.trades > 0 && chain.words - chain.trades >= 2) {
      const before = folded.slice(Math.max(0, chain.start - 12), chain.start);
      const around = before.slice(before.lastIndexOf("。") + 1) + folded.slice(chain.end, chain.end + 6);
      if (!lawful.test(around)) found.push({ start: chain.start, end: chain.end });
    }
    chain = null;
  };
  for (const match of folded.matchAll(word)) {
    const end = match.index + match[0].length;
    if (chain && !filler.test(folded.slice(chain.end, Math.min(match.index, chain.end + 3)))) close();
    chain ??= { start: match.index, end, words: 0, trades: 0 };
    chain.end = end;
    chain.words++;
    if (match.groups?.trade) chain.trades++;
  }
  close();
  return found;
}
