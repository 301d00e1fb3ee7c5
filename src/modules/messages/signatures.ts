import { createHmac } from "node:crypto";

/**
 * The headers of a signed webhook as "Standard Webhooks" has them: `v1,` and base64 of HMAC-SHA256 over
 * `id.timestamp.body`. The secret is `whsec_` and base64 of the key. `at` in milliseconds; the header is in seconds.
 */
export function webhookHeaders(secret: string, id: string, at: number, body: string): Record<string, string> {
  const seconds = String(Math.floor(at / 1000));
  const mac = createHmac("sha256", keyOf(secret)).update(`${id}.${seconds}.${body}`, "utf8").digest("base64");
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": `v1,${mac}` };
}

const keyOf = (secret: string): Buffer =>
  secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : Buffer.from(secret, "utf8");

/**
 * The address of a 钉钉 robot with its signature: base64 of HMAC-SHA256 with the secret as key over the time in
 * milliseconds, a line feed and the secret again.
 */
export function dingtalkAddress(address: string, secret: string, at: number): string {
  const url = new URL(address);
  url.searchParams.set("timestamp", String(at));
  url.searchParams.set("sign", createHmac("sha256", secret).update(`${at}\n${secret}`, "utf8").digest("base64"));
  return url.href;
}
