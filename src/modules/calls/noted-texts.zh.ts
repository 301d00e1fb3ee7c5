interface Proposed {
  readonly title: string;
  readonly by: string | null;
  readonly verdict: "support" | "decline";
  readonly amount: number | null;
}

const kinds = { award: "立项决定", exclusion: "不予受理或终止决定", other: "决定" };

/** What a case writes of its decision into the register of affecting decisions; `noted-texts.en.ts` has the same keys. */
export const notedZh = {
  name: (title: string, kind: "award" | "exclusion" | "other") => `${title.slice(0, 150)}：${kinds[kind]}`,
  draft: (act: string, title: string) => `${act}：${title}`,
  proposed: ({ title, by, verdict, amount }: Proposed) =>
    [
      verdict === "support" ? "拟支持" : "拟不予支持",
      `${title}${by ? `（${by}）` : ""}`,
      ...(amount === null ? [] : [`${(amount / 100).toLocaleString("zh-CN")} 元`]),
    ].join("　"),
  more: (count: number) => `另有 ${count} 项，见案卷。`,
  course: (day: string, act: string, by: string, said: string | null) =>
    `${day} ${act}（${by}）${said ? `：${said}` : ""}`,
  hearing: (day: string, by: string | null, words: string, answer: string | null) =>
    `${day} ${by ?? ""}：${words}${answer ? `　答复：${answer}` : ""}`,
  cause: (title: string, act: string, day: string) => `系统登记：案卷“${title.slice(0, 150)}”于 ${day} 办理“${act}”`,
};
