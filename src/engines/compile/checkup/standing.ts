import type { Reading } from "./reading.ts";

/**
 * How the draft's area lies to that of an upper plan: the same, a part of it, or not told by the texts. An upper plan is chosen by people,
 * so that another area than the draft's own is the larger one.
 */
export type Standing = "same" | "part" | "unknown";

const kindOfArea = /(?:省|市|自治区|自治州|地区|区|县|新区)$/;
const national =
  /^(?:中共中央|国务院|国家|全国)|^(?:科技|科学技术|工业和信息化|发展改革|教育|财政|农业农村|商务|自然资源|生态环境|交通运输)[^省市区县]{0,3}部/;

export function standingOf(draft: Reading, upper: Reading): Standing {
  const [own, whole] = [areaOf(draft), areaOf(upper)];
  if (own !== null && whole !== null) return own === whole ? "same" : "part";
  if (whole === null && own !== null && upper.document.meta.issuers.some((issuer) => national.test(issuer)))
    return "part";
  return "unknown";
}

const leadingArea = /^(?!关于|加快|推进|促进)[\u4e00-\u9fff]{1,6}?(?:省|市|自治州|新区|区|县)(?![域间块])/;
/** 临海市东海岸新区管委: the area within the city. 园区, 片区, 社区 are no levels of government. */
const areaBehind =
  /^(?!加快|推进|深入|促进|建设|打造|实施|创新|关于)[\u4e00-\u9fff]{1,6}?(?:新区|县|(?<![园片社城地景校厂辖战灾])区|市)/;

/** The area of a plan: what the compiler found, narrowed by its issuer or title; a draft without issuer is told by its title. */
export function areaOf(reading: Reading): string | null {
  const { region, issuers } = reading.document.meta;
  const { title } = reading;
  if (region === null) return leadingArea.exec(title ?? "")?.[0] ?? null;
  for (const name of [...issuers, title ?? ""]) {
    const behind = name.startsWith(region) ? areaBehind.exec(name.slice(region.length)) : null;
    if (behind) return region + behind[0];
  }
  return region;
}

/** The name that the upper plan calls the draft's area by: 临海市东海岸新区 is 东海岸新区 in the city's plan, 临海市 in the province's. */
export function nameWithin(own: string, whole: string): string {
  const stem = whole.replace(kindOfArea, "");
  const rest = stem.length >= 2 && own.startsWith(stem) ? own.slice(stem.length).replace(/^[省市]/, "") : own;
  return rest.length >= 2 ? rest : own;
}
