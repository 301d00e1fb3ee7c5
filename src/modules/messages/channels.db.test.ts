import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { tell } from "./actions/tell.ts";
import type { Post, SendingList } from "./contract/post.ts";
import { httpReceiver, mailReceiver } from "./fixture-receivers.ts";
import { channelPaused } from "./kinds.ts";
import { sendRound } from "./send.ts";
import { passOn } from "./work.ts";

const story = openStory();
const base = "/api/messages";
const admin = "administrator";
const unit = "qd-haiyangju";
/** A Wednesday afternoon that has not come yet, past the time of digests, and the clock that the tests move: what people do by HTTP has the real one. */
const afternoon = wednesdayAfter(Date.now() + 7 * 86_400_000);
let now = afternoon;
const clock = { now: () => now };
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

function wednesdayAfter(at: number): Date {
  const day = new Date(at);
  while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() + 1);
  return new Date(`${day.toISOString().slice(0, 10)}T14:00:00+08:00`);
}
/** So many days after the Wednesday, at an hour of its civil day. */
const onDay = (days: number, hour: number) =>
  new Date(afternoon.getTime() + days * 86_400_000 + (hour - 14) * 3_600_000);

let web: Awaited<ReturnType<typeof httpReceiver>>;
let mail: Awaited<ReturnType<typeof mailReceiver>>;
const keys = [
  "robot-key-693a91f6",
  "SECdingtalk-secret-7f",
  "token-of-dingtalk-55",
  "smtp-password-8812",
  "token-of-webhook-91",
];
const everyAnswer: string[] = [];

const running = () => {
  const { database, services } = story.installation;
  return { db: database.db, clock, services, onError: (error: unknown) => expect(error).toBeUndefined() };
};
const pass = () =>
  inTransaction(running().db, itself, (tx) => passOn(systemCtx(tx, clock), story.installation.services));
const rounds = async (count = 1) => {
  let tried = 0;
  for (let round = 0; round < count; round++) tried += await sendRound(running());
  return tried;
};
/** Does something as an administrator and keeps the answer, to look for keys in it at the end. */
const keep = async (address: string, call: Parameters<typeof story.as>[2] = {}) => {
  const answer = await story.as(admin, `${base}${address}`, call);
  everyAnswer.push(answer.bytes.toString());
  return answer;
};
const add = async (kind: string, address: string, secret: string | null = null, organisation = unit) => {
  const answer = await story.as(admin, `${base}/channels`, {
    body: { kind, name: `${kind} 试`, organisation, address, secret },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as { id: string; secret: string | null };
};
const end = (id: string) => keep(`/channels/${id}/end`, { method: "POST" });
const sendings = async (query = "") => ((await keep(`/sendings${query}`)).body as SendingList).sendings;
const idOf = async (code: string) =>
  (await story.read<{ id: string }>("select id from people.organisation where code = $1", [code]))[0]!.id;

/** Tells a unit something, as an action of a later module does; the id of the event. */
async function tellUnit(name: string, code = unit, kind: MessageKind = channelPaused): Promise<string> {
  const organisation = await idOf(code);
  return inTransaction(running().db, itself, async (tx) => {
    const ctx = systemCtx(tx, clock);
    const event = await recordEvent(ctx, { kind: "test.told", subject: name });
    await tell(ctx, { kind, event, subject: name, organisations: [organisation], params: { name, failures: 3 } });
    return event;
  });
}

/** A kind that its readers get in the morning. */
const waits: MessageKind = {
  ...channelPaused,
  code: "test.waits",
  roles: ["reporter"],
  pace: "digest",
  section: "due",
};

beforeAll(async () => {
  const { services } = story.installation;
  Object.assign(services, { messageKinds: [...services.messageKinds, waits] });
  web = await httpReceiver();
  mail = await mailReceiver();
  const real = now;
  now = new Date();
  await pass();
  now = real;
  // What the story told lies behind us.
  await story.read("update messages.message set spread_at = now()");
}, 120_000);
afterAll(async () => {
  await web?.stop();
  await mail?.stop();
});

/** A test begins on the same afternoon, no channel of another and nothing received. */
afterEach(async () => {
  for (const { id } of ((await story.as(admin, `${base}/post`)).body as Post).channels) await end(id);
  web.got.splice(0);
  mail.got.splice(0);
  now = afternoon;
});

describe("the address of a channel", () => {
  it("is refused outside https and inside private networks, also where a name leads there later", async () => {
    const refused = async (address: string) =>
      (
        (
          await story.as(admin, `${base}/channels`, {
            body: { kind: "webhook", name: "x", organisation: unit, address },
          })
        ).body as { code: string }
      ).code;
    expect(await refused(`${web.url}/hook`)).toBe("messages.address-not-https");
    expect(await refused("https://10.1.2.3/hook")).toBe("messages.address-private");
    expect(await refused("https://[::ffff:127.0.0.1]/hook")).toBe("messages.address-private");
    expect(await refused("nonsense")).toBe("messages.address-wrong");
    Object.assign(story.installation.services, { localChannels: true });
    const { id } = await add("webhook", `${web.url}/hook`);
    await keep(`/channels/${id}/tests`, { method: "POST" });
    Object.assign(story.installation.services, { localChannels: false });
    await rounds();
    Object.assign(story.installation.services, { localChannels: true });
    expect(web.got).toEqual([]);
    expect((await sendings())[0]).toMatchObject({ state: "dead", attempts: [{ outcome: "address-private" }] });
  });
});

describe("a webhook", () => {
  it("gets a signed CloudEvent with the id of the event, at once, also at night", async () => {
    const { secret } = await add("webhook", `${web.url}/hook?token=abc`);
    expect(secret).toMatch(/^whsec_/);
    now = onDay(3, 23.5);
    web.answer({ status: 204 });
    const event = await tellUnit("夜里");
    await pass();
    expect(await rounds()).toBe(1);
    const [got] = web.got.splice(0);
    const body = JSON.parse(got!.body) as Record<string, unknown>;
    expect(got!.headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
    expect(body).toMatchObject({
      specversion: "1.0",
      id: event,
      source: expect.stringMatching(/^\/haice\/\w+\/qd-haiyangju$/),
      type: "haice.messages.channel-paused",
      subject: "夜里",
    });
    const signed = `${got!.headers["webhook-id"]}.${got!.headers["webhook-timestamp"]}.${got!.body}`;
    const mac = createHmac("sha256", Buffer.from(secret!.slice(6), "base64"))
      .update(signed)
      .digest("base64");
    expect(got!.headers["webhook-signature"]).toBe(`v1,${mac}`);
    expect(Number(got!.headers["webhook-timestamp"])).toBe(now.getTime() / 1000);
    // Done is done: nothing is left to send.
    await pass();
    expect(await rounds(3)).toBe(0);
  });

  it("is tried again after a failure with the same key, later each time, and no redirect is followed", async () => {
    await add("webhook", `${web.url}/again?token=${keys[4]}`);
    web.answer({ status: 500, body: `${keys[4]} broke` }, { status: 429 }, { status: 200 });
    await tellUnit("再试");
    await pass();
    expect(await rounds(2)).toBe(1);
    expect((await sendings())[0]).toMatchObject({
      state: "waiting",
      attempts: [{ outcome: "server-failed", status: 500, detail: "*** broke" }],
    });
    later(1.1);
    expect(await rounds(2)).toBe(1);
    later(2);
    expect(await rounds(2)).toBe(0);
    later(4);
    expect(await rounds(2)).toBe(1);
    const got = web.got.splice(0);
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect((await sendings())[0]).toMatchObject({
      state: "sent",
      attempts: [{}, { outcome: "busy" }, { outcome: "sent" }],
    });
    web.answer({ status: 302, location: `${web.url}/elsewhere` });
    await tellUnit("转向");
    await pass();
    await rounds(2);
    expect(web.got.splice(0).map(({ path }) => path)).toEqual([expect.stringMatching(/^\/again/)]);
    expect((await sendings())[0]).toMatchObject({ state: "dead", attempts: [{ outcome: "refused", status: 302 }] });
  });

  it("that does not answer is given up after ten seconds and tried again", { timeout: 30_000 }, async () => {
    await add("webhook", `${web.url}/silent`);
    web.answer("never");
    await tellUnit("无声");
    await pass();
    await rounds();
    expect((await sendings())[0]).toMatchObject({
      state: "waiting",
      attempts: [{ outcome: "no-answer", detail: "timeout" }],
    });
    web.answer({ status: 200 });
    later(2);
    await rounds();
    expect((await sendings())[0]).toMatchObject({ state: "sent" });
  });
});

describe("a robot", () => {
  it("gets what was told at the same time as one message, and a wrong answer in a good status is a failure", async () => {
    await add("wecom", `${web.url}/cgi-bin/webhook/send?key=${keys[0]}`);
    web.answer({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });
    for (const name of ["一", "二", "三"]) await tellUnit(name);
    await pass();
    expect(await rounds(2)).toBe(1);
    const [got] = web.got.splice(0);
    const { msgtype, markdown } = JSON.parse(got!.body) as { msgtype: string; markdown: { content: string } };
    expect(msgtype).toBe("markdown");
    expect(markdown.content.match(/^- /gm)).toHaveLength(3);
    web.answer({ status: 200, body: `{"errcode":93000,"errmsg":"invalid webhook url, key ${keys[0]}"}` });
    await tellUnit("错");
    await pass();
    await rounds();
    expect((await sendings())[0]).toMatchObject({
      state: "dead",
      attempts: [{ outcome: "refused", detail: "errcode 93000 invalid webhook url, key ***" }],
    });
  });

  it("is held back after twenty in a minute; the rest goes in the next", async () => {
    await add("wecom", `${web.url}/many?key=${keys[0]}`);
    web.answer({ status: 200, body: '{"errcode":0}' });
    later(5);
    for (let n = 0; n < 23; n++) {
      await tellUnit(`第${n}`);
      await pass();
    }
    expect(await rounds(30)).toBe(20);
    later(1.1);
    expect(await rounds(30)).toBe(3);
    expect(web.got.splice(0)).toHaveLength(23);
  });

  it("of DingTalk is called with time and signature", async () => {
    const { id } = await add("dingtalk", `${web.url}/robot/send?access_token=${keys[2]}`, keys[1]);
    web.answer({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    const [got] = web.got.splice(0);
    const at = new URL(got!.path, web.url).searchParams.get("timestamp");
    const mac = createHmac("sha256", keys[1]!).update(`${at}\n${keys[1]}`).digest("base64");
    expect(new URL(got!.path, web.url).searchParams.get("sign")).toBe(mac);
    expect(JSON.parse(got!.body)).toMatchObject({ msgtype: "markdown", markdown: { title: expect.any(String) } });
  });

  it("waits for the end of the quiet hours", async () => {
    await add("wecom", `${web.url}/quiet?key=${keys[0]}`);
    now = onDay(2, 22);
    await tellUnit("周五夜里");
    await pass();
    expect(await rounds()).toBe(0);
    now = onDay(4, 12);
    await pass();
    expect(await rounds()).toBe(0);
    now = onDay(5, 8.1);
    await pass();
    expect(await rounds()).toBeGreaterThan(0);
  });
});

/** The mail server of the test, with a password. */
async function setMailServer(): Promise<void> {
  const server = {
    host: "127.0.0.1",
    port: mail.port,
    security: "none",
    user: "haice",
    password: keys[3],
    from: "haice@office.example",
  };
  const body = { publicAddress: "https://haice.example", privateHosts: ["127.0.0.1"], mail: server };
  expect((await keep("/post/setting", { method: "PUT", body })).status).toBe(200);
}

describe("mail", () => {
  it("is refused while no server is set, and goes through the server that is", async () => {
    const { id } = await add("mail", "unit@example.org");
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    expect((await sendings())[0]).toMatchObject({ state: "dead", attempts: [{ outcome: "not-configured" }] });
    await setMailServer();
    const [dead] = await sendings("?state=dead");
    expect((await keep(`/sendings/${dead!.id}/again`, { method: "POST" })).status).toBe(200);
    expect((await keep(`/sendings/${dead!.id}/again`, { method: "POST" })).status).toBe(409);
    await rounds();
    const [got] = mail.got.splice(0);
    expect(got).toMatchObject({
      from: "MAIL FROM:<haice@office.example>",
      to: "RCPT TO:<unit@example.org>",
      login: `\u0000haice\u0000${keys[3]}`,
    });
    expect(got!.data).toContain(`Message-ID: <${dead!.id}@office.example>`);
    const text = Buffer.from(got!.data.split("\r\n\r\n")[1]!, "base64").toString("utf8");
    expect(text).toContain("https://haice.example/messages");
    mail.refusals.set("RCPT", "550 no such user");
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    expect((await sendings())[0]).toMatchObject({
      state: "dead",
      attempts: [{ outcome: "refused", status: 550, detail: "no such user" }],
    });
    mail.refusals.set("RCPT", "451 come back");
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    expect((await sendings())[0]).toMatchObject({ state: "waiting", attempts: [{ outcome: "busy", status: 451 }] });
    mail.refusals.clear();
  });

  it("brings a person the digest of a working morning once, and none when there is nothing", async () => {
    await setMailServer();
    const me = "reporter@sample.haice.example";
    await story.as(me, `${base}/preferences`, { method: "PUT", body: { choices: {}, mail: "zh" } });
    now = onDay(2, 15);
    await tellUnit("早上再说", unit, waits);
    await pass();
    expect(await rounds()).toBe(0);
    now = onDay(3, 9);
    await pass();
    expect(await rounds()).toBe(0);
    now = onDay(5, 9);
    await pass();
    await pass();
    await rounds(3);
    const got = mail.got.splice(0);
    expect(got).toHaveLength(1);
    const subject = Buffer.from(/Subject: =\?UTF-8\?B\?([^?]+)/.exec(got[0]!.data)![1]!, "base64").toString("utf8");
    expect(subject).toMatch(/^海策每日汇总：逾期 \d+，待办 [1-9]/);
    const text = Buffer.from(got[0]!.data.split("\r\n\r\n")[1]!, "base64").toString("utf8");
    expect(text).toMatch(/待办[\s\S]*早上再说/);
    const nobody = "expert@sample.haice.example";
    await story.as(nobody, `${base}/preferences`, { method: "PUT", body: { choices: {}, mail: "zh" } });
    now = onDay(6, 9);
    await pass();
    await rounds(3);
    // What stands is said again; what was told is not.
    const again = mail.got.map(({ to, data }) => ({
      to,
      text: Buffer.from(data.split("\r\n\r\n")[1]!, "base64").toString("utf8"),
    }));
    expect(again.map(({ to }) => to)).toEqual([`RCPT TO:<${me}>`]);
    expect(again[0]!.text).not.toContain("早上再说");
    expect(
      await story.read(
        "select sending_id from messages.digest d join messages.channel c on c.id = d.channel_id where c.name = $1",
        [nobody],
      ),
    ).toEqual([{ sending_id: null }]);
    for (const who of [me, nobody])
      await story.as(who, `${base}/preferences`, { method: "PUT", body: { choices: {}, mail: null } });
  });
});

describe("a channel that fails", () => {
  it("is paused, its administrators are told, its messages stay and go when it runs again", async () => {
    const { id } = await add("webhook", `${web.url}/broken`);
    web.answer({ status: 404 });
    for (let n = 0; n < 6; n++) await tellUnit(`坏${n}`);
    await pass();
    expect(await rounds(10)).toBe(5);
    const { channels } = (await keep("/post")).body as Post;
    expect(channels.find((one) => one.id === id)).toMatchObject({ pausedWhy: "failures", waiting: 1, dead: 5 });
    await pass();
    const told = (await story.as(admin, `${base}/inbox`)).body as {
      messages: { kind: string; line: { en: string } }[];
    };
    expect(told.messages[0]).toMatchObject({
      kind: "messages.channel-paused",
      line: { en: expect.stringMatching(/failed 5 times/) },
    });
    web.answer({ status: 200 });
    expect((await keep(`/channels/${id}/pause`, { body: { isPaused: false } })).status).toBe(200);
    expect((await keep(`/channels/${id}/pause`, { body: { isPaused: false } })).status).toBe(409);
    for (const one of await sendings(`?state=dead&channel=${id}`))
      await keep(`/sendings/${one.id}/again`, { method: "POST" });
    expect(await rounds(10)).toBe(6);
    expect(new Set(web.got.splice(0).map(({ headers }) => headers["idempotency-key"])).size).toBe(6);
  });
});

describe("a worker that dies", () => {
  it("between sending and noting loses nothing, and repeats that one alone with the same key", {
    timeout: 240_000,
  }, async () => {
    const { id } = await add("webhook", `${web.url}/crash`);
    now = new Date();
    web.answer("never");
    const events = [];
    for (let n = 0; n < 4; n++) events.push(await tellUnit(`断${n}`));
    await pass();
    const [{ name }] = (await story.read<{ name: string }>("select current_database() as name")) as [{ name: string }];
    const url = new URL(inject("adminUrl"));
    url.pathname = `/${name}`;
    const child = spawn(process.execPath, ["src/main.ts"], {
      env: { ...process.env, DATABASE_URL: url.href, HAICE_PORT: "0", HAICE_LOCAL_CHANNELS: "true" },
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    const until = Date.now() + 120_000;
    while (web.got.length === 0 && Date.now() < until) await wait(50);
    child.kill("SIGKILL");
    await ended;
    expect(web.got).toHaveLength(1);
    const cut = await story.read(
      "select state, attempts, ended_at from messages.sending s join messages.attempt a on a.sending_id = s.id where s.channel_id = $1",
      [id],
    );
    expect(cut).toEqual([{ state: "sending", attempts: 1, ended_at: null }]);
    web.answer({ status: 200 });
    now = new Date();
    // Nobody else takes it while its lease runs, nor anything else of the channel.
    expect(await rounds()).toBe(0);
    later(2);
    expect(await rounds(10)).toBe(4);
    const got = web.got.splice(0).map(({ headers, body }) => ({
      key: headers["idempotency-key"],
      event: (JSON.parse(body) as { id: string }).id,
    }));
    expect(got).toHaveLength(5);
    expect(new Set(got.map(({ event }) => event))).toEqual(new Set(events));
    expect(got[0]).toEqual(got[1]);
    expect(new Set(got.map(({ key }) => key)).size).toBe(4);
  });

  it("does not meet another at the same sending", async () => {
    await add("webhook", `${web.url}/both`);
    for (let n = 0; n < 8; n++) await tellUnit(`双${n}`);
    await Promise.all([pass(), pass()]);
    for (let round = 0; round < 12; round++) await Promise.all([rounds(), rounds(), rounds()]);
    const got = web.got.splice(0).map(({ headers }) => headers["idempotency-key"]);
    expect(got).toHaveLength(8);
    expect(new Set(got).size).toBe(8);
  });
});

describe("a secret", () => {
  it("is not kept for a request that is repeated, which makes no second channel", async () => {
    const call = {
      body: { kind: "webhook", name: "一次", organisation: unit, address: `${web.url}/once` },
      headers: { "idempotency-key": "once-1" },
    };
    const first = await story.as(admin, `${base}/channels`, call);
    const { secret } = first.body as { secret: string };
    expect(secret).toMatch(/^whsec_/);
    expect(await story.as(admin, `${base}/channels`, call)).toMatchObject({
      status: 409,
      body: { code: "platform.answer-not-kept" },
    });
    expect(((await keep("/post")).body as Post).channels).toHaveLength(1);
    expect(JSON.stringify(await story.read("select answer from platform.answered_request"))).not.toContain(secret);
  });

  it("is in no answer but the one that made it, in no event and no table in the clear", async () => {
    await keep("/post");
    const all = [
      ...everyAnswer,
      JSON.stringify(await story.read("select before, after, basis from platform.event where kind like 'messages.%'")),
      JSON.stringify(await story.read("select address, secret, shown, name from messages.channel")),
      JSON.stringify(await story.read("select * from messages.post_setting")),
      JSON.stringify(await story.read("select detail from messages.attempt")),
      JSON.stringify(await story.read("select answer from platform.answered_request")),
    ];
    expect(everyAnswer.length).toBeGreaterThan(25);
    for (const text of all) for (const key of keys) expect(text.includes(key), key).toBe(false);
  });
});
