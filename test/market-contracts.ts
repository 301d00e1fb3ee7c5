import { expect } from "vitest";
import type { ContractDetail, ContractList } from "../src/modules/market/contract/contracts.ts";
import type { Story } from "./story.ts";

/** Who keeps the register of technology contracts, and the second person that a number needs. */
export const office = "commission-office";
export const second = "administrator";
export const api = "/api/market/contracts";
export const basis = "合同文本";

/** Technology contracts of a story, by the doors that people use. */
export function contractsOf(story: Story) {
  const post = (role: string | null, address: string, body: object) => story.as(role, `${api}${address}`, { body });
  const one = async (id: string, role = office) => (await story.as(role, `${api}/${id}`)).body as ContractDetail;
  const list = async (role: string, query: string) => (await story.as(role, `${api}?${query}`)).body as ContractList;
  const facts = (number: string) =>
    story.read<{ metric: string; place: string; value: string; dimensions: Record<string, string> }>(
      `select metric, place, value::text, dimensions from ledger.live_fact where subject = $1 order by metric`,
      [number],
    );

  let places: string[] = [];
  const twoPlaces = async (): Promise<[string, string]> => {
    if (places.length === 0)
      places = (
        await story.read<{ code: string }>("select code from places.area where kind = 'division' order by code limit 2")
      ).map(({ code }) => code);
    return places as [string, string];
  };

  async function content(more: object = {}) {
    const [here, there] = await twoPlaces();
    return {
      name: "测试水听器阵列开发",
      type: "development",
      sellers: [{ name: "测试声学研究所", place: here }],
      buyers: [{ name: "测试海洋装备公司", place: there }],
      signedOn: "2026-03-02",
      startsOn: "2026-03-02",
      endsOn: "2027-03-01",
      total: 120_000_000,
      technology: 100_000_000,
      deductions: [{ kind: "equipment", amount: 20_000_000 }],
      payment: "instalments",
      summary: "研制一套拖曳式水听器阵列",
      basis,
      ...more,
    };
  }

  async function submitted(role = "institute", more: object = {}): Promise<string> {
    const answer = await post(role, "", await content(more));
    expect(answer.body).toEqual({ id: expect.any(String) });
    return (answer.body as { id: string }).id;
  }

  async function registered(number: string, more: object = {}, on = "2026-03-20"): Promise<string> {
    const id = await submitted("institute", more);
    expect((await post(office, `/${id}/steps`, { act: "check", version: 1 })).status).toBe(200);
    const answer = await post(second, `/${id}/number`, { version: 2, number, on });
    expect(answer.body).toEqual({ id });
    return id;
  }

  return { post, one, list, facts, twoPlaces, content, submitted, registered };
}
