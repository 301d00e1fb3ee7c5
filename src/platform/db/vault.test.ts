import { describe, expect, it } from "vitest";
import { openVault } from "./vault.ts";

describe("a vault", () => {
  const vault = openVault("secret of an installation", "channels");

  it("gives back what was put in, and never shows it twice alike", () => {
    const texts = ["", "SEC 密钥", "x".repeat(5000)];
    for (const text of texts) {
      const sealed = vault.seal(text);
      expect(vault.open(sealed)).toBe(text);
      expect(vault.seal(text)).not.toBe(sealed);
      if (text) expect(sealed).not.toContain(text);
    }
  });

  it("opens nothing that was changed, sealed by another installation or for another use", () => {
    const sealed = vault.seal("key");
    expect(() => openVault("another", "channels").open(sealed)).toThrow();
    expect(() => openVault("secret of an installation", "mail").open(sealed)).toThrow();
    for (const damaged of ["", "v1.", "plain", sealed.slice(0, -2), `v2${sealed.slice(2)}`])
      expect(() => vault.open(damaged), damaged).toThrow();
  });
});
