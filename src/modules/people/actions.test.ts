import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";

const story = openStory();
const basis = "test";

describe("signing in", () => {
  it("tells nobody who is signed in, until somebody is", async () => {
    expect((await story.as(null, "/api/people/me")).body).toEqual({ user: null, sample: true });
    const me = (await story.as("commission-office", "/api/people/me")).body as { user: { roles: string[] } };
    expect(me.user.roles).toEqual(["commission-office"]);
  });

  it("refuses a wrong password and an unknown address alike, in the reader's language", async () => {
    for (const email of ["office@sample.haice.example", "nobody@sample.haice.example"]) {
      const call = { body: { email, password: "wrong-password" } };
      const answer = await story.as(null, "/api/people/sign-in", call);
      expect(answer).toMatchObject({ status: 401, body: { code: "people.wrong-credentials" } });
      const zh = await story.as(null, "/api/people/sign-in", { ...call, headers: { "accept-language": "zh-CN" } });
      expect((zh.body as { detail: string }).detail).toMatch(/密码/);
    }
  });

  it("keeps the session in a cookie that scripts cannot read, and ends it", async () => {
    const body = { email: "bank@sample.haice.example", password: "haice-sample" };
    const answer = await story.as(null, "/api/people/sign-in", { body });
    const cookie = String([answer.headers["set-cookie"]].flat()[0]);
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const headers = { cookie: cookie.split(";")[0]! };
    expect((await story.as(null, "/api/people/me", { headers })).body).toMatchObject({ user: { name: "金融 何丽" } });
    await story.as(null, "/api/people/sign-out", { method: "POST", headers });
    expect((await story.as(null, "/api/people/me", { headers })).body).toMatchObject({ user: null });
  });

  it("writes an event for every session", async () => {
    const before = await story.read<{ n: string }>(
      "select count(*) n from platform.event where kind = 'people.signed-in'",
    );
    await story.as(null, "/api/people/switch", { body: { email: "auditor@sample.haice.example" } });
    const after = await story.read<{ n: string }>(
      "select count(*) n from platform.event where kind = 'people.signed-in'",
    );
    expect(Number(after[0]!.n)).toBe(Number(before[0]!.n) + 1);
  });

  it("switches to sample people only", async () => {
    const answer = await story.as(null, "/api/people/switch", { body: { email: "someone@else.example" } });
    expect(answer).toMatchObject({ status: 403, body: { code: "people.no-sample-accounts" } });
  });

  it("refuses a write that a browser sends from another site", async () => {
    const answer = await story.as("administrator", "/api/people/switch", {
      body: { email: "auditor@sample.haice.example" },
      headers: { origin: "https://elsewhere.example" },
    });
    expect(answer).toMatchObject({ status: 403, body: { code: "platform.foreign-origin" } });
  });
});

describe("organisations", () => {
  it("are found by an alias as well as by their name", async () => {
    const found = await story.as(null, `/api/people/organisations?q=${encodeURIComponent("区发展改革局")}`);
    expect(found.body).toMatchObject({ total: 1, organisations: [{ nameZh: "区发展和改革局" }] });
  });

  it("treats the wildcards of a search as letters", async () => {
    expect((await story.as(null, "/api/people/organisations?q=%25")).body).toMatchObject({ total: 0 });
  });

  it("says which organisation does not exist", async () => {
    const answer = await story.as(null, "/api/people/organisations/no-such-unit");
    expect(answer).toMatchObject({ status: 404, body: { code: "people.organisation-not-found" } });
  });

  it("are added by stewards, with a credit code whose check digit fits", async () => {
    const body = { nameZh: "测试研究院", kind: "institute", creditCode: "91370200MA3ABCDE0X", basis };
    expect((await story.as("enterprise", "/api/people/organisations", { body })).status).toBe(403);
    expect((await story.as(null, "/api/people/organisations", { body })).status).toBe(401);
    const wrong = await story.as("commission-office", "/api/people/organisations", { body });
    expect(wrong).toMatchObject({ status: 422, body: { code: "people.credit-code-wrong" } });
    const right = { ...body, creditCode: "91350100M000100Y43" };
    const added = await story.as("commission-office", "/api/people/organisations", { body: right });
    expect(added.status).toBe(200);
    const again = await story.as("commission-office", "/api/people/organisations", { body: right });
    expect(again).toMatchObject({ status: 409, body: { code: "people.credit-code-taken" } });
  });

  it("get a name once for a time", async () => {
    const address = "/api/people/organisations/qd-kejiju/names";
    const name = { name: "市科学技术局", kind: "former", validFrom: "2000-01-01", validTo: "2019-01-01", basis };
    expect((await story.as("administrator", address, { body: name })).status).toBe(200);
    const clash = await story.as("administrator", address, {
      body: { ...name, validFrom: "2018-06-01", validTo: null },
    });
    expect(clash).toMatchObject({ status: 409, body: { code: "people.name-taken" } });
    const later = await story.as("administrator", address, {
      body: { ...name, validFrom: "2019-01-01", validTo: null },
    });
    expect(later.status).toBe(200);
    const backwards = { ...name, name: "另一个名称", validFrom: "2020-01-01", validTo: "2019-01-01" };
    const refused = await story.as("administrator", address, { body: backwards });
    expect(refused).toMatchObject({ status: 422, body: { code: "people.name-period-wrong" } });
  });

  it("does a repeated write with the same idempotency key once", async () => {
    const call = {
      body: { nameZh: "幂等研究院", kind: "institute", basis },
      headers: { "idempotency-key": "key-1" },
    };
    const first = await story.as("administrator", "/api/people/organisations", call);
    const second = await story.as("administrator", "/api/people/organisations", call);
    expect(second.body).toEqual(first.body);
    expect(await story.read("select id from people.organisation where name_zh = '幂等研究院'")).toHaveLength(1);
    const other = { ...call, body: { ...call.body, nameZh: "其他研究院" } };
    const refused = await story.as("administrator", "/api/people/organisations", other);
    expect(refused).toMatchObject({ status: 422, body: { code: "platform.idempotency-mismatch" } });
  });
});

describe("roles", () => {
  const personOf = async (email: string) =>
    (await story.read<{ id: string }>("select id from people.person where email = $1", [email]))[0]!.id;

  it("are given and taken by administrators, each with its basis and an event", async () => {
    const id = await personOf("expert@sample.haice.example");
    const change = { body: { role: "reviewer", basis } };
    expect((await story.as("commission-office", `/api/people/people/${id}/roles`, change)).status).toBe(403);
    expect((await story.as("administrator", `/api/people/people/${id}/roles`, change)).status).toBe(200);
    const twice = await story.as("administrator", `/api/people/people/${id}/roles`, change);
    expect(twice).toMatchObject({ status: 409, body: { code: "people.role-held" } });
    expect((await story.as("administrator", `/api/people/people/${id}/ended-roles`, change)).status).toBe(200);
    const events = await story.read<{ kind: string }>(
      "select kind from platform.event where subject = $1 and basis = 'test' order by id",
      [id],
    );
    expect(events.map((event) => event.kind)).toEqual(["people.role-granted", "people.role-ended"]);
  });

  it("never leaves the installation without an administrator, also when two are taken away at once", async () => {
    const first = await personOf("admin@sample.haice.example");
    const second = await personOf("office@sample.haice.example");
    const role = { role: "administrator", basis };
    const alone = await story.as("administrator", `/api/people/people/${first}/ended-roles`, { body: role });
    expect(alone).toMatchObject({ status: 409, body: { code: "people.last-administrator" } });
    await story.as("administrator", `/api/people/people/${second}/roles`, { body: role });
    const both = await Promise.all(
      [first, second].map((id) => story.as("administrator", `/api/people/people/${id}/ended-roles`, { body: role })),
    );
    expect(both.map((answer) => answer.status).filter((status) => status === 200)).toHaveLength(1);
    const held = await story.read("select 1 from people.role_grant where role = 'administrator' and valid_to is null");
    expect(held).toHaveLength(1);
  });

  it("are seen by administrators and auditors", async () => {
    expect((await story.as("public", "/api/people/people")).status).toBe(403);
    const list = (await story.as("auditor", "/api/people/people")).body as { people: unknown[] };
    expect(list.people.length).toBeGreaterThanOrEqual(12);
  });
});

describe("the database as the last wall", () => {
  it("lets nobody change an event", async () => {
    await expect(story.read("update platform.event set basis = 'x'")).rejects.toMatchObject({ code: "42501" });
    await expect(story.read("delete from platform.event")).rejects.toMatchObject({ code: "42501" });
  });

  it("hides the installation's secret from the role of the routes", async () => {
    const client = await story.installation.database.pool.connect();
    try {
      await client.query("begin");
      await client.query("set local role haice_app");
      await expect(client.query("select * from platform.setting")).rejects.toMatchObject({ code: "42501" });
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
