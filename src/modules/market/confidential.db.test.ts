import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { codeOf, demand, type Goods, marketOf, result } from "../../../test/market-goods.ts";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { Disclosure } from "./contract/disclosure.ts";
import type { Mine } from "./contract/mine.ts";

const story = openStory();
const { call, written, published } = marketOf(story);

describe("a confidential part", { timeout: 120_000 }, () => {
  const secret = "绝密配方七号";
  const roles = [
    "administrator",
    "commission-office",
    "reporter",
    "reviewer",
    "enterprise",
    "institute",
    "broker",
    "expert",
    "operator",
    "finance-officer",
    "auditor",
    "public",
    null,
  ];

  /** Both sides, a stranger, who keeps the market, and nobody. */
  const few = ["administrator", "enterprise", "institute", "broker", null];

  /** Every reading route of the market, and every role that finds the secret in any of them. */
  async function whoSees(
    goods: Goods,
    id: string,
    asked: readonly (string | null)[] = few,
  ): Promise<(string | null)[]> {
    const { paths } = (await story.as(null, "/api/platform/openapi.json")).body as { paths: Record<string, object> };
    const reading = Object.entries(paths).flatMap(([path, methods]) => {
      if (!path.startsWith("/api/market/")) return [];
      if ("get" in methods) return [{ path, call: {} }];
      return path.endsWith("/confidential") ? [{ path, call: { body: {} } }] : [];
    });
    expect(reading.length).toBeGreaterThan(7);
    const seen = new Set<string | null>();
    for (const role of asked) {
      const answers = await Promise.all(
        reading.map(({ path, call: one }) => {
          const address = path.replace("{goods}", goods).replace("{id}", id);
          return story.as(role, `${address}${address.endsWith(goods) ? "?limit=5" : ""}`, one);
        }),
      );
      if (answers.some((answer) => answer.bytes.includes(Buffer.from(secret)))) seen.add(role);
    }
    return [...seen];
  }

  it("is seen by its owner alone, then by a party after both agreed, and no more after one ends it", async () => {
    const { id } = await published("institute", "results", result({ titleZh: "测试保密一事", confidential: secret }));
    expect(await whoSees("results", id)).toEqual(["institute"]);
    const ask = (role: string, body: object) => call<{ id: string }>(role, `/results/${id}/disclosures`, body);
    expect(codeOf(await ask("institute", { purpose: "自看" }))).toBe("market.disclosure-own");
    const asked = (await ask("enterprise", { purpose: "评估能否用于本公司产品" })).body.id;
    expect(codeOf(await ask("enterprise", { purpose: "再问" }))).toBe("market.disclosure-known");
    expect(await whoSees("results", id)).toEqual(["institute"]);
    const agree = (role: string) => call(role, `/disclosures/${asked}/agreement`, {});
    expect(codeOf(await agree("enterprise"))).toBe("market.not-yours");
    expect(codeOf(await agree("broker"))).toBe("market.not-found");
    expect((await call<Mine>("institute", "/mine")).body.disclosures.map((one) => one.id)).toContain(asked);
    expect((await agree("institute")).status).toBe(200);
    expect(await whoSees("results", id, roles)).toEqual(["enterprise", "institute", "expert"]);
    const [disclosure] = (await call<{ disclosures: Disclosure[] }>("institute", `/results/${id}/disclosures`)).body
      .disclosures;
    expect(disclosure).toMatchObject({ waitsFor: null, readAt: expect.any(String) });
    expect((await call("institute", `/disclosures/${asked}/end`, { reason: "洽谈结束" })).status).toBe(200);
    expect(await whoSees("results", id)).toEqual(["institute"]);
    expect(codeOf(await call("institute", `/disclosures/${asked}/end`, { reason: "再次" }))).toBe(
      "market.disclosure-over",
    );
  });

  it("is offered by its owner to a party, which has to agree", async () => {
    const { id } = await published("enterprise", "demands", demand({ titleZh: "测试主动披露", confidential: secret }));
    const [party] = await story.read<{ code: string }>(
      "select code from people.organisation where code = 'sample-haiyuan'",
    );
    const offered = await call<{ id: string }>("enterprise", `/demands/${id}/disclosures`, {
      party: party!.code,
      purpose: "请评估",
    });
    expect(await whoSees("demands", id)).toEqual(["enterprise"]);
    expect((await call("institute", `/disclosures/${offered.body.id}/agreement`, {})).status).toBe(200);
    expect(await whoSees("demands", id)).toEqual(["enterprise", "institute"]);
  });

  it("is written once by a field station for a firm with accounts, and then not seen by it", async () => {
    const [firm] = await story.read<{ code: string }>(
      "select f.code from firms.firm f join people.organisation o on o.id = f.organisation_id where o.code = 'sample-lanjing'",
    );
    const body = demand({
      titleZh: "测试代写保密",
      forFirm: firm!.code,
      behalfBasis: "当面委托",
      confidential: secret,
    });
    const { id } = await written("broker", "demands", body);
    expect(await whoSees("demands", id)).toEqual(["enterprise"]);
    expect(codeOf(await call("broker", `/demands/${id}?version=1`, body, "PUT"))).toBe("market.not-yours");
    const rest = { ...body, confidential: undefined };
    expect((await call("broker", `/demands/${id}?version=1`, rest, "PUT")).status).toBe(200);
    expect(await whoSees("demands", id)).toEqual(["enterprise"]);
  });

  it("stands in no event", async () => {
    const [{ count } = { count: -1 }] = await story.read<{ count: number }>(
      "select count(*)::int as count from platform.event where row_to_json(event)::text like $1",
      [`%${secret}%`],
    );
    expect(count).toBe(0);
  });

  it("is not opened by a session that claims the other side's agreement past the routes", async () => {
    const { id } = await published("institute", "results", result({ titleZh: "测试越权", confidential: secret }));
    await call("enterprise", `/results/${id}/disclosures`, { purpose: "越权" });
    const [party] = await story.read<{ id: string }>(
      "select id from people.organisation where code = 'sample-lanjing'",
    );
    const scope = { user: "x", organisation: party!.id, roles: ["enterprise", "administrator"] };
    const claim = inTransaction(story.installation.database.db, scope, (tx) =>
      sql`update market.disclosure set owner_agreed_at = now(), owner_agreed_by = 'x' where result_id = ${id}`.execute(
        tx,
      ),
    );
    await expect(claim).rejects.toThrow("only the owner agrees for the owner");
  });
});
