import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { api, basis, contractsOf, office, second } from "../../../test/market-contracts.ts";
import { codeOf } from "../../../test/market-goods.ts";
import { type Answer, openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import type { BroughtContracts, Turnover } from "./contract/contracts.ts";
import { realignSellerPlaces } from "./contract-facts.ts";
import { contractsZh } from "./contracts-texts.zh.ts";
import { onceOf } from "./rules/turnover.ts";

const story = openStory();
const { post, one, list, facts, twoPlaces, content, submitted, registered } = contractsOf(story);

describe("a technology contract", () => {
  it("is sent in with gaps, sent back, completed, found complete, and registered by a second person", async () => {
    const [here, there] = await twoPlaces();
    const id = await submitted("institute", { total: null, deductions: [] });
    const blocking = (await one(id)).missing.filter(({ blocks }) => blocks);
    expect(blocking).toEqual([{ what: "total", blocks: true }]);
    const step = (act: string, version: number, reason = "", role = office) =>
      post(role, `/${id}/steps`, { act, version, reason });
    expect(codeOf(await step("check", 1))).toBe("market.contract-incomplete");
    expect(codeOf(await step("return", 1))).toBe("market.contract-reason-needed");
    expect((await step("return", 1, "缺成交额")).status).toBe(200);
    expect(codeOf(await step("check", 1))).toBe("market.contract-changed");
    const again = { version: 2, content: await content() };
    expect(codeOf(await post("enterprise", `/${id}/resubmit`, again))).toBe("market.contract-not-found");
    expect((await post("institute", `/${id}/resubmit`, again)).status).toBe(200);
    expect(codeOf(await step("check", 3, "", "institute"))).toBe("market.contract-not-yours");
    expect((await step("check", 3)).status).toBe(200);
    const number = { version: 4, number: "测试2026001", on: "2026-03-20" };
    expect(codeOf(await post(office, `/${id}/number`, number))).toBe("market.contract-second");
    expect(codeOf(await post(second, `/${id}/number`, { ...number, on: "2026-03-01" }))).toBe(
      "market.contract-registered-early",
    );
    expect(await facts("测试2026001")).toEqual([]);
    expect((await post(second, `/${id}/number`, number)).status).toBe(200);
    expect((await facts("测试2026001")).map((fact) => [fact.metric, fact.place, Number(fact.value)])).toEqual([
      ["technology-contract", here, 120],
      ["technology-contract-absorbed", there, 120],
    ]);
    const detail = await one(id);
    expect(detail).toMatchObject({ state: "registered", direction: "local", ruleSet: { code: "five-types" } });
    expect(detail.facts).toHaveLength(2);
    expect(detail.indicators.map(({ code }) => code)).toContain("technology-contract-turnover");
    expect(detail.indicators.every(({ basis: line }) => /^\d{3}:L\d+$/.test(line ?? ""))).toBe(true);
    expect(detail.steps.map(({ act }) => act)).toEqual(["submit", "return", "resubmit", "check", "register"]);
  });

  it("corrects its facts when it is amended, and takes them back when it is deregistered; what was stays on record", async () => {
    const [here] = await twoPlaces();
    const id = await registered("测试2026002");
    const amended = await content({
      total: 150_000_000,
      technology: 150_000_000,
      deductions: [],
      buyers: [{ name: "测试外地公司", outside: "外省" }],
      basis: "补充协议一",
    });
    expect(codeOf(await post("institute", `/${id}/amend`, { version: 3, content: amended }))).toBe(
      "platform.not-allowed",
    );
    const gap = { ...amended, payment: null };
    expect(codeOf(await post(office, `/${id}/amend`, { version: 3, content: gap }))).toBe("market.contract-incomplete");
    expect((await post(office, `/${id}/amend`, { version: 3, content: amended })).status).toBe(200);
    expect((await facts("测试2026002")).map((fact) => [fact.metric, fact.place, Number(fact.value)])).toEqual([
      ["technology-contract", here, 150],
    ]);
    expect(await one(id)).toMatchObject({ state: "amended", direction: "output", total: 150_000_000 });
    const [before] = await story.read<{ before: { total: number } }>(
      "select before from market.contract_step where contract_id = $1 and act = 'amend'",
      [id],
    );
    expect(before?.before.total).toBe(120_000_000);
    const end = { act: "deregister", version: 4, reason: "双方解除合同" };
    expect((await post(office, `/${id}/steps`, end)).status).toBe(200);
    expect(await facts("测试2026002")).toEqual([]);
    const chain = await story.read<{ note: string }>(
      "select note from ledger.fact where subject = '测试2026002' and is_retraction order by recorded_at",
    );
    expect(chain.map(({ note }) => note)).toEqual(["补充协议一", "双方解除合同"]);
    expect(codeOf(await post(office, `/${id}/steps`, { ...end, version: 5 }))).toBe("market.contract-step");
  });

  it("gets a number once, also from two people at the same time", async () => {
    const ids = [await submitted(), await submitted()];
    for (const id of ids) await post(office, `/${id}/steps`, { act: "check", version: 1 });
    const number = { version: 2, number: "测试2026003", on: "2026-03-20" };
    const answers = await Promise.all(ids.map((id) => post(second, `/${id}/number`, number)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
  });

  it("takes the place of a known firm from the register of firms, as it was on the day of signature", async () => {
    const [here, there] = await twoPlaces();
    const made = await story.as(office, "/api/firms/firms", {
      body: { nameZh: "测试迁址合同公司", place: here, basis },
    });
    const { code } = made.body as { code: string };
    await story.as(office, `/api/firms/firms/${code}/places`, {
      body: { place: there, validFrom: "2026-01-01", basis },
    });
    const of = async (signedOn: string) => {
      const id = await submitted("institute", {
        sellers: [{ name: "测试迁址合同公司" }],
        signedOn,
        startsOn: signedOn,
      });
      return (await one(id)).parties[0];
    };
    expect(await of("2025-12-31")).toMatchObject({ place: here, firm: { code } });
    expect(await of("2026-01-01")).toMatchObject({ place: there, firm: { code } });
  });

  it("is of the firm that bore the name on the day of signature, when another took it over later", async () => {
    const firms = [];
    for (const nameZh of ["测试承名甲公司", "测试承名乙公司"]) {
      const made = await story.as(office, "/api/firms/firms", { body: { nameZh, basis } });
      firms.push((made.body as { code: string }).code);
    }
    const [first, next] = firms as [string, string];
    const bears = (code: string, from: string | null, to: string | null) =>
      story.read(
        `insert into firms.firm_name (id, firm_id, name, name_key, kind, valid_from, valid_to, basis)
         select 'n' || code, id, '测试承名', '测试承名', 'alias', $2::date, $3::date, '章程' from firms.firm where code = $1`,
        [code, from, to],
      );
    await bears(first, null, "2025-06-01");
    await bears(next, "2025-06-01", null);
    const of = async (signedOn: string | null) => {
      const id = await submitted("institute", { sellers: [{ name: "测试承名" }], signedOn });
      return (await one(id)).parties[0]?.firm?.code;
    };
    expect(await of("2025-05-31")).toBe(first);
    expect(await of("2025-06-01")).toBe(next);
    expect(await of(null)).toBeUndefined();
  });

  it("says on writing what it would miss and which way it goes, and keeps nothing", async () => {
    const count = () => story.read<{ n: number }>("select count(*)::int as n from market.technology_contract");
    const [before] = await count();
    const answer = await post("institute", "/check", await content({ technology: 130_000_000, type: "licence" }));
    expect(answer.body).toMatchObject({
      direction: "local",
      missing: [
        { what: "seller-code", blocks: false },
        { what: "buyer-code", blocks: false },
        { what: "technology-over-total", blocks: true },
        { what: "property", blocks: true },
      ],
    });
    expect(await count()).toEqual([before]);
  });
});

describe("who reads a contract", () => {
  it("are whoever sent it in and the office; nobody else, by any route", async () => {
    const id = await submitted("institute", { name: "测试保密合同" });
    const q = `q=${encodeURIComponent("测试保密合同")}`;
    expect((await list("institute", q)).total).toBe(1);
    expect((await list(office, q)).total).toBe(1);
    expect((await list("auditor", q)).total).toBe(1);
    for (const role of ["enterprise", "broker", "finance-officer", "reporter"]) {
      expect([role, (await list(role, q)).total]).toEqual([role, 0]);
      for (const address of [`/${id}`, `/${id}/form`])
        expect(codeOf(await story.as(role, `${api}${address}`))).toBe("market.contract-not-found");
      expect((await story.as(role, `${api}.xlsx?${q}`)).status).toBe(200);
    }
    for (const address of ["", `/${id}`, `/${id}/form`, ".xlsx"])
      expect((await story.as(null, `${api}${address}`)).status).toBe(401);
    for (const act of ["withdraw", "check"])
      expect((await post("enterprise", `/${id}/steps`, { act, version: 1, reason: "x" })).status).toBe(404);
  });

  it("are its parties, when they take part in the platform", async () => {
    const [firm] = await story.read<{ name_zh: string }>(
      `select f.name_zh from firms.firm f join people.person p on p.organisation_id = f.organisation_id
       join people.role_grant g on g.person_id = p.id where g.role = 'enterprise' order by p.id limit 1`,
    );
    const id = await submitted("institute", { buyers: [{ name: firm!.name_zh, outside: "外省" }] });
    expect((await one(id, "enterprise")).isOwn).toBe(false);
    expect(codeOf(await post("enterprise", `/${id}/steps`, { act: "withdraw", version: 1, reason: "x" }))).toBe(
      "market.contract-not-yours",
    );
  });
});

describe("the ledger of a registration office", () => {
  let here = "";
  beforeAll(async () => {
    [here] = await twoPlaces();
  });
  const heads = contractsZh.bring.headings;
  const head = ["number", "name", "type", "signedOn", "registeredOn", "total", "technology", "seller"] as const;
  const columns = [...head, "sellerPlace", "buyer", "buyerPlace", "deregisteredOn"] as const;
  const row = (more: Partial<Record<(typeof columns)[number], string>> = {}) => {
    const cells = {
      number: "测试台账001",
      name: "测试台账合同",
      type: "技术服务",
      signedOn: "2026-02-01",
      registeredOn: "2026-02-20",
      total: "300.5",
      technology: "300.5",
      seller: "测试台账卖方",
      sellerPlace: here,
      buyer: "测试台账买方",
      buyerPlace: "外省",
      deregisteredOn: "",
      ...more,
    };
    return columns.map((column) => cells[column]);
  };
  const bring = async (rows: string[][], isTrial: boolean, role = office) => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "台账",
          rows: [["二〇二六年技术合同登记台账"], columns.map((column) => heads[column].split("|").at(-1)!), ...rows],
        },
      ],
    });
    const answer = await story.as(role, `${api}/imports`, {
      file: {
        name: "ledger.xlsx",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes,
        fields: { isTrial: String(isTrial), basis: "登记机构台账" },
      },
    });
    return answer.body as BroughtContracts;
  };

  it("is tried, brought in below its title, changes nothing when it comes again, amends and deregisters by number", async () => {
    await twoPlaces();
    const counts = ({ added, amended, deregistered, same, wrong }: BroughtContracts) =>
      [added, amended, deregistered, same, wrong].join(" ");
    expect(counts(await bring([row()], true))).toBe("1 0 0 0 0");
    expect(await facts("测试台账001")).toEqual([]);
    const first = await bring([row()], false);
    expect(first).toMatchObject({ isKept: true, unresolved: ["测试台账卖方", "测试台账买方"] });
    expect((await facts("测试台账001")).map(({ value }) => Number(value))).toEqual([300.5]);
    expect(counts(await bring([row()], false))).toBe("0 0 0 1 0");
    expect(counts(await bring([row({ total: "320" })], false))).toBe("0 1 0 0 0");
    expect((await facts("测试台账001")).map(({ value }) => Number(value))).toEqual([320]);
    expect(counts(await bring([row({ total: "320", deregisteredOn: "2026-05-01" })], false))).toBe("0 0 1 0 0");
    expect(await facts("测试台账001")).toEqual([]);
    // An older ledger does not bring back what the office has taken off.
    expect(counts(await bring([row()], false))).toBe("0 0 0 1 0");
    expect(await facts("测试台账001")).toEqual([]);
  });

  it("that amends a contract gives it to its new parties and takes it from its old, and keeps no deductions of other amounts", async () => {
    const id = await registered("测试台账201");
    const [firm] = await story.read<{ name_zh: string }>(
      `select f.name_zh from firms.firm f join people.person p on p.organisation_id = f.organisation_id
       join people.role_grant g on g.person_id = p.id where g.role = 'enterprise' order by p.id limit 1`,
    );
    const amended = { number: "测试台账201", buyer: firm!.name_zh };
    expect(await bring([row(amended)], false)).toMatchObject({ isKept: true, amended: 1 });
    expect((await one(id)).deductions).toEqual([]);
    const readers = async () => {
      const answers = ["enterprise", "institute", "broker"].map((role) => story.as(role, `${api}/${id}`));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await readers()).toEqual([200, 200, 404]);
    expect(await bring([row({ number: "测试台账201" })], false)).toMatchObject({ isKept: true, amended: 1 });
    expect(await readers()).toEqual([404, 200, 404]);
  });

  it("with any fault keeps nothing and names row and column", async () => {
    await twoPlaces();
    const { isKept, errors } = await bring(
      [
        row({ number: "测试台账101" }),
        row({ number: "测试台账101" }),
        row({ number: "测试台账102", type: "技术买卖" }),
        row({ number: "测试台账103", technology: "999" }),
        row({ number: "测试台账104", sellerPlace: "" }),
      ],
      false,
    );
    expect(isKept).toBe(false);
    expect(errors.map(({ row: at, column, fault }) => `${at} ${column} ${fault}`).sort()).toEqual([
      "4 number number-twice",
      "5 type type",
      "6 technology technology-over-total",
      "7 sellerPlace place-needed",
    ]);
    expect((await list(office, `q=${encodeURIComponent("测试台账101")}`)).total).toBe(0);
  });

  it("is for registrars, who get a template that is read back", async () => {
    expect(codeOf((await story.as("enterprise", `${api}/template`)) as Answer)).toBe("platform.not-allowed");
    const { bytes } = await story.as(office, `${api}/template`);
    const answer = await story.as(office, `${api}/imports`, {
      file: { name: "t.xlsx", type: "x", bytes, fields: { isTrial: "true", basis } },
    });
    expect(answer.body).toMatchObject({ rows: 0, errors: [] });
  });
});

describe("the turnover", () => {
  it("is what the indicators of the same day say, in the city and in the district", async () => {
    const value = async (code: string) => {
      const { body } = await story.as(null, `/api/indicators/indicators/${code}?on=2025-12-31`);
      return Number((body as { outcome: { value: string } }).outcome.value);
    };
    const turnover = async (place: string) =>
      (await story.as(null, `/api/market/turnover?from=2025&to=2025${place}`)).body as Turnover;
    const city = await turnover("");
    const [park] = await story.read<{ place: string; area: string }>(
      `select place, area from places.area_placement where area = $1 and place <> area and certainty = 'inside'
       and (valid_from is null or valid_from <= '2025-03-01') and valid_to is null order by place limit 1`,
      [`${city.place}-west-coast`],
    );
    const both = {
      sellers: [{ name: "测试园区卖方", place: park!.place }],
      buyers: [{ name: "测试同区买方", place: park!.area }],
    };
    const days = { signedOn: "2025-03-02", startsOn: "2025-03-02", endsOn: "2026-03-01" };
    await registered("测试同区2025001", { ...both, ...days }, "2025-03-20");
    expect((await facts("测试同区2025001"))[1]?.dimensions["technology-seller-place"]).toBe("same-division");
    const now = await turnover("");
    expect(now.years[0]!.output.total - city.years[0]!.output.total).toBe(120_000_000);
    expect(now.years[0]!.output.total / 1e10).toBeCloseTo(await value("technology-contract-turnover"), 8);
    const district = await turnover(`&place=${city.place}-west-coast`);
    const once = onceOf(district.years[0]!);
    expect(once.total / 1e10).toBeCloseTo(await value("contract-turnover-both-west-coast"), 8);
    expect(city.years[0]!.within.contracts).toBeGreaterThan(0);
    expect(city.types.reduce((sum, { output }) => sum + output.total, 0)).toBe(city.years[0]!.output.total);
    expect(city.ruleSets.filter(({ isOn }) => !isOn)).toMatchObject([{ code: "rules-2026" }]);
  });

  it("of the sample keeps what was amended and what was taken off", async () => {
    const [changed] = (await list(office, `q=${encodeURIComponent("示例技术合同2021-001")}`)).contracts;
    expect(changed).toMatchObject({ state: "amended", isSample: true });
    const [gone] = (await list(office, `q=${encodeURIComponent("示例技术合同2023-007")}`)).contracts;
    expect(gone).toMatchObject({ state: "deregistered" });
    expect(await facts("示例技术合同2023-007")).toEqual([]);
  });
});

describe("the facts of contracts", () => {
  it("are corrected when a seller turns out to lie in the division of its buyer", async () => {
    const [here, there] = await twoPlaces();
    await registered("测试划区001");
    const seller = async () => (await facts("测试划区001"))[1]?.dimensions["technology-seller-place"];
    const realign = () =>
      inTransaction(story.installation.database.db, itself, (tx) =>
        realignSellerPlaces(systemCtx(tx, systemClock), "测试划区"),
      );
    await realign();
    expect(await seller()).toBe("same-city");
    const part = [here, there];
    await story.read("insert into places.area_placement (place, area, certainty) values ($1, $2, 'inside')", part);
    await realign();
    expect(await seller()).toBe("same-division");
    await story.read("delete from places.area_placement where place = $1 and area = $2", part);
  });
});

describe("the registration form", () => {
  it("is a Word file in Chinese with what is there and what is missing", async () => {
    const id = await submitted("institute", { payment: null });
    const { status, headers, bytes } = await story.as("institute", `${api}/${id}/form`);
    expect(status).toBe(200);
    expect(String(headers["content-type"])).toContain("wordprocessingml");
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });
});
