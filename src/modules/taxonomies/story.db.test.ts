import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Vocabulary, VocabularyDetail } from "./contract.ts";

const story = openStory();
const api = "/api/taxonomies/vocabularies";
const lists = async () => (await story.as(null, api)).body as { vocabularies: Vocabulary[] };
const list = async (code: string) => (await story.as(null, `${api}/${code}`)).body as VocabularyDetail;

describe("the lists of the story", () => {
  it("stand word for word where they say, in the text that the document screen shows", async () => {
    const rows = await story.read<{ name: string; quote: string; stands: string }>(`
      with basis as (
        select vocabulary || '/' || code as name, basis from taxonomies.item
        union all select code, basis from taxonomies.vocabulary where basis is not null
      )
      select name, basis ->> 'quote' as quote,
        substring(e.text from (basis ->> 'at')::int + 1 for length(basis ->> 'quote')) as stands
      from basis join policy.document d on d.code = basis ->> 'document'
      join policy.edition e on e.document_id = d.id and e.number = 1`);
    const [{ items, silent }] = (await story.read<{ items: number; silent: string[] }>(`
      select count(basis) as items, array_agg(distinct vocabulary order by vocabulary) filter (where basis is null) as silent
      from taxonomies.item`)) as [{ items: number; silent: string[] }];
    expect(rows.length).toBeGreaterThan(items);
    // Lists that no document gives say so in their note.
    for (const code of silent) expect((await list(code)).note, code).not.toBeNull();
    expect(rows.filter((row) => row.stands !== row.quote)).toEqual([]);
  });

  it("have the eight fields with their twenty-four directions (GOV-27)", async () => {
    const { items } = await list("priority-field");
    const roots = items.filter((item) => item.parent === null);
    expect([roots.length, items.length - roots.length]).toEqual([8, 24]);
    expect(items[1]).toMatchObject({ name: { zh: "无人装备" }, basis: { quote: "1.无人装备" } });
    expect(items.at(-1)).toMatchObject({ basis: { quote: expect.stringMatching(/^24\./) } });
  });

  it("leave open what no text lists (GOV-28)", async () => {
    const { vocabularies } = await lists();
    const open = vocabularies.filter((one) => one.members === "not-listed" || one.members === "to-import");
    expect(open.map((one) => one.code)).toEqual(
      expect.arrayContaining(["innovative-industry-system", "future-industry-system", "district-key-industry"]),
    );
    expect(open.filter((one) => one.itemCount > 0)).toEqual([]);
  });

  it("keep the lists of each document and year apart, joined only by what somebody confirms (GOV-37)", async () => {
    const counts = Object.fromEntries((await lists()).vocabularies.map((one) => [one.code, one.itemCount]));
    expect(counts).toMatchObject({ "key-industry": 5, "future-field": 7, "future-industry": 10 });
    const { items } = await list("platform-kind");
    const renamed = items.find((item) => item.name.zh === "国家重点实验室");
    expect(renamed?.correspondences).toMatchObject([
      { relation: "same", certainty: "proposed", item: { name: { zh: "全国重点实验室" } }, basis: null },
    ]);
    const stated = await story.read("select from taxonomies.crosswalk where basis is not null");
    expect(stated).toEqual([]);
  });
});
