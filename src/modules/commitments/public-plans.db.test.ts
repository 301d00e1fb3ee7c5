import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { PublicPlan, PublicPlans } from "./contract/public-plan.ts";

const story = openStory();
const plan = "west-coast-2023";
const read = async (address: string) => {
  const answer = await story.as(null, `/api/commitments/plans${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer;
};
const set = async (code: string, value: string | boolean) => {
  const answer = await story.as("administrator", `/api/parameters/parameters/commitments.${code}/settings`, {
    body: {
      value,
      from: new Date().toLocaleDateString("sv", { timeZone: "Asia/Shanghai" }),
      reason: "x",
      basis: null,
      follows: null,
    },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

describe("the public page of a plan", () => {
  it("is read without a sign-in and may be kept on the way; whoever is signed in gets an answer of their own", async () => {
    const answer = await read(`/${plan}`);
    expect(answer.headers["cache-control"]).toBe("public, max-age=300");
    expect(answer.headers.vary).toContain("cookie");
    expect(answer.headers.etag).toBeTruthy();
    const again = await story.as(null, `/api/commitments/plans/${plan}`, {
      headers: { "if-none-match": String(answer.headers.etag) },
    });
    expect(again.status).toBe(304);
    const own = await story.as("commission-office", `/api/commitments/plans/${plan}`);
    expect(own.headers["cache-control"]).toBe("private, no-cache");
  });

  it("tells targets with their standing and tasks in plain words, each with its sentence, and nothing of persons or reports", async () => {
    const { body, bytes } = await read(`/${plan}`);
    const shown = body as PublicPlan;
    expect(shown.targets.length).toBeGreaterThan(5);
    expect(shown.targets.some(({ figure }) => figure !== null)).toBe(true);
    expect(shown.others.length).toBeGreaterThan(5);
    const [edition] = await story.read<{ text: string }>(
      "select text from policy.edition_public where document_code = $1 order by number desc limit 1",
      [plan],
    );
    for (const { quote } of [...shown.targets, ...shown.others]) expect(edition!.text).toContain(quote.split("\n")[0]);
    const reports = await story.read<{ progress: string; by: string }>(
      "select content ->> 'progress' as progress, reported_by_name as by from commitments.report",
    );
    const drafts = await story.read<{ text: string }>(
      "select content ->> 'progress' as text from commitments.report_draft",
    );
    expect(reports.length).toBeGreaterThan(0);
    const said = bytes.toString();
    for (const hidden of [...reports.flatMap(({ progress, by }) => [progress, by]), ...drafts.map(({ text }) => text)])
      expect(said).not.toContain(hidden);
  });

  it("counts as the ledger does, without what was given up", async () => {
    const { plans } = (await read("")).body as PublicPlans;
    const one = plans.find(({ document }) => document.code === plan)!;
    const [row] = await story.read<{ targets: string; others: string }>(
      `select count(*) filter (where c.kind = 'target') as targets, count(*) filter (where c.kind in ('task', 'goal')) as others
       from commitments.commitment c join policy.document d on d.id = c.document_id
       where d.code = $1 and c.state not in ('merged', 'withdrawn')`,
      [plan],
    );
    expect([one.targets, one.others]).toEqual([Number(row!.targets), Number(row!.others)]);
  });

  it("follows the parameters: nothing, targets only, and whether the document has to say that it is public", async () => {
    const hidden = (address: string) => story.as(null, `/api/commitments/plans${address}`);
    expect((await hidden("/nowhere")).status).toBe(404);
    const listed = async () => ((await read("")).body as PublicPlans).plans.map(({ document }) => document.code);
    const [silent] = await story.read<{ code: string }>(
      `select d.code from policy.document d where (d.disclosure is null or d.disclosure not in ('此件主动公开', '此件公开发布'))
         and exists (select from commitments.commitment c where c.document_id = d.id) limit 1`,
    );
    if (silent) expect(await listed()).not.toContain(silent.code);
    await set("public-needs-disclosure", false);
    if (silent) expect(await listed()).toContain(silent.code);
    await set("public-plan-shows", "targets");
    expect(((await read(`/${plan}`)).body as PublicPlan).others).toEqual([]);
  });
});
