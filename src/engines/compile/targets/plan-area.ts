import type { Draft } from "../draft.ts";

/** What a plan is for when it is not for a whole region: an area with a name of its own at the end. */
const areaEnd =
  "创新区|走廊|新区|开发区|高新区|高新技术产业开发区|示范区|自贸区|自由贸易试验区|合作区|试验区|经济带|经济圈|都市圈|城市群|先行区|片区|科学城|科技城|度假区|湾区|城乡融合区|功能区";
const titled = new RegExp(
  `([\\u4e00-\\u9fff“”·]{2,18}?(?:${areaEnd}))(?:规划|建设|创新|高质量|总体|实施|发展|提升|三年|五年|行动|综合|改革|开放|管理)`,
);
const before =
  /^.*(?:关于|印发|转发|加快推进|加快|推进|推动|支持|促进|深化|全面|建设|打造|创建|实施|《|国家级?|省级|市级)/;
const kindOnly = new RegExp(`^(?:${areaEnd})$`);

/** The area that a title names as the plan's object (科创大走廊, 临港新片区), without the region before it; null when it names none. */
export function planArea(title: string | null, region: string | null): string | null {
  const found = titled.exec((title ?? "").replace(/\s/g, ""))?.[1];
  if (!found) return null;
  const place = region?.replace(/(?:省|市|自治区)$/, "") ?? "";
  let name = found.replace(before, "");
  if (place !== "" && name.startsWith(place)) name = name.slice(place.length).replace(/^[省市]/, "");
  return name.length < 3 || kindOnly.test(name) ? null : name;
}

/** 占全市…, 全国重点实验室, 高于全省平均水平: a place that only measures or belongs to a name says nothing about whose figure it is. */
const notScope =
  /(?:占|居|位列|位居|排名|高于|低于|优于|领先|达到|面向|辐射|服务|惠及)(?:到)?(?:我|本|全)[国省市区县]|全国(?:重点|统一|示范|先进|文明|百强|一流|性|劳动|工程|技术|青年|前|平均|同类|主要|综合|首|“|《)|全[省市](?:统一|平均|前列|重点实验室)|(?:获评|评为|授予|获得|新增|培养|培育|创建|争创|创成|推荐)全[国省市]/g;

/** Whose figures those of a plan are when its sentences do not say: its area, its region, the country for a national body's plan. */
export function defaultScope(meta: Draft["meta"]): string | null {
  const own = planArea(meta.title, meta.region) ?? meta.region;
  if (own !== null) return own;
  const said = /[全我本][省市区县]/.exec(meta.title ?? "")?.[0];
  if (said || meta.issuers.length === 0) return said ?? null;
  return meta.issuers.every((name) => nationalBody.test(name)) ? "全国" : null;
}

const nationalBody = /^(?:国务院|中共中央|国家|中华人民共和国|全国|中国)|^[\u4e00-\u9fff]{2,8}部(?:办公厅)?$/;

/** Region, area or country that a target's words speak of. */
export function scopeOf(quote: string, region: string | null, usual: string | null): string | null {
  const named = /全[国省市区县]|我[省市区]|本[省市区]/.exec(quote.replace(notScope, ""))?.[0] ?? null;
  if (named === "全国") return named;
  // 全市 in the plan of a corridor speaks of the city around it.
  if (named !== null && usual !== region && !/区$/.test(named)) return region ?? named;
  return usual ?? named;
}
