import { expect } from "vitest";
import type { Cooperation } from "../../src/modules/projects/contract/partners.ts";
import { today } from "../market-licences.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, signInAs, type Visit } from "./visit.ts";

export const office = "commission-office";

/** Speaks to the API as the one who is signed in. */
export async function read<T>({ context: { request } }: Visit, address: string): Promise<T> {
  const answer = await request.get(`${installation()}/api/projects/${address}`);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

export async function post<T>({ context: { request } }: Visit, address: string, data: object): Promise<T> {
  const headers = { origin: installation() };
  const answer = await request.post(`${installation()}/api/projects/${address}`, { headers, data });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

/** Sends to any room what may be refused; the answer as it came. */
async function send({ context: { request } }: Visit, address: string, data: object) {
  const answer = await request.post(`${installation()}/api/${address}`, { headers: { origin: installation() }, data });
  return (await answer.json()) as { id?: string; code?: string; record?: { state: string } };
}

/** Records of registers that a project belongs to: a partner abroad, and an award whose evidence it is, objected to and answered. */
export async function partnersAndAwards(one: Visit, id: string): Promise<void> {
  await signInAs(one, office);
  const add = async (register: string, name: string, fields: object) => {
    const record = { name: { zh: name }, isKnownToBeNew: true, disclosure: "public", fields };
    const added = await send(one, `registers/${register}/records`, record);
    expect(added, name).toMatchObject({ id: expect.any(String) });
    await post(one, `projects/${id}/ties`, { register, id: added.id });
    return `registers/${register}/records/${added.id}`;
  };
  const country = "旅程国";
  await add("cooperation-partner", "旅程国海洋材料研究院", { kind: "foreign", country, items: "防腐填料联合试验" });
  const nomination = {
    award: "旅程科技进步奖",
    achievement: "石墨烯防腐填料",
    review: "同意",
    objection: "所称重复，经查不成立",
  };
  const award = await add("science-award", "防腐涂层提名", nomination);
  const states: (string | undefined)[] = [];
  for (const [at, step] of ["review", "publish", "object", "answer", "award"].entries()) {
    const input = { step, version: at + 1, day: today, basis: "001:L360", reason: "复核" };
    const taken = await send(one, `${award}/steps`, input);
    states.push(taken.record?.state ?? taken.code);
  }
  await openPage(one, `/projects/partners?country=${country}`);
  await one.page
    .getByRole("row")
    .filter({ hasText: "旅程国海洋材料研究院" })
    .getByRole("link", { name: "海洋防腐涂层" })
    .waitFor();
  await expectGoodScreen(one);
  await proves(["COO-10", "COO-33"], "projects: partners by country with their projects", async () => {
    const { partners } = await read<Cooperation>(one, "cooperation");
    const own = partners.find((partner) => partner.country === country)!;
    expect(own.projects.map((project) => project.id)).toEqual([id]);
    return `registers.cooperation-partner:${own.id}`;
  });
  const record = award.split("/").at(-1)!;
  await openPage(one, `/registers/science-award/${record}`);
  await one.page.getByRole("region", { name: "关联的项目" }).getByRole("link", { name: "海洋防腐涂层" }).waitFor();
  await expectGoodScreen(one);
  await proves(["COO-24", "COO-26"], "projects: an award on its evidence, objected to and answered", async () => {
    expect(states).toEqual(["reviewed", "published", "objected", "published", "registers.publicity-runs"]);
    return `registers.science-award:${record}`;
  });
}
