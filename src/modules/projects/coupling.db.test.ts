import { expect, it } from "vitest";
import { marketOf, result } from "../../../test/market-goods.ts";
import { licencesOf, termsFrom, today } from "../../../test/market-licences.ts";
import { openStory } from "../../../test/story.ts";
import type { Coupling } from "./contract/coupling.ts";

const story = openStory();
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const { published } = marketOf(story);
const { draft, act } = licencesOf(story);
const { deferredTerms } = termsFrom(today);

const one = async <Row>(sql: string, values: unknown[] = []): Promise<Row> => (await story.read<Row>(sql, values))[0]!;
const counts = async (park: string) => {
  const { body } = await story.as(null, "/api/projects/coupling");
  const { firms, licensed, chained } = (body as Coupling).parks.find(({ id }) => id === park)!;
  return { firms, licensed, chained };
};

it("a firm of a park counts once, when it has licensed a result, and when a project brought the result forth", async () => {
  const carrier = await one<{ id: string }>("select id from registers.incubation_carrier order by name_zh limit 1");
  const park = await one<{ id: string }>(
    "select id from registers.park where state <> 'ended' order by name_zh limit 1",
  );
  const project = await one<{ id: string }>(
    "select id from projects.project where stage = 'implementation' order by id limit 1",
  );
  expect(await counts(park.id)).toEqual({ firms: 0, licensed: 0, chained: 0 });

  await story.read("update registers.park set carriers = array[$2] where id = $1", [park.id, carrier.id]);
  for (const name of ["测试在孵企业甲", "测试在孵企业甲二期"]) {
    const body = { name: { zh: name }, owner: "sample-lanjing", isKnownToBeNew: true, fields: { carrier: carrier.id } };
    const kept = await story.as(firm, "/api/registers/incubatee/records", { body });
    expect(kept.status, JSON.stringify(kept.body)).toBe(200);
  }
  expect(await counts(park.id)).toEqual({ firms: 1, licensed: 0, chained: 0 });

  const { id } = await published(university, "results", result());
  const licence = await draft(deferredTerms, { result: id });
  expect(await counts(park.id)).toEqual({ firms: 1, licensed: 0, chained: 0 });
  await act(university, licence, { act: "sign", version: 1 });
  await act(firm, licence, { act: "sign", version: 1 });
  expect(await counts(park.id)).toEqual({ firms: 1, licensed: 1, chained: 0 });

  await story.read("insert into projects.offered_result values ($1, $2, '抗污染涂层', now())", [project.id, id]);
  expect(await counts(park.id)).toEqual({ firms: 1, licensed: 1, chained: 1 });
  await story.read("update registers.park set state = 'ended' where id = $1", [park.id]);
  expect(await counts(park.id)).toEqual({ firms: 0, licensed: 0, chained: 0 });
});
