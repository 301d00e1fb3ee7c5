import { useMemo } from "react";
import { formatNumber } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Vocabulary } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { taxonomiesPaths } from "./paths.ts";

/** The columns of the list of vocabularies. */
export function useVocabularyColumns(): Column<Vocabulary>[] {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: "name",
        title: l.name,
        width: 250,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={taxonomiesPaths.vocabulary(row.code)}>
            <Words of={row.name} />
          </PageLink>
        ),
        sortBy: (row) => pick(row.name, language).text,
      },
      {
        key: "items",
        title: l.items,
        width: 80,
        align: "end",
        cell: (row) => formatNumber(row.itemCount, language),
        sortBy: (row) => row.itemCount,
      },
      { key: "members", title: l.members, width: 170, cell: (row) => t.members[row.members] },
      {
        key: "period",
        title: l.period,
        width: 140,
        cell: (row) => (row.from === null ? t.noPeriod : t.period(row.from, row.to)),
        sortBy: (row) => row.from ?? "",
      },
      { key: "basis", title: l.basis, width: 250, cell: (row) => <BasisLink of={row.basis} /> },
      { key: "meaning", title: l.meaning, cell: (row) => <Words of={row.meaning} /> },
    ],
    [t, l, language],
  );
}
