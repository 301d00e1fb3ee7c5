import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { haice } from "./fixture-run.ts";

const plans = join(import.meta.dirname, "../../test/fixtures/second-region");
const district = join(plans, "yangpu-2025.txt");
const city = join(plans, "shanghai-devices-2025.txt");
const folder = mkdtempSync(join(tmpdir(), "haice-region-new-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const make = (...args: string[]) => haice(["region", "new", ...args], "", "en");
const json = (pack: string, file: string) => JSON.parse(readFileSync(join(at(pack), file), "utf8"));

describe("haice region new", () => {
  it("reads region, areas with stated sizes, and an indicator for every target from one unseen plan", async () => {
    const run = await make(district, "--out", at("district"));
    expect(run).toMatchObject({ code: 0, out: `${at("district")}\n` });
    expect(json("district", "region.json")).toMatchObject({
      code: "yangpu",
      name: { zh: "杨浦区", en: "Yangpu District" },
      sample: false,
    });
    const areas = json("district", "places/areas.json") as { name: { zh: string }; stated?: { km2: number } }[];
    expect(areas.map(({ name, stated }) => [name.zh, stated?.km2])).toEqual([
      ["杨浦区", undefined],
      ["杨“数”浦新质秀带创新区", 60.61],
      ["科技创新策源区", 8.5],
      ["产业创新承载区", 30],
      ["生态创新融合区", 22.11],
      ["辐射溢出联动区", undefined],
    ]);
    const { indicators, targets } = json("district", "indicators.json");
    expect([indicators.length, targets.length]).toEqual([4, 4]);
    expect(readdirSync(join(at("district"), "documents"))).toEqual(["000-yangpu-2025.txt"]);
  });

  it("keeps the plan byte for byte, so that every basis can be looked up in it", async () => {
    expect(readFileSync(join(at("district"), "documents/000-yangpu-2025.txt"))).toEqual(readFileSync(district));
    const lines = readFileSync(district, "utf8").split("\n");
    for (const { quote, basis } of json("district", "metrics.json") as { quote: string; basis: string }[])
      expect(lines[Number(basis.split(":L")[1]) - 1]).toContain(quote);
  });

  it("finds the units of responsible-unit lines, with their aliases, and joins none that only sound alike", async () => {
    await make(city, "--out", at("city"));
    const units = json("city", "units.json") as { name: { zh: string }; kind: string; names: { name: string }[] }[];
    const find = (name: string) => units.find((unit) => unit.name.zh === name);
    expect(units.length).toBeGreaterThan(20);
    expect(find("市科委")).toMatchObject({ kind: "government-office", names: [{ name: "上海市科委" }] });
    expect(find("市委金融办")?.kind).toBe("party-organ");
    expect(find("浦东新区政府")?.kind).toBe("district");
    expect(find("申康医院发展中心")?.kind).toBe("service-body");
    expect(json("city", "region.json").areas).toEqual([
      { code: "shanghai-pudong", zh: "浦东新区", en: "Pudong New Area" },
      { code: "shanghai-minxing", zh: "闵行区", en: "Minxing District" },
      { code: "shanghai-jiading", zh: "嘉定区", en: "Jiading District" },
    ]);
  });

  it("says what a person must still fill in, with every parameter at its marked initial value", async () => {
    const report = readFileSync(join(at("district"), "OPEN-POINTS.md"), "utf8");
    expect(report).toContain("no lines of responsible units");
    expect(report).toContain("vocabularies/honour.json");
    expect(report).toContain("commitments.lamp-soon-days");
    const parameters = readFileSync(join(at("district"), "parameters.json"), "utf8");
    expect(JSON.parse(parameters)).toEqual([]);
  });

  it("writes over nothing, also not into an empty folder", async () => {
    const before = readdirSync(folder).sort();
    const run = await make(city, "--out", at("district"));
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.said).toContain("exists; nothing was written");
    expect(json("district", "region.json").code).toBe("yangpu");
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it("leaves nothing behind when a plan cannot be read or comes twice", async () => {
    writeFileSync(at("broken.pdf"), "%PDF-1.7 nothing");
    writeFileSync(at("again.txt"), readFileSync(district));
    for (const wrong of [at("broken.pdf"), at("again.txt"), at("not-there.txt")]) {
      const run = await make(district, wrong, "--out", at("wrong"));
      expect(run).toMatchObject({ code: 1, out: "" });
      expect(run.said).toContain(wrong);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("wrong"))).toEqual([]);
  });

  it("takes name and code from whoever knows better, and asks where no plan names a region", async () => {
    await make(district, "--out", at("named"), "--name", "东城区", "--name-en", "East City", "--code", "east");
    expect(json("named", "region.json")).toMatchObject({ code: "east", name: { zh: "东城区", en: "East City" } });
    writeFileSync(at("nameless.txt"), "一、主要目标\n到2030年，高新技术企业达到100家。\n");
    const run = await make(at("nameless.txt"), "--out", at("nameless"));
    expect(run.code).toBe(2);
    expect(run.said).toContain("--name");
  });

  it.each([
    [["make", "x", "--out", "y"]],
    [["new", "--out", "y"]],
    [["new", "x"]],
    [["new", "-", "--out", "y"]],
    [["new", "x", "--out", "y", "--code", "Not A Code"]],
  ])("is refused by wrong usage %j", async (args) => {
    expect((await haice(["region", ...args], "", "en")).code).toBe(2);
  });
});
