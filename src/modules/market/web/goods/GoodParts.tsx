import type { ReactNode } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Demand } from "../../contract/demand.ts";
import type { Result } from "../../contract/result.ts";
import type { Parameter } from "../../contract/terms.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";

/** A field of a record: its name, and what it says or that nothing is said. */
export function Item({ name, children }: { name: string; children: ReactNode }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const isEmpty = children === null || children === undefined || children === "" || children === false;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isEmpty ? t.notSaid : children}</dd>
    </div>
  );
}

/** Whose it is, who posted it, its field and place. */
export function OwnerItems({ good }: { good: Demand | Result }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const areas = useAreaNames();
  const { organisation, firm, postedBy, behalfBasis } = good.owner;
  return (
    <>
      <Item name={t.one.owner}>
        {firm ? (
          <PageLink to={`/firms/${encodeURIComponent(firm.code)}`}>{firm.name}</PageLink>
        ) : organisation ? (
          <PageLink to={`/organisations/${encodeURIComponent(organisation.code)}`}>{organisation.name}</PageLink>
        ) : (
          t.market.unnamed
        )}
      </Item>
      {postedBy && <Item name={t.one.postedBy}>{postedBy.name}</Item>}
      {behalfBasis && <Item name={t.one.behalf}>{behalfBasis}</Item>}
      <Item name={t.one.field}>{good.field && <Words of={good.field.name} isMarked={false} />}</Item>
      <Item name={t.one.place}>{good.place && (areas.nameOf(good.place) ?? good.place)}</Item>
    </>
  );
}

/** What is measured: now and wanted of a demand, reached of a result. */
export function ParameterTable({ parameters, isDemand }: { parameters: readonly Parameter[]; isDemand: boolean }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const value = (number: number | null, unit: string) => (number === null ? t.notSaid : `${number} ${unit}`);
  return (
    <DataTable
      label={t.parameters}
      rows={parameters}
      rowKey={(row) => row.name}
      empty={<p>{t.notSaid}</p>}
      columns={[
        { key: "name", title: t.name, onCard: "title", cell: (row) => row.name },
        ...(isDemand
          ? [{ key: "now", title: t.now, width: 160, cell: (row: Parameter) => value(row.now, row.unit) }]
          : []),
        {
          key: "wanted",
          title: isDemand ? t.wanted : t.reached,
          width: 200,
          cell: (row) => (row.wanted === null ? t.notSaid : `${signs[row.comparator]} ${value(row.wanted, row.unit)}`),
        },
      ]}
    />
  );
}

const signs = { ">=": "≥", "<=": "≤", "=": "=" } as const;

type StepRecord = Demand["steps"][number];
const isInside = ({ standing }: Demand | Result): boolean => standing.isOwner || standing.isPoster || standing.isReader;

/** What happened to it, oldest first. Strangers are told what and when, not by whom. */
export function StepTable({ good }: { good: Demand | Result }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  if (good.steps.length === 0) return null;
  return (
    <>
      <h2>{t.steps}</h2>
      <DataTable
        label={t.steps}
        rows={good.steps}
        rowKey={(row) => `${row.at} ${row.step}`}
        empty={null}
        columns={[
          { key: "at", title: t.at, width: 170, cell: (row) => formatDateTime(row.at) },
          {
            key: "step",
            title: t.step,
            width: 220,
            onCard: "title",
            cell: (row) => `${words.steps[row.step]} → ${words.states[row.to]}`,
          },
          ...(isInside(good)
            ? [
                { key: "by", title: t.by, width: 160, cell: (row: StepRecord) => row.by ?? t.itself },
                { key: "reason", title: t.reason, cell: (row: StepRecord) => row.reason ?? "" },
              ]
            : []),
        ]}
      />
    </>
  );
}
