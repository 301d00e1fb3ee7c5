import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import type { FirmDetail } from "./contract.ts";

const story = openStory();
const office = "commission-office";
const basis = "测试依据";
const codeOf = ({ status, body }: Answer) => [status, (body as { code?: string }).code];
const post = (role: string | null, address: string, body: object) =>
  story.as(role, `/api/firms/firms${address}`, { body });
const one = async (code: string, role: string | null = null) =>
  (await story.as(role, `/api/firms/firms/${code}`)).body as FirmDetail;
const added = async (nameZh: string) => ((await post(office, "", { nameZh, basis })).body as { code: string }).code;
const participant = async (role: string) => {
  const { user } = (await story.as(role, "/api/people/me")).body as { user: { organisation: { code: string } } };
  const [row] = await story.read<{ code: string }>(
    "select f.code from firms.firm f join people.organisation o on o.id = f.organisation_id where o.code = $1",
    [user.organisation.code],
  );
  return { organisation: user.organisation.code, firm: row!.code };
};

describe("participants with accounts", () => {
  it("stand in the register from the start, each once", async () => {
    const loose = await story.read(
      `select o.code from people.organisation o left join firms.firm f on f.organisation_id = o.id
       where o.kind in ('enterprise', 'university', 'institute') and f.id is null`,
    );
    expect(loose).toEqual([]);
    const [{ made } = { made: 0 }] = await story.read<{ made: number }>(
      "select count(*)::int as made from firms.firm where is_sample and organisation_id is null",
    );
    expect(made, "the made-up firms of the story beside them").toBeGreaterThan(100);
    const { firm } = await participant("enterprise");
    expect((await one(firm, "enterprise")).isOwn).toBe(true);
    expect((await one(firm, "institute")).isOwn).toBe(false);
  });

  it("keep names and the place of their own firm, no other's, and never titles", async () => {
    const { firm } = await participant("enterprise");
    const other = await added("测试别家公司");
    const name = { name: "测试自报简称", kind: "short", basis };
    const [place] = await story.read<{ code: string }>("select code from places.area where kind = 'division' limit 1");
    expect(codeOf(await post("enterprise", `/${firm}/names`, name))).toEqual([200, firm]);
    expect(codeOf(await post("enterprise", `/${firm}/places`, { place: place!.code, basis }))).toEqual([200, firm]);
    expect((await one(firm)).names.map((each) => each.name)).toContain("测试自报简称");
    expect(codeOf(await post("enterprise", `/${other}/names`, name))).toEqual([403, "firms.not-own"]);
    expect(codeOf(await post("enterprise", `/${other}/places`, { place: place!.code, basis }))).toEqual([
      403,
      "firms.not-own",
    ]);
    const title = { title: "gazelle", validFrom: "2026-01-01", basis };
    expect(codeOf(await post("enterprise", `/${firm}/titles`, title))).toEqual([403, "platform.not-allowed"]);
  });

  it("are one firm each: tied again only after they were untied", async () => {
    const { firm, organisation } = await participant("institute");
    const other = await added("测试待对应单位");
    expect(codeOf(await post("enterprise", `/${other}/organisation`, { organisation, basis }))).toEqual([
      403,
      "platform.not-allowed",
    ]);
    expect(codeOf(await post(office, `/${other}/organisation`, { organisation, basis }))).toEqual([
      409,
      "firms.organisation-taken",
    ]);
    expect(codeOf(await post(office, `/${other}/organisation`, { organisation: "no-such", basis }))).toEqual([
      422,
      "firms.organisation-unknown",
    ]);
    await post(office, `/${firm}/organisation`, { organisation: null, basis });
    expect((await one(firm)).organisation).toBeNull();
    expect(codeOf(await post(office, `/${other}/organisation`, { organisation, basis }))).toEqual([200, other]);
    expect((await one(other, "institute")).isOwn).toBe(true);
  });
});

describe("branches and subsidiaries", () => {
  it("stand below their firm, never in a circle", async () => {
    const [top, middle, bottom] = [await added("测试集团"), await added("测试子公司"), await added("测试孙公司")];
    expect(codeOf(await post(office, `/${middle}/parent`, { parent: top, basis }))).toEqual([200, middle]);
    expect(codeOf(await post(office, `/${bottom}/parent`, { parent: middle, basis }))).toEqual([200, bottom]);
    for (const below of [top, middle, bottom])
      expect(codeOf(await post(office, `/${top}/parent`, { parent: below, basis }))).toEqual([
        409,
        "firms.parent-circle",
      ]);
    expect((await one(middle)).parent?.code).toBe(top);
    expect((await one(middle)).children.map(({ code }) => code)).toEqual([bottom]);
    expect(codeOf(await post(office, `/${middle}/parent`, { parent: "no-such", basis }))).toEqual([
      404,
      "firms.not-found",
    ]);
    await post(office, `/${middle}/parent`, { parent: null, basis });
    expect((await one(top)).children).toEqual([]);
  });
});
