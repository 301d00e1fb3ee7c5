import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, inject, it, vi } from "vitest";
import { openPostOffice } from "../../../test/post-office.ts";
import type { Post } from "./contract/post.ts";

const post = openPostOffice();
const { story, pass, rounds, keep, add, sendings, tellUnit, later, onDay } = post;
const base = "/api/messages";
const admin = "administrator";
const unit = "qd-haiyangju";
const keys = ["robot-key-693a91f6", "SECdingtalk-secret-7f", "token-of-dingtalk-55", "token-of-webhook-91"];

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
    expect(await refused(`${post.web.url}/hook`)).toBe("messages.address-not-https");
    expect(await refused("https://10.1.2.3/hook")).toBe("messages.address-private");
    expect(await refused("https://[::ffff:127.0.0.1]/hook")).toBe("messages.address-private");
    expect(await refused("nonsense")).toBe("messages.address-wrong");
    Object.assign(story.installation.services, { localChannels: true });
    const { id } = await add("webhook", `${post.web.url}/hook`);
    await keep(`/channels/${id}/tests`, { method: "POST" });
    Object.assign(story.installation.services, { localChannels: false });
    await rounds();
    Object.assign(story.installation.services, { localChannels: true });
    expect(post.web.got).toEqual([]);
    expect((await sendings())[0]).toMatchObject({ state: "dead", attempts: [{ outcome: "address-private" }] });
  });
});

describe("a webhook", () => {
  it("gets a signed CloudEvent with the id of the event, at once, also at night", async () => {
    const { secret } = await add("webhook", `${post.web.url}/hook?token=abc`);
    expect(secret).toMatch(/^whsec_/);
    post.goTo(onDay(3, 23.5));
    post.web.answer({ status: 204 });
    const event = await tellUnit("夜里");
    await pass();
    expect(await rounds()).toBe(1);
    const [got] = post.web.got.splice(0);
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
    expect(Number(got!.headers["webhook-timestamp"])).toBe(post.now().getTime() / 1000);
    // Done is done: nothing is left to send.
    await pass();
    expect(await rounds(3)).toBe(0);
  });

  it("is tried again after a failure with the same key, later each time, and no redirect is followed", async () => {
    await add("webhook", `${post.web.url}/again?token=${keys[3]}`);
    post.web.answer({ status: 500, body: `${keys[3]} broke` }, { status: 429 }, { status: 200 });
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
    const got = post.web.got.splice(0);
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect((await sendings())[0]).toMatchObject({
      state: "sent",
      attempts: [{}, { outcome: "busy" }, { outcome: "sent" }],
    });
    post.web.answer({ status: 302, location: `${post.web.url}/elsewhere` });
    await tellUnit("转向");
    await pass();
    await rounds(2);
    expect(post.web.got.splice(0).map(({ path }) => path)).toEqual([expect.stringMatching(/^\/again/)]);
    expect((await sendings())[0]).toMatchObject({ state: "dead", attempts: [{ outcome: "refused", status: 302 }] });
  });

  it("that does not answer is given up after ten seconds and tried again", { timeout: 30_000 }, async () => {
    await add("webhook", `${post.web.url}/silent`);
    post.web.answer("never");
    await tellUnit("无声");
    await pass();
    // The clock of the request alone goes faster; the receiver has got it by then.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let isOver = false;
      const sent = rounds().then(() => {
        isOver = true;
      });
      for (let turn = 0; turn < 1000 && post.web.got.length === 0; turn++) await wait(20);
      vi.advanceTimersByTime(9_900);
      await wait(50);
      expect(isOver).toBe(false);
      vi.advanceTimersByTime(200);
      await sent;
    } finally {
      vi.useRealTimers();
    }
    expect((await sendings())[0]).toMatchObject({
      state: "waiting",
      attempts: [{ outcome: "no-answer", detail: "timeout" }],
    });
    post.web.answer({ status: 200 });
    later(2);
    await rounds();
    expect((await sendings())[0]).toMatchObject({ state: "sent" });
  });
});

describe("a robot", () => {
  it("gets what was told at the same time as one message, and a wrong answer in a good status is a failure", async () => {
    await add("wecom", `${post.web.url}/cgi-bin/webhook/send?key=${keys[0]}`);
    post.web.answer({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });
    for (const name of ["一", "二", "三"]) await tellUnit(name);
    await pass();
    expect(await rounds(2)).toBe(1);
    const [got] = post.web.got.splice(0);
    const { msgtype, markdown } = JSON.parse(got!.body) as { msgtype: string; markdown: { content: string } };
    expect(msgtype).toBe("markdown");
    expect(markdown.content.match(/^- /gm)).toHaveLength(3);
    post.web.answer({ status: 200, body: `{"errcode":93000,"errmsg":"invalid webhook url, key ${keys[0]}"}` });
    await tellUnit("错");
    await pass();
    await rounds();
    expect((await sendings())[0]).toMatchObject({
      state: "dead",
      attempts: [{ outcome: "refused", detail: "errcode 93000 invalid webhook url, key ***" }],
    });
  });

  it("is held back after twenty in a minute; the rest goes in the next", async () => {
    await add("wecom", `${post.web.url}/many?key=${keys[0]}`);
    post.web.answer({ status: 200, body: '{"errcode":0}' });
    later(5);
    for (let n = 0; n < 23; n++) {
      await tellUnit(`第${n}`);
      await pass();
    }
    expect(await rounds(30)).toBe(20);
    later(1.1);
    expect(await rounds(30)).toBe(3);
    expect(post.web.got.splice(0)).toHaveLength(23);
  });

  it("of DingTalk is called with time and signature", async () => {
    const { id } = await add("dingtalk", `${post.web.url}/robot/send?access_token=${keys[2]}`, keys[1]);
    post.web.answer({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    const [got] = post.web.got.splice(0);
    const at = new URL(got!.path, post.web.url).searchParams.get("timestamp");
    const mac = createHmac("sha256", keys[1]!).update(`${at}\n${keys[1]}`).digest("base64");
    expect(new URL(got!.path, post.web.url).searchParams.get("sign")).toBe(mac);
    expect(JSON.parse(got!.body)).toMatchObject({ msgtype: "markdown", markdown: { title: expect.any(String) } });
  });

  it("waits for the end of the quiet hours", async () => {
    await add("wecom", `${post.web.url}/quiet?key=${keys[0]}`);
    post.goTo(onDay(2, 22));
    await tellUnit("周五夜里");
    await pass();
    expect(await rounds()).toBe(0);
    post.goTo(onDay(4, 12));
    await pass();
    expect(await rounds()).toBe(0);
    post.goTo(onDay(5, 8.1));
    await pass();
    expect(await rounds()).toBeGreaterThan(0);
  });
});

describe("a channel that fails", () => {
  it("is paused, its administrators are told, its messages stay and go when it runs again", async () => {
    const { id } = await add("webhook", `${post.web.url}/broken`);
    post.web.answer({ status: 404 });
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
    post.web.answer({ status: 200 });
    expect((await keep(`/channels/${id}/pause`, { body: { isPaused: false } })).status).toBe(200);
    expect((await keep(`/channels/${id}/pause`, { body: { isPaused: false } })).status).toBe(409);
    for (const one of await sendings(`?state=dead&channel=${id}`))
      await keep(`/sendings/${one.id}/again`, { method: "POST" });
    expect(await rounds(10)).toBe(6);
    expect(new Set(post.web.got.splice(0).map(({ headers }) => headers["idempotency-key"])).size).toBe(6);
  });
});

describe("a worker that dies", () => {
  it("between sending and noting loses nothing, and repeats that one alone with the same key", {
    timeout: 240_000,
  }, async () => {
    const { id } = await add("webhook", `${post.web.url}/crash`);
    post.goTo(new Date());
    post.web.answer("never");
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
    while (post.web.got.length === 0 && Date.now() < until) await wait(50);
    child.kill("SIGKILL");
    await ended;
    expect(post.web.got).toHaveLength(1);
    const cut = await story.read(
      "select state, attempts, ended_at from messages.sending s join messages.attempt a on a.sending_id = s.id where s.channel_id = $1",
      [id],
    );
    expect(cut).toEqual([{ state: "sending", attempts: 1, ended_at: null }]);
    post.web.answer({ status: 200 });
    post.goTo(new Date());
    // Nobody else takes it while its lease runs, nor anything else of the channel.
    expect(await rounds()).toBe(0);
    later(2);
    expect(await rounds(10)).toBe(4);
    const got = post.web.got.splice(0).map(({ headers, body }) => ({
      key: headers["idempotency-key"],
      event: (JSON.parse(body) as { id: string }).id,
    }));
    expect(got).toHaveLength(5);
    expect(new Set(got.map(({ event }) => event))).toEqual(new Set(events));
    expect(got[0]).toEqual(got[1]);
    expect(new Set(got.map(({ key }) => key)).size).toBe(4);
  });

  it("does not meet another at the same sending", async () => {
    await add("webhook", `${post.web.url}/both`);
    for (let n = 0; n < 8; n++) await tellUnit(`双${n}`);
    await Promise.all([pass(), pass()]);
    for (let round = 0; round < 12; round++) await Promise.all([rounds(), rounds(), rounds()]);
    const got = post.web.got.splice(0).map(({ headers }) => headers["idempotency-key"]);
    expect(got).toHaveLength(8);
    expect(new Set(got).size).toBe(8);
  });
});

describe("a secret", () => {
  it("is not kept for a request that is repeated, which makes no second channel", async () => {
    const call = {
      body: { kind: "webhook", name: "一次", organisation: unit, address: `${post.web.url}/once` },
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
    expect(post.everyAnswer.length).toBeGreaterThan(20);
    for (const text of await post.said()) for (const key of keys) expect(text.includes(key), key).toBe(false);
  });
});
