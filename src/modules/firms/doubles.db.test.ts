import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { creditCodeCheckDigit } from "../people/rules.ts";
import { tieParticipants } from "./actions/bonds.ts";
import type { Comparison, SuspectedDoubles } from "./contract/doubles.ts";
import type { FirmFigures } from "./contract/figures.ts";
import type { FirmDetail, FirmList, TitleCounts } from "./contract.ts";

const story = openStory();
const office = "commission-office";
const basis = "测试依据";
const codeOf = ({ status, body }: Answer) => [status, (body as { code?: string }).code];
const post = (role: string | null, address: string, body: object) =>
  story.as(role, `/api/firms/firms${address}`, { body });
const one = async (code: string, role: string | null = office) =>
  (await story.as(role, `/api/firms/firms/${code}`)).body as FirmDetail;
const added = async (nameZh: string, more: object = {}) =>
  ((await post(office, "", { nameZh, basis, isAnother: true, ...more })).body as { code: string }).code;
const figures = async (code: string, role: string) =>
  ((await story.as(role, `/api/firms/firms/${code}/figures`)).body as FirmFigures).years;
const compare = async (kept: string, double: string) =>
  (await story.as(office, `/api/firms/doubles/comparison?kept=${kept}&double=${double}`)).body as Comparison;
const gazelles = async (on: string) => {
  const counts = (await story.as(null, `/api/firms/counts?on=${on}`)).body as TitleCounts;
  return counts.places.find(({ place }) => place === null)?.counts.gazelle ?? 0;
};
const found = async (q: string) => {
  const list = (await story.as(null, `/api/firms/firms?q=${encodeURIComponent(q)}`)).body as FirmList;
  return list.firms.map(({ code }) => code);
};
const liveFacts = (code: string) =>
  story.read<{ subject: string; valid_from: string; valid_to: string | null }>(
    `select subject, valid_from, valid_to from ledger.live_fact where source_module = 'firms' and source_record = $1
     order by valid_from`,
    [code],
  );
const participant = async (role: string) => {
  const { user } = (await story.as(role, "/api/people/me")).body as { user: { organisation: { code: string } } };
  const [row] = await story.read<{ code: string; id: string }>(
    `select f.code, f.id from firms.firm_entry f join people.organisation o on o.id = f.organisation_id where o.code = $1`,
    [user.organisation.code],
  );
  return row!;
};
const join = (kept: string, double: string, choices: object = {}, role = office) =>
  post(role, `/${kept}/doubles`, { double, choices, basis });
const part = async (kept: string) =>
  post(office, `/${kept}/doubles/part`, {
    id: (await one(kept)).doubles.find(({ isLast }) => isLast)?.id,
    reason: "误并",
  });

describe("a firm that was entered twice", () => {
  it("is found by the check, compared, joined and counted once: titles, figures, facts and names follow, and nothing is rewritten", async () => {
    const stem = "91370200MA3C4K5X9";
    const kept = await added("测试归并公司", { creditCode: `${stem}${creditCodeCheckDigit(stem)}` });
    const double = await added("测试归并公司");
    const suspected = (await story.as(office, "/api/firms/doubles")).body as SuspectedDoubles;
    expect(suspected.pairs).toContainEqual({
      name: "测试归并公司",
      kept: { code: kept, name: "测试归并公司" },
      double: { code: double, name: "测试归并公司" },
    });
    const before = await gazelles("2026-06-01");
    const title = { validFrom: "2025-01-01", validTo: "2028-01-01", basis };
    await post(office, `/${kept}/titles`, { ...title, title: "gazelle" });
    await post(office, `/${double}/titles`, { ...title, title: "gazelle", certificate: "另一证" });
    await post(office, `/${double}/titles`, { ...title, title: "high-tech-enterprise" });
    expect(await gazelles("2026-06-01")).toBe(before + 2);
    await post(office, `/${kept}/figures`, { year: 2024, values: { revenue: 100 }, basis });
    await post(office, `/${double}/figures`, { year: 2024, values: { revenue: 120, staff: 7 }, basis });
    await post(office, `/${double}/names`, { name: "测试并简", kind: "short", basis });
    expect((await compare(kept, double)).conflicts.map(({ key }) => key)).toEqual([
      "title:gazelle",
      "figure:2024 revenue",
    ]);
    const factsBefore = await liveFacts(double);
    expect(factsBefore.length).toBeGreaterThan(0);
    expect(codeOf(await join(kept, double))).toEqual([409, "firms.double-choices"]);
    expect(codeOf(await join(kept, double, {}, "enterprise"))).toEqual([403, "platform.not-allowed"]);
    expect(codeOf(await join(double, kept, {}))).toEqual([409, "firms.double-keep-other"]);
    const choices = { "title:gazelle": "double", "figure:2024 revenue": "kept" };
    const entries = () =>
      story.read(
        `select e.id, e.firm_id, e.title, e.certificate, e.valid_from, e.valid_to, e.ended_on from firms.title_entry e
         join firms.firm_entry f on f.id = e.firm_id where f.code = any($1) order by 1`,
        [[kept, double]],
      );
    const entered = await entries();
    // Two people join the same record at once: one of them finds it gone.
    const both = await Promise.all([join(kept, double, choices), join(kept, double, choices)]);
    expect(both.map(codeOf).sort()).toEqual([
      [200, kept],
      [409, "firms.joined"],
    ]);
    expect(await entries(), "no row moved and none was rewritten").toEqual(entered);
    expect(await gazelles("2026-06-01")).toBe(before + 1);
    const firm = await one(kept);
    expect(firm.titles.map((held) => [held.title, held.certificate]).sort()).toEqual([
      ["gazelle", "另一证"],
      ["high-tech-enterprise", null],
    ]);
    expect((await figures(kept, office)).map(({ values }) => values)).toEqual([{ revenue: 100, staff: 7 }]);
    expect(await found("测试并简")).toEqual([kept]);
    expect(await found("测试归并公司")).toEqual([kept]);
    expect((await one(double)).code, "the address of the joined record shows the firm").toBe(kept);
    expect(await liveFacts(double)).toEqual([]);
    expect(await liveFacts(kept)).toEqual(factsBefore);
    expect(codeOf(await post(office, `/${double}/titles`, { ...title, title: "gazelle" }))).toEqual([
      409,
      "firms.joined",
    ]);
    const events = await story.read<{ kind: string; after: { double: string } }>(
      "select kind, after from platform.event where subject = $1 and kind like 'firms.double%'",
      [kept],
    );
    expect(events).toMatchObject([{ kind: "firms.double-joined", after: { double } }]);

    expect(codeOf(await part(kept))).toEqual([200, kept]);
    expect(await gazelles("2026-06-01")).toBe(before + 2);
    expect((await one(kept)).titles.map((held) => held.certificate)).toEqual([null]);
    expect((await one(double)).titles).toHaveLength(2);
    expect((await figures(double, office)).map(({ values }) => values)).toEqual([{ revenue: 120, staff: 7 }]);
    expect(await liveFacts(double)).toEqual(factsBefore);
    expect(await liveFacts(kept)).toEqual([]);
    expect(await found("测试并简")).toEqual([double]);
    expect((await one(kept)).doubles).toMatchObject([{ code: double, parted: { reason: "误并" } }]);
  });

  it("is parted from the last joining on, and not when an entry of the joined record was changed since", async () => {
    const [first, second, third] = [await added("测试链甲"), await added("测试链乙"), await added("测试链丙")];
    await post(office, `/${second}/classes`, { scheme: "size", item: "small", validFrom: "2024-01-01", basis });
    const [place] = await story.read<{ code: string }>("select code from places.area where kind = 'division' limit 1");
    await post(office, `/${third}/places`, { place: place!.code, basis });
    // The third stands for the second, and both for the first; its own name goes on as an alias.
    expect(codeOf(await join(second, third, { name: "double" }))).toEqual([200, second]);
    expect((await one(second)).name.zh).toBe("测试链丙");
    expect(codeOf(await join(first, second, { name: "kept" }))).toEqual([200, first]);
    const firm = await one(third);
    expect(firm).toMatchObject({ code: first, name: { zh: "测试链甲" } });
    expect(firm.names.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual([
      "测试链丙 alias",
      "测试链乙 alias",
      "测试链甲 official",
    ]);
    expect(firm.classes).toHaveLength(1);
    expect(firm.places).toHaveLength(1);
    expect(codeOf(await post(office, `/${second}/doubles/part`, { id: firm.doubles[0]!.id, reason: "误" }))).toEqual([
      409,
      "firms.joined",
    ]);
    const ends = { classId: firm.classes[0]!.id, on: "2026-01-01", reason: "变更" };
    expect(codeOf(await post(office, `/${first}/classes/end`, ends))).toEqual([200, first]);
    expect(codeOf(await part(first))).toEqual([409, "firms.double-changed"]);
    expect((await one(first)).classes).toHaveLength(1);

    const [fourth, fifth, sixth] = [await added("测试链丁"), await added("测试链戊"), await added("测试链己")];
    for (const double of [fifth, sixth]) expect((await join(fourth, double, { name: "kept" })).status).toBe(200);
    const [last, earlier] = (await one(fourth)).doubles;
    expect(codeOf(await post(office, `/${fourth}/doubles/part`, { id: earlier!.id, reason: "误" }))).toEqual([
      409,
      "firms.double-not-last",
    ]);
    expect((await part(fourth)).status).toBe(200);
    expect(codeOf(await post(office, `/${fourth}/doubles/part`, { id: last!.id, reason: "误" }))).toEqual([
      409,
      "firms.double-parted",
    ]);
    expect((await one(sixth)).name.zh).toBe("测试链己");
    expect((await one(fourth)).names.map(({ name }) => name).sort()).toEqual(["测试链丁", "测试链戊"]);
  });

  it("stands above what stood below either record, never below itself", async () => {
    const [kept, double, child] = [await added("测试上级甲"), await added("测试上级乙"), await added("测试下级")];
    await post(office, `/${child}/parent`, { parent: double, basis });
    expect((await join(child, double, { name: "kept" })).body).toMatchObject({ code: "firms.double-branch" });
    expect((await join(kept, double, { name: "kept" })).status).toBe(200);
    expect((await one(kept)).children.map(({ code }) => code)).toEqual([child]);
    expect((await part(kept)).status).toBe(200);
    expect((await one(child)).parent?.code).toBe(double);
    await post(office, `/${double}/parent`, { parent: child, basis });
    expect(codeOf(await post(office, `/${double}/parent`, { parent: child, basis }))).toEqual([
      409,
      "firms.parent-circle",
    ]);
  });

  it("keeps the people of both records, and what the market keeps of either shows the one firm", async () => {
    const [kept, double] = [await participant("enterprise"), await participant("institute")];
    const { conflicts } = await compare(kept.code, double.code);
    const choices = Object.fromEntries(conflicts.map(({ key }) => [key, "kept"]));
    const [result] = await story.read<{ id: string }>(
      "select id from market.result where firm_id = $1 and state = 'published' and shows_owner limit 1",
      [double.id],
    );
    expect((await join(kept.code, double.code, choices)).status).toBe(200);
    const report = { year: 2023, values: { staff: 11 }, basis };
    expect((await post("institute", `/${double.code}/figures`, report)).status, "by the old address no more").toBe(409);
    expect((await post("institute", `/${kept.code}/figures`, report)).status).toBe(200);
    expect((await figures(kept.code, "enterprise")).find(({ year }) => year === 2023)?.values.staff).toBe(11);
    expect((await one(kept.code, "institute")).isOwn).toBe(true);
    expect((await one(kept.code)).joinedOrganisations).toHaveLength(1);
    const shown = await story.read<{ code: string }>("select code from firms.firm_public where id = $1", [double.id]);
    expect(shown).toEqual([{ code: kept.code }]);
    if (result) {
      const good = (await story.as(office, `/api/market/results/${result.id}`)).body as {
        firm: { code: string } | null;
      };
      expect(good.firm?.code).toBe(kept.code);
    }
    // A start of the product enters no third record for the participant.
    await inTransaction(story.installation.database.db, itself, (tx) => tieParticipants(systemCtx(tx, systemClock)));
    expect(await story.read("select from firms.firm_entry where same_as = $1", [kept.id])).toHaveLength(1);
    expect((await part(kept.code)).status).toBe(200);
    expect((await one(double.code, "institute")).isOwn).toBe(true);
    expect((await one(kept.code, "institute")).isOwn).toBe(false);
  });
});
