import type { ChannelKind } from "../contract/post.ts";
import type { AddressRules } from "../rules/address.ts";
import { cloudEvent } from "../rules/cloud-event.ts";
import type { SaidLine } from "../rules/digest.ts";
import { dingtalkBody, type Letter, plainText, wecomBody } from "../rules/letter.ts";
import { mailText } from "../rules/mail-text.ts";
import { robotOutcome } from "../rules/robot-answer.ts";
import { dingtalkAddress, webhookHeaders } from "../signatures.ts";
import { type Carried, shortened } from "./carried.ts";
import { httpPost } from "./http-post.ts";
import { type MailServer, sendMail } from "./smtp.ts";

/** Everything that one attempt needs, secrets opened; it lives as long as the attempt. */
export interface Load {
  /** Id of the sending: the same at every attempt. */
  id: string;
  kind: ChannelKind;
  address: string;
  secret: string | null;
  rules: AddressRules;
  mail: { server: MailServer; from: string } | null;
  letter: Letter;
  /** For a webhook: the message, what it says in both languages, whence it comes. */
  event: {
    line: SaidLine;
    source: string;
    text: { zh: string; en: string };
    link: string | null;
    organisation: string;
  } | null;
  at: number;
}

const json = { "content-type": "application/json; charset=utf-8" };

/** Sends one thing by the way of its channel. Never throws. */
export async function carry(load: Load): Promise<Carried> {
  const { id, kind, address, secret, rules, letter, at } = load;
  if (kind === "mail") {
    if (!load.mail) return { outcome: "not-configured", status: null, detail: "mail-server" };
    const { from, server } = load.mail;
    const mail = mailText({ from, to: address, subject: letter.title, text: plainText(letter), id, at });
    return sendMail(server, { from, to: address, mail }, rules);
  }
  if (kind === "webhook") return postEvent(load);
  const target = kind === "dingtalk" && secret !== null ? dingtalkAddress(address, secret, at) : address;
  const answer = await httpPost(target, json, kind === "wecom" ? wecomBody(letter) : dingtalkBody(letter), rules);
  if (answer.outcome !== "sent") return withoutKeys(answer, load);
  const { outcome, detail } = robotOutcome(answer.body);
  return { outcome, status: answer.status, detail: detail === null ? null : shortened(detail, keysOf(load)) };
}

async function postEvent({ event, ...load }: Load): Promise<Carried> {
  const { line, source, text, link, organisation } = event!;
  const body = cloudEvent(line, source, { text, link, organisation });
  const headers = {
    "content-type": "application/cloudevents+json; charset=utf-8",
    "idempotency-key": load.id,
    ...(load.secret === null ? {} : webhookHeaders(load.secret, load.id, load.at, body)),
  };
  return withoutKeys(await httpPost(load.address, headers, body, load.rules), load);
}

/** The values of an address that may be keys, and the secret. */
const keysOf = ({ address, secret }: Pick<Load, "address" | "secret">): string[] => [
  ...new URL(address).searchParams.values(),
  ...(secret === null ? [] : [secret]),
  address,
];

const withoutKeys = (
  { outcome, status, detail, body }: Carried & { body: string },
  load: Pick<Load, "address" | "secret">,
): Carried => ({ outcome, status, detail: outcome === "sent" ? null : (detail ?? shortened(body, keysOf(load))) });
