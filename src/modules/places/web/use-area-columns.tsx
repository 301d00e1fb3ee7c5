import { useMemo } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Area } from "../contract.ts";
import { areaKinds } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { placesPaths } from "./paths.ts";

/** The columns of the list of areas; a link keeps the day. */
export function useAreaColumns(day: string | undefined): Column<Area>[] {
  const t = useTexts({ zh, en });
  const l = t.list;
  return useMemo(
    () => [
      {
        key: "name",
        title: l.name,
        width: 250,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={placesPaths.area(row.code)} search={{ day }}>
            <Words of={row.name} />
          </PageLink>
        ),
        sortBy: (row) => row.name.zh,
      },
      {
        key: "kind",
        title: l.kind,
        width: 120,
        cell: (row) => t.kinds[row.kind],
        sortBy: (row) => areaKinds.indexOf(row.kind),
      },
      {
        key: "border",
        title: l.border,
        width: 260,
        cell: (row) => t.borderOf(row.border, row.uncertaintyM),
        sortBy: (row) => row.uncertaintyM,
      },
      {
        key: "stated",
        title: l.stated,
        width: 140,
        align: "end",
        cell: (row) => t.km2(row.statedKm2),
        sortBy: (row) => row.statedKm2,
      },
      {
        key: "drawn",
        title: l.drawn,
        width: 140,
        align: "end",
        cell: (row) => t.drawnKm2(row.drawnKm2),
        sortBy: (row) => row.drawnKm2,
      },
      {
        key: "days",
        title: l.days,
        width: 170,
        cell: (row) => t.days(row.validFrom, row.validTo),
        sortBy: (row) => row.validFrom,
      },
      { key: "basis", title: l.basis, cell: (row) => <BasisLink of={row.basis} />, sortBy: (row) => row.basis },
    ],
    [t, l, day],
  );
}
