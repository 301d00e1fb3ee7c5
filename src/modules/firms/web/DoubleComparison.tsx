import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Radio } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { type Comparison, type Conflict, type DoubleSide, doubleSides } from "../contract/doubles.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { doubleSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { firmQuery, firmsKey } from "./queries.ts";
import { useConflictWords } from "./use-conflict-words.ts";

interface ComparisonProps {
  readonly comparison: Comparison;
}

/** Two records of a firm side by side; each difference is decided before they are joined. */
export function DoubleComparison({ comparison }: ComparisonProps) {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  const { one, comma } = useTexts({ zh, en });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Record<string, DoubleSide>>({});
  const [basis, setBasis] = useState("");
  const { kept, double, conflicts, refusal } = comparison;
  const join = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/firms/firms/{code}/doubles", {
          params: { path: { code: kept.code } },
          body: { double: double.code, choices, basis: basis.trim() },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: firmsKey, refetchType: "none" });
      await navigate({ to: firmPaths.firm(kept.code) });
    },
    onError: () => client.invalidateQueries({ queryKey: [...firmsKey, "doubles"] }),
  });
  const refused = refusal && t.errors[refusal.code as keyof typeof t.errors](refusal.params ?? {});
  const isDecided = conflicts.every(({ key }) => choices[key]) && basis.trim() !== "";
  return (
    <>
      <FieldList>
        {doubleSides.map((side) => (
          <div key={side}>
            <dt>{t.sides[side]}</dt>
            <dd>
              <RecordWords record={comparison[side]} />
            </dd>
          </div>
        ))}
      </FieldList>
      <div className={styles.acts}>
        <Button onClick={() => void navigate(swapped(comparison))}>{t.swap}</Button>
      </div>
      {refused !== null && <Notice kind="warn" title={refused} />}
      {refused === null && (
        <>
          <h3>{t.conflicts}</h3>
          <Differences
            comparison={comparison}
            choices={choices}
            onChoose={(key, side) => setChoices((before) => ({ ...before, [key]: side }))}
          />
          <h3>{t.follows}</h3>
          <ul>
            <li>{t.people(double.organisations.map(({ name }) => name).join(comma))}</li>
            <li>{t.records}</li>
          </ul>
          {join.error && <Failure error={join.error} />}
          <Form layout="vertical" className={styles.form} onFinish={() => join.mutate()}>
            <Form.Item label={one.basis} htmlFor="double-basis" className={styles.wide}>
              <Input
                id="double-basis"
                maxLength={500}
                value={basis}
                onChange={({ target }) => setBasis(target.value)}
              />
            </Form.Item>
            <div className={styles.buttons}>
              <ReasonButton
                type="primary"
                htmlType="submit"
                reason={isDecided ? null : t.chooseAll}
                loading={join.isPending}
              >
                {t.join}
              </ReasonButton>
            </div>
          </Form>
        </>
      )}
    </>
  );
}

const swapped = ({ kept, double }: Comparison) => {
  const { to, search } = firmPaths.doubles({ kept: double.code, double: kept.code });
  return { to, search: doubleSearch.parse(search) };
};

function RecordWords({ record }: { readonly record: Comparison["kept"] }) {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  const { names, places, titles, fields, figures, children } = record;
  return (
    <>
      <PageLink to={firmPaths.firm(record.code)}>{record.name}</PageLink>
      <div>{record.creditCode ?? t.noCode}</div>
      <div>{t.counts(names.length, places, titles, fields, figures, children)}</div>
      <div className={styles.quiet}>{record.basis}</div>
    </>
  );
}

interface DifferencesProps extends ComparisonProps {
  readonly choices: Readonly<Record<string, DoubleSide>>;
  readonly onChoose: (key: string, side: DoubleSide) => void;
}

function Differences({ comparison: { kept, conflicts }, choices, onChoose }: DifferencesProps) {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  const { data: firm } = useQuery(firmQuery(kept.code));
  const words = useConflictWords(firm);
  const said = (conflict: Conflict, side: DoubleSide) =>
    conflict[side].map((value) => {
      const text = words.value(conflict, value);
      return <div key={text}>{text}</div>;
    });
  return (
    <DataTable<Conflict>
      label={t.conflicts}
      rows={conflicts}
      rowKey={({ key }) => key}
      empty={<p>{t.noConflicts}</p>}
      columns={[
        { key: "what", title: t.what, width: 200, onCard: "title", cell: (row) => words.what(row) },
        { key: "kept", title: t.sides.kept, width: 250, cell: (row) => said(row, "kept") },
        { key: "double", title: t.sides.double, cell: (row) => said(row, "double") },
        {
          key: "choose",
          title: t.chooseOne,
          width: 300,
          cell: (row) => (
            <Radio.Group
              aria-label={`${t.chooseOne}: ${words.what(row)}`}
              value={choices[row.key] ?? null}
              onChange={({ target }) => onChoose(row.key, target.value as DoubleSide)}
              options={doubleSides.map((side) => ({ value: side, label: t.sides[side] }))}
            />
          ),
        },
      ]}
    />
  );
}
