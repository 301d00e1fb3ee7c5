import { Button } from "antd";
import { useMemo, useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Item, VocabularyDetail } from "../contract.ts";
import { isSure } from "../rules/crosswalks.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { type ItemRow, isLong, itemRows } from "./item-rows.ts";
import { taxonomiesPaths } from "./paths.ts";
import styles from "./taxonomies.module.css";

interface ItemTableProps {
  readonly list: VocabularyDetail;
  readonly q: string;
  readonly selected: string | undefined;
}

/** The items of the day as a tree: what is below an item can be folded; looking for something unfolds the way to it. */
export function ItemTable({ list, q, selected }: ItemTableProps) {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => itemRows(list.items, q, turned), [list.items, q, turned]);
  const all = list.items.map((item) => item.code);
  const isTree = hasTree(list.items);
  const columns = useItemColumns(list, (code) =>
    setTurned(
      (earlier) => new Set(earlier.has(code) ? [...earlier].filter((one) => one !== code) : [...earlier, code]),
    ),
  );
  return (
    <>
      {isTree && q === "" && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setTurned(new Set(isLong(list.items) ? all : []))}>
            {d.unfoldAll}
          </Button>
          <Button size="small" onClick={() => setTurned(new Set(isLong(list.items) ? [] : all))}>
            {d.foldAll}
          </Button>
        </div>
      )}
      <DataTable
        label={d.items}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.item.code}
        selectedKey={selected}
        empty={<Empty title={list.items.length === 0 ? d.noneThen : d.none} />}
      />
    </>
  );
}

function useItemColumns(
  { code, day, today, items }: VocabularyDetail,
  onTurn: (code: string) => void,
): Column<ItemRow>[] {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const language = useLanguage();
  const isTree = hasTree(items);
  return [
    {
      key: "name",
      title: d.name,
      width: 300,
      isFrozen: true,
      onCard: "title",
      cell: ({ item, depth, hasBelow, isOpen }) => (
        <span className={styles.name} data-depth={Math.min(depth, 4)}>
          {hasBelow ? (
            <button
              type="button"
              className={styles.turn}
              aria-expanded={isOpen}
              aria-label={(isOpen ? d.fold : d.unfold)(pick(item.name, language).text)}
              onClick={() => onTurn(item.code)}
            />
          ) : (
            isTree && <span className={styles.leaf} />
          )}
          <PageLink
            to={taxonomiesPaths.vocabulary(code)}
            search={{ item: item.code, ...(day === today ? {} : { day }) }}
          >
            <Words of={item.name} />
          </PageLink>
        </span>
      ),
    },
    { key: "code", title: d.code, width: 200, cell: ({ item }) => <span className={styles.code}>{item.code}</span> },
    {
      key: "period",
      title: t.list.period,
      width: 170,
      cell: ({ item }) => t.period(item.validFrom, item.validTo),
    },
    { key: "basis", title: t.list.basis, width: 250, cell: ({ item }) => <BasisLink of={item.basis} /> },
    {
      key: "corresponds",
      title: d.corresponds,
      cell: ({ item }) => {
        const { sure, open } = counted(item);
        return d.correspondsCount(sure, open);
      },
    },
  ];
}

const hasTree = (items: readonly Item[]): boolean => items.some((item) => item.parent !== null);

/** How many correspondences are sure and how many are to be confirmed; rejected ones are none. */
const counted = ({ correspondences }: Item) => ({
  sure: correspondences.filter((each) => isSure(each.certainty)).length,
  open: correspondences.filter((each) => each.certainty === "proposed").length,
});
