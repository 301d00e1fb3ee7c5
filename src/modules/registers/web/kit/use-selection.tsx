import { useMemo, useState } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import type { Column } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { mostInBulk } from "../../contract/bulk.ts";
import type { RegisterRecord } from "../../contract.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";

/** Chosen records with the version that was seen when they were chosen. */
export interface Selection {
  readonly chosen: ReadonlyMap<string, number>;
  readonly column: Column<RegisterRecord>;
  readonly choose: (ids: ReadonlyMap<string, number>) => void;
  readonly chooseShown: () => void;
}

/** Records chosen for the same act: they stay chosen while the list is filtered or sorted. */
export function useSelection(rows: readonly RegisterRecord[]): Selection {
  const { bulk: b } = useTexts({ zh, en });
  const language = useLanguage();
  const [chosen, choose] = useState<ReadonlyMap<string, number>>(new Map());
  return useMemo(() => {
    const set = ({ id, version }: RegisterRecord, isOn: boolean) => {
      const next = new Map(chosen);
      if (isOn) next.set(id, version);
      else next.delete(id);
      choose(next);
    };
    return {
      chosen,
      choose,
      chooseShown: () => choose(new Map(rows.slice(0, mostInBulk).map(({ id, version }) => [id, version]))),
      column: {
        key: "select",
        title: b.pick,
        width: 56,
        isFrozen: true,
        cell: (row) => (
          <input
            type="checkbox"
            aria-label={b.select(pick(row.name, language).text)}
            checked={chosen.has(row.id)}
            onChange={({ target }) => set(row, target.checked)}
          />
        ),
      },
    };
  }, [chosen, rows, b, language]);
}
