import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailCertificate } from "../../../../test/mail-certificate.ts";
import { mailReceiver } from "../../../../test/receivers.ts";
import { type MailServer, sendMail } from "./smtp.ts";

const rules = { privateHosts: ["127.0.0.1", "localhost"], localChannels: false };
const envelope = { from: "haice@office.example", to: "unit@example.org", mail: "Subject: x\r\n\r\nbody" };

type Receiver = Awaited<ReturnType<typeof mailReceiver>>;
let receivers: Record<"tls" | "starttls", Receiver>;
beforeAll(async () => {
  receivers = { tls: await mailReceiver({ isTls: true }), starttls: await mailReceiver() };
});
afterAll(() => Promise.all(Object.values(receivers).map(({ stop }) => stop())));

const to = (security: "tls" | "starttls", more: Partial<MailServer> = {}): Promise<unknown> =>
  sendMail(
    {
      host: "localhost",
      port: receivers[security].port,
      security,
      user: "haice",
      password: "secret-4471",
      authority: mailCertificate.cert,
      ...more,
    },
    envelope,
    rules,
  );

describe.each(["tls", "starttls"] as const)("a mail server by %s", (security) => {
  it("is refused before anything is said when nobody trusted has signed its certificate", async () => {
    expect(await to(security, { authority: null })).toEqual({
      outcome: "no-answer",
      status: null,
      detail: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    expect(receivers[security].got).toEqual([]);
  });

  it("is refused when it answers under another name than its certificate's", async () => {
    expect(await to(security, { host: "127.0.0.1" })).toEqual({
      outcome: "no-answer",
      status: null,
      detail: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
    expect(receivers[security].got).toEqual([]);
  });

  it("gets the password and the mail when the settings name who signed it", async () => {
    expect(await to(security)).toEqual({ outcome: "sent", status: 250, detail: null });
    expect(receivers[security].got).toEqual([
      {
        from: "MAIL FROM:<haice@office.example>",
        to: "RCPT TO:<unit@example.org>",
        data: "Subject: x\r\n\r\nbody",
        login: "\u0000haice\u0000secret-4471",
      },
    ]);
  });
});
