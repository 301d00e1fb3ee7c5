import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// 分别 pairs figures with subjects, with years, or with the two halves of one word; where subjects and years come in pairs the subjects win.
const pairs = `
到2026年、2028年,乡镇卫生院达标率分别达到70%、90%。
  乡镇卫生院达标率 >=70% level 2026
  乡镇卫生院达标率 >=90% level 2028
公交站点覆盖率2026年和2028年分别达到80%和95%。
  公交站点覆盖率 >=80% level 2026
  公交站点覆盖率 >=95% level 2028
2027年、2028年供热面积分别达到300万平方米、400万平方米。
  供热面积 >=3000000平方米 level 2027
  供热面积 >=4000000平方米 level 2028
城乡居民养老金标准分别提高4%和6%。
  城市居民养老金标准 =4% growth-rate -
  农村居民养老金标准 =6% growth-rate -
进出口通关时间分别压缩至20小时和2小时以内。
  进口通关时间 <=20小时 level -
  出口通关时间 <=2小时 level -
初中、小学班额分别不超过50和45人。
  初中班额 <=50人 level -
  小学班额 <=45人 level -
臭氧和二氧化硫平均浓度分别不高于150和8微克/立方米。
  臭氧平均浓度 <=150微克/立方米 level -
  二氧化硫平均浓度 <=8微克/立方米 level -
粮食、油料产量分别达到50万吨和8万吨。
  粮食产量 >=500000吨 level -
  油料产量 >=80000吨 level -
到2026年、2028年,绿化率、节水率分别达到40%、60%。
  绿化率 >=40% level 2028
  节水率 >=60% level 2028
2026年、2027年、2028年分别建成学校5所、8所、10所。
  学校数量 =5所 increase 2026
  学校数量 =8所 increase 2027
  学校数量 =10所 increase 2028
2027年、2028年分别培训护林员300人次、500人次。
  培训护林员数量 =300人次 increase 2027
  培训护林员数量 =500人次 increase 2028
2027年、2028年分别举办赛事3场、5场。
  举办赛事数量 =3场 increase 2027
  举办赛事数量 =5场 increase 2028
城乡居民养老金标准提高4%。
  城乡居民养老金标准 =4% growth-rate -
`;

// So many of a hundred thousand is a rate with a unit of its own; a fraction stays a share.
const rates = `
孕产妇死亡率、婴儿死亡率分别控制在12/10万和5‰以内。
  孕产妇死亡率 <=12/10万 level -
  婴儿死亡率 <=5‰ level -
肺结核发病率降至45/10万以下。
  肺结核发病率 <45/10万 level -
出生缺陷率降至80/万。
  出生缺陷率 <=80/万 level -
重大事故死亡率控制在2.5/10万以内。
  重大事故死亡率 <=2.5/10万 level -
办理时间压缩1/3以上。
  办理时间 >=33.33% growth-rate -
`;

test.each([pairs, rates].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
