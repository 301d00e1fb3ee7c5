import { useQuery } from "@tanstack/react-query";
import { Button, Form, InputNumber, Select } from "antd";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { type RewardTrial, trialBases } from "../contract/support.ts";
import { asTenThousandYuan } from "../rules/figures.ts";
import { en } from "../support-texts.en.ts";
import { zh } from "../support-texts.zh.ts";
import { en as firmsEn } from "../texts.en.ts";
import { zh as firmsZh } from "../texts.zh.ts";
import { type TrialSearch, trialSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { trialQuery } from "./queries.ts";

const shown = (fen: number): string => exactNumber(asTenThousandYuan(fen));

/** A rule that rewards R&D, tried on the figures of a year that is over: what it costs and whom it helps. */
export function TrialPage() {
  const t = useTexts({ zh, en }).trial;
  const list = useTexts({ zh: firmsZh, en: firmsEn }).list;
  const [search, setSearch] = useSearchState(trialSearch);
  const query = useQuery(trialQuery(search));
  return (
    <Screen within={[{ text: list.title, to: firmPaths.list() }]}>
      <Loaded query={query} shape="table" rows={8}>
        {(trial) => (
          <>
            <Answered trial={trial} />
            <Rule trial={trial} search={search} onTry={setSearch} />
            <Places trial={trial} />
            <Top trial={trial} />
            <p className={styles.quiet}>{t.note}</p>
            <PageLink to="/registers/incentive-rule/add">{t.keep}</PageLink>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Answered({ trial: { year, years, firms, cost, known, capped } }: { trial: RewardTrial }) {
  const t = useTexts({ zh, en }).trial;
  const answer = years.length === 0 ? t.none : t.answer(year, firms, shown(cost), known);
  return <Answer question={t.question} answer={capped > 0 ? `${answer} ${t.capped(capped)}` : answer} />;
}

interface RuleProps {
  readonly trial: RewardTrial;
  readonly search: TrialSearch;
  readonly onTry: (search: TrialSearch) => void;
}

function Rule({ trial: { year, years }, search, onTry }: RuleProps) {
  const t = useTexts({ zh, en }).trial;
  return (
    <Form<TrialSearch>
      className={styles.form}
      layout="vertical"
      initialValues={{ base: "rd-spending", rate: 5, ...search, year: search.year ?? year }}
      onFinish={onTry}
    >
      <Form.Item name="year" label={t.year}>
        <Select options={[...new Set([year, ...years])].map((one) => ({ value: one, label: String(one) }))} />
      </Form.Item>
      <Form.Item name="base" label={t.base}>
        <Select options={trialBases.map((one) => ({ value: one, label: t.bases[one] }))} />
      </Form.Item>
      <Form.Item name="rate" label={t.rate}>
        <InputNumber min={0} max={100} />
      </Form.Item>
      <Form.Item name="ceiling" label={t.ceiling}>
        <InputNumber min={0} />
      </Form.Item>
      <Form.Item name="threshold" label={t.threshold}>
        <InputNumber min={0} />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit">
          {t.run}
        </Button>
      </div>
    </Form>
  );
}

function Places({ trial: { places } }: { trial: RewardTrial }) {
  const t = useTexts({ zh, en });
  const { nameOf: areaName } = useAreaNames();
  return (
    <>
      <h2>{t.trial.places}</h2>
      <DataTable
        label={t.trial.places}
        rows={places}
        rowKey={({ place }) => place}
        empty={<Empty title={t.trial.none} />}
        columns={[
          { key: "place", title: t.trial.place, onCard: "title", cell: ({ place }) => areaName(place) ?? place },
          { key: "firms", title: t.trial.firms, width: 120, align: "end", cell: ({ firms }) => String(firms) },
          { key: "cost", title: t.trial.cost, width: 180, align: "end", cell: ({ cost }) => shown(cost) },
        ]}
      />
    </>
  );
}

function Top({ trial: { top } }: { trial: RewardTrial }) {
  const t = useTexts({ zh, en }).trial;
  return (
    <>
      <h2>{t.top}</h2>
      <DataTable
        label={t.top}
        rows={top}
        rowKey={({ code }) => code}
        empty={<Empty title={t.none} />}
        columns={[
          {
            key: "firm",
            title: t.firms,
            onCard: "title",
            cell: ({ code, name }) => <PageLink to={firmPaths.firm(code)}>{name}</PageLink>,
          },
          { key: "base", title: t.baseOf, width: 180, align: "end", cell: ({ base }) => shown(base) },
          { key: "amount", title: t.amount, width: 180, align: "end", cell: ({ amount }) => shown(amount) },
        ]}
      />
    </>
  );
}
