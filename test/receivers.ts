import http from "node:http";
import net, { type AddressInfo } from "node:net";
import tls from "node:tls";
import { mailCertificate } from "./mail-certificate.ts";

/** One request as a receiver got it. */
export interface Received {
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/** How a receiver answers the next request: a status with a body, never, or elsewhere. */
export type Answering = { status: number; body?: string; location?: string } | "never";

/** An HTTP server on this machine that notes what it gets; answers are taken from the front, the last one stays. */
export async function httpReceiver() {
  const got: Received[] = [];
  let answers: Answering[] = [{ status: 200, body: "{}" }];
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      got.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(parts).toString("utf8") });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer === "never") return;
      response.writeHead(answer.status, answer.location ? { location: answer.location } : {});
      response.end(answer.body ?? "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    got,
    url: `http://127.0.0.1:${port}`,
    answer: (...next: Answering[]) => {
      answers = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * A mail server on this machine: takes every mail, or says no where a script tells it to. With the certificate of the tests
 * from the first byte on (`isTls`) or after STARTTLS.
 */
export async function mailReceiver({ isTls = false } = {}) {
  const got: { from: string; to: string; data: string; login: string | null }[] = [];
  const refusals = new Map<string, string>();
  const talk = (socket: net.Socket, isGreeted: boolean) => {
    let text = "";
    let isData = false;
    let one = { from: "", to: "", data: "", login: null as string | null };
    const say = (line: string) => socket.write(`${line}\r\n`);
    const command = (line: string) => {
      const verb = line.slice(0, 4).toUpperCase();
      const refusal = refusals.get(verb);
      if (refusal) return say(refusal);
      if (verb === "EHLO") return say("250-mail.test\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN");
      if (verb === "STAR") {
        say("220 go ahead");
        socket.removeAllListeners("data");
        const secured = new tls.TLSSocket(socket, { isServer: true, ...mailCertificate });
        return talk(secured, true);
      }
      if (verb === "AUTH") {
        one.login = Buffer.from(line.split(" ")[2] ?? "", "base64").toString("utf8");
        return say("235 welcome");
      }
      if (verb === "MAIL") one.from = line;
      if (verb === "RCPT") one.to = line;
      if (verb === "DATA") isData = true;
      return say(verb === "DATA" ? "354 go on" : verb === "QUIT" ? "221 bye" : "250 ok");
    };
    const read = () => {
      for (;;) {
        const end = isData ? text.indexOf("\r\n.\r\n") : text.indexOf("\r\n");
        if (end < 0) return;
        const line = text.slice(0, end);
        text = text.slice(end + (isData ? 5 : 2));
        if (!isData) command(line);
        else {
          got.push({ ...one, data: line });
          one = { ...one, data: "" };
          isData = false;
          say("250 taken");
        }
      }
    };
    if (!isGreeted) say("220-mail.test\r\n220 ready");
    socket.on("data", (part: Buffer) => {
      text += part.toString("utf8");
      read();
    });
    socket.on("error", () => undefined);
  };
  const plain = (socket: net.Socket) => talk(socket, false);
  const server = isTls ? tls.createServer(mailCertificate, plain) : net.createServer(plain);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    got,
    refusals,
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
