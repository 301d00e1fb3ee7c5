import { describe, expect, it } from "vitest";
import { mailCertificate } from "../../../test/mail-certificate.ts";
import { openPostOffice, waits } from "../../../test/post-office.ts";

const post = openPostOffice();
const { story, pass, rounds, keep, add, sendings, tellUnit, onDay } = post;
const base = "/api/messages";
const password = "smtp-password-8812";

/** The mail server of the test, with a password. */
async function setMailServer(): Promise<void> {
  const server = {
    host: "127.0.0.1",
    port: post.mail.port,
    security: "none",
    user: "haice",
    password: password,
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
    const [got] = post.mail.got.splice(0);
    expect(got).toMatchObject({
      from: "MAIL FROM:<haice@office.example>",
      to: "RCPT TO:<unit@example.org>",
      login: `\u0000haice\u0000${password}`,
    });
    expect(got!.data).toContain(`Message-ID: <${dead!.id}@office.example>`);
    const text = Buffer.from(got!.data.split("\r\n\r\n")[1]!, "base64").toString("utf8");
    expect(text).toContain("https://haice.example/messages");
    post.mail.refusals.set("RCPT", "550 no such user");
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    expect((await sendings())[0]).toMatchObject({
      state: "dead",
      attempts: [{ outcome: "refused", status: 550, detail: "no such user" }],
    });
    post.mail.refusals.set("RCPT", "451 come back");
    await keep(`/channels/${id}/tests`, { method: "POST" });
    await rounds();
    expect((await sendings())[0]).toMatchObject({ state: "waiting", attempts: [{ outcome: "busy", status: 451 }] });
    post.mail.refusals.clear();
  });

  it("brings a person the digest of a working morning once, and none when there is nothing", async () => {
    await setMailServer();
    const me = "reporter@sample.haice.example";
    await story.as(me, `${base}/preferences`, { method: "PUT", body: { choices: {}, mail: "zh" } });
    post.goTo(onDay(2, 15));
    await tellUnit("早上再说", waits);
    await pass();
    expect(await rounds()).toBe(0);
    post.goTo(onDay(3, 9));
    await pass();
    expect(await rounds()).toBe(0);
    post.goTo(onDay(5, 9));
    await pass();
    await pass();
    await rounds(3);
    const got = post.mail.got.splice(0);
    expect(got).toHaveLength(1);
    const subject = Buffer.from(/Subject: =\?UTF-8\?B\?([^?]+)/.exec(got[0]!.data)![1]!, "base64").toString("utf8");
    expect(subject).toMatch(/^海策每日汇总：逾期 \d+，待办 [1-9]/);
    const text = Buffer.from(got[0]!.data.split("\r\n\r\n")[1]!, "base64").toString("utf8");
    expect(text).toMatch(/待办[\s\S]*早上再说/);
    const nobody = "expert@sample.haice.example";
    await story.as(nobody, `${base}/preferences`, { method: "PUT", body: { choices: {}, mail: "zh" } });
    post.goTo(onDay(6, 9));
    await pass();
    await rounds(3);
    // What stands is said again; what was told is not.
    const again = post.mail.got.map(({ to, data }) => ({
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

  it("keeps the certificate of the house's own authority, and takes nothing else for one", async () => {
    const mail = { host: "localhost", port: 465, security: "tls", user: null, from: "haice@office.example" };
    const set = (authority: string) =>
      keep("/post/setting", {
        method: "PUT",
        body: { publicAddress: null, privateHosts: [], mail: { ...mail, authority } },
      });
    for (const wrong of ["x", mailCertificate.key, `${mailCertificate.cert}\n${mailCertificate.key}`]) {
      const answer = await set(wrong);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, "messages.authority-unreadable"]);
    }
    expect((await set(mailCertificate.cert)).body).toMatchObject({
      setting: { mail: { authority: mailCertificate.cert } },
    });
  });

  it("keeps its password to itself", async () => {
    await setMailServer();
    for (const text of await post.said()) expect(text.includes(password)).toBe(false);
  });
});
