import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { creditCodeCheckDigit } from "../people/rules.ts";
import { tieParticipants } from "./actions/bonds.ts";
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

  it("cannot take the name of another firm, which those who keep the register can say of two", async () => {
    const { firm } = await participant("enterprise");
    const theirs = "测试被冒名公司";
    await added(theirs);
    for (const kind of ["alias", "official"]) {
      const name = { name: "测试被冒名 公司", kind, validFrom: "2025-01-01", basis };
      expect(codeOf(await post("enterprise", `/${firm}/names`, name))).toEqual([409, "firms.known-already"]);
    }
    expect((await one(firm)).names.map((each) => each.name)).not.toContain("测试被冒名 公司");
    expect(codeOf(await post(office, `/${firm}/names`, { name: theirs, kind: "alias", basis }))).toEqual([200, firm]);
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

describe("a participant that comes later", () => {
  const coded = (stem: string) => `${stem}${creditCodeCheckDigit(stem)}`;
  const comes = (code: string, name: string, creditCode: string) =>
    story.read(
      "insert into people.organisation (id, code, name_zh, kind, credit_code) values ($1, $1, $2, 'enterprise', $3)",
      [code, name, creditCode],
    );
  const starts = () =>
    inTransaction(story.installation.database.db, itself, (tx) => tieParticipants(systemCtx(tx, systemClock)));
  const firmOf = async (organisation: string) =>
    (await story.read<{ code: string }>("select code from firms.firm where organisation_id = $1", [organisation]))[0]
      ?.code;
  const codedFirm = async (nameZh: string, creditCode: string) =>
    ((await post(office, "", { nameZh, creditCode, basis })).body as { code: string }).code;

  it("is not the firm of its name where both have code numbers and these differ", async () => {
    const namesake = await codedFirm("测试同名异码公司", coded("91370200MA3C4K5X1"));
    const same = await codedFirm("测试同码公司", coded("91370200MA3C4K5X2"));
    await comes("later-namesake", "测试同名异码公司", coded("91370200MA3C4K5X3"));
    await comes("later-same", "测试同码公司的新名", coded("91370200MA3C4K5X2"));
    await starts();
    expect((await one(namesake)).organisation).toBeNull();
    expect(await firmOf("later-namesake")).toEqual(expect.stringMatching(/^firm-/));
    expect(await firmOf("later-same")).toBe(same);
  });

  it("with the code number of a firm that is another participant is left out, told once, and stops no start", async () => {
    const { firm, organisation } = await participant("enterprise");
    const code = coded("91370200MA3C4K5X4");
    const taken = await codedFirm("测试已对应公司", code);
    await post(office, `/${firm}/organisation`, { organisation: null, basis });
    await post(office, `/${taken}/organisation`, { organisation, basis });
    await comes("later-left-out", "测试迟到公司", code);
    await comes("later-entered", "测试同来公司", coded("91370200MA3C4K5X5"));
    await starts();
    await starts();
    expect(await firmOf("later-left-out")).toBeUndefined();
    expect(await firmOf("later-entered")).toEqual(expect.stringMatching(/^firm-/));
    expect(
      await story.read("select subject, after from platform.event where kind = 'firms.participant-left-out'"),
    ).toEqual([{ subject: "later-left-out", after: { creditCode: code, firm: taken } }]);
  });
});
