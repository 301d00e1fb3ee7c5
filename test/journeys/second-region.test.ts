import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { regionNames } from "../architecture/region-words.ts";
import { type Product, startProduct } from "./installation.ts";
import { everyView, expectGoodScreen, settled, visit } from "./visit.ts";

const root = path.join(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "haice-second-region-"));
const pack = path.join(folder, "pack");
let product: Product | undefined;

// As docs/regions.md says: a pack of one unseen plan, and the product started on it.
beforeAll(async () => {
  const plan = path.join(root, "test/fixtures/second-region/yangpu-2025.txt");
  execFileSync(process.execPath, ["src/cli.ts", "region", "new", plan, "--out", pack, "--sample"], { cwd: root });
  product = await startProduct("second-region", { HAICE_REGION: pack });
});
afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const name = { zh: "杨浦区", en: "Yangpu District" };
const screens = [
  "/",
  "/documents",
  "/documents/yangpu-2025",
  "/indicators/overview",
  "/commitments",
  "/registers",
  "/places",
];

describe("the screens of a second region", () => {
  it.each(everyView)("bear its name and no word of the first one, in $lang at $width", async (view) => {
    const one = await visit(view);
    const base = product!.url;
    const list = (await (await one.context.request.get(`${base}/api/people/sample-accounts`)).json()) as {
      role: string;
      email: string;
    }[];
    const office = list.find(({ role }) => role === "commission-office");
    await one.context.request.post(`${base}/api/people/switch`, {
      headers: { origin: base },
      data: { email: office?.email },
    });
    // The telephone opens what is laid out in another way there.
    for (const address of view.width === 390 ? ["/", "/registers", "/places"] : screens) {
      await one.page.goto(`${base}${address}${view.lang === "en" ? "?lang=en" : ""}`);
      await settled(one.page);
      const text = await one.page.evaluate(() => `${document.title}\n${document.body.innerText}`);
      for (const first of regionNames) expect(text, address).not.toMatch(first);
      if (view.width === 1440) expect(text, address).toContain(name[view.lang]);
      if (address === "/" || address === "/places") await expectGoodScreen(one);
    }
  });
});
