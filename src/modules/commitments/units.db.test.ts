import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { LedgerPage } from "./contract/ledger.ts";
import { type Levels, levels, type Together } from "./contract/together.ts";
import type { Unit, Units } from "./contract/unit.ts";

const story = openStory();
const get = async <T>(address: string, role = "commission-office"): Promise<T> => {
  const answer = await story.as(role, `/api/commitments/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};

describe("the page of a unit", () => {
  it("counts each commitment once in the part that its duty gives, as the duties in the database say", async () => {
    const { units, unknown } = await get<Units>("units");
    const rows = await story.read<{ code: string; part: string; total: string }>(
      `select o.code, case when u.role in ('sole', 'lead') then 'lead' when u.role = 'co' then 'supporting' else 'joint' end as part,
         count(distinct c.id) as total
       from commitments.duty u join commitments.commitment c on c.id = u.commitment_id
       join people.organisation o on o.id = u.organisation_id
       where u.valid_to is null and c.state not in ('merged', 'withdrawn') group by 1, 2`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { code, part, total } of rows)
      expect(
        units.find(({ unit }) => unit.code === code)?.figures[part as "lead" | "joint" | "supporting"].total,
        `${code} ${part}`,
      ).toBe(Number(total));
    const [none] = await story.read<{ count: string }>(
      "select count(*) from commitments.commitment where known_units = 0 and state not in ('merged', 'withdrawn')",
    );
    expect(unknown).toBe(Number(none!.count));
  });

  it("lists what passes the filters: one part, shared with another unit, under one lamp", async () => {
    const { units } = await get<Units>("units");
    const busy = units.toSorted((a, b) => b.figures.joint.total - a.figures.joint.total)[0]!;
    const { code } = busy.unit;
    const all = await get<Unit>(`units/${code}`);
    expect(all.isWhole).toBe(true);
    expect(all.count).toBe(busy.figures.lead.total + busy.figures.joint.total + busy.figures.supporting.total);
    const joint = await get<Unit>(`units/${code}?part=joint`);
    expect(joint.count).toBe(busy.figures.joint.total);
    const partner = all.partners[0]!;
    const shared = await get<Unit>(`units/${code}?with=${partner.code}`);
    expect(shared.count).toBe(partner.total);
    for (const { duties } of shared.rows)
      expect(duties.map((duty) => duty.code)).toEqual(expect.arrayContaining([code, partner.code]));
    const late = await get<Unit>(`units/${code}?lamp=late`);
    expect(late.count).toBe(all.byLamp.late ?? 0);
    expect(all.documents.reduce((sum, { total }) => sum + total, 0)).toBe(all.count);
  });

  it("shows a unit itself whole and of others what they share, without how they report", async () => {
    const own = await get<Unit>("units/wc-gongxinju", "district@sample.haice.example");
    expect(own.isWhole).toBe(true);
    expect(own.reports).not.toBeNull();
    const { partners } = own;
    const partner = partners[0]!;
    const other = await get<Unit>(`units/${partner.code}`, "district@sample.haice.example");
    expect(other).toMatchObject({ isWhole: false, reports: null, count: partner.total });
    const office = await get<Unit>(`units/${partner.code}`);
    expect(office.reports).not.toBeNull();
    const ledger = await get<LedgerPage>("ledger?limit=500", "district@sample.haice.example");
    const mine = new Set(ledger.rows.map(({ id }) => id));
    expect(other.rows.every(({ id }) => mine.has(id))).toBe(true);
    const list = await get<Units>("units", "district@sample.haice.example");
    expect(list.units.find(({ unit }) => unit.code === "qd-kejiju")).toBeUndefined();
  });

  it("answers in words for a unit that is not there, and refuses people from outside and filters that make no sense", async () => {
    const unknown = await story.as("commission-office", "/api/commitments/units/nobody");
    expect(unknown).toMatchObject({ status: 422, body: { code: "commitments.organisation-unknown" } });
    expect((await story.as("commission-office", "/api/commitments/units/qd-kejiju?part=boss")).status).toBe(400);
    expect((await story.as(null, "/api/commitments/units")).status).toBe(401);
    expect((await story.as("enterprise", "/api/commitments/units")).status).toBe(403);
    expect((await story.as("enterprise", "/api/commitments/units/qd-kejiju")).status).toBe(403);
  });
});

describe("several units together", () => {
  it("begins with the coordination of the region, and counts what at least two of its units share", async () => {
    const together = await get<Together>("together");
    expect(together.groups[0]).toMatchObject({ code: together.group, basis: "004:L29" });
    const codes = together.units.map(({ code }) => code);
    expect(codes).toEqual(together.groups[0]!.units.map(({ code }) => code));
    const rows = await story.read<{ id: string }>(
      `select c.id from commitments.commitment c join commitments.duty u on u.commitment_id = c.id and u.valid_to is null
       join people.organisation o on o.id = u.organisation_id and o.code = any($1)
       where c.state not in ('merged', 'withdrawn') group by c.id having count(distinct o.id) >= 2`,
      [codes],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(together.shared.total).toBe(rows.length);
    expect(new Set(together.rows.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
    for (const { all, shared } of together.units) expect(shared.total).toBeLessThanOrEqual(all.total);
  });

  it("takes units of one's own choice, names the indicators of shared targets, and shows a unit what is its own", async () => {
    const [target] = await story.read<{ id: string; indicator: string }>(
      `select c.id, q.indicator from commitments.commitment c
       join indicators.sentence_public q on q.extraction_id = c.extraction_id where c.kind = 'target' and c.part_id is null limit 1`,
    );
    const page = await story.as("commission-office", `/api/commitments/commitments/${target!.id}`);
    const set = await story.as("commission-office", `/api/commitments/commitments/${target!.id}/acts`, {
      body: {
        act: "assign",
        version: (page.body as { version: number }).version,
        duties: ["qd-jiaoyuju", "wc-gongxinju"].map((organisation) => ({ organisation, role: "joint" })),
        basis: "会议",
      },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    const pair = await get<Together>("together?unit=qd-jiaoyuju&unit=wc-gongxinju");
    expect(pair).toMatchObject({ group: null, isWhole: true });
    expect(pair.indicators.map(({ code, commitment }) => [code, commitment])).toContainEqual([
      target!.indicator,
      target!.id,
    ]);
    const own = await get<Together>("together?unit=qd-jiaoyuju&unit=qd-kejiju", "district@sample.haice.example");
    expect(own.isWhole).toBe(false);
    const ledger = await get<LedgerPage>("ledger?limit=500", "district@sample.haice.example");
    const mine = new Set(ledger.rows.map(({ id }) => id));
    expect(own.rows.every(({ id }) => mine.has(id))).toBe(true);
    const unknown = await story.as("commission-office", "/api/commitments/together?unit=nobody");
    expect(unknown).toMatchObject({ status: 422, body: { code: "commitments.organisation-unknown" } });
    expect((await get<Together>("together?unit=qd-kejiju")).shared.total).toBe(0);
  });
});

describe("units by level", () => {
  it("lists every unit of the administration with its contacts and its work, also those without either", async () => {
    const { areas } = await get<Levels>("levels");
    const all = areas.flatMap(({ units }) => units);
    const [count] = await story.read<{ count: number }>(
      `select count(*)::int as count from people.organisation where kind in ('party-organ', 'government-office', 'district',
         'functional-zone', 'town', 'task-force', 'unit-group')
         or id in (select organisation_id from commitments.duty where valid_to is null)`,
    );
    expect(all).toHaveLength(count!.count);
    const bureau = all.find(({ code }) => code === "wc-gongxinju")!;
    const { figures } = await get<Unit>("units/wc-gongxinju");
    expect([bureau.lead, bureau.joint, bureau.supporting]).toEqual([
      figures.lead.total,
      figures.joint.total,
      figures.supporting.total,
    ]);
    expect(bureau.contacts).toContainEqual({ name: "填报人 孙涛", isHead: false });
    expect(all.filter(({ level }) => level === "zone").length).toBeGreaterThan(0);
    const levelsOfOne = areas.at(-1)!.units.map(({ level }) => level);
    expect(levelsOfOne).toEqual(levelsOfOne.toSorted((a, b) => levels.indexOf(a) - levels.indexOf(b)));
    expect((await story.as("enterprise", "/api/commitments/levels")).status).toBe(403);
  });

  it("says to a unit that of the others it counts what is shared alone", async () => {
    const [whole, own] = [await get<Levels>("levels"), await get<Levels>("levels", "district@sample.haice.example")];
    expect([whole.isWhole, own.isWhole]).toEqual([true, false]);
    const work = ({ areas }: Levels, isCounted: (code: string) => boolean) =>
      areas
        .flatMap(({ units }) => units)
        .filter(({ code }) => isCounted(code))
        .reduce((sum, { lead, joint, supporting }) => sum + lead + joint + supporting, 0);
    const isOwn = (code: string) => code === "wc-gongxinju";
    expect(work(own, isOwn)).toBe(work(whole, isOwn));
    expect(work(own, (code) => !isOwn(code))).toBeLessThan(work(whole, (code) => !isOwn(code)));
  });
});

describe("what is due soon", () => {
  it("follows the parameter of the lamps, not a number of its own", async () => {
    const soon = async () => (await get<LedgerPage>("ledger?due=soon&limit=1")).figures.total;
    const before = await soon();
    const set = await story.as("administrator", "/api/parameters/parameters/commitments.lamp-soon-days/settings", {
      body: {
        value: 365,
        from: new Date().toLocaleDateString("sv", { timeZone: "Asia/Shanghai" }),
        reason: "A decision of the meeting",
        basis: null,
        follows: null,
      },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    expect(await soon()).toBeGreaterThan(before);
  });
});

it("what is followed up of a line of a source file is told to officials, and to nobody else", async () => {
  const [row] = await story.read<{ id: string; file_name: string; start: number; text: string }>(
    `select c.id, e.file_name, lower(c.span) as start, e.text from commitments.commitment c
     join policy.edition e on e.document_id = c.document_id and e.number = c.edition
     where e.received_from is null and c.measure is null and c.part_id is null order by c.id limit 1`,
  );
  const line = `${row!.file_name.slice(0, 3)}:L${row!.text.slice(0, row!.start).split("\n").length}`;
  const address = `sentences/line/${encodeURIComponent(line)}`;
  const { commitments } = await get<{ commitments: { id: string }[] }>(address);
  expect(commitments.map(({ id }) => id)).toContain(row!.id);
  const open = await story.as(null, `/api/commitments/${address}`);
  expect(open.body).toMatchObject({ commitments: [] });
  for (const bad of ["999:L1", "nonsense"])
    expect((await story.as(null, `/api/commitments/sentences/line/${encodeURIComponent(bad)}`)).status).toBe(404);
});
