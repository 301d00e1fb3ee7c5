import { beforeAll, expect, it } from "vitest";
import { registerOf } from "../../src/modules/registers/definitions/all.ts";
import type { RegisterDefinition } from "../../src/modules/registers/kit/define-register.ts";
import { proves } from "./proves.ts";
import { allowLateEntry, goThrough, goWithin, runMark, stepOf, type Walked } from "./register-desk.ts";
import { type Walk, walk } from "./register-walk.ts";
import { walks } from "./register-walks.ts";
import {
  expectGoodScreen,
  expectNoConsoleMessages,
  expectNoSidewaysScroll,
  openPage,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

// The form, the steps on the screen, import and files are shown once, in registers.test.ts and register-kit.test.ts: they
// are the same for every register. Here each register is opened with the records of its mechanisms and with its rules.
let office: Visit;
beforeAll(async () => {
  office = await visit({ staysOpen: true });
  await signInAs(office, "administrator");
  await allowLateEntry(office);
  await signInAs(office, "commission-office");
  await openPage(office, "/registers");
});

/** Opens the list of a register with the records of this run, and its rules; both as they stand on the screen. */
async function openRegister(definition: RegisterDefinition, mark: string, records: readonly Walked[]) {
  const { page } = office;
  await goWithin(office, `/registers/${definition.code}?q=${encodeURIComponent(mark)}`);
  await page.getByRole("link", { name: records.at(-1)!.name, exact: true }).waitFor();
  await page.getByRole("button", { name: "办理规则" }).click();
  const rules = await page.getByRole("list", { name: "办理规则" }).innerText();
  await page.keyboard.press("Escape");
  return { rows: await page.getByRole("row").allInnerTexts(), rules };
}

it.each(Object.entries(walks))("the registers of %s hold their records by their rules", async (capability, rooms) => {
  const byRegister = Map.groupBy(rooms, ({ register }) => register);
  const walked = new Map<Walk, Walked>();
  // A mark of its own: a list that another capability has asked for may still be held as it was.
  const mark = `${runMark}${capability}`;
  for (const each of rooms) walked.set(each, await goThrough(office, registerOf(each.register)!, each, mark));
  for (const [code, own] of byRegister) {
    const definition = registerOf(code)!;
    const { rows, rules } = await openRegister(
      definition,
      mark,
      own.map((each) => walked.get(each)!),
    );
    for (const [at, each] of own.entries()) {
      const { id, name, state } = walked.get(each)!;
      const assertShown = async () => {
        const row = rows.find((text) => text.includes(name));
        expect(row).toContain(definition.lifeCycle.states[state]!.label.zh);
        for (const step of each.steps) expect(rules).toContain(stepOf(definition, step).label.zh);
        return `/registers/${code}/${id}`;
      };
      if (each.proves.length === 0) await assertShown();
      else
        await proves(
          each.proves,
          `registers-${capability}-${code}${at === 0 ? "" : `-${each.proves[0]}`}`,
          assertShown,
        );
    }
  }
  await expectNoSidewaysScroll(office);
  expectNoConsoleMessages(office);
});

it("a settled firm of a chain is counted, and goes out as a table", async () => {
  const { page } = office;
  const each = walk("landing", "promise land", "", { aim: "科技型企业", position: "上游" });
  const { id, name } = await goThrough(office, registerOf("landing")!, each);
  await openPage(office, `/registers/landing/${id}`);
  await page.getByRole("link", { name: "产业链上下游科技型企业落地" }).first().waitFor();
  await expectGoodScreen(office);
  const table = await office.context.request.get(
    new URL(`/api/registers/landing/files/csv?q=${encodeURIComponent(runMark)}`, page.url()).href,
  );
  expect(await table.text()).toContain(name);
});

it("an honour is awarded when its publicity period has run, and says until when it has to wait", async () => {
  const { page } = office;
  const definition = registerOf("honour-title")!;
  const { id } = await goThrough(office, definition, walk("honour-title", "publish", ""));
  await openPage(office, `/registers/honour-title/${id}`);
  await page.getByText("2025-04-01 – 2025-04-09").first().waitFor();
  const early = await office.context.request.post(
    new URL(`/api/registers/honour-title/records/${id}/steps`, page.url()).href,
    {
      headers: { origin: new URL(page.url()).origin },
      data: { step: "award", version: 2, day: "2025-04-08", basis: "003:L169" },
    },
  );
  expect(await early.json()).toMatchObject({
    code: "registers.publicity-runs",
    detail: expect.stringContaining("2025-04-08"),
  });
  const object = page.getByRole("button", { name: "登记异议" });
  expect(await object.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "授予", exact: true }).click();
  await page.getByLabel(/日期/).first().fill("2025-04-09");
  await page.getByLabel(/依据/).first().fill("003:L169");
  await page.getByRole("button", { name: "确认办理" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await page.locator("main header", { hasText: "已授予" }).waitFor();
  expectNoConsoleMessages(office);
});

it("a telephone in English opens the registers of every capability", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, "commission-office");
  await openPage(one, "/registers");
  for (const [first] of Object.values(walks)) {
    const definition = registerOf(first!.register)!;
    await goWithin(one, `/registers/${definition.code}?lang=en`);
    await one.page.getByText(definition.question.en).waitFor();
    await expectNoSidewaysScroll(one);
  }
  expectNoConsoleMessages(one);
});
