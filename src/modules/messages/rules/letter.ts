import type { Section } from "../../../platform/messages/message-kind.ts";

/** What is sent, in words of one language: a title, then lines under headings. */
export interface Letter {
  title: string;
  parts: readonly { section: Section; heading: string; lines: readonly { text: string; url: string | null }[] }[];
  /** Said at the end when not everything found room: "and n more". */
  more: (left: number) => string;
  /** The last line: where all of it stands. */
  foot: string;
}

/** The lines of a letter with their headings, each with how many things are left when it is the last. */
function* linesOf(letter: Letter, head: (text: string) => string, item: (text: string, url: string | null) => string) {
  let left = letter.parts.reduce((sum, { lines }) => sum + lines.length, 0);
  for (const { heading, lines } of letter.parts) {
    for (const [index, { text, url }] of lines.entries()) {
      left -= 1;
      yield { text: `${index === 0 ? head(heading) : ""}${item(text, url)}`, left };
    }
  }
}

const size = (text: string): number => new TextEncoder().encode(text).length;

/** As much of a letter, by whole lines, as `mostBytes` of UTF-8 hold; what is left out is counted. */
function fitted(letter: Letter, mostBytes: number, { title, head, item, foot }: Marks): string {
  const end = foot(letter.foot);
  let text = title(letter.title);
  let all = letter.parts.reduce((sum, { lines }) => sum + lines.length, 0);
  for (const line of linesOf(letter, head, item)) {
    const rest = line.left > 0 ? `${letter.more(line.left)}\n` : "";
    if (size(`${text}${line.text}${rest}${end}`) > mostBytes) return `${text}${letter.more(all)}\n${end}`;
    text += line.text;
    all = line.left;
  }
  return text + end;
}

interface Marks {
  title: (text: string) => string;
  head: (text: string) => string;
  item: (text: string, url: string | null) => string;
  foot: (text: string) => string;
}

/** Characters that robots read as marks or as a call to members (`<@name>`), as their full-width forms. */
const marks: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  "[": "［",
  "]": "］",
  "*": "＊",
  "#": "＃",
  "`": "｀",
  "\n": " ",
  "\r": " ",
};
const plain = (text: string): string => text.replace(/[<>[\]*#`\n\r]/g, (mark) => marks[mark] ?? mark);

const markdown: Marks = {
  title: (text) => `### ${plain(text)}\n`,
  head: (text) => `\n**${plain(text)}**\n`,
  item: (text, url) => `- ${url ? `[${plain(text)}](${url})` : plain(text)}\n`,
  foot: (text) => `\n${plain(text)}`,
};

/** The limit that the maker of 企业微信 publishes for the content of a markdown message, in bytes of UTF-8. */
export const wecomBytes = 4096;

/** A message of a 企业微信 group robot: the body of the request. */
export const wecomBody = (letter: Letter): string =>
  JSON.stringify({ msgtype: "markdown", markdown: { content: fitted(letter, wecomBytes, markdown) } });

/** A message of a 钉钉 custom robot: the body of the request. The title is what the list of chats shows. */
export const dingtalkBody = (letter: Letter): string =>
  JSON.stringify({
    msgtype: "markdown",
    markdown: { title: plain(letter.title), text: fitted(letter, wecomBytes, markdown) },
    at: { isAtAll: false },
  });

const text: Marks = {
  title: () => "",
  head: (heading) => `\n${heading}\n`,
  item: (line, url) => `- ${line}\n${url ? `  ${url}\n` : ""}`,
  foot: (foot) => `\n${foot}\n`,
};

/** A letter as plain text, for a mail. */
export const plainText = (letter: Letter): string => fitted(letter, 200_000, text).replace(/^\n/, "");
