import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { MessagesErrorCode } from "../contract.ts";

const refusal = (code: MessagesErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** What an administrator allows beyond public hosts by https. */
export interface AddressRules {
  /** Hosts in private networks that channels may lead to, as written in addresses. */
  privateHosts: readonly string[];
  /** This machine by plain http as well: for tests only. */
  localChannels: boolean;
}

/** IPv4 networks that are not the public net (RFC 6890 and what was added to its registry): address, length of prefix. */
const privateV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** An IPv4 address as one number; null when it is none. */
function numberOf(address: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return parts.reduce((all, part) => all * 256 + part, 0);
}

/** The eight groups of an IPv6 address; null when it is none. */
function groupsOf(address: string): number[] | null {
  const plain = address.replace(/%.*$/, "");
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  const v4 = tail ? numberOf(tail[2]!) : null;
  if (tail && v4 === null) return null;
  const text = tail && v4 !== null ? `${tail[1]}${(v4 >>> 16).toString(16)}:${(v4 & 0xffff).toString(16)}` : plain;
  const halves = text.split("::");
  if (halves.length > 2 || !/^[0-9a-f:]+$/i.test(text)) return null;
  const [head, rest] = halves.map((half) =>
    half === "" ? [] : half.split(":").map((part) => Number.parseInt(part, 16)),
  );
  const groups =
    rest === undefined ? head! : [...head!, ...Array(Math.max(0, 8 - head!.length - rest.length)).fill(0), ...rest];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null;
}

/** Whether an IP address, v4 or v6, is outside the public net: this machine, a private network, link-local, not assigned. */
export function isPrivateAddress(address: string): boolean {
  const v4 = numberOf(address);
  if (v4 !== null)
    return privateV4.some(
      ([network, length]) =>
        Math.floor(v4 / 2 ** (32 - length)) === Math.floor(numberOf(network)! / 2 ** (32 - length)),
    );
  const groups = groupsOf(address);
  if (groups === null) return true;
  const [first = 0, second = 0] = groups;
  const hidden = [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join(".");
  // IPv4 inside IPv6: mapped (::ffff:0:0/96), translated (64:ff9b::/96), 6to4 (2002::/16).
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return isPrivateAddress(hidden);
  if (first === 0x64 && second === 0xff9b) return isPrivateAddress(hidden);
  if (first === 0x2002)
    return isPrivateAddress([second >> 8, second & 255, groups[2]! >> 8, groups[2]! & 255].join("."));
  const isGlobal = first >= 0x2000 && first <= 0x3fff;
  const isDocumentation = first === 0x2001 && (second === 0xdb8 || second < 0x200);
  return !isGlobal || isDocumentation;
}

/** Whether a text is an IP address rather than a name. */
export const isAddress = (host: string): boolean => numberOf(host) !== null || groupsOf(host) !== null;

const bare = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");

/** Whether a host may be reached at an IP address that its name led to. */
export const mayReach = (host: string, address: string, rules: AddressRules): boolean =>
  !isPrivateAddress(address) ||
  rules.privateHosts.includes(bare(host)) ||
  (rules.localChannels && address === "127.0.0.1");

/**
 * Why a channel may not lead to an address, or null: https only, no name and password in it, no private network. A name
 * is judged again by what it leads to, each time something is sent.
 */
export function addressRefusal(text: string, rules: AddressRules): Refusal | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refusal("messages.address-wrong");
  }
  const host = bare(url.hostname);
  if (url.username || url.password || host === "") return refusal("messages.address-wrong");
  const isLocal = rules.localChannels && host === "127.0.0.1";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return refusal("messages.address-not-https");
  const isAllowed = rules.privateHosts.includes(host) || isLocal;
  if (isAllowed) return null;
  const isInside = isAddress(host)
    ? isPrivateAddress(host)
    : host === "localhost" || !host.includes(".") || /\.(localhost|local|internal|lan|home\.arpa)$/.test(host);
  return isInside ? refusal("messages.address-private", { host }) : null;
}

/** What people see of an address: its host and its last four characters, never more of what may be a key. */
export function shownAddress(text: string): string {
  const { host, pathname, search } = new URL(text);
  const rest = `${pathname}${search}`;
  return rest.length > 12 ? `${host}/…${rest.slice(-4)}` : host;
}
