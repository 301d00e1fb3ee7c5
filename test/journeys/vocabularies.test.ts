import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import {
  everyView,
  expectGoodScreen,
  installation,
  isWorkedIn,
  openPage,
  screenshot,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    question: "一切按哪些表归类，是谁说的？",
    find: "按名称或用途查找",
    none: "没有符合条件的词表",
    notListed: "成员不在原文中",
    field: "海洋重点发展领域",
    findItem: "按名称或代码查找",
    direction: "深海矿产开发",
    above: "深海开发",
    day: "截至日期",
    noneThen: "这一天没有有效的词条",
    csv: "下载 .csv",
    add: "增加词条",
    onlySteward: "词表由系统管理员或科技办维护。",
    nameZh: "名称（中文）",
    code: "代码",
    reason: "理由",
    required: "请填写",
    malformed: "的格式不对",
    save: "保存",
    added: "本系统增加",
    notInSource: "原文未规定",
    end: "终止词条",
    endDay: "自何日起不再有效",
    past: "早于今天（",
    proposed: "待确认",
    confirm: "确认",
    confirmed: "已确认",
    item: "所选词条",
    line: "第 137 行",
    bring: "导入标准文本",
    file: "文件",
    standard: "标准的编号和年份",
    trial: "先检查",
    keep: "导入",
    fault: "第 3 行“1”：",
    sound: "检查通过：将增加 2 个词条",
    kept: "已导入",
  },
  en: {
    question: "By which lists is everything classified, and who says so?",
    find: "Find by name or by use",
    none: "No list fits",
    notListed: "Members not in the source",
    field: "Marine priority fields",
    findItem: "Find by name or code",
    direction: "deep-sea mineral development",
    above: "deep-sea development",
    day: "As of",
    noneThen: "No item holds on this day",
    csv: "Download .csv",
    add: "Add an item",
    onlySteward: "Lists are kept by an administrator or the commission office.",
    nameZh: "Name (Chinese)",
    code: "Code",
    reason: "Reason",
    required: "Please fill this in",
    malformed: "is not well formed",
    save: "Save",
    added: "Added here",
    notInSource: "Not in the source",
    end: "End the item",
    endDay: "First day without it",
    past: "is before today",
    proposed: "To be confirmed",
    confirm: "Confirm",
    confirmed: "Confirmed",
    item: "The chosen item",
    line: "line 137",
    bring: "Import the standard",
    file: "File",
    standard: "Number and year of the standard",
    trial: "Check first",
    keep: "Import",
    fault: "Row 3 (1): ",
    sound: "Items to add: 2",
    kept: "Imported.",
  },
} as const;

interface Detail {
  items: {
    code: string;
    parent: string | null;
    basis: unknown;
    correspondences: { certainty: string; vocabulary: { code: string } }[];
  }[];
  members: string;
}

async function read({ context }: Visit, code: string): Promise<Detail> {
  const answer = await context.request.get(`${installation()}/api/taxonomies/vocabularies/${code}`);
  return (await answer.json()) as Detail;
}

/** An item with one proposed crosswalk for each view, so that no journey meets what another decided. */
const proposals = {
  "zh 1440": "platform-kind?item=national-key-laboratory-former-name",
  "zh 390": "technology-area?item=marine-information",
  "en 1440": "technology-area?item=modern-marine-fishery",
  "en 390": "technology-area?item=new-marine-materials",
} as const;

describe.each(everyView)("vocabularies in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];
  const view = `${lang}-${width}`;

  it("shows by which lists everything is classified, down to the sentence, as of any day", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/vocabularies");
    const main = page.locator("main");
    await main.getByText(t.question).waitFor();
    await main.getByText(t.notListed).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `vocabularies-${view}`);
    await page.getByRole("searchbox", { name: t.find }).fill("no such list");
    await page.getByText(t.none).waitFor();
    await page.getByRole("searchbox", { name: t.find }).fill(t.field);
    await page.waitForURL(/q=/);
    await main.getByRole("link", { name: t.field }).click();
    await main.getByRole("heading", { level: 1, name: t.field }).waitFor();
    await settled(page);
    await expectGoodScreen(one);
    await page.getByRole("searchbox", { name: t.findItem }).fill(t.direction);
    await main.getByRole("link", { name: t.above, exact: true }).waitFor();
    await main.getByRole("link", { name: t.direction }).click();
    const panel = page.getByRole("region", { name: t.item });
    await panel.getByText(t.above, { exact: true }).waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `vocabulary-${view}`);
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: t.csv }).click();
    expect((await saved).suggestedFilename()).toMatch(/^priority-field-.*\.csv$/);
    await main.getByLabel(t.day).fill("2024-07-29");
    await page.waitForURL(/day=2024-07-29/);
    await main.getByText(t.noneThen).waitFor();
    await page.goBack();
    await openPage(one, "/vocabularies/priority-field?item=deep-sea-development");
    await panel.getByRole("link", { name: t.line }).click();
    await page.waitForURL(/documents\/.*at=\d+/);
    await settled(page);
    await proves(["GOV-27"], "vocabularies: fields and directions", async () => {
      const { items } = await read(one, "priority-field");
      const roots = items.filter((item) => item.parent === null).length;
      expect([roots, items.length - roots]).toEqual([8, 24]);
      expect(items.every((item) => item.basis !== null)).toBe(true);
      return "taxonomies.item:priority-field/deep-sea-development";
    });
  });

  if (isWorkedIn(lang))
    it("leaves open what no text lists, until somebody who may adds it with the reason", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      const main = page.locator("main");
      const address = "/vocabularies/innovative-industry-system";
      await openPage(one, address);
      await main.getByText(t.notListed).first().waitFor();
      const add = page.getByRole("button", { name: t.add });
      expect(await add.getAttribute("aria-disabled")).toBe("true");
      await add.focus();
      await page.getByRole("tooltip").filter({ hasText: t.onlySteward }).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `vocabulary-open-${view}`);
      await proves(["GOV-28"], "vocabularies: systems without members", async () => {
        const { members, items } = await read(one, "future-industry-system");
        expect([members, items]).toEqual(["not-listed", []]);
        return "taxonomies.vocabulary:future-industry-system";
      });
      await signInAs(one, "commission-office");
      await add.click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t.code, { exact: true }).fill("Bad Code");
      await dialog.getByRole("button", { name: t.save }).click();
      await dialog.getByText(t.required).first().waitFor();
      await dialog.getByText(t.malformed).waitFor();
      await expectGoodScreen(one);
      await dialog.getByLabel(t.nameZh).fill(`示例产业 ${view}`);
      await dialog.getByLabel(t.code, { exact: true }).fill(`sample-${view}`);
      await dialog.getByLabel(t.reason).fill("journey test");
      await dialog.getByRole("button", { name: t.save }).click();
      await dialog.waitFor({ state: "hidden" });
      await main.getByRole("link", { name: `示例产业 ${view}` }).click();
      const panel = page.getByRole("region", { name: t.item });
      await panel.getByText(t.added).waitFor();
      await panel.getByText(t.notInSource).waitFor();
      await expectGoodScreen(one);
      await panel.getByRole("button", { name: t.end }).click();
      await dialog.getByLabel(t.endDay).fill("2026-01-01");
      await dialog.getByLabel(t.reason).fill("journey test: over");
      await dialog.getByRole("button", { name: t.save }).click();
      await dialog.getByText(t.past).waitFor();
      await dialog.getByLabel(t.endDay).fill("2040-01-01");
      await dialog.getByRole("button", { name: t.save }).click();
      await dialog.waitFor({ state: "hidden" });
      await panel
        .getByText(/2040-01-01/)
        .first()
        .waitFor();
      await main.getByText("journey test: over").first().waitFor();
      await expectGoodScreen(one);
      await page.goto(`${installation()}${address}?day=2040-01-01${lang === "en" ? "&lang=en" : ""}`);
      await settled(page);
      expect(await main.getByRole("link", { name: `示例产业 ${view}` }).count()).toBe(0);
    });

  if (isWorkedIn(lang))
    it("joins two lists only when a steward confirms it", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      const address = proposals[`${lang} ${width}`];
      await openPage(one, `/vocabularies/${address}`, "administrator");
      const panel = page.getByRole("region", { name: t.item });
      await panel.getByText(t.proposed).waitFor();
      await panel.getByRole("button", { name: new RegExp(`^${t.confirm}`) }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t.reason).fill("journey test");
      await expectGoodScreen(one);
      await dialog.getByRole("button", { name: t.save }).click();
      await panel.getByText(t.confirmed, { exact: true }).waitFor();
      await expectGoodScreen(one);
      await screenshot(one, `vocabulary-crosswalk-${view}`);
      await proves(["GOV-37"], "vocabularies: lists of each document, joined by hand", async () => {
        const [code = "", item] = address.split("?item=");
        const found = (await read(one, code)).items.find((each) => each.code === item);
        expect(found?.correspondences).toMatchObject([{ certainty: "confirmed" }]);
        expect((await read(one, "key-industry")).items).toHaveLength(5);
        expect((await read(one, "future-field")).items).toHaveLength(7);
        return `taxonomies.crosswalk:${code}/${item}`;
      });
    });
});

describe("a national standard", () => {
  it("is imported from a file, after a check that names every faulty row", async () => {
    const t = words.zh;
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await openPage(one, "/vocabularies/gbt-4754", "commission-office");
    await page.getByRole("button", { name: t.bring }).click();
    const dialog = page.getByRole("dialog");
    // Made up: neither codes nor names are those of the standard.
    const file = (rows: string) => ({
      name: "示例.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`代码,名称,上级代码\n${rows}`),
    });
    await dialog.getByLabel(t.file, { exact: true }).setInputFiles(file("X,示例门类,\n1,丢了零,X\n"));
    await dialog.getByLabel(t.standard).fill("示例标准 1-2017（摘编，测试用）");
    await dialog.getByLabel(t.reason).fill("journey test");
    await dialog.getByRole("button", { name: t.trial }).click();
    await dialog.getByText(t.fault).waitFor();
    await expectGoodScreen(one);
    await dialog.getByLabel(t.file, { exact: true }).setInputFiles(file("X,示例门类,\n97,示例大类,X\n"));
    await dialog.getByRole("button", { name: t.trial }).click();
    await dialog.getByText(t.sound).waitFor();
    await dialog.getByRole("button", { name: t.keep, exact: true }).click();
    await dialog.getByText(t.kept).waitFor();
    expect((await read(one, "gbt-4754")).items.map((item) => [item.code, item.parent])).toEqual([
      ["X", null],
      ["97", "X"],
    ]);
    await expectGoodScreen(one);
  });
});
