import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";

const ledger = async (role: string, query = ""): Promise<LedgerPage> =>
  (await story.as(role, `/api/commitments/ledger?${query}`)).body as LedgerPage;

describe("the sample of the story", () => {
  it("stands in several states and says that it is a sample", async () => {
    const page = await ledger(office, "limit=500");
    expect(page.figures.total).toBeGreaterThan(20);
    expect(page.figures.sample).toBe(page.figures.total);
    expect(Object.keys(page.figures.byState).length).toBeGreaterThan(6);
    expect(page.rows).toHaveLength(page.figures.total);
  });

  it("opens one", async () => {
    const [row] = (await ledger(office, "q=提升产业发展能级")).rows;
    const one = await story.as(office, `/api/commitments/commitments/${row!.id}`);
    expect(one.status, JSON.stringify(one.body)).toBe(200);
    const body = one.body as Commitment;
    expect(body.state).toBe("dispatched");
    expect(body.steps.map(({ act }) => act)).toEqual(["register", "approve", "dispatch"]);
  });
});
