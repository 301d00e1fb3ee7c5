import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudEvent, eventSource } from "./cloud-event.ts";
import { composeDigest, type SaidLine } from "./digest.ts";
import { dingtalkBody, type Letter, plainText, wecomBody, wecomBytes } from "./letter.ts";
import { dataOf, headerText, mailDate, mailText } from "./mail-text.ts";

const letter: Letter = {
  title: "海策：2 条消息",
  parts: [
    { section: "late", heading: "逾期", lines: [{ text: "建设 [市场] 已逾期 3 天", url: "https://h.example/c/1" }] },
    { section: "new", heading: "新到", lines: [{ text: "交办：*共享* 船队", url: null }] },
  ],
  more: (left) => `还有 ${left} 条`,
  foot: "详见海策",
};
const markdown =
  "### 海策：2 条消息\n\n**逾期**\n- [建设 ［市场］ 已逾期 3 天](https://h.example/c/1)\n\n**新到**\n- 交办：＊共享＊ 船队\n\n详见海策";
const long = (lines: number, text = "一项要做的事，文字很长，超出一条消息的长度"): Letter => ({
  ...letter,
  parts: [
    {
      section: "new",
      heading: "新到",
      lines: Array.from({ length: lines }, (_, n) => ({ text: `${text}${n}`, url: null })),
    },
  ],
});
const bytes = (text: string) => Buffer.byteLength(text, "utf8");

describe("a message of a robot", () => {
  it("is, byte for byte, what 企业微信 takes", () => {
    expect(wecomBody(letter)).toBe(`{"msgtype":"markdown","markdown":{"content":${JSON.stringify(markdown)}}}`);
  });

  it("is, byte for byte, what 钉钉 takes", () => {
    expect(dingtalkBody(letter)).toBe(
      `{"msgtype":"markdown","markdown":{"title":"海策：2 条消息","text":${JSON.stringify(markdown)}},"at":{"isAtAll":false}}`,
    );
  });

  it("never exceeds 4096 bytes, ends on a whole line and says how much is left out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.string({ maxLength: 200, unit: "grapheme" }), (lines, text) => {
        const { content } = JSON.parse(wecomBody(long(lines, text))).markdown as { content: string };
        expect(bytes(content)).toBeLessThanOrEqual(wecomBytes);
        const shown = content.split("\n").filter((line) => line.startsWith("- ")).length;
        const left = /还有 (\d+) 条/.exec(content.split("\n").at(-3) ?? "")?.[1];
        expect(shown + Number(left ?? 0)).toBe(lines);
      }),
    );
  });

  it("calls nobody and opens nothing that a text asks for", () => {
    const { content } = JSON.parse(wecomBody(long(1, "<@all>[x](https://evil.example)<font>"))).markdown as {
      content: string;
    };
    expect(content).not.toMatch(/<@|\[x\]|<font/);
  });
});

describe("a mail", () => {
  it("writes header texts as encoded words of at most 75 characters that join to the text again", () => {
    expect(headerText("Haice: 3 late")).toBe("Haice: 3 late");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const written = headerText(text);
        for (const line of written.split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
        if (!written.startsWith("=?")) return;
        const words = written.split("\r\n ").map((word) => Buffer.from(word.slice(10, -2), "base64").toString("utf8"));
        expect(words.join("")).toBe(text.replace(/[\r\n]+/g, " "));
      }),
    );
  });

  it("dates in the civil time of China", () => {
    expect(mailDate(Date.parse("2026-11-25T16:05:09Z"))).toBe("Thu, 26 Nov 2026 00:05:09 +0800");
  });

  it("is, byte for byte, a message with a text of UTF-8 in base64", () => {
    const mail = mailText({
      from: "haice@office.example",
      to: "li@unit.example",
      subject: "海策",
      text: "一项\n二项\n",
      id: "0199",
      at: Date.parse("2026-11-25T00:00:00Z"),
    });
    expect(mail).toBe(
      [
        "Date: Wed, 25 Nov 2026 08:00:00 +0800",
        "From: haice@office.example",
        "To: li@unit.example",
        "Message-ID: <0199@office.example>",
        "Subject: =?UTF-8?B?5rW3562W?=",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        "5LiA6aG5DQrkuozpobkNCg==",
        "",
      ].join("\r\n"),
    );
  });

  it("ends its data in one way only, and doubles full stops that begin a line", () => {
    expect(dataOf("a\r\n.\r\n..b\r\n")).toBe("a\r\n..\r\n...b\r\n.\r\n");
    expect(dataOf("a")).toBe("a\r\n.\r\n");
  });

  it("shows each line with its address", () => {
    expect(plainText(letter)).toBe(
      "逾期\n- 建设 [市场] 已逾期 3 天\n  https://h.example/c/1\n\n新到\n- 交办：*共享* 船队\n\n详见海策\n",
    );
  });
});

const line = (kind: string, subject: string): SaidLine => ({
  kind,
  subject,
  params: {},
  event: null,
  message: null,
  at: null,
});

describe("a CloudEvent", () => {
  it("is, byte for byte, structured JSON of version 1.0 with the id of the event", () => {
    const said = {
      ...line("commitments.dispatched", "c1"),
      params: { title: "船队" },
      event: "e1",
      message: "m1",
      at: "2026-11-25T08:00:00.000Z",
    };
    expect(
      cloudEvent(said, eventSource("a-city", "u1"), {
        text: { zh: "交办", en: "Dispatched" },
        link: null,
        organisation: "u1",
      }),
    ).toBe(
      '{"specversion":"1.0","id":"e1","source":"/haice/a-city/u1","type":"haice.commitments.dispatched","subject":"c1","time":"2026-11-25T08:00:00.000Z","datacontenttype":"application/json","data":{"organisation":"u1","params":{"title":"船队"},"text":{"zh":"交办","en":"Dispatched"},"link":null}}',
    );
  });
});

describe("a digest", () => {
  const kinds = new Map([
    ["late", { code: "late", section: "late", urgency: "urgent" }],
    ["soon", { code: "soon", section: "due", urgency: "normal" }],
    ["told", { code: "told", section: "new", urgency: "low" }],
    ["pressing", { code: "pressing", section: "new", urgency: "urgent" }],
  ] as const);
  const keys = (lines: readonly SaidLine[]) => lines.map(({ kind, subject }) => `${kind} ${subject}`);

  it("says what is late, then what is due, then what is new, the most pressing first", () => {
    const standing = [line("soon", "a"), line("late", "b")];
    const messages = [line("told", "c"), line("pressing", "d"), line("told", "e")];
    expect(keys(composeDigest(standing, messages, kinds))).toEqual([
      "late b",
      "soon a",
      "pressing d",
      "told c",
      "told e",
    ]);
  });

  it("says a thing once that stands and was told", () => {
    expect(keys(composeDigest([line("late", "a")], [line("late", "a"), line("late", "z")], kinds))).toEqual([
      "late a",
      "late z",
    ]);
  });

  it("is empty when nothing is to be said", () => {
    expect(composeDigest([], [line("unknown", "x")], kinds)).toEqual([]);
  });
});
