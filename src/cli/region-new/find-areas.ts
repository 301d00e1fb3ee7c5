import type { AreaKind } from "../../modules/places/contract.ts";
import { lineOf, type Plan } from "./plan.ts";
import { Codes, codeOf, placeCode, placeEnglish } from "./romanise.ts";

/** An area that the plans name within the region. */
export interface FoundArea {
  code: string;
  kind: AreaKind;
  zh: string;
  en: string;
  basis: string;
  /** Size as stated, in km². */
  km2: number | null;
}

/** 某区政府, 某新区管委会: whoever has a government is an area. */
const governed = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,9}?(?:新区|区|县|旗))(?:人民)?政府/g;
/** A paragraph that opens with a part of the region and says where it lies: 某承载区以…为核心,…面积约30平方公里. */
const part =
  /^[\s*]*([\u4e00-\u9fff“”"]{3,14}?(?:区|带|城|廊|圈|园))(?:以|包括|位于|覆盖|东至|北至)[^\n]*?(?:面积约?(?:为)?([\d.]+)平方公里)?[^\n]*$/gm;

/** The areas that are named in the plans, each with its line; of a part the size as far as the plan states it. */
export function findAreas(plans: readonly Plan[], regionName: string, regionCode: string): FoundArea[] {
  const codes = new Codes();
  codes.take(regionCode);
  const found = new Map<string, FoundArea>();
  const keep = (zh: string, area: Omit<FoundArea, "code" | "zh">) => {
    const known = found.get(zh);
    if (known) found.set(zh, { ...known, km2: known.km2 ?? area.km2 });
    else if (zh !== regionName && !regionName.endsWith(zh))
      found.set(zh, {
        ...area,
        zh,
        code: codes.take(`${regionCode}-${area.kind === "division" ? placeCode(zh) : codeOf(zh)}`),
      });
  };
  for (const plan of plans) {
    const { text, noise } = plan.document;
    const isNoise = (at: number) => noise.some(({ start, end }) => at >= start && at < end);
    for (const match of text.matchAll(governed)) {
      // 某市某区 is the district of the city: named by itself.
      const zh = (match[1] ?? "").replace(/^[\u4e00-\u9fff]{2,4}市/, "");
      if (isNoise(match.index) || /[各相有][有关]?|其他/.test(zh.slice(0, 2))) continue;
      keep(zh, { kind: "division", en: placeEnglish(zh), basis: lineOf(plan, match.index), km2: null });
    }
    for (const match of text.matchAll(part)) {
      const zh = match[1] ?? "";
      if (isNoise(match.index) || /^(?:支持|推动|推进|鼓励|建设|依托|充分|加快)/.test(zh)) continue;
      const km2 = /面积约?为?([\d.]+)平方公里/.exec(match[0])?.[1];
      keep(zh, {
        kind: "zone",
        en: zh,
        basis: lineOf(plan, match.index + match[0].indexOf(zh)),
        km2: km2 ? Number(km2) : null,
      });
    }
  }
  return [...found.values()];
}

/** What the pack says of the areas; their borders are open. */
export const areaRows = (
  areas: readonly FoundArea[],
  region: { code: string; zh: string; en: string; basis: string | null },
) => [
  { code: region.code, kind: "city", name: { zh: region.zh, en: region.en }, basis: region.basis },
  ...areas.map(({ code, kind, zh, en, basis, km2 }) => ({
    code,
    kind,
    name: { zh, en },
    basis,
    ...(km2 === null ? {} : { stated: { km2, basis } }),
    partOf: [{ area: region.code, basis: null }],
  })),
];
