import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { BookingPage, ResourceList, ResourcePage, UseList } from "./contract.ts";

const story = openStory();
const firm = "firm@sample.haice.example";
const university = "university@sample.haice.example";
const operator = "ship@sample.haice.example";
const office = "commission-office";

const call = (role: string | null, method: "GET" | "POST" | "PUT", address: string, body?: unknown) =>
  story.as(role, `/api/facilities/${address}`, { method, ...(body === undefined ? {} : { body }) });
const good = async <T>(role: string | null, method: "GET" | "POST" | "PUT", address: string, body?: unknown) => {
  const answer = await call(role, method, address, body);
  expect(answer.status, `${address} ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body as T;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

/** A day so far ahead that no other test of this file takes it. */
let days = 100;
const someDay = () => new Date(Date.now() + ++days * 86_400_000).toISOString().slice(0, 10);
const hours = (from: number, to: number, day = someDay()) => ({
  from: `${day}T${String(from).padStart(2, "0")}:00:00+08:00`,
  to: `${day}T${String(to).padStart(2, "0")}:00:00+08:00`,
});
const wanted = (change: object = {}) => ({ purpose: "test", title: "耐压测试", ...hours(9, 17), ...change });
const act = (role: string, id: string, version: number, input: object) =>
  call(role, "POST", `bookings/${id}/acts`, { version, input });
const ask = (role: string, resource: string, body: object) =>
  good<{ id: string; number: string }>(role, "POST", `resources/${resource}/bookings`, body);

let press = "";
let sea = "";
beforeAll(async () => {
  const { resources } = await good<ResourceList>(null, "GET", "resources");
  press = resources.find(({ name }) => name.zh.includes("深海压力舱"))!.id;
  sea = resources.find(({ name }) => name.zh.includes("近岸试验区"))!.id;
});

describe("one instrument", () => {
  it("is given once: of many who are confirmed at the same moment for the same hours, one is", async () => {
    const day = someDay();
    const asked = [];
    for (const [from, to] of [
      [9, 12],
      [10, 13],
      [11, 14],
      [8, 18],
    ] as const)
      asked.push(await ask(firm, press, wanted(hours(from, to, day))));
    const answers = await Promise.all(asked.map(({ id }) => act(university, id, 1, { act: "confirm" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual(Array(3).fill("facilities.taken"));
    const rows = await story.read<{ n: number }>(
      "select count(*)::int as n from facilities.booking where resource_id = $1 and state = 'confirmed' and from_at >= $2::date and from_at < $2::date + 1",
      [press, day],
    );
    expect(rows[0]!.n).toBe(1);
  });

  it("is not double-booked where a route would have a bug: the database refuses", async () => {
    const { id } = await ask(firm, press, wanted());
    expect((await act(university, id, 1, { act: "confirm" })).status).toBe(200);
    const copy = story.read(
      `insert into facilities.booking (id, number, resource_id, holder_id, asker_id, purpose, title, secrecy, is_small_firm,
         from_at, to_at, state, asked_at)
       select id || '-2', number || '-2', resource_id, holder_id, asker_id, purpose, title, secrecy, is_small_firm,
         from_at, to_at, state, asked_at from facilities.booking where id = $1`,
      [id],
    );
    await expect(copy).rejects.toMatchObject({ code: "23P01" });
  });

  it("hours side by side are both given, and what is given is refused at once", async () => {
    const day = someDay();
    const one = await ask(firm, press, wanted(hours(9, 12, day)));
    const other = await ask(firm, press, wanted(hours(12, 15, day)));
    expect((await act(university, one.id, 1, { act: "confirm" })).status).toBe(200);
    expect((await act(university, other.id, 1, { act: "confirm" })).status).toBe(200);
    expect(codeOf(await call(firm, "POST", `resources/${press}/bookings`, wanted(hours(14, 16, day))))).toBe(
      "facilities.taken",
    );
    const { taken } = await good<ResourcePage>(null, "GET", `resources/${press}`);
    expect(JSON.stringify(taken)).not.toContain("sample");
  });

  it("out of service takes hours as a booking does, and its keeper gives them back", async () => {
    const day = someDay();
    const closure = { ...hours(8, 20, day), reason: "年度检修" };
    expect((await call(firm, "POST", `resources/${press}/closures`, closure)).status).toBe(403);
    const { id } = await good<{ id: string }>(university, "POST", `resources/${press}/closures`, closure);
    expect(codeOf(await call(firm, "POST", `resources/${press}/bookings`, wanted(hours(9, 10, day))))).toBe(
      "facilities.taken",
    );
    expect((await act(university, id, 1, { act: "withdraw", words: "提前完成" })).status).toBe(200);
    await ask(firm, press, wanted(hours(9, 10, day)));
  });
});

describe("a booking", () => {
  it("is confirmed, used, settled with a voucher and rated, and its hours count as shared", async () => {
    const [voucher] = await story.read<{ id: string }>(
      `update registers.innovation_voucher set state = 'issued', face_value = 100000, valid_from = '2020-01-01', valid_to = null,
         owner_id = (select id from people.organisation where code = 'sample-lanjing')
       where id = (select id from registers.innovation_voucher order by name_zh limit 1) returning id`,
    );
    const { id } = await ask(firm, press, wanted({ isSmallFirm: true, voucher: voucher!.id }));
    expect(codeOf(await call(firm, "POST", `resources/${press}/bookings`, wanted({ voucher: voucher!.id })))).toBe(
      "facilities.voucher-used",
    );
    expect(codeOf(await call(operator, "GET", `bookings/${id}`))).toBe("facilities.not-found");
    expect(codeOf(await act(firm, id, 1, { act: "confirm" }))).toBe("facilities.not-keeper");
    expect((await act(university, id, 1, { act: "confirm" })).status).toBe(200);
    const use = { act: "use", hours: 7.5, result: "耐压60兆帕，保压两小时无渗漏", isReported: true };
    expect(codeOf(await act(university, id, 2, use))).toBe("facilities.not-over");
    await story.read(
      "update facilities.booking set from_at = now() - interval '9 hours', to_at = now() where id = $1",
      [id],
    );
    expect((await act(university, id, 2, use)).status).toBe(200);
    const facts = await story.read<{ value: string }>(
      "select value::text from ledger.live_fact where source_module = 'facilities' and source_record = $1",
      [`bookings/${id}`],
    );
    expect(facts.map(({ value }) => Number(value))).toEqual([7.5]);
    const page = await good<BookingPage>(firm, "GET", `bookings/${id}`);
    expect(page).toMatchObject({ hours: 7.5, reckoned: 150_000, reportNumber: expect.stringMatching(/^R\d{8}-/) });
    const settle = { act: "settle", charge: 150_000, invoice: "发票一号" };
    expect(codeOf(await act(university, id, 3, { ...settle, voucherPays: 100_001 }))).toBe(
      "facilities.voucher-too-much",
    );
    expect((await act(university, id, 3, { ...settle, voucherPays: 100_000 })).status).toBe(200);
    expect((await act(firm, id, 4, { act: "rate", rating: 5 })).status).toBe(200);
    expect(await good(null, "GET", `reports/${page.reportNumber}`)).toMatchObject({
      found: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await good(null, "GET", "reports/R19990101-0")).toMatchObject({ found: null });
    const { money } = await good<ResourcePage>(university, "GET", `resources/${press}`);
    expect(money).toMatchObject({ income: 150_000, byVoucher: 100_000 });
    expect((await good<ResourcePage>(operator, "GET", `resources/${press}`)).money).toBeNull();
  });

  it("of a trial field needs its safety file, says sea area and window, and may be restricted", async () => {
    const body = wanted({ purpose: "trial", seaArea: "近岸一区", environment: "浪高一米以下", secrecy: "restricted" });
    expect(codeOf(await call(firm, "POST", `resources/${sea}/bookings`, body))).toBe("facilities.safety-file-needed");
    const { id } = await ask(firm, sea, { ...body, safetyFile: "安全文件三号" });
    expect(await good<BookingPage>(operator, "GET", `bookings/${id}`)).toMatchObject({
      seaArea: "近岸一区",
      secrecy: "restricted",
      isKeeper: true,
    });
  });

  it("that is withdrawn tells who waits for the same hours", async () => {
    const day = someDay();
    const [first, second] = [
      await ask(firm, press, wanted(hours(9, 12, day))),
      await ask(operator, press, wanted(hours(10, 11, day))),
    ];
    expect((await act(university, first.id, 1, { act: "confirm" })).status).toBe(200);
    expect((await act(firm, first.id, 2, { act: "withdraw", words: "样品没到" })).status).toBe(200);
    const told = await story.read<{ subject: string }>(
      "select subject from messages.message where kind = 'facilities.hours-free'",
    );
    expect(told.map(({ subject }) => subject)).toContain(second.id);
  });
});

it("visitors share an hour until its places are gone, and never with use", async () => {
  const day = someDay();
  const visitOf = (people: number) => wanted({ purpose: "visit", title: "研学", people, ...hours(14, 16, day) });
  const [one, two, test] = [
    await ask(firm, press, visitOf(12)),
    await ask(operator, press, visitOf(12)),
    await ask(firm, press, wanted(hours(15, 17, day))),
  ];
  expect((await act(university, one.id, 1, { act: "confirm" })).status).toBe(200);
  expect(codeOf(await act(university, two.id, 1, { act: "confirm" }))).toBe("facilities.too-many-people");
  expect(codeOf(await act(university, test.id, 1, { act: "confirm" }))).toBe("facilities.taken");
});

it("terms and costs are the keeper's; the office keeps what nobody owns", async () => {
  const { resource } = await good<ResourcePage>(null, "GET", `resources/${sea}`);
  const terms = { ...resource.terms, priceOther: 99_000 };
  expect(codeOf(await call(firm, "PUT", `resources/${sea}/terms`, { terms, version: resource.termsVersion }))).toBe(
    "facilities.not-keeper",
  );
  await good(operator, "PUT", `resources/${sea}/terms`, { terms, version: resource.termsVersion });
  expect(codeOf(await call(operator, "PUT", `resources/${sea}/terms`, { terms, version: resource.termsVersion }))).toBe(
    "facilities.changed",
  );
  await good(office, "POST", `resources/${sea}/costs`, { year: 2026, what: "航道疏浚", amount: 5_000_000 });
  const { rows } = await good<UseList>(office, "GET", "use?year=2026");
  expect(rows.find(({ resource: { id } }) => id === sea)).toMatchObject({ cost: 5_000_000 });
  const open = await good<UseList>(null, "GET", "use?year=2026");
  expect(open.rows.find(({ resource: { id } }) => id === sea)).toMatchObject({ cost: null, use: { openness: 1 } });
});
