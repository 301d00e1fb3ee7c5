import { formatPercent } from "../../../platform/i18n/numbers.ts";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { Standing } from "../contract/standing.ts";
import { standingEn } from "../standing-texts.en.ts";
import { standingZh } from "../standing-texts.zh.ts";
import styles from "./firms.module.css";

const points = (value: number): string => value.toFixed(1);

/** The innovation index of a firm and what it is made of, that which costs it most first. */
export function IndexPart({ standing: { index, leastFirms, figureYear, day } }: { standing: Standing }) {
  const t = useTexts({ zh: standingZh, en: standingEn });
  const year = index?.year ?? figureYear ?? Number(day.slice(0, 4)) - 1;
  const title = t.standing.index(year);
  if (!index)
    return (
      <>
        <h2>{title}</h2>
        <p>{t.standing.noIndex(leastFirms)}</p>
      </>
    );
  const [first] = index.lines;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {t.standing.score(points(index.score), index.place, index.firms)}{" "}
        {first && first.lost > 0 && t.standing.gain(t.parts[first.part], points(first.lost))}
      </p>
      <DataTable
        label={title}
        rows={index.lines}
        rowKey={({ part }) => part}
        empty={null}
        columns={[
          { key: "part", title: t.standing.part, onCard: "title", cell: ({ part }) => t.parts[part] },
          {
            key: "value",
            title: t.standing.has,
            width: 190,
            align: "end",
            cell: ({ part, value }) => (value === null ? t.standing.notReported : `${value} ${t.partUnits[part]}`),
          },
          {
            key: "share",
            title: t.standing.better,
            width: 220,
            align: "end",
            cell: ({ share, known }) => (share === null ? "" : t.standing.betterThan(formatPercent(share), known)),
          },
          { key: "weight", title: t.standing.weight, width: 80, align: "end", cell: ({ weight }) => weight },
          { key: "adds", title: t.standing.adds, width: 80, align: "end", cell: ({ adds }) => points(adds) },
          { key: "lost", title: t.standing.lost, width: 80, align: "end", cell: ({ lost }) => points(lost) },
        ]}
      />
      <p className={styles.quiet}>{t.standing.note}</p>
    </>
  );
}
