import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { MoneyMap, MoneyPart } from "../../contract/finance.ts";
import { equityInvestment } from "../../definitions/fin/equity-investment.ts";
import { asTenThousands } from "../../kit/sheet.ts";
import { en } from "../../money-texts.en.ts";
import { zh } from "../../money-texts.zh.ts";
import { moneyMapQuery } from "../queries.ts";
import { moneySearch } from "../record-search.ts";
import styles from "../registers.module.css";

const shown = (amount: number): string => exactNumber(Number(asTenThousands(amount)));

/** Where the money of funds and banks goes: stages without a fund, flow by stage and size, and what a fund of funds holds. */
export function MoneyMapPage() {
  const [{ fund }] = useSearchState(moneySearch);
  const query = useQuery(moneyMapQuery(fund));
  return (
    <Screen>
      <Loaded query={query} shape="table" rows={8}>
        {(map) => (
          <>
            <Answered map={map} />
            <Stages map={map} />
            <Flow map={map} />
            <Through map={map} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Answered({ map: { stages, flow } }: { map: MoneyMap }) {
  const t = useTexts({ zh, en });
  const gaps = stages.filter(({ funds }) => funds === 0).map(({ stage }) => t.stages[stage]);
  const sum = (of: (line: MoneyMap["flow"][number]) => number) => flow.reduce((all, line) => all + of(line), 0);
  const answer = t.map.answer(
    gaps.join(t.separator),
    shown(sum(({ equity }) => equity)),
    shown(sum(({ credit }) => credit)),
  );
  return <Answer question={t.map.question} answer={answer} />;
}

function Stages({ map: { stages } }: { map: MoneyMap }) {
  const t = useTexts({ zh, en });
  return (
    <>
      <h2>{t.map.stagesTitle}</h2>
      <DataTable
        label={t.map.stagesTitle}
        rows={stages}
        rowKey={({ stage }) => stage}
        empty={<Empty title={t.map.none} />}
        columns={[
          { key: "stage", title: t.map.stage, onCard: "title", cell: ({ stage }) => t.stages[stage] },
          {
            key: "funds",
            title: t.map.funds,
            width: 160,
            align: "end",
            cell: ({ funds }) => (funds === 0 ? t.map.gap : String(funds)),
          },
          { key: "size", title: t.map.size, width: 200, align: "end", cell: ({ size }) => shown(size) },
        ]}
      />
    </>
  );
}

function Flow({ map: { flow } }: { map: MoneyMap }) {
  const t = useTexts({ zh, en });
  const stageName = (stage: string | null) =>
    stage === null ? t.unknown : ((t.stages as Readonly<Record<string, string>>)[stage] ?? stage);
  return (
    <>
      <h2>{t.map.flowTitle}</h2>
      <DataTable
        label={t.map.flowTitle}
        rows={flow}
        rowKey={({ stage, size }) => `${stage} ${size}`}
        empty={<Empty title={t.map.none} />}
        columns={[
          { key: "stage", title: t.map.stage, onCard: "title", cell: ({ stage }) => stageName(stage) },
          {
            key: "size",
            title: t.map.firmSize,
            width: 140,
            cell: ({ size }) => (size === null ? t.unknown : (t.map.sizes[size] ?? size)),
          },
          { key: "equity", title: t.map.equity, width: 170, align: "end", cell: ({ equity }) => shown(equity) },
          {
            key: "investments",
            title: t.map.investments,
            width: 110,
            align: "end",
            cell: (row) => String(row.investments),
          },
          { key: "credit", title: t.map.credit, width: 170, align: "end", cell: ({ credit }) => shown(credit) },
          { key: "loans", title: t.map.loans, width: 130, align: "end", cell: ({ loans }) => String(loans) },
        ]}
      />
    </>
  );
}

function Through({ map }: { map: MoneyMap }) {
  const { map: m, ...t } = useTexts({ zh, en });
  const language = useLanguage();
  const [, setSearch] = useSearchState(moneySearch);
  const { total, early, small, long, hard } = map.claims;
  const { choices } = equityInvestment.fields.line as { choices: Readonly<Record<string, { zh: string; en: string }>> };
  const field = (key: string) => (map.words[key] ? pick(map.words[key], language).text : key);
  return (
    <>
      <h2>{m.throughTitle}</h2>
      <p className={styles.buttons}>
        <Select
          className={styles.choice ?? ""}
          aria-label={m.through}
          allowClear
          placeholder={m.throughAll}
          value={map.fund ?? null}
          onChange={(chosen: string | null) => setSearch({ fund: chosen ?? undefined })}
          showSearch={{ optionFilterProp: "label" }}
          options={map.funds.map(({ id, name }) => ({ value: id, label: pick(name, language).text }))}
        />
        {map.fund && <span>{m.below(map.below)}</span>}
      </p>
      <p>{m.claims(total.count, early.count, small.count, long.count, hard.count)}</p>
      <Parts
        title={m.sides.stage}
        parts={map.byStage}
        nameOf={(key) => (t.stages as Readonly<Record<string, string>>)[key] ?? key}
      />
      <Parts title={m.sides.field} parts={map.byField} nameOf={field} />
      <Parts title={m.sides.age} parts={map.byAge} nameOf={(key) => m.ages[key] ?? key} />
      <Parts title={m.sides.line} parts={map.lines} nameOf={(key) => choices[key]?.[language] ?? key} />
      <p className={styles.hint}>{m.note}</p>
    </>
  );
}

interface PartsProps {
  readonly title: string;
  readonly parts: readonly MoneyPart[];
  readonly nameOf: (key: string) => string;
}

function Parts({ title, parts, nameOf }: PartsProps) {
  const { map: m, unknown } = useTexts({ zh, en });
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        label={title}
        rows={parts}
        rowKey={({ key }) => key ?? ""}
        empty={<Empty title={m.none} />}
        columns={[
          {
            key: "side",
            title: m.side,
            onCard: "title",
            cell: ({ key }) => (key === null ? unknown : nameOf(key)),
          },
          { key: "count", title: m.count, width: 120, align: "end", cell: ({ count }) => String(count) },
          { key: "amount", title: m.amount, width: 200, align: "end", cell: ({ amount }) => shown(amount) },
        ]}
      />
    </>
  );
}
