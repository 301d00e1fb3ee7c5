import net from "node:net";
import tls from "node:tls";
import { type AddressRules, isAddress, mayReach } from "../rules/address.ts";
import { outcomeOfReply } from "../rules/delivery.ts";
import { dataOf } from "../rules/mail-text.ts";
import { type Carried, shortened } from "./carried.ts";
import { judgedLookup } from "./http-post.ts";

/** The mail server that the administrator named. */
export interface MailServer {
  host: string;
  port: number;
  /** `tls`: from the first byte; `starttls`: before anything is said; `none`: in the clear, within a house. */
  security: "tls" | "starttls" | "none";
  user: string | null;
  password: string | null;
  /** A certificate (PEM) that is trusted besides those that every machine trusts: of a house with an authority of its own. */
  authority: string | null;
}

interface Envelope {
  from: string;
  to: string;
  /** The whole mail, header and body. */
  mail: string;
}

/** Milliseconds for a connection and all its commands. */
const longest = 30_000;

/** An answer that ends the conversation: what the server said no to. */
class Refused extends Error {
  readonly code: number;
  constructor(code: number, said: string) {
    super(said);
    this.code = code;
  }
}

/**
 * Hands one mail to a server (RFC 5321, 3207, 4954): EHLO, STARTTLS and AUTH where asked for, MAIL, RCPT, DATA. A password is
 * never said in the clear to another machine. Never throws: what went wrong is the outcome.
 */
export async function sendMail(server: MailServer, envelope: Envelope, rules: AddressRules): Promise<Carried> {
  const line = new SmtpLine();
  const timer = setTimeout(() => line.fail(new Error("timeout")), longest);
  try {
    if (isAddress(server.host) && !mayReach(server.host, server.host, rules))
      return { outcome: "address-private", status: null, detail: "messages.address-private" };
    if (server.security === "none" && server.user !== null && server.host !== "127.0.0.1")
      return { outcome: "not-configured", status: null, detail: "password-in-the-clear" };
    await line.open(server, rules);
    const code = await converse(line, server, envelope);
    return { outcome: outcomeOfReply(code), status: code, detail: null };
  } catch (error) {
    if (error instanceof Refused)
      return {
        outcome: outcomeOfReply(error.code),
        status: error.code,
        detail: shortened(error.message, server.password ? [server.password, plainLogin(server)] : []),
      };
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "HAICE_PRIVATE")
      return { outcome: "address-private", status: null, detail: "messages.address-private" };
    return { outcome: "no-answer", status: null, detail: code ?? message.slice(0, 100) };
  } finally {
    clearTimeout(timer);
    line.close();
  }
}

const plainLogin = ({ user, password }: MailServer): string =>
  Buffer.from(`\u0000${user ?? ""}\u0000${password ?? ""}`, "utf8").toString("base64");

async function converse(line: SmtpLine, server: MailServer, { from, to, mail }: Envelope): Promise<number> {
  const name = from.split("@")[1] ?? "localhost";
  await line.expect(220);
  let offers = await line.command(`EHLO ${name}`, 250);
  if (server.security === "starttls") {
    await line.command("STARTTLS", 220);
    await line.secure(server);
    offers = await line.command(`EHLO ${name}`, 250);
  }
  if (server.user !== null && server.password !== null) {
    if (/^AUTH[ =].*\bPLAIN\b/im.test(offers.text) || !/^AUTH[ =].*\bLOGIN\b/im.test(offers.text))
      await line.command(`AUTH PLAIN ${plainLogin(server)}`, 235);
    else {
      await line.command("AUTH LOGIN", 334);
      await line.command(Buffer.from(server.user, "utf8").toString("base64"), 334);
      await line.command(Buffer.from(server.password, "utf8").toString("base64"), 235);
    }
  }
  await line.command(`MAIL FROM:<${from}>`, 250);
  await line.command(`RCPT TO:<${to}>`, 250, 251);
  await line.command("DATA", 354);
  line.write(dataOf(mail));
  const { code } = await line.expect(250);
  // The mail is taken from here on: how the goodbye goes changes nothing.
  line.write("QUIT\r\n");
  return code;
}

/** A connection to a mail server that reads replies of one or more lines. */
class SmtpLine {
  #socket: net.Socket | null = null;
  #text = "";
  #waiting: { resolve: (reply: { code: number; text: string }) => void; reject: (error: Error) => void } | null = null;
  #failure: Error | null = null;

  async open(server: MailServer, rules: AddressRules): Promise<void> {
    const { host, port, security } = server;
    const options = { host, port, lookup: judgedLookup(rules) };
    const socket = security === "tls" ? tls.connect({ ...options, ...expected(server) }) : net.connect(options);
    this.#listen(socket);
  }

  /** Goes on encrypted. What came in the clear after the reply is thrown away: it may be somebody else's. */
  async secure(server: MailServer): Promise<void> {
    const plain = this.#socket!;
    plain.removeAllListeners();
    this.#text = "";
    const socket = tls.connect({ socket: plain, ...expected(server) });
    this.#listen(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("secureConnect", resolve);
      socket.once("error", reject);
      socket.once("close", () => reject(new Error("closed")));
    });
  }

  write(text: string): void {
    this.#socket?.write(text);
  }

  command(text: string, ...codes: readonly number[]): Promise<{ code: number; text: string }> {
    this.write(`${text}\r\n`);
    return this.expect(...codes);
  }

  /** The next reply. @throws Refused when it has another code */
  async expect(...codes: readonly number[]): Promise<{ code: number; text: string }> {
    const reply = await new Promise<{ code: number; text: string }>((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting = { resolve, reject };
      this.#read();
    });
    if (!codes.includes(reply.code)) throw new Refused(reply.code, reply.text);
    return reply;
  }

  fail(error: Error): void {
    this.#failure ??= error;
    this.#waiting?.reject(this.#failure);
    this.#waiting = null;
  }

  close(): void {
    this.#socket?.on("error", () => undefined);
    this.#socket?.end();
    this.#socket?.unref();
    const socket = this.#socket;
    setTimeout(() => socket?.destroy(), 1000).unref();
  }

  #listen(socket: net.Socket): void {
    this.#socket = socket;
    socket.on("data", (part: Buffer) => {
      this.#text += part.toString("latin1");
      if (this.#text.length > 100_000) this.fail(new Error("reply-too-long"));
      this.#read();
    });
    socket.on("error", (error) => this.fail(error));
    socket.on("close", () => this.fail(new Error("closed")));
  }

  /** A reply is whole with the line that has a space after its code. */
  #read(): void {
    if (!this.#waiting) return;
    const found = /^(?:\d{3}-[^\n]*\n)*(\d{3})(?: [^\n]*)?\r?\n/.exec(this.#text);
    if (!found) return;
    this.#text = this.#text.slice(found[0].length);
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve({ code: Number(found[1]), text: found[0].replace(/^\d{3}[- ]?/gm, "") });
  }
}

/** Whose certificate is expected, and who may have signed it; an IP address has no server name to ask for. */
const expected = ({ host, authority }: MailServer): tls.ConnectionOptions => ({
  host,
  ...(isAddress(host) ? {} : { servername: host }),
  ...(authority === null ? {} : { ca: [...tls.rootCertificates, authority] }),
});
