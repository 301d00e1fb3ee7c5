/** A mail before it is written out. Addresses were checked when they were put in; times are milliseconds. */
export interface Mail {
  from: string;
  to: string;
  subject: string;
  text: string;
  /** Makes the message id: the same sending always has the same one. */
  id: string;
  at: number;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/**
 * A header's text as encoded words (RFC 2047): each at most 75 characters, none splitting a character. Plain printable
 * ASCII stays as it is.
 */
export function headerText(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ");
  if (/^[\x20-\x7e]*$/.test(line) && line.length <= 60 && !line.includes("=?")) return line;
  const words: string[] = [];
  let word = "";
  for (const character of line) {
    // 45 bytes make 60 characters of base64; with =?UTF-8?B? and ?= that is 72.
    if (bytesOf(word + character).length > 45) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  words.push(word);
  return words.map((each) => `=?UTF-8?B?${base64(bytesOf(each))}?=`).join("\r\n ");
}

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number): string => String(value).padStart(2, "0");

/** A moment as mail headers write it (RFC 5322, 3.3), in the civil time of China. */
export function mailDate(at: number): string {
  const east = new Date(at + 8 * 3_600_000);
  const time = [east.getUTCHours(), east.getUTCMinutes(), east.getUTCSeconds()].map(two).join(":");
  return `${days[east.getUTCDay()]}, ${two(east.getUTCDate())} ${months[east.getUTCMonth()]} ${east.getUTCFullYear()} ${time} +0800`;
}

/** A mail as it goes over the wire (RFC 5322 and 2045): CRLF, header, base64 of UTF-8 in lines of 76. */
export function mailText({ from, to, subject, text, id, at }: Mail): string {
  const domain = from.split("@")[1] ?? "localhost";
  const body = base64(bytesOf(text.replace(/\r?\n/g, "\r\n"))).match(/.{1,76}/g) ?? [];
  return [
    `Date: ${mailDate(at)}`,
    `From: ${from}`,
    `To: ${to}`,
    `Message-ID: <${id}@${domain}>`,
    `Subject: ${headerText(subject)}`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...body,
    "",
  ].join("\r\n");
}

/** Lines that begin with a full stop get another one (RFC 5321, 4.5.2), and the end of the data follows. */
export const dataOf = (mail: string): string => `${mail.replace(/^\./gm, "..").replace(/(\r\n)?$/, "\r\n")}.\r\n`;
