import { Button } from "antd";
import { useMemo } from "react";
import { exactNumber, formatPercent } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { AreaDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

type Figure = AreaDetail["figures"][number];

interface AreaFiguresProps {
  readonly area: AreaDetail;
  /** The metric whose facts are listed below. */
  readonly chosen: string | undefined;
  readonly onChoose: (metric: string | undefined) => void;
}

/** What lies in the area by metric: certainly, possibly, and of the whole; a share is an interval. */
export function AreaFigures({ area, chosen, onChoose }: AreaFiguresProps) {
  const t = useTexts({ zh, en });
  const f = t.figures;
  const language = useLanguage();
  const columns = useMemo<Column<Figure>[]>(() => {
    const sum = (key: "inside" | "uncertain" | "total" | "unplaced", title: string): Column<Figure> => ({
      key,
      title,
      width: 140,
      align: "end",
      cell: (row) => (
        <>
          {exactNumber(row[key])} {row.unit} {row.sample && key === "inside" && <SampleMark isShort />}
        </>
      ),
      sortBy: (row) => Number(row[key]),
    });
    return [
      { key: "metric", title: f.metric, onCard: "title", cell: (row) => <Words of={row.name} /> },
      sum("inside", f.inside),
      sum("uncertain", f.uncertain),
      sum("unplaced", f.unplaced),
      sum("total", f.total),
      {
        key: "share",
        title: f.share,
        width: 150,
        align: "end",
        cell: (row) => (row.share ? f.interval(formatPercent(row.share.from), formatPercent(row.share.to)) : ""),
      },
      {
        key: "open",
        title: f.records,
        width: 120,
        cell: (row) => (
          <Button
            size="small"
            aria-pressed={row.metric === chosen}
            onClick={() => onChoose(row.metric === chosen ? undefined : row.metric)}
          >
            {row.metric === chosen ? f.all : f.only}
            <span className="spoken">{pick(row.name, language).text}</span>
          </Button>
        ),
      },
    ];
  }, [f, chosen, onChoose, language]);
  return (
    <>
      <h2>{f.title(area.on)}</h2>
      <p>{f.how(area.whole ? pick(area.whole.name, language).text : null)}</p>
      <DataTable
        label={f.title(area.on)}
        columns={columns}
        rows={area.figures}
        rowKey={(row) => row.metric}
        empty={<Empty title={f.none} />}
      />
    </>
  );
}
