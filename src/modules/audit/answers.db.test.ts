import { expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { forgetAnswersInTime } from "./work.ts";

const story = openStory();
const day = 86_400_000;

it("forgets the answer to a write after the days of the parameter, not before, and leaves its event", async () => {
  const send = () =>
    story.as("commission-office", "/api/people/organisations", {
      body: { nameZh: "重复提交试验院", kind: "institute", basis: "试验依据" },
      headers: { "idempotency-key": "one-write" },
    });
  const first = await send();
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  expect((await send()).body).toEqual(first.body);
  const work = (days: number) => {
    const clock = { now: () => new Date(Date.now() + days * day) };
    return inTransaction(story.installation.database.db, itself, (tx) => forgetAnswersInTime(systemCtx(tx, clock)));
  };
  const kept = async () => (await story.read("select from platform.answered_request where key = 'one-write'")).length;
  await work(29);
  expect(await kept()).toBe(1);
  await work(31);
  expect(await kept()).toBe(0);
  const events = await story.read(
    "select from platform.event where kind = 'people.organisation-added' and after ->> 'nameZh' = '重复提交试验院'",
  );
  expect(events).toHaveLength(1);
});
