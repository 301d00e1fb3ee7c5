/** Words of the language of plans that nobody can measure, by the reason why. All patterns work on folded text without spaces. */

const making =
  "建设|建成|打造|培育|培养|引进|引育|集聚|聚集|汇聚|实施|突破|攻克|攻关|布局|新建|组建|推出|形成|遴选|认定|转化|研发|开发|建立|设立|孵化|落地|招引|支持|推广|创建|谋划|储备|催生|吸引|壮大|发展|产出|取得|制定|出台";

/** How much is left open: 建设一批, 打造若干. How many make it done? */
export const vagueAmount = new RegExp(
  `(?:${making})[^,;:、。“”]{0,3}?(?:一大?批|若干(?:个|家|项|所|名|支|条|件|处|座)?|一系列|一定数量的?|数(?:个|家|项|十个|十家|百家)|多(?:家|项|所|支))(?=[\\u4e00-\\u9fff“])`,
  "g",
);

const change =
  "提升|提高|跃升|增强|改善|优化|壮大|增加|扩大|增长|下降|降低|减少|缩短|缩小|完善|健全|彰显|凸显|加强|释放|发展|突破|进展";

/**
 * How far is left open, at the end of a clause: …能力显著提升, …体系更加完善, …初具规模. From where to where? Before an object
 * (不断完善制度) the same words name what is to be done, not where it is to end.
 */
export const endState = new RegExp(
  `(?:(?:显著|明显|大幅度?|较大幅度|进一步|不断|持续|稳步|有效|全面|更加|日益|逐步|较快)(?:地)?(?:得到)?(?:${change})|(?:成效|作用|优势|成果|地位|特色|效果)(?:更加)?(?:显著|明显|突出|凸显)|初具规模|初见成效|走在(?:全[国省市])?前列|(?:再|迈)上新台阶|取得(?:新|重要|重大|明显|显著|实质性)(?:的)?(?:突破|进展|成效))(?=[,;:。]|$)`,
  "g",
);

/** Only the effort is promised: 大力推进, 积极探索. The words are kept whatever comes of them. */
export const effortOnly =
  /(?:大力|积极|着力|努力|深入|扎实|切实|稳步|有序)(?:推进|推动|开展|探索|发展|支持|培育|引导|谋划|促进)/g;
