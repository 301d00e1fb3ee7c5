/** How plans speak of time. */

/** The last year of a five-year plan by its name. */
export const planEnd = new Map<string, number>([
  ["十", 2005],
  ["十一", 2010],
  ["十二", 2015],
  ["十三", 2020],
  ["十四", 2025],
  ["十五", 2030],
  ["十六", 2035],
  ["十七", 2040],
]);
/** “十四五”时期, 十五五末, 十四五期间. */
export const planPeriod = /“?(十[一二三四五六七]?)五”?(?=时期|期间|末|期末|以来|初)/g;

/** What tells of things done; such a clause and what follows in the sentence is a report, not a promise. */
export const pastCue =
  /(?:已(?:有|经|达|建|成|累|形|完|实|突|超|覆|全|连|先|获|培|拥|基|在|初步)|截至|截止|(?<![从由项]|[降升高低少增减][至到]|[比较])目前(?!期)|五年来|[一二三四五六七八九十两]年来|近年来|近[一二三四五两几\d]+年|一年来|过去[一二三四五]年|去年|上年末|以来|收官|圆满完成|(?:实现|形成|建成|完成|达到|突破|超过|增加|增长|培育|引进|集聚|取得|新增|组建|成立|出台|建立|搭建|打造|承担|举办|认定)了|“?十[一二三]五”?(?:时期|期间|末|以来|规划)|初步统计)/;
/** Weaker signs of a report: they count only where no promise was announced in the sentence or its paragraph. */
export const reportCue =
  /(?:荣获|获评|入选|获批|(?<!保持|稳定|进入|达到|进到|冲刺|巩固|保|争|争取|力争|前进到|提升至|提升到)全[国省市区县]第[一二三四五六七八九十\d]|居全[国省市]|(?:排名|增幅|增速|总量)(?:位列|位居|居|排)?全[国省市]|位居|稳居|连续[一二三四五六七八九十\d]+年(?!每年|将|安排|给予|实施|举办|开展))/;
/** 较上年: of what was, or of what shall be. */
export const yearOnYear = /较(?:上年|去年|同期)/;
/** What opens a promise and ends a report within the same sentence. */
export const futureCue =
  /(?:力争|争取|确保|将(?:在|于|要|达|实|建|新|突|超|形|培|打|有)|目标(?:是|为)|主要目标|预期目标|努力|计划|拟|今后|未来|下一步|明年|到“?十[四五六]五”?末)/;
/** A subject told with softer will. */
export const striveCue = /力争|争取|努力(?:使|将|推动|实现|达到|打造|培育|争取|在)?|尽力|力求/g;

/** A chapter or section that looks back or around. */
export const pastTitle =
  /回顾|发展基础|工作基础|现实基础|建设基础|基础和|基础与|基础条件|现状|发展成就|主要成就|成就(?:$|和|与|及|、)|成效显著|发展形势|面临(?:的)?形势|形势(?:与|和)?|发展环境|背景|取得(?:的)?(?:成效|进展|成绩)|进展情况|发展情况|基本情况|工作总结|工作情况|(?:存在|主要|突出|面临|现存)的?(?:突出|主要)?(?:问题|短板|不足|差距|困难|矛盾|制约|瓶颈)|(?:时期|以来|一年来|年来).{0,8}(?:情况|工作|成果|成绩|发展)/;
/** Words that keep a title in the future even if a word above stands in it. */
export const futureTitle =
  /目标|任务|重点工作|今年|安排|总体要求|打算|展望|思路|部署|规划|行动|(?:夯实|打牢|筑牢|巩固|强化|优化|改善|营造|应对).{0,8}(?:基础|环境|形势)/;
/** A chapter of targets: bare figures there are aims. */
export const aimTitle = /目标|指标|愿景/;
/** A chapter of principles: figures there merely describe. */
export const principleTitle = /指导思想|基本原则|总体思路/;
