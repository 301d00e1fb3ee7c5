import { useEffect, useMemo, useRef } from "react";
import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./OutlinePanel.module.css";

interface OutlinePanelProps {
  readonly document: DocumentDetail;
  readonly reading: number;
  readonly onGoTo: (offset: number) => void;
}

/** The headings of the document; the one that is being read is marked. */
export function OutlinePanel({ document, reading, onGoTo }: OutlinePanelProps) {
  const t = useTexts({ zh, en });
  const headings = useMemo(() => headingsOf(document), [document]);
  const current = headings.findLast((heading) => heading.start <= reading);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current) list.current?.querySelector(`[data-node="${current.id}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  if (headings.length === 0) return <p className={styles.none}>{t.document.outlineEmpty}</p>;
  return (
    <ol ref={list} className={styles.outline} lang="zh-CN">
      {headings.map((heading) => (
        <li key={heading.id} data-node={heading.id} className={styles[`depth${Math.min(heading.depth, 3)}`]}>
          <button
            type="button"
            aria-current={heading === current ? "location" : undefined}
            className={classNames(styles.heading, heading === current && styles.current)}
            onClick={() => onGoTo(heading.start)}
          >
            <span className={styles.label}>{heading.label}</span>
            {heading.title}
          </button>
        </li>
      ))}
    </ol>
  );
}

function headingsOf(document: DocumentDetail) {
  const parents = new Map(document.nodes.map((node) => [node.id, node.parent] as const));
  const depthOf = (id: string | null): number => (id === null ? 0 : 1 + depthOf(parents.get(id) ?? null));
  return document.nodes
    .filter((node) => node.label !== null || (node.kind === "table" && node.title !== null))
    .map((node) => ({ ...node, depth: depthOf(node.parent) }));
}
