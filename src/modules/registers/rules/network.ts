import type { Network, NetworkLink, NetworkNode } from "../contract/network.ts";

/** Names that stand in one text, as people write lists: 甲大学、乙公司；丙研究所. */
export const partiesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、；;，,\n]|\s和\s/)
      .map((name) => name.trim().replace(/等$/, ""))
      .filter((name) => name.length >= 2),
  ),
];

/** The part of a network that passes the filters: its links, and what they join. */
export function choose(
  nodes: readonly Omit<NetworkNode, "links">[],
  links: readonly (NetworkLink & { kind: string })[],
  wanted: { kinds: readonly string[]; years: readonly string[] },
): Network {
  const isOfKind = ({ kind }: { kind: string }) => wanted.kinds.length === 0 || wanted.kinds.includes(kind);
  const isOfYear = ({ year }: { year: string | null }) =>
    wanted.years.length === 0 || wanted.years.includes(year ?? "none");
  const shown = links.filter((link) => isOfKind(link) && isOfYear(link));
  const counts = new Map<string, number>();
  for (const { from, to } of shown) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    nodes: nodes
      .flatMap((node) => {
        const count = counts.get(node.id);
        return count ? [{ ...node, links: count }] : [];
      })
      .sort((one, other) => other.links - one.links || (one.id < other.id ? -1 : 1)),
    links: shown.map(({ kind: _kind, ...link }) => link),
    kinds: counted(links.filter(isOfYear).map(({ kind }) => kind)).map(([code, count]) => ({ code, links: count })),
    years: counted(links.filter(isOfKind).map(({ year }) => year ?? "none"))
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([year, count]) => ({ year, links: count })),
  };
}

const counted = (keys: readonly string[]): [string, number][] =>
  [...Map.groupBy(keys, (key) => key)].map(([key, all]): [string, number] => [key, all.length]);
