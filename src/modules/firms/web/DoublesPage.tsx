import { useQuery } from "@tanstack/react-query";
import { Form } from "antd";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { SuspectedDoubles } from "../contract/doubles.ts";
import { firmStewards } from "../contract.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { DoubleComparison } from "./DoubleComparison.tsx";
import { FirmChoice } from "./FirmChoice.tsx";
import { doubleSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { comparisonQuery, suspectedDoublesQuery } from "./queries.ts";

/** Records that may be one firm, and two of them side by side to be joined. */
export function DoublesPage() {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  const list = useTexts({ zh, en }).list;
  const isSteward = useHasRole(firmStewards);
  const [search, setSearch] = useSearchState(doubleSearch);
  const suspected = useQuery({ ...suspectedDoublesQuery, enabled: isSteward });
  const compared = useQuery(comparisonQuery(search.kept, search.double));
  return (
    <Screen within={[{ text: list.title, to: firmPaths.list() }]}>
      {!isSteward && <Notice kind="info" title={t.notYours} />}
      {isSteward && (
        <Loaded query={suspected} shape="table" rows={4}>
          {({ pairs }) => (
            <>
              <Answer question={t.question} answer={t.answer(pairs.length)} />
              <p className={styles.quiet}>{t.note}</p>
              <h2>{t.compare}</h2>
              <Form layout="vertical" className={styles.form}>
                {(["kept", "double"] as const).map((side) => (
                  <Form.Item key={side} label={t.sides[side]} htmlFor={`record-${side}`}>
                    <FirmChoice
                      id={`record-${side}`}
                      {...(search[side] === undefined ? {} : { value: search[side] })}
                      {...(compared.data ? { called: compared.data[side].name } : {})}
                      except={(side === "kept" ? search.double : search.kept) ?? ""}
                      onChange={(code) => setSearch({ [side]: code })}
                    />
                  </Form.Item>
                ))}
              </Form>
              {compared.error && <Failure error={compared.error} />}
              {compared.data && search.kept && search.double && (
                <DoubleComparison key={`${search.kept} ${search.double}`} comparison={compared.data} />
              )}
              <Suspected pairs={pairs} />
            </>
          )}
        </Loaded>
      )}
    </Screen>
  );
}

type Pair = SuspectedDoubles["pairs"][number];

function Suspected({ pairs }: { readonly pairs: readonly Pair[] }) {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  return (
    <>
      <h2>{t.suspected}</h2>
      <DataTable<Pair>
        label={t.suspected}
        rows={pairs}
        rowKey={({ kept, double }) => `${kept.code} ${double.code}`}
        empty={<Empty title={t.answer(0)} />}
        columns={[
          { key: "name", title: t.sameName, width: 220, onCard: "title", cell: ({ name }) => name },
          {
            key: "kept",
            title: t.sides.kept,
            width: 240,
            cell: ({ kept }) => <PageLink to={firmPaths.firm(kept.code)}>{kept.name}</PageLink>,
          },
          {
            key: "double",
            title: t.sides.double,
            cell: ({ double }) => <PageLink to={firmPaths.firm(double.code)}>{double.name}</PageLink>,
          },
          {
            key: "open",
            title: t.compare,
            width: 140,
            cell: ({ kept, double }) => (
              <PageLink {...firmPaths.doubles({ kept: kept.code, double: double.code })}>{t.open}</PageLink>
            ),
          },
        ]}
      />
    </>
  );
}
