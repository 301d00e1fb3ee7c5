/** Marks within a line that are no words of the paper, and what each is. */
const marks: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /[[【(] ?(?:接上页|接下页|上一页|下一页|上接第?[^\]】)\n]{0,5}|下转第?[^\]】)\n]{0,5}|未完待续) ?[\]】)]/g,
    "分页标记",
  ],
  // 【制定机关】…•【公布日期】…: the fields of a data base, run into the line of the title.
  [
    /(?:(?:文章|文件|法规|基本)(?:属性|信息))?(?:[•·|] ?【[^】\n]{2,8}】[^•【\n]{1,60}?){2,}(?:(?<=[\u4e00-\u9fff])正文|(?=[•·|] ?(?!【)|\n|$))/g,
    "数据库的著录项",
  ],
  [/\?{3,}/g, "丢失字符留下的问号"],
  [/^ ?\| ?$/gm, "单独的竖线"],
];

/** Page turns of a site, runs of question marks that stand for lost characters, bars that part nothing. In: the folded text. */
export function findMarks(folded: string): Array<{ start: number; end: number; reason: string }> {
  return marks.flatMap(([pattern, reason]) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, reason })),
  );
}
