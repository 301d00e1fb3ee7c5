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
  readonly proves: readonly string[];
  /** Fields that are chosen otherwise than by their first choice. */
  readonly chosen?: Readonly<Record<string, string>>;
}

const walk = (register: string, steps: string, proved: string, chosen: Walk["chosen"] = {}): Walk => ({
  register,
  steps: steps.split(" "),
  proves: proved.split(" "),
  chosen,
});

/** By capability. The pages are the same for all of them: axe looks at one of each kind. */
const walks: Readonly<Record<string, readonly Walk[]>> = {
  GOV: [
    walk("upper-fund", "apply win", "GOV-24"),
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
    walk("tolerance-case", "check tolerate", "INT-01"),
  ],
  ENT: [
    walk("nursery-member", "serve launch", "ENT-09 ENT-06", { pool: "高新技术企业上市培育库" }),
    walk("rd-coverage", "agree cover", "ENT-18"),
    walk("state-firm-rd", "confirm", "ENT-19"),
    walk("title-application", "grant", "ENT-04"),
    walk("seed-firm", "select", "ENT-13"),
  ],
  POL: [walk("innovative-product", "list buy", "POL-07 POL-08")],
  FIN: [
    walk("white-list-firm", "list lend", "FIN-01"),
    walk("fund", "found", "FIN-14"),
    walk("finance-product", "offer", "FIN-08"),
  ],
  TTM: [
    walk("research-result", "select move transfer", "TTM-15 TTM-33 TTM-34 TTM-35"),
    walk("patent", "grant", "TTM-45"),
  ],
  SCN: [
    walk("demonstration-project", "start accept spread", "SCN-10"),
    walk("scenario-trial", "start measure", "SCN-07"),
  ],
  RES: [
    walk("facility-project", "mature start", "RES-16"),
    walk("voyage", "open allot", "RES-06"),
    walk("research-sample", "keep lend", "RES-14"),
    walk("shared-resource", "open", "RES-02"),
  ],
  DAT: [
    walk("annotation-project", "start check", "DAT-06"),
    walk("ocean-platform", "deploy", "DAT-10"),
    walk("ocean-model", "evaluate publish", "DAT-09"),
  ],
  PLT: [walk("consortium", "found", "PLT-11"), walk("platform-evaluation", "report score announce", "PLT-03")],
  TAL: [
    walk("talent-rating", "check rate", "TAL-02", { route: "以赛选才" }),
    walk("talent-plan", "start", "TAL-18"),
    walk("plan-member", "review select", "TAL-36"),
    walk("foreign-expert-case", "handle finish", "TAL-09"),
    walk("talent-base", "open", "TAL-24"),
  ],
  SPC: [
    walk("land-need", "list secure supply", "SPC-30"),
    walk("mentor", "appoint", "SPC-08"),
    walk("enclave", "sign run", "SPC-26"),
  ],
  COO: [
    walk("programme-event", "open hold", "COO-19"),
    walk("joint-base", "open", "COO-01"),
    walk("cooperation-partner", "sign", "COO-14", { kind: "对话机制" }),
    walk("event-outcome", "keep", "FIN-31"),
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
      return at().fill(String(Math.max(5, field.least ?? 0)));
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
    case "item": {
      const first =
        field.kind === "choice" ? Object.values(field.choices)[0]!.zh : field.kind === "place" ? "崂山区" : "";
      const option = chosen ?? first;
      await at().click();
      await at().fill(option);
      await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active", { hasText: option }).waitFor();
      return at().press("Enter");
    }
    default:
      return at().fill("测试内容");
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
    for (const each of rooms) {
      const definition = registerOf(each.register)!;
      await proves(each.proves, `registers-${capability}-${each.register}`, async () => {
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
