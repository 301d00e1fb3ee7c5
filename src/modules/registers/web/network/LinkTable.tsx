import type { ReactNode } from "react";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Network, NetworkLink, NetworkNode } from "../../contract/network.ts";
import { registerOf } from "../../definitions/all.ts";
import { en } from "../../network-texts.en.ts";
import { zh } from "../../network-texts.zh.ts";
import { registersPaths } from "../paths.ts";
import styles from "../registers.module.css";

/** The picture in words: every link with the record that says so. */
export function LinkTable({ network, empty }: { network: Network; empty: ReactNode }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const titleOf = (code: string | null | undefined) => registerOf(code ?? "")?.title[language] ?? "";
  const columns: Column<NetworkLink>[] = [
    { key: "from", title: t.from, width: 260, onCard: "title", cell: ({ from }) => <Named node={nodes.get(from)} /> },
    { key: "register", title: t.register, width: 180, cell: ({ from }) => titleOf(nodes.get(from)?.code) },
    { key: "role", title: t.role, width: 150, cell: ({ role }) => role[language] },
    { key: "to", title: t.to, width: 260, cell: ({ to }) => <Named node={nodes.get(to)} /> },
    {
      key: "toKind",
      title: t.toKind,
      width: 180,
      cell: ({ to }) => {
        const node = nodes.get(to);
        return node?.type === "record" ? titleOf(node.code) : t.types[node?.type ?? "party"];
      },
    },
    { key: "year", title: t.year, width: 100, cell: ({ year }) => year ?? t.undated },
  ];
  return (
    <section className={styles.section}>
      <h2>{t.table}</h2>
      <DataTable
        label={t.table}
        columns={columns}
        rows={network.links}
        rowKey={({ from, to, role }) => `${from} ${to} ${role.en}`}
        empty={<Empty title={t.none} action={empty} />}
      />
    </section>
  );
}

function Named({ node }: { node: NetworkNode | undefined }) {
  if (!node) return null;
  const words = <Words of={node.name} isMarked={false} />;
  if (node.type === "party") return words;
  const to =
    node.type === "record"
      ? registersPaths.record(node.code ?? "", node.id.split("/")[1] ?? "")
      : `/organisations/${encodeURIComponent(node.code ?? "")}`;
  return <PageLink to={to}>{words}</PageLink>;
}
