import { planEnd } from "../lexicon/time-words.ts";

/** What a column of an indicator table holds, told by its head. */
export interface Column {
  role: "index" | "category" | "name" | "unit" | "base" | "target" | "total" | "attribute" | "other";
  /** The year in the head (2025年目标值). */
  year: number | null;
  /** What the head says is measured (新增装机容量), where it says more than that the column holds the aim. */
  measure?: string;
}

const roles: Array<[RegExp, Column["role"]]> = [
  [
    /^(?:计划|拟|预计)?(?:完成|办理|办结|推进|实施)?(?:时限|期限|时间|时间节点)(?:要求)?$|(?:责任|牵头|配合|主管|实施|完成)(?:单位|部门)$|内容$|完成(?:比例|占比|率|进度|情况)$/,
    "other",
  ],
  [/^(?:序号|编号|No\.?)$/i, "index"],
  [/^(?:类别|类型|分类|领域|维度|一级指标|指标类别|指标类型)$/, "category"],
  [/^(?:主要)?(?:指标|发展指标|指标名称|具体指标|二级指标|三级指标|名称|项目|项目名称|目标任务|指标内容)$/, "name"],
  [/^(?:计量)?单位$/, "unit"],
  [/^(?:指标)?(?:属性|性质|类别属性|指标属性)$/, "attribute"],
  [/年均|累计|增速|五年/, "total"],
  [/现状|基期|基准|实际|完成|基数|现值/, "base"],
  [/目标|预期|规划|期末|计划/, "target"],
];

/** The column that a head cell names; null when the text is no head. */
export function columnOf(head: string): Column | null {
  const text = head.replace(/[\s()（）[\]]/g, "");
  const year = /(20\d\d)年?/.exec(text);
  const found = roles.find(([pattern]) => pattern.test(text));
  if (!found && !year) return null;
  if (text.length > 14) return null;
  // “十五五”目标值: the end of the period, when no year stands there.
  const period = found?.[1] === "target" && !year ? /^“?(十[一二三四五六])五”?/.exec(text)?.[1] : undefined;
  if (period) return { role: "target", year: planEnd.get(period) ?? null };
  if (found && !(year && found[1] === "name")) return { role: found[1], year: year ? Number(year[1]) : null };
  return { role: "target", year: Number(year![1]) };
}

/**
 * Of several columns with years the early ones are where things stand. `first` is the first promised year of the plan.
 * A column that says so itself (现状值, 目标值) keeps what it says.
 */
export function settleColumns(columns: Column[], heads: readonly string[], first: number | null): Column[] {
  const years = columns
    .filter((column) => column.year !== null && (column.role === "target" || column.role === "base"))
    .map((column) => column.year!);
  const last = Math.max(...years);
  return columns.map((column, i) => {
    if (column.role !== "target" || column.year === null || /目标|预期|规划/.test(heads[i] ?? "")) return column;
    const early =
      years.length > 1 &&
      column.year < last &&
      (first === null ? column.year === Math.min(...years) : column.year < first);
    return early ? { ...column, role: "base" } : column;
  });
}
