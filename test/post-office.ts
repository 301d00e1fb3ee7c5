import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { tell } from "../src/modules/messages/actions/tell.ts";
import type { Post, SendingList } from "../src/modules/messages/contract/post.ts";
import { channelPaused } from "../src/modules/messages/kinds.ts";
import { sendRound } from "../src/modules/messages/send.ts";
import { passOn } from "../src/modules/messages/work.ts";
import { recordEvent } from "../src/platform/audit/record-event.ts";
import { inTransaction, itself } from "../src/platform/db/database.ts";
import { systemCtx } from "../src/platform/http/ctx.ts";
import type { MessageKind } from "../src/platform/messages/message-kind.ts";
import { httpReceiver, mailReceiver } from "./receivers.ts";
import { openStory } from "./story.ts";

const base = "/api/messages";
const admin = "administrator";
const unit = "qd-haiyangju";

/** A kind that its readers get in the morning. */
export const waits: MessageKind = {
  ...channelPaused,
  code: "test.waits",
  roles: ["reporter"],
  pace: "digest",
  section: "due",
};

/** A Wednesday afternoon that has not come yet, past the time of digests. */
function wednesdayAfter(at: number): Date {
  const day = new Date(at);
  while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() + 1);
  return new Date(`${day.toISOString().slice(0, 10)}T14:00:00+08:00`);
}

/**
 * The story with receivers on this machine and a clock that the test moves; what people do by HTTP has the real one. Every
 * test begins on the same afternoon, with no channel of another and nothing received.
 */
export function openPostOffice() {
  const story = openStory();
  const afternoon = wednesdayAfter(Date.now() + 7 * 86_400_000);
  const everyAnswer: string[] = [];
  let now = afternoon;
  let web: Awaited<ReturnType<typeof httpReceiver>>;
  let mail: Awaited<ReturnType<typeof mailReceiver>>;
  const clock = { now: () => now };
  const running = () => {
    const { database, services } = story.installation;
    return { db: database.db, clock, services, onError: (error: unknown) => expect(error).toBeUndefined() };
  };
  const pass = () =>
    inTransaction(running().db, itself, (tx) => passOn(systemCtx(tx, clock), story.installation.services));
  /** Does something as an administrator and keeps the answer, to look for keys in it at the end. */
  const keep = async (address: string, call: Parameters<typeof story.as>[2] = {}) => {
    const answer = await story.as(admin, `${base}${address}`, call);
    everyAnswer.push(answer.bytes.toString());
    return answer;
  };

  beforeAll(async () => {
    const { services } = story.installation;
    Object.assign(services, { messageKinds: [...services.messageKinds, waits] });
    web = await httpReceiver();
    mail = await mailReceiver();
    // What the story told lies behind us.
    await story.read("update messages.message set spread_at = now()");
  }, 120_000);
  afterEach(async () => {
    for (const { id } of ((await story.as(admin, `${base}/post`)).body as Post).channels)
      await keep(`/channels/${id}/end`, { method: "POST" });
    web.got.splice(0);
    mail.got.splice(0);
    now = afternoon;
  });
  afterAll(async () => {
    await web?.stop();
    await mail?.stop();
  });

  return {
    story,
    everyAnswer,
    get web() {
      return web;
    },
    get mail() {
      return mail;
    },
    now: () => now,
    goTo(at: Date) {
      now = at;
    },
    later(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    /** So many days after the Wednesday, at an hour of its civil day. */
    onDay: (days: number, hour: number) => new Date(afternoon.getTime() + days * 86_400_000 + (hour - 14) * 3_600_000),
    pass,
    /** Rounds of the sender; how many sendings they tried. */
    async rounds(count = 1) {
      let tried = 0;
      for (let round = 0; round < count; round++) tried += await sendRound(running());
      return tried;
    },
    keep,
    async add(kind: string, address: string, secret: string | null = null) {
      const body = { kind, name: `${kind} 试`, organisation: unit, address, secret };
      const answer = await story.as(admin, `${base}/channels`, { body });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return answer.body as { id: string; secret: string | null };
    },
    sendings: async (query = "") => ((await keep(`/sendings${query}`)).body as SendingList).sendings,
    /** Tells the unit something, as an action of a later module does; the id of the event. */
    async tellUnit(name: string, kind: MessageKind = channelPaused): Promise<string> {
      const [found] = await story.read<{ id: string }>("select id from people.organisation where code = $1", [unit]);
      return inTransaction(running().db, itself, async (tx) => {
        const ctx = systemCtx(tx, clock);
        const event = await recordEvent(ctx, { kind: "test.told", subject: name });
        const params = { name, failures: 3 };
        await tell(ctx, { kind, event, subject: name, organisations: [found!.id], params });
        return event;
      });
    },
    /** The texts that must hold no key: answers, events, and what stands in tables. */
    async said(): Promise<string[]> {
      const rows = await Promise.all(
        [
          "select before, after, basis from platform.event where kind like 'messages.%'",
          "select address, secret, shown, name from messages.channel",
          "select * from messages.post_setting",
          "select detail from messages.attempt",
          "select answer from platform.answered_request",
        ].map((query) => story.read(query)),
      );
      return [...everyAnswer, ...rows.map((each) => JSON.stringify(each))];
    },
  };
}
