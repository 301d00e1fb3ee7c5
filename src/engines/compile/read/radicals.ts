/** CJK Radicals Supplement → the character that is meant (Unicode: EquivalentUnifiedIdeograph; those in real use). */
const supplement: Record<string, string> = Object.fromEntries(
  (
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛" +
    "⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门" +
    "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
  )
    .match(/../gu)
    ?.map((pair) => [pair[0] ?? "", pair[1] ?? ""]) ?? [],
);

/**
 * PDF files made by browsers name some characters as radicals, which look the same and compare as different. Only those
 * are exchanged: a general normalisation would also change brackets, digits and enclosed numbers of the document.
 */
export function exchangeRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (char) => supplement[char] ?? char.normalize("NFKC"));
}
