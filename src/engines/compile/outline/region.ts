const place =
  /^(?!在|全|各|对|向|关于|按照|根据|依据|贯彻|落实|为贯|为落|为深)(?:中共|中国共产党)?([\u4e00-\u9fff]{2,10}?(?:自治区|特别行政区|自治州|新区|省|市|州|盟|县|旗|区))/;

/** What ends like a place and is none: a kind of city, a park, a nature reserve. */
const notRegion =
  /(?:智慧|海绵|宜居|宜业|创新型?|中心|大|国际|现代化?|韧性|文明|数字|生态|无废|低碳|名|新型|消费|文化|示范|旅游|节水型|公园|学习型|美丽|人民|全龄|友好)城市$|地区$|(?:保护|景|园|示范|校|库|国有林|主城|中心城|社|街|厂|牧|灾|片)区$/;

/** What follows a province or a city and is a part of it: 某市|江津区, 某省|常德市|石门县; a kind of area (山区, 园区) is none. */
const within =
  /^(?!.{0,3}(?:社|城|市|地|园|辖|山|湖|库|景|郊|校|片|街|小|厂|灾|矿|林|牧|老|特|保税|自贸|开发|高新|示范|试验|实验|功能|核心|合作|经济|保护|商务|度假|产业|工业|科创|创新|各)[区县])[\u4e00-\u9fff]{1,4}?(?:新区|区|县|旗)(?!域|级|块|间|位|划)/;
const cityWithin = /^[\u4e00-\u9fff]{2,5}?(?:市|自治州|州|盟)(?!场|级|民|政|区|域|直|属|州)/;

/** The first name that begins with a place, down to the part that acts; national bodies have none. */
export function regionOf(names: readonly string[]): string | null {
  for (const name of names) {
    const bare = name.replace(/^\d{4}年/, "");
    if (/^(?:国家|中华|全国|中央|国务院)/.test(bare)) continue;
    const found = place.exec(bare)?.[1];
    if (!found || /^(?:关于|加快|促进|推进|实施|建设)/.test(found) || notRegion.test(found)) continue;
    const city = /(?:省|自治区)$/.test(found) ? (cityWithin.exec(bare.slice(found.length))?.[0] ?? "") : "";
    const whole = found + (notRegion.test(city) ? "" : city);
    return whole + (/(?:市|州|盟)$/.test(whole) ? (within.exec(bare.slice(whole.length))?.[0] ?? "") : "");
  }
  return null;
}

const provinces =
  "河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海".split(
    " ",
  );
const provinceName = new RegExp(`(${provinces.join("|")})`, "g");
/** 创新区覆盖某浦区全域: a plan for one part says so where it tells its extent. */
const wholeOf = /(?:覆盖|范围(?:为|是|包括|涵盖))[^。;,]{0,6}?([\u4e00-\u9fff]{1,5}[区县市旗])全域/;
const cityBody = /([\u4e00-\u9fff]{2,4}(?<![县地]级)市)(?=人民政府|委、|政府|财政局|科技局|发展改革委|税务局)/g;

/**
 * The region that the text itself speaks of: the part that a plan covers, or, where neither issuer nor title names a place, the
 * province or city that 我省 or 我市 can only mean. `known` is what issuers and title say.
 */
export function regionInText(folded: string, issuers: readonly string[], known: string | null): string | null {
  const part = wholeOf.exec(folded)?.[1];
  if (part && known !== null && known !== part && !part.startsWith("全")) return part;
  if (known !== null || issuers.some((name) => /^(?:国务院|国家|中共中央|中华)|部$/.test(name))) return known;
  if (/[我本]省|全省/.test(folded)) {
    const named = mostNamed([...folded.matchAll(provinceName)].map((match) => match[1]!));
    return named === null ? null : `${named}省`;
  }
  return /[我本]市|全市/.test(folded) ? mostNamed([...folded.matchAll(cityBody)].map((match) => match[1]!)) : null;
}

/** The name that is said at least twice and more than twice as often as any other. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}
