/** A name in quotation marks; those of its own become the inner ones. */
function quoted(name: string): string {
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** “甲”“乙”“丙”等5项: the first names and how many there are. */
function names(all: readonly string[]): string {
  return `${all.slice(0, 3).map(quoted).join("")}${all.length > 3 ? `等${all.length}项` : ""}`;
}

function words(all: readonly string[]): string {
  return all.slice(0, 4).map(quoted).join("");
}

/** What has to be said when the texts do not tell whose area the draft is for. */
function sameArea(sure: boolean): string {
  return sure ? "" : "；文中看不出两份文件是否同一地区，如不是请忽略";
}

/** The texts of the findings. They name the draft's own words and figures, and what to write instead. */
export const zh = {
  growthWithoutBaseline: (
    metrics: readonly string[],
    amounts: readonly string[],
    due: number | null,
    exampleYear: number | null,
  ): string =>
    `${names(metrics)}只写“${amounts.join("”“")}”，没有写以哪一年为基期、基期值是多少，也看不出是累计还是年均，${due === null ? "到期" : `到${due}年`}无法核算。请补写基期年和基期值${exampleYear === null ? "" : `，例如“以${exampleYear}年（××）为基期”`}。`,
  levelWithoutBaseline: (metrics: readonly string[]): string =>
    `全文${metrics.length}项目标没有写现状值（${names(metrics)}），进度和增幅无从计算。建议在指标表中补充基期年和基期值。`,
  noDeadline: (metrics: readonly string[]): string =>
    `${names(metrics)}没有写完成年份，本段和文件也没有写规划期，无法判断是否逾期。请补写“到××××年”或在标题中注明规划期。`,
  cadenceWithoutYears: (metrics: readonly string[]): string =>
    `${names(metrics)}只写“每年”，文件没有写规划期，看不出从哪一年到哪一年。请写成“××××—××××年每年……”。`,
  goalsWithoutDeadline: (subjects: readonly string[]): string =>
    `文件没有写规划期，${subjects.length}项非数量目标没有完成年份：${names(subjects)}。请补写完成年份。`,
  taskWithoutOwner: (title: string): string =>
    `任务“${title}”没有写责任单位，而其他任务都写了，下达后无人认领。请补写牵头单位和配合单位。`,
  noOwnersAtAll: (tasks: number): string =>
    `全文${tasks}项任务都没有写责任单位。如另行印发任务分工方案，请在文中注明；否则请逐项补写。`,
  targetsWithoutOwner: (metrics: readonly string[]): string =>
    `${metrics.length}项目标没有责任单位：${names(metrics)}没有出现在任何写明责任单位的任务中。请在任务分工中逐项明确由谁负责。`,
  cadenceWithDeadline: (
    each: string,
    due: number,
    total: { from: number; count: number; sum: string } | null,
  ): string =>
    `既写期限“到${due}年”又写频次“每年”：是${due}年当年达到${each}，还是${total ? `${total.from}—${due}年` : "期限内"}每一年都要达到${each}${total && total.count > 1 ? `（${total.count}年合计约${total.sum}）` : ""}？考核口径不同。请改为“${total ? `${total.from}—${due}年` : `××××—${due}年`}每年……”或“到${due}年累计……”。`,
  twoValues: (metric: string, earlier: string, later: string): string =>
    `同一指标“${metric}”前后两处目标值不同：前文为“${earlier}”，此处为“${later}”。请核实后统一。`,
  twoComparators: (metric: string, earlier: string, later: string): string =>
    `同一指标“${metric}”前后两处要求松紧不一：前文为“${earlier}”，此处为“${later}”，完成与否会有两种结论。请统一表述。`,
  unreachableSum: (found: {
    metric: string;
    each: string;
    from: number;
    to: number;
    years: number;
    sum: string;
    aim: string;
    base: string | null;
    needed: string | null;
  }): string =>
    `按每年${found.each}计算，${found.from}—${found.to}年${found.years}年共约${found.sum}${found.base === null ? "" : `，加上基期${found.base}`}，达不到“${found.metric}”${found.aim}的目标${found.needed === null ? "" : `；除非${found.from - 1}年底已有约${found.needed}，但文中没有写现状值`}。请核实两个数，${found.needed === null ? "或调整年度数" : "并补写基期值"}。`,
  rateMissesValue: (found: {
    metric: string;
    rate: string;
    yearly: boolean;
    base: string;
    baseYear: number;
    due: number;
    reached: string;
    aim: string;
  }): string =>
    `“${found.metric}”的增速与目标值对不上：${found.baseYear}年为${found.base}，按${found.yearly ? "年均" : "累计"}${found.rate}推算，${found.due}年约为${found.reached}，而目标值为${found.aim}。请核实增速、基期值或目标值。`,
  deadlinePassed: (written: string, issued: string | null, start: number | null): string =>
    `“${written}”早于${issued === null ? `规划期的第一年（${start}年）` : `文件的成文日期${issued}`}，印发时已经过期。请核实年份。`,
  deadlineAfterPeriod: (written: string, periodEnd: number): string =>
    `任务期限“${written}”在规划期（到${periodEnd}年）之后，规划期末评估时无法计入。请确认是否写明${periodEnd}年的阶段目标。`,
  vague: {
    dated: (found: readonly string[]): string =>
      `这句话写了期限，但${words(found)}没有可以核验的标准，到期无法判定是否完成。请改用数值、比例、名次或具体成果。`,
    aims: (sentences: number, found: readonly string[]): string =>
      `目标部分有${sentences}句只写程度（${words(found)}${found.length > 4 ? "等" : ""}），没有可以核验的标准。作为愿景可以保留；如要考核，请配数值、比例、名次或具体成果。`,
    amount: (found: readonly string[]): string =>
      `${words(found)}没有写数量，做多少算完成无法核验。请写明数量或列出清单。`,
    amounts: (sentences: number, found: readonly string[]): string =>
      `有${sentences}处没有写数量（${words(found)}${found.length > 4 ? "等" : ""}），所在任务没有责任单位或已有其他数量目标。如要考核，请写明数量、列出清单，或在分解任务时明确。`,
  },
  softWill: (metrics: readonly string[]): string =>
    `${metrics.length}项目标写的是“力争”“争取”（${names(metrics)}），没有完成时是否算未完成任务，文中没有说明。请注明属约束性还是预期性，或确认不作硬性考核。`,
  openList: (metrics: readonly string[]): string =>
    `统计范围以“等”收尾（${names(metrics)}），还包括哪些没有写明，分子或指标个数会随解释而变。请列全，或去掉“等”。`,
  twoWordings: (earlier: string, later: string): string =>
    `“${later}”与前文“${earlier}”目标值相同，像是同一指标，但名称不同。如是同一指标，请统一名称；如不是，请写明区别。`,
  unclearNegation: (not: string, first: string, second: string): string =>
    `“${not}”的范围不清：只管“${first}”，还是也管“${second}”？两种读法意思相反。如都否定，请写成“${not}${first}、${not}${second}”。`,
  unitInTwoForms: (rare: string, rareCount: number, usual: string, usualCount: number): string =>
    `同一单位疑有两种写法：“${rare}”（${rareCount}处）与“${usual}”（${usualCount}处），列入台账会变成两个单位。请统一为规范简称。`,
  shareAboveHundred: (metric: string, amount: string): string =>
    `“${metric}”是占比，最多100%，“${amount}”不成立。请核实数值或单位。`,
  weakerThanUpper: (
    metric: string,
    own: string,
    due: number,
    source: string,
    upper: string,
    upperDue: number,
    sure: boolean,
  ): string =>
    `“${metric}”低于上位规划的要求：本稿为${due}年“${own}”，《${source}》为${upperDue}年“${upper}”。请调整，或说明理由并报批${sameArea(sure)}。`,
  laterThanUpper: (metric: string, own: string, due: number, source: string, upperDue: number, sure: boolean): string =>
    `“${metric}”（${own}）晚于上位规划：本稿到${due}年，《${source}》到${upperDue}年。请提前，或说明理由并报批${sameArea(sure)}。`,
  softerThanUpper: (metric: string, own: string, source: string, upper: string, sure: boolean): string =>
    `“${metric}”比上位规划松：本稿为“${own}”，《${source}》为“${upper}”。请统一表述${sameArea(sure)}。`,
  otherUnitThanUpper: (metric: string, own: string, source: string, upper: string): string =>
    `“${metric}”的计量单位与上位规划不同：本稿用“${own}”，《${source}》用“${upper}”，无法对照。请统一单位。`,
  belowTheWhole: (metric: string, own: string, source: string, upper: string): string =>
    `“${metric}”本稿为“${own}”，低于《${source}》全域的“${upper}”。请确认本地区是否应当低于全域水平。`,
  partAboveWhole: (metric: string, own: string, source: string, upper: string): string =>
    `“${metric}”本稿为“${own}”，超过了《${source}》全域的“${upper}”，局部大于整体。请核实统计口径。`,
  upperAsksFigures: (source: string, area: string, metrics: readonly string[]): string =>
    `《${source}》对${area}提出了${metrics.length}项数量要求（${names(metrics)}），本稿没有相应目标。请补充，或说明由哪份文件承接。`,
  upperAsksTasks: (source: string, area: string, titles: readonly string[]): string =>
    `《${source}》有${titles.length}项任务点名由${area}负责或参与（${names(titles)}）。请逐项核对本稿是否承接。`,
};

export type CheckUpTexts = typeof zh;
