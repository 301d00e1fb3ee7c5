/** Words of the language that plans are written in; none of them comes from one plan only. */

const duty =
  /[(（【]?(?:责任单位|牵头单位|配合单位|责任部门|牵头部门)[:：][^。\n]*|[(（][^()（）]{2,200}(?:负责|牵头|配合|推进|落实)[。]?[)）]/g;

/** The words of a task without the units that answer for it; as long as before, so that places stay. */
export const dutyless = (words: string): string => words.replace(duty, (found) => " ".repeat(found.length));

/** What is done to the things that are counted. Two plans may count the same things, one the new ones and one those recognised. */
const makings: ReadonlyArray<readonly [kind: Making, words: string]> = [
  ["recognised", "新认定|认定|新获批|获批|新评定|评定|新备案|备案"],
  ["attracted", "新引进|引进|吸引|引育|新引育|招引|落户|落地"],
  ["solved", "突破|攻克|取得|形成"],
  ["carried out", "组织实施|滚动实施|部署实施|组织开展|组织|实施|部署|开展|举办"],
  ["chosen", "识别筛选|遴选支持|遴选|筛选|推介|支持"],
  ["rebuilt", "优化重组|重组|改造提升|改造|改扩建|提升"],
  ["made", "新增加|新增|新建成|新建|启动建设|建设|建成|打造|布局|新培育|培育|发展|新开发|开发|推动|首批"],
];
export type Making = "recognised" | "attracted" | "solved" | "carried out" | "chosen" | "rebuilt" | "made";

const atStart = makings.map(([kind, words]) => [kind, new RegExp(`^(?:每年|年均|累计)?(?:${words})`)] as const);
const atEnd = /(?:布局建设|建设|数量|总数|总量|个数|家数)$/;

/** The name of an indicator parted into what is done and what is counted. */
export function partsOfName(metric: string): { making: Making | null; thing: string } {
  let thing = metric.replace(/\s/g, "");
  let making: Making | null = null;
  for (let cut = true; cut; ) {
    cut = false;
    for (const [kind, words] of atStart) {
      const rest = thing.replace(words, "");
      if (rest.length === thing.length || rest.replace(atEnd, "").length < 2) continue;
      making ??= kind;
      thing = rest;
      cut = true;
    }
  }
  for (let rest = thing.replace(atEnd, ""); rest !== thing && rest.length >= 2; rest = thing.replace(atEnd, ""))
    thing = rest;
  return { making, thing };
}

/** One spelling for what plans write in several ways: 规上 and 规模以上, 研发经费投入 and 研发投入, 总产值 and 产值. */
export const plainName = (thing: string): string =>
  thing
    .replace(/规上/g, "规模以上")
    .replace(/研究与试验发展|研发经费|R&D(?:经费)?/gi, "研发")
    .replace(/每(?=[万百千人户])/g, "")
    .replace(/的|总(?=[产营收]|量|数|规模)|[“”"'‘’]/g, "");

/** Whether a figure of this name can be held against that of another area: a share, a rate, a number per head. */
export const isRelative = (name: string, unit: string): boolean =>
  unit === "%" || /^(?:每|人均|户均|万人|万名|百户|千人|单位|亩均)|率$|比重|占比|比例|强度|集聚度|水平|增速/.test(name);

const rising = /提高|提升|增加|加大|扩大|增长|强化|壮大|拓展|上升|只增不减|刚性增长/;
const falling = /减少|降低|压缩|压减|缩短|下降|缩减|遏制|控制/;

/** Which way a goal without a figure points; null where its words tell both or neither. */
export function wayOf(quote: string): "up" | "down" | null {
  const [up, down] = [rising.test(quote), falling.test(quote)];
  if (up === down) return null;
  return up ? "up" : "down";
}
