import { describe, expect, it } from "vitest";
import { addressRefusal, isPrivateAddress, mayReach, shownAddress } from "./address.ts";

const strict = { privateHosts: [], localChannels: false };

describe("an IP address", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::a00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "999.1.1.1",
    "nonsense",
  ])("%s is not of the public net", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "1.1.1.1", "2400:3200::1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "%s is",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});

describe("the address of a channel", () => {
  it.each([
    ["not an address", "messages.address-wrong"],
    ["https://user:word@example.org/hook", "messages.address-wrong"],
    ["http://example.org/hook", "messages.address-not-https"],
    ["ftp://example.org/hook", "messages.address-not-https"],
    ["http://127.0.0.1:4030/hook", "messages.address-not-https"],
    ["https://127.0.0.1/hook", "messages.address-private"],
    ["https://2130706433/hook", "messages.address-private"],
    ["https://0x7f.1/hook", "messages.address-private"],
    ["https://[::1]/hook", "messages.address-private"],
    ["https://[::ffff:10.0.0.1]/hook", "messages.address-private"],
    ["https://localhost/hook", "messages.address-private"],
    ["https://gateway/hook", "messages.address-private"],
    ["https://metadata.google.internal/", "messages.address-private"],
    ["https://169.254.169.254/latest", "messages.address-private"],
  ])("%s is refused as %s", (address, code) => {
    expect(addressRefusal(address, strict)?.code).toBe(code);
  });

  it("may be public, or private where an administrator says so, or this machine in a trial", () => {
    expect(addressRefusal("https://example.org/hook?key=1", strict)).toBeNull();
    expect(addressRefusal("https://10.1.2.3/hook", { ...strict, privateHosts: ["10.1.2.3"] })).toBeNull();
    expect(addressRefusal("http://127.0.0.1:4030/x", { ...strict, localChannels: true })).toBeNull();
    expect(addressRefusal("http://10.1.2.3/x", { privateHosts: ["10.1.2.3"], localChannels: true })?.code).toBe(
      "messages.address-not-https",
    );
  });

  it("is judged again by where its name leads", () => {
    expect(mayReach("example.org", "10.0.0.1", strict)).toBe(false);
    expect(mayReach("example.org", "8.8.8.8", strict)).toBe(true);
    expect(mayReach("hub.example", "10.0.0.1", { ...strict, privateHosts: ["hub.example"] })).toBe(true);
    expect(mayReach("127.0.0.1", "127.0.0.1", { ...strict, localChannels: true })).toBe(true);
  });

  it("is shown without what may be a key", () => {
    expect(shownAddress("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7e5b")).toBe(
      "qyapi.weixin.qq.com/…7e5b",
    );
    expect(shownAddress("https://example.org/hook")).toBe("example.org");
  });
});
