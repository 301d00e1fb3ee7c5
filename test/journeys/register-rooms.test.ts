import { expect, it } from "vitest";
import { registerOf } from "../../src/modules/registers/definitions/all.ts";
import type { RegisterDefinition, Transition } from "../../src/modules/registers/kit/define-register.ts";
import type { Field } from "../../src/modules/registers/kit/fields.ts";
import { proves } from "./proves.ts";
import {
  expectGoodScreen,
  expectNoConsoleMessages,
  expectNoSidewaysScroll,
  openPage,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

/** A register, the steps that a record of it takes on the screen, and the mechanisms that this shows. */
interface Walk {
  readonly register: string;
  readonly steps: readonly string[];
  /** Empty: the record is there for another to name. */
  readonly proves: readonly string[];
  /** Fields that are filled besides those that are needed: with this choice or these words; empty: the first choice. */
  readonly chosen?: Readonly<Record<string, string>>;
}

const walk = (register: string, steps: string, proved: string, chosen: Walk["chosen"] = {}): Walk => ({
  register,
  steps: steps.split(" "),
  proves: proved.split(" ").filter(Boolean),
  chosen,
});

/** By capability. The pages are the same for all of them: axe looks at one of each kind. */
const walks: Readonly<Record<string, readonly Walk[]>> = {
  GOV: [
    walk("upper-fund", "apply win", "GOV-23 GOV-24 PRJ-21", { line: "自然科学基金", isPlanned: "", isFunded: "" }),
    walk("foresight-topic", "rate take-up", "GOV-26"),
    walk("typical-case", "sum-up publish", "GOV-30"),
    walk("fiscal-input", "budget", "GOV-21"),
  ],
  PRJ: [
    walk("research-project", "appraise approve start hand-over", "PRJ-01 PRJ-17", { programme: "重大应用基础研究" }),
  ],
  INT: [
    walk("inspection", "do share", "INT-11"),
    walk("institutional-rule", "enact", "INT-12", { kind: "财政奖补经费使用管理细则" }),
    walk("integrity-case", "examine hear", "INT-07"),
  ],
  ENT: [
    walk("nursery-member", "serve launch", "ENT-09 ENT-06", { pool: "高新技术企业上市培育库" }),
    walk("nursery-member", "serve", "ENT-07", { pool: "海洋高新技术企业上市培育库", isGrowing: "", isAhead: "" }),
    walk("rd-coverage", "agree cover", "ENT-18"),
    walk("state-firm-rd", "confirm", "ENT-19 ENT-20", { measures: "" }),
    walk("title-application", "grant", "ENT-04"),
    walk("seed-firm", "select", "ENT-13"),
  ],
  POL: [walk("innovative-product", "list buy", "POL-07 POL-08")],
  FIN: [
    walk("white-list-firm", "list lend", "FIN-01"),
    walk("fund", "found", "FIN-14"),
    walk("finance-product", "offer", "FIN-08 FIN-05", { forWhom: "高新技术企业", terms: "信用贷款" }),
  ],
  TTM: [
    walk("research-result", "select move transfer", "TTM-15 TTM-33 TTM-34 TTM-35"),
    walk("patent", "grant", "TTM-45"),
  ],
  SCN: [
    walk("demonstration-project", "start accept spread", "SCN-10"),
    walk("scenario", "plan publish dock", "SCN-01", {
      chain: "场景谋划、清单发布、场景对接",
      kind: "超级场景",
      dataOffered: "",
      limits: "",
    }),
    walk("scenario", "plan publish dock", "SCN-04", {
      chain: "场景谋划、清单发布、场景对接",
      whole: "应用场景清单旅程记录",
      suppliers: "甲公司、乙公司",
    }),
    walk("scenario-trial", "start measure", "SCN-07"),
  ],
  RES: [
    walk("facility-project", "mature start build", "RES-16 RES-17 PLT-24", { kind: "平台分期建设" }),
    walk("voyage", "open allot", "RES-06 COO-12", { isPolar: "" }),
    walk("research-sample", "keep lend", "RES-14 RES-13", { kind: "基因资源" }),
    walk("research-sample", "keep", "RES-22", { kind: "农作物种质" }),
    walk("shared-resource", "open", "RES-02"),
  ],
  DAT: [
    walk("annotation-project", "start check", "DAT-06"),
    walk("ocean-platform", "deploy", "DAT-10"),
    walk("data-set", "publish", "", { access: "申请使用" }),
    walk("ocean-model", "evaluate publish", "DAT-08 DAT-09", { use: "海洋渔业", trainedOn: "海洋数据集旅程记录" }),
  ],
  PLT: [
    walk("consortium", "found", "PLT-11"),
    walk("consortium", "found", "PLT-13", { kind: "创新联盟", joint: "" }),
    walk("consortium", "found", "PLT-16", { kind: "产业协同创新共同体" }),
    walk("platform-evaluation", "report score announce", "PLT-03 PLT-05", { needDriven: "", transfers: "" }),
    walk("platform", "recognise", "PLT-21", { kind: "研究院所" }),
    walk("restructuring", "take-up restructure", "PLT-02", {
      way: "合并",
      sources: "崂山实验室",
      criteria: "",
      effects: "",
    }),
  ],
  TAL: [
    walk("talent-rating", "check rate", "TAL-02", { route: "以赛选才" }),
    walk("talent-rating", "check rate", "TAL-03", { route: "以绩推才" }),
    walk("talent-plan", "start", "TAL-18 TAL-20", { level: "市" }),
    walk("plan-member", "review select", "TAL-36"),
    walk("plan-member", "review", "TAL-17", { class: "青年科技人才", isAble: "", isPromising: "", works: "" }),
    walk("plan-member", "review", "TAL-34", { class: "科技型企业家", year: "2026" }),
    walk("foreign-expert-case", "handle finish", "TAL-09"),
    walk("foreign-expert-case", "handle finish", "TAL-10", { kind: "工作生活问题", language: "英文" }),
    walk("talent-base", "open", "TAL-24"),
    walk("talent-base", "open", "TAL-29", { kind: "人才港、引聚中心" }),
  ],
  SPC: [
    walk("land-need", "list secure supply", "SPC-30 SPC-31", { way: "作价出资或者入股" }),
    walk("incubation-carrier", "open", "SPC-04 SPC-11", { kind: "企业孵化加速基地", backing: "社会资本" }),
    walk("incubation-carrier", "open", "SPC-06", { kind: "青年创业空间", country: "德国" }),
    walk("incubatee", "incubate accelerate land", "SPC-05", {
      carrier: "孵化载体旅程记录",
      isFromAbroad: "",
      landingPromise: "",
    }),
    walk("park", "begin", "SPC-22", { kind: "专业园区" }),
    walk("park", "begin", "SPC-37", { kind: "产业集聚区", focus: "新能源汽车" }),
    walk("park", "begin", "SPC-39", { kind: "其他", focus: "电子产品" }),
    walk("mentor", "appoint", "SPC-08"),
    walk("enclave", "sign run", "SPC-26"),
  ],
  COO: [
    walk("programme-event", "open hold", "COO-19"),
    walk("programme-event", "open hold", "COO-30", { kind: "科普活动", participants: "300" }),
    walk("joint-base", "open", "COO-01"),
    walk("joint-base", "open", "COO-02", { kind: "“一带一路”联合实验室", country: "泰国" }),
    walk("joint-base", "open", "COO-03", { kind: "国际联合研究中心" }),
    walk("joint-base", "open", "COO-09", { kind: "国（境）外研发机构", country: "挪威" }),
    walk("joint-base", "open", "COO-11", { kind: "合作中心" }),
    walk("cooperation-partner", "sign", "COO-14", { kind: "对话机制" }),
    walk("cooperation-partner", "sign", "COO-05", { kind: "大科学计划" }),
    walk("cooperation-partner", "sign", "COO-15", { kind: "国内科创走廊", agreed: "" }),
    walk("cooperation-partner", "sign", "COO-17", { kind: "区域合作" }),
    walk("cooperation-partner", "sign", "COO-10 COO-33", {
      kind: "国（境）外机构",
      country: "韩国",
      field: "",
      projects: "科技项目旅程记录",
    }),
    walk("event-outcome", "keep", "FIN-31 COO-22", { kind: "融资", event: "活动与大赛旅程记录", amount: "" }),
    walk("event-outcome", "keep", "TAL-32", { kind: "引才", event: "活动与大赛旅程记录", askOn: "" }),
    walk("event-outcome", "keep", "COO-21", { kind: "合作协议", event: "活动与大赛旅程记录" }),
    walk("honour-title", "publish award", "COO-27"),
  ],
};

const stepOf = ({ lifeCycle }: RegisterDefinition, code: string): Transition =>
  lifeCycle.transitions.find((one) => one.code === code)!;

/** The fields that a record needs for these steps. */
function neededFor(definition: RegisterDefinition, { steps, chosen = {} }: Walk): string[] {
  const asked = steps
    .map((code) => stepOf(definition, code))
    .flatMap(({ needs = [], holds = [], stamps }) => [...needs, ...holds].filter((name) => name !== stamps));
  const required = Object.entries(definition.fields).flatMap(([name, { required: is, neededIf }]) =>
    is || neededIf?.is.some((one) => chosen[neededIf.field] === labelOf(definition, neededIf.field, one)) ? [name] : [],
  );
  return [...new Set([...required, ...Object.keys(chosen), ...asked])];
}

const labelOf = ({ fields }: RegisterDefinition, name: string, choice: string): string | undefined => {
  const field = fields[name];
  return field?.kind === "choice" ? field.choices[choice]?.zh : undefined;
};

/** Types or chooses something that fits. The fields of a form have ids of their own in every language. */
async function fill({ page }: Visit, name: string, field: Field, chosen: string | undefined): Promise<void> {
  const at = (part = "") => page.locator(`#fields_${name}${part}`);
  switch (field.kind) {
    case "number":
      return at().fill(chosen || String(Math.max(5, field.least ?? 0)));
    case "money":
      return at().fill("5");
    case "date":
      return at().fill("2027-01-15");
    case "period":
      await at("_from").fill("2025-01-01");
      return at("_to").fill("2027-01-01");
    case "flag":
      return at().click();
    case "choice":
    case "place":
    case "reference":
    case "references":
    case "item": {
      const first =
        field.kind === "choice" ? Object.values(field.choices)[0]!.zh : field.kind === "place" ? "崂山区" : "";
      const option = chosen || first;
      await at().click();
      await at().fill(option);
      await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active", { hasText: option }).waitFor();
      await at().press("Enter");
      // The list of a field for several stays open and would lie over the next field.
      return field.kind === "references" ? at().press("Escape") : undefined;
    }
    default:
      return at().fill(chosen || "测试内容");
  }
}

/** Adds a record through the form and takes its steps; returns where it stands at the end. */
async function goThrough(one: Visit, definition: RegisterDefinition, each: Walk): Promise<string> {
  const { page } = one;
  await openPage(one, `/registers/${definition.code}/add`);
  await page.locator("#nameZh").fill(`${definition.title.zh}旅程记录${Date.now()}`);
  for (const name of neededFor(definition, each)) await fill(one, name, definition.fields[name]!, each.chosen?.[name]);
  const isNew = page.getByLabel("已核对，不是同一个");
  if (await isNew.isVisible()) await isNew.check();
  await page.getByRole("button", { name: "保存" }).click();
  for (const code of each.steps) {
    const { label } = stepOf(definition, code);
    await page.getByRole("button", { name: label.zh, exact: true }).click();
    await page.locator("#day").fill("2025-07-01");
    await page.locator("#basis").fill("004:L21");
    await page.locator("#reason").fill(label.zh);
    await page.getByRole("button", { name: "确认办理" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  }
  return page.locator("main header").first().innerText();
}

it.each(Object.entries(walks))(
  "the registers of %s: a record is entered and goes its way",
  async (capability, rooms) => {
    const one = await visit();
    await signInAs(one, "commission-office");
    for (const [at, each] of rooms.entries()) {
      const definition = registerOf(each.register)!;
      const isFirst = rooms.findIndex(({ register }) => register === each.register) === at;
      if (each.proves.length === 0) {
        await goThrough(one, definition, each);
        continue;
      }
      const journey = `registers-${capability}-${each.register}${isFirst ? "" : `-${each.proves[0]}`}`;
      await proves(each.proves, journey, async () => {
        const standing = await goThrough(one, definition, each);
        const last = stepOf(definition, each.steps.at(-1)!).to;
        expect(standing).toContain(definition.lifeCycle.states[last]!.label.zh);
        return new URL(one.page.url()).pathname;
      });
      await expectNoSidewaysScroll(one);
    }
    expectNoConsoleMessages(one);
  },
);

it("a project is counted from its approval, may not be handed over before its milestones, and goes out as a table", async () => {
  const one = await visit();
  const { page } = one;
  await signInAs(one, "commission-office");
  const definition = registerOf("research-project")!;
  const each = walk("research-project", "appraise approve start", "PRJ-16", {
    programme: "关键技术攻关",
    plan: "强链",
  });
  await goThrough(one, definition, each);
  await page.getByText("请先填写：接收单位。").first().waitFor({ state: "attached" });
  const metric = page.getByRole("link", { name: "关键技术攻关项目" });
  await metric.first().waitFor();
  await expectGoodScreen(one);
  const id = new URL(page.url()).pathname;
  await proves(["PRJ-16"], "registers-PRJ-counted", async () => {
    expect(await metric.count()).toBeGreaterThan(0);
    return id;
  });
  const table = await one.context.request.get(
    new URL("/api/registers/research-project/files/csv?q=旅程", page.url()).href,
  );
  expect(await table.text()).toContain("科技项目旅程记录");
});

it("a telephone in English opens the registers of every capability", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, "commission-office");
  for (const [first] of Object.values(walks)) {
    const definition = registerOf(first!.register)!;
    await openPage(one, `/registers/${definition.code}`);
    await one.page.getByText(definition.question.en).waitFor();
    await expectNoSidewaysScroll(one);
  }
  await openPage(one, "/registers");
  await expectGoodScreen(one);
  await openPage(one, "/registers/research-project/add");
  await expectGoodScreen(one);
});
