const answers =
  "(?:总?牵头|责任|主责|主办|主管|主抓|配合|协办|协同|协助|协作|参与|参加|承办|落实|实施|负责|执行|推进|联办)(?:责任|负责|配合|实施|落实|参与)?";
const body = "(?:单位|部门|主体|机构|机关|科室|处室|股室|科股室|院系|领导|人)";
const opens = new RegExp(`^[(〔【[]? ?(?:[省市区县镇]级|主要|具体)?${answers}${body} ?[)〕】\\]]? ?:`);
const last = "(?:[局委办厅部院会署府司处科所站社团联]|中心|单位|部门|公司|集团|企业|大学|机构|街道|[县市区镇乡])";
const endsInBody = new RegExp(`(?:${last}|[)〕】\\]])$`);
const restOfName = new RegExp(`^[\\u4e00-\\u9fff]{0,5}?${last}(?:[、,;)〕】\\]]|等|$)`);

const behind = new RegExp(`[。;(] ?${answers}${body}:[^。]{2,}$`);
/** …全部完成。责任单位:甲局、乙局: whether a text ends in who answers for it. */
export const endsInUnits = (text: string): boolean => behind.test(text);

/** 牵头单位:…, (责任单位:…): a line that says who answers. What stands before it has ended, however full its last line is. In: folded text. */
export const opensUnitLine = (line: string): boolean => opens.test(line);

const levelBehind = /\([县市区州盟旗乡镇街道、]{1,8}\)$/;
const governs = /^(?:人民)?政府|^管委会|^党(?:工)?委|^办事处/;

/** 责任单位:市科技局、市财政 / 局、市人社局; 各县(区) / 人民政府: the list was cut in a name, whose rest begins the next line. */
export const goesOnInName = (list: string, line: string): boolean =>
  (/[\u4e00-\u9fff]$/.test(list) && !endsInBody.test(list) && restOfName.test(line)) ||
  (levelBehind.test(list) && governs.test(line));
