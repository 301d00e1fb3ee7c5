import { parseCsv } from "hucre/csv";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Network } from "./contract/network.ts";
import { allRegisters } from "./definitions/all.ts";

const story = openStory();
const office = "commission-office";
const read = async (role: string | null, query = "") =>
  (await story.as(role, `/api/registers/network?${query}`)).body as Network;

async function add(register: string, body: object): Promise<string> {
  const answer = await story.as(office, `/api/registers/${register}/records`, {
    body: { isKnownToBeNew: true, ...body },
  });
  expect(answer.body).toEqual({ id: expect.any(String) });
  return (answer.body as { id: string }).id;
}

describe("the network of who works together", () => {
  it("joins a record with its organisation, with the parties that it names, and with records that it points at", async () => {
    const { user } = (await story.as("institute", "/api/people/me")).body as {
      user: { organisation: { code: string; name: string } };
    };
    const open = await add("platform", {
      name: { zh: "网络试验平台甲" },
      disclosure: "public",
      owner: user.organisation.code,
      fields: {
        kind: "key-laboratory",
        partners: `${user.organisation.name}、某某船厂；网络试验平台乙`,
        recognisedOn: "2024-05-01",
      },
    });
    const closed = await add("platform", {
      name: { zh: "网络试验平台乙" },
      disclosure: "internal",
      fields: { kind: "institute", successor: open, partners: "某某船厂" },
    });
    const network = await read(office);
    const ends = (record: string) =>
      network.links
        .filter(({ from }) => from === `platform/${record}`)
        .map(({ to, role, year }) => [to.replace(/:.*/, ""), role.zh, year]);
    expect(ends(open)).toEqual([
      ["organisation", "牵头单位", "2024"],
      ["organisation", "参与单位", "2024"],
      ["party", "参与单位", "2024"],
      [`platform/${closed}`, "参与单位", "2024"],
    ]);
    expect(ends(closed)).toEqual([
      [`platform/${open}`, "接续平台", null],
      ["party", "参与单位", null],
    ]);
    expect(network.nodes.find(({ name }) => name.zh === "某某船厂")).toMatchObject({ type: "party", links: 2 });
    // What is internal stays so, also as the other end of a link; its name is then a party's, as the open record has it.
    const all = await read(null);
    expect(all.nodes.some(({ id }) => id === `platform/${closed}`)).toBe(false);
    expect(all.links.some(({ from }) => from === `platform/${open}`)).toBe(true);
  });

  it("is filtered by register and year, and leaves as a table of the same links", async () => {
    const chosen = await read(office, "kind=platform&year=2024");
    expect(chosen.links.length).toBeGreaterThan(0);
    expect(chosen.links.every(({ year, from }) => year === "2024" && from.startsWith("platform/"))).toBe(true);
    const file = await story.as(office, "/api/registers/network/links.csv?kind=platform&year=2024");
    expect(parseCsv(file.bytes.toString()).length - 1).toBe(chosen.links.length);
    expect((await read(office, "kind=nothing")).links).toEqual([]);
  });

  it("has nothing of registers about persons", async () => {
    const holder = await add("attracted-talent", { name: { zh: "网络试验某某" }, fields: { channel: "other" } });
    await add("green-card", { name: { zh: "网络试验服务卡" }, fields: { holder } });
    const personal = allRegisters.flatMap(({ code, personalPurpose }) => (personalPurpose ? [`${code}/`] : []));
    const { nodes } = await read(office);
    expect(nodes.filter(({ id }) => personal.some((start) => id.startsWith(start)))).toEqual([]);
  });
});
