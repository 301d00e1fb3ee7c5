import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type AddressRules, addressRefusal, mayReach } from "../rules/address.ts";
import { outcomeOfStatus } from "../rules/delivery.ts";
import type { Carried } from "./carried.ts";

/** Milliseconds for the whole of one request: name, connection, answer. */
const longest = 10_000;
/** So much of an answer is read: enough for a code and a sentence. */
const mostBytes = 64 * 1024;

/**
 * Posts a body. Redirects are not followed; a name is resolved here and the connection goes to the address that was
 * judged, so that it cannot lead elsewhere between the two. Never throws: what went wrong is the outcome.
 */
export function httpPost(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  rules: AddressRules,
): Promise<Carried & { body: string }> {
  const refused = addressRefusal(address, rules);
  if (refused) return Promise.resolve({ outcome: "address-private", status: null, detail: refused.code, body: "" });
  const url = new URL(address);
  return new Promise((resolve) => {
    const end = (carried: Carried, text = "") => {
      clearTimeout(timer);
      request.destroy();
      resolve({ ...carried, body: text });
    };
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method: "POST",
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)), "user-agent": "Haice" },
      lookup: judgedLookup(rules),
      agent: false,
    });
    const timer = setTimeout(() => end({ outcome: "no-answer", status: null, detail: "timeout" }), longest);
    request.on("error", (error: NodeJS.ErrnoException) =>
      end(
        error.code === privateCode
          ? { outcome: "address-private", status: null, detail: "messages.address-private" }
          : { outcome: "no-answer", status: null, detail: error.code ?? "network" },
      ),
    );
    request.on("response", (response) => {
      const status = response.statusCode ?? 0;
      const parts: Buffer[] = [];
      let size = 0;
      const done = () => {
        const text = Buffer.concat(parts).toString("utf8");
        end({ outcome: outcomeOfStatus(status), status, detail: null }, text);
      };
      response.on("data", (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size > mostBytes) done();
      });
      response.on("end", done);
      response.on("error", () => end({ outcome: "no-answer", status, detail: "cut-off" }));
    });
    request.end(body);
  });
}

const privateCode = "HAICE_PRIVATE";

/** Resolves a name for the connection and refuses it when any of its addresses is one that must not be reached. */
export const judgedLookup =
  (rules: AddressRules): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [], 0);
      if (found.length === 0 || found.some(({ address }) => !mayReach(host, address, rules)))
        return callback(Object.assign(new Error("a private address"), { code: privateCode }), [], 0);
      const first = found[0]!;
      return options.all ? callback(null, found) : callback(null, first.address, first.family || isIP(first.address));
    });
