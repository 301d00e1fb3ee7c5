/** How a list of responsible units is written, and what a unit's name looks like. Works on folded text. */

const opens = "(〔【《“";
const shuts = ")〕】》”";
/** Last words of the names of Chinese public bodies and what plans address like one. */
const bodies =
  "局|委|办|(?<!参|控|持|入|个|配|认|增|募|炒|一|新|原始|优先)股|党?总支|党支部|支部|(?<!内|外|儿|产|骨|眼|妇|牙|瘤|医|复|床|专|学|百|皮肤)科|厅|部|署|院|会|中心|政府|管委|公司|集团|大学|学院|分行|支行|银行|总队|支队|大队|法院|检察院|军区|室|处|所|站|社|团|联|台|馆|校|库|组|专班|片区|园区|新区|高新区|开发区|功能区|核心区|示范区|自贸区|镇街|乡镇|街道|镇|乡|区|县|市|州|盟|旗|省|企业|高校|单位|部门|机构|协会|学会|联盟|商会|基地|平台|实验室|海关|(?:车务|工务|电务|机务|供电)段|税务|邮政|电网|电力|铁塔|移动|联通|电信|人行|科协|文联|侨联|工商联|妇联|总工会|团委|党校|管理层|地方|各地";
const looksLikeBody = new RegExp(`(?:${bodies})(?:\\([^)]{1,24}\\))?$`);

export interface NameSpan {
  name: string;
  from: number;
  /** 甲局(牵头): what stands in brackets behind the name. */
  marked: "lead" | "support" | null;
}

const leadMark = /\((?:牵头(?:单位|部门)?|主责(?:单位)?|主办|第一责任单位|总牵头)\)$/;
const supportMark = /\((?:配合(?:单位|部门)?|协办|参与|协助)\)$/;

/**
 * Splits a list of units at its separators outside brackets; 等 and closing words are dropped, 及相关部门 is a unit of its own.
 * `from` is the index of the name in `text`. Returns [] when nothing is left.
 */
export function splitUnits(text: string): NameSpan[] {
  const parts: NameSpan[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number) => {
    for (const piece of conjoined(text.slice(from, to), from)) parts.push(piece);
    from = to + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    if (opens.includes(character)) depth++;
    else if (shuts.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、,;/|\s]/.test(character)) push(i);
  }
  push(text.length);
  return withGovernments(parts, text);
}

/** 各乡、镇人民政府, 各县、市、区政府: levels that share the word which makes them bodies. */
const level = "(?:自治县|开发区|功能区|县级市|乡|镇|县|市|区|州|盟|旗|街道)";
const bareLevel = new RegExp(`^${level}(?:\\([^()]{1,8}\\))?$`);
const firstLevel = new RegExp(`^各${level}+(?:\\([^()]{1,8}\\))?$`);
const lastLevel = new RegExp(
  `^(?:\\([^()]{1,8}\\))?${level}+(?:\\([^()]{1,8}\\))?(?:党委|(?:人民)?政府|办事处|管委会)$`,
);

/** 各乡镇党委、政府: the second word is no body of its own. */
function withGovernments(parts: readonly NameSpan[], text: string): NameSpan[] {
  const whole: NameSpan[] = [];
  for (const part of parts) {
    if (lastLevel.test(part.name)) {
      const from = whole.findLastIndex((one) => !bareLevel.test(one.name));
      const first = whole[from];
      if (first && firstLevel.test(first.name)) {
        first.name = text.slice(first.from, part.from + part.name.length);
        whole.length = from + 1;
        continue;
      }
    }
    const last = whole.at(-1);
    if (last && /^(?:人民)?政府$/.test(part.name) && /党(?:工)?委$/.test(last.name))
      last.name = text.slice(last.from, part.from + part.name.length);
    else whole.push({ ...part });
  }
  return whole;
}

/** 省发展改革委及相关省级部门 names two; 市文化和旅游局 names one. */
function conjoined(text: string, from: number): NameSpan[] {
  const found: NameSpan[] = [];
  const joint =
    /(?<=局|委|办|厅|部|会|院|行|府|司|团|心|海关|部门|单位|机构|乡镇|街道|\))(?:及其?|和|与|以及|会同)(?=相关|有关|各|其他|所属|属地|市|省|区|县|州|盟|国|所在|[\u4e00-\u9fff]{2,4}[市州盟县区](?:人民)?(?:政府|$))/.exec(
      text,
    );
  const pieces: Array<[string, number]> = joint
    ? [
        [text.slice(0, joint.index), from],
        [text.slice(joint.index + joint[0].length), from + joint.index + joint[0].length],
      ]
    : [[text, from]];
  for (const [piece, at] of pieces) {
    const bare = piece.trim().replace(leadMark, "").replace(supportMark, "");
    const name = trimName(bare);
    const marked = leadMark.test(piece.trim()) ? "lead" : supportMark.test(piece.trim()) ? "support" : null;
    if (name !== "") found.push({ name, from: at + piece.indexOf(name), marked });
  }
  return found;
}

/** 甲局、乙局等市直相关单位: who else answers is not said. 高等院校 and 中等职业学校 are names. */
const andOthers =
  /(?<![高中初平同均对])等(?:有关|相关|各|省级|市级|区级|部门|单位|按|(?!级|效|待|候|值|额)[^、,;]{0,10}(?:单位|部门|机构|企业|公司|高校|院校|院所|运营商|县区|区县|县市|市县|乡镇|镇街|街镇|街道|委办局|科室|处室)(?:按|[)]|$)).*$|等地?$/;

/** The bare name: without 等, 按职责分工, duties and dots around it. */
function trimName(piece: string): string {
  return piece
    .trim()
    .replace(/^(?:由|请|以及|及|和|与|会同|其中)/, "")
    .replace(
      /(?:(?:按照?|根据|结合)(?:各自|本[地级]|本单位|本部门|自身)?(?:工作)?(?:实际|职[责能](?!分工)|权限|任务).*|(?:各司其职|各负其责|依职责).*|按照?(?:各自)?(?:职责|职能|责任)?分工.*|按职责.*|分别负责|分头负责|共同负责|具体负责|牵头负责|负责(?:落实|推进|实施)?|牵头(?:推进|落实|实施)?|配合|参与|协同|协助|落实|推进)$/,
      "",
    )
    .replace(/(?<=.{2})(?:分别|共同|联合|具体)$/, "")
    .replace(andOthers, "")
    .replace(/[。.:]+$/, "")
    .trim();
}

/** Whether every name of a list looks like a public body; then a bracket without any label is a list of units. */
export function allBodies(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => name.length >= 2 && name.length <= 30 && looksLikeBody.test(name));
}

/** Whether a single name looks like a public body. */
export function isBody(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && looksLikeBody.test(name);
}
