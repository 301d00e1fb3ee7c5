import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/**
 * Keeps secrets of others (addresses with keys, passwords of servers) so that a table, a backup of that table or a wrong
 * `select` shows none: AES-256-GCM under a key made from the secret of the installation, which `haice_app` cannot read.
 */
export interface Vault {
  /** Text as `v1.` and base64url of nonce, tag and cipher. The same text is another one each time. */
  seal(text: string): string;
  /** The text again. @throws Error when it was changed or sealed by another installation */
  open(sealed: string): string;
}

/** A vault for one use: what is sealed for one cannot be opened for another. */
export function openVault(secret: string, use: string): Vault {
  const key = Buffer.from(hkdfSync("sha256", secret, "", `haice vault ${use}`, 32));
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`;
    },
    open(sealed) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ""), "base64url");
      if (!sealed.startsWith("v1.") || bytes.length < 28) throw new Error("a sealed text is damaged");
      const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      cipher.setAuthTag(bytes.subarray(12, 28));
      return cipher.update(bytes.subarray(28), undefined, "utf8") + cipher.final("utf8");
    },
  };
}
