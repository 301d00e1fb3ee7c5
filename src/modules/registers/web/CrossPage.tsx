import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { NotFound } from "../../../web/NotFound.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { Choice } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { type CrossQuery, type CrossTable, crossFields } from "../contract/cross.ts";
import { en } from "../cross-texts.en.ts";
import { zh } from "../cross-texts.zh.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { crossSearch } from "./cross-search.ts";
import { registersPaths } from "./paths.ts";
import { registersKey } from "./queries.ts";
import styles from "./registers.module.css";
import { useRegister } from "./use-register.ts";
import { useValueText } from "./use-value-text.ts";

const crossQuery = (register: string, query: CrossQuery) =>
  queryOptions({
    queryKey: [...registersKey, register, "cross", query],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/registers/cross/{register}", { params: { path: { register }, query }, signal })),
    placeholderData: (before) => before,
  });

/** The records of one register counted by two of their fields: where two have the same, and where nothing is. */
export function CrossPage() {
  const definition = useRegister();
  return definition && crossFields(definition).length > 1 ? <Cross definition={definition} /> : <NotFound />;
}

function Cross({ definition }: { definition: RegisterDefinition }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [search, setSearch] = useSearchState(crossSearch);
  const fields = crossFields(definition);
  const known = (name: string | undefined, other: string): string => (name && fields.includes(name) ? name : other);
  const rows = known(search.rows, fields[1] ?? "state");
  const columns = known(search.columns, fields[2] ?? "state");
  const choices = fields.map((value) => ({ value, label: definition.fields[value]?.label[language] ?? t.state }));
  const query = useQuery(crossQuery(definition.code, { ...search, rows, columns }));
  return (
    <Screen name={`${definition.title[language]} · ${t.title}`}>
      <div className={styles.crossChoices}>
        <Choice label={t.rows} value={rows} choices={choices} onChange={(value) => setSearch({ rows: value })} />
        <Choice
          label={t.columns}
          value={columns}
          choices={choices}
          onChange={(value) => setSearch({ columns: value })}
        />
      </div>
      <Loaded query={query} shape="table">
        {(table) => <Counts definition={definition} table={table} />}
      </Loaded>
    </Screen>
  );
}

interface Row {
  readonly value: string | null;
  readonly counts: ReadonlyMap<string | null, number>;
}

function Counts({ definition, table }: { definition: RegisterDefinition; table: CrossTable }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { value: valueText } = useValueText(table.words);
  const textOf = (name: string, value: string | null): string => {
    if (value === null) return t.empty;
    const field = definition.fields[name];
    const state = definition.lifeCycle.states[value];
    return field
      ? (valueText(field, field.kind === "flag" ? value === "true" : value) ?? value)
      : (state?.label[language] ?? value);
  };
  const columnValues = [...new Set(table.counts.map(({ column }) => column))];
  const rows: Row[] = [...Map.groupBy(table.counts, ({ row }) => row)].map(([value, counts]) => ({
    value,
    counts: new Map(counts.map(({ column, count }) => [column, count])),
  }));
  const sum = (row: Row) => [...row.counts.values()].reduce((all, count) => all + count, 0);
  const where = (name: string, value: string | null) =>
    value === null || name === "state" ? [] : [`${name}:${value}`];
  const columns: Column<Row>[] = [
    {
      key: "row",
      title: definition.fields[table.rows]?.label[language] ?? t.state,
      isFrozen: true,
      onCard: "title",
      cell: ({ value }) => textOf(table.rows, value),
    },
    ...columnValues.map((column) => ({
      key: `column ${column}`,
      title: textOf(table.columns, column),
      width: 132,
      align: "end" as const,
      cell: ({ value, counts }: Row) => {
        const count = counts.get(column);
        if (!count) return "";
        const states = [table.rows === "state" ? value : null, table.columns === "state" ? column : null];
        const search = {
          where: [...where(table.rows, value), ...where(table.columns, column)],
          state: states.filter((one) => one !== null),
        };
        return (
          <PageLink className={styles.crossCount} to={registersPaths.list(definition.code)} search={search}>
            {count}
          </PageLink>
        );
      },
    })),
    { key: "total", title: t.total, width: 96, align: "end", cell: sum },
  ];
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          rows.reduce((all, row) => all + sum(row), 0),
          rows.filter(({ counts }) => counts.size > 1).length,
        )}
      />
      <DataTable
        label={t.table}
        columns={columns}
        rows={rows}
        rowKey={({ value }) => value ?? ""}
        empty={<Empty title={t.none} />}
      />
    </>
  );
}
