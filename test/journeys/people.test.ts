import { describe, expect, it } from "vitest";
import { everyView, expectGoodScreen, isWorkedIn, openPage, screenshot, settled, signInAs, visit } from "./visit.ts";

const words = {
  zh: {
    email: "邮箱",
    password: "密码",
    signIn: "登录",
    signOut: "退出登录",
    wrong: "邮箱或密码不正确",
    emailWrong: "请填写邮箱",
    account: /^账号/,
    office: "科技委办公室",
    administrator: "系统管理员",
    find: "按任一名称查找",
    none: "没有符合条件的单位",
    addName: "登记名称",
    addReason: "登记名称由系统管理员或科技委办公室办理。",
    name: "名称",
    basis: "依据",
    save: "保存",
    saved: "已登记",
    peopleAndRoles: "人员与权限",
    signInFirst: "请先登录",
    forbidden: "您的角色不能查看这一页",
  },
  en: {
    email: "E-mail address",
    password: "Password",
    signIn: "Sign in",
    signOut: "Sign out",
    wrong: "The e-mail address or the password is wrong",
    emailWrong: "Enter an e-mail address",
    account: /^Account/,
    office: "Commission office",
    administrator: "Administrator",
    find: "Find by any name",
    none: "No organisation fits",
    addName: "Add a name",
    addReason: "Names are added by an administrator or the commission office.",
    name: "Name",
    basis: "Basis",
    save: "Save",
    saved: "Saved",
    peopleAndRoles: "People and roles",
    signInFirst: "Sign in first",
    forbidden: "Your role may not see this page",
  },
} as const;

describe.each(everyView)("people in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("signs somebody in, after saying what was wrong, and out again", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/sign-in?back=/organisations");
    await expectGoodScreen(one);
    await screenshot(one, `sign-in-${lang}-${width}`);
    const main = page.locator("main");
    await main.getByLabel(t.email).fill("not an address");
    await main.getByRole("button", { name: t.signIn, exact: true }).click();
    await main.getByText(t.emailWrong).waitFor();
    await main.getByLabel(t.email).fill("office@sample.haice.example");
    await main.getByLabel(t.password).fill("wrong password");
    await main.getByRole("button", { name: t.signIn, exact: true }).click();
    await main.getByRole("alert").getByText(t.wrong).waitFor();
    await expectGoodScreen(one);
    await main.getByLabel(t.password).fill("haice-sample");
    await main.getByRole("button", { name: t.signIn, exact: true }).click();
    await page.waitForURL(/\/organisations/);
    await page.getByRole("searchbox", { name: t.find }).waitFor();
    expect(await page.locator(":focus").getAttribute("id")).toBe("main");
    await page.getByRole("button", { name: t.account }).click();
    await page.getByRole("button", { name: t.signOut }).click();
    await expect.poll(() => page.getByRole("button", { name: t.signOut }).count()).toBe(0);
    expect(one.complaints).toEqual([]);
  });

  if (isWorkedIn(lang))
    it("lets anyone see each side by the role switcher", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      await openPage(one, "/people");
      await page.getByText(t.signInFirst, { exact: true }).waitFor();
      await expectGoodScreen(one);
      await page.getByRole("button", { name: t.account }).click();
      const people = page.getByRole("banner").getByRole("listitem");
      await people.first().waitFor();
      expect(await people.count()).toBeGreaterThanOrEqual(12);
      await expectGoodScreen(one);
      await people.filter({ hasText: t.office }).getByRole("button").click();
      await page.getByText(t.forbidden, { exact: true }).waitFor();
      await expectGoodScreen(one);
      await page.getByRole("button", { name: t.account }).click();
      await people.filter({ hasText: t.administrator }).getByRole("button").click();
      await page.getByText("admin@sample.haice.example").waitFor();
      expect(await page.locator("main h1").textContent()).toBe(t.peopleAndRoles);
      await expectGoodScreen(one);
    });

  it("finds an organisation by a name that only the documents use", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/organisations");
    await expectGoodScreen(one);
    await screenshot(one, `organisations-${lang}-${width}`);
    await page.getByRole("searchbox", { name: t.find }).fill("区发展改革局");
    await page.waitForURL(/q=/);
    const found = page.locator("main").getByRole("link");
    await expect.poll(() => found.count()).toBe(1);
    await found.click();
    await settled(page);
    await page.locator("main").getByText("区发展改革局").first().waitFor();
    await expectGoodScreen(one);
    await page.goBack();
    await settled(page);
    expect(await page.getByRole("searchbox", { name: t.find }).inputValue()).toBe("区发展改革局");
    await page.getByRole("searchbox", { name: t.find }).fill("no such name at all");
    await page.getByText(t.none).waitFor();
    await expectGoodScreen(one);
  });

  if (isWorkedIn(lang))
    it("adds a name with its basis, and tells a visitor why they cannot", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      await openPage(one, "/organisations?q=科技局");
      const address = await page.locator("main").getByRole("link").first().getAttribute("href");
      await openPage(one, address ?? "");
      const add = page.getByRole("button", { name: t.addName });
      expect(await add.getAttribute("aria-disabled")).toBe("true");
      await add.focus();
      await page.getByRole("tooltip").filter({ hasText: t.addReason }).waitFor();
      await signInAs(one, "commission-office");
      await page.getByRole("button", { name: t.addName }).click();
      await expectGoodScreen(one);
      // A name may be borne once at a time, and the installation may have seen an earlier run.
      const name = `试验名称 ${lang} ${width} ${Date.now()}`;
      await page.locator("main").getByRole("textbox", { name: t.name }).fill(name);
      await page.locator("main").getByRole("textbox", { name: t.basis }).fill("journey test");
      await page.getByRole("button", { name: t.save, exact: true }).click();
      await page.getByText(t.saved, { exact: true }).waitFor();
      await page.locator("main").getByText(name).first().waitFor();
      await expectGoodScreen(one);
    });
});
