import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Checkbox, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { Loaded } from "../../../../../web/Loaded.tsx";
import { Screen } from "../../../../../web/Screen.tsx";
import { useTexts } from "../../../../../web/ui/language.tsx";
import type { Result } from "../../../contract/result.ts";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import { draftOfResultInput } from "../../../rules/draft-of.ts";
import { weakResultLines } from "../../../rules/drafting-guide.ts";
import { marketPaths } from "../../paths.ts";
import styles from "../goods.module.css";
import { resultQuery } from "../queries.ts";
import { fieldsOfResult, type ResultFormFields, resultInputOf } from "./form-values.ts";
import { HeadFields, MoneyFields, ParameterFields, TermFields } from "./GoodFields.tsx";
import { GoodForm } from "./GoodForm.tsx";
import { InventorFields, RightFields } from "./ResultRows.tsx";

/** A result is written: new, or its draft anew. */
export function ResultFormPage() {
  const { id }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const query = useQuery({ ...resultQuery(id ?? ""), enabled: id !== undefined });
  return (
    <Screen within={[{ text: t.market.title, to: marketPaths.market() }]}>
      {id === undefined ? (
        <ResultForm now={null} />
      ) : (
        <Loaded query={query} shape="text">
          {(result) => <ResultForm now={result} />}
        </Loaded>
      )}
    </Screen>
  );
}

const empty: ResultFormFields = { exclusivity: "either", secrecy: "open", showsOwner: true, isJobResult: true };

function ResultForm({ now }: { now: Result | null }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const [opened] = useState(now);
  const [form] = Form.useForm<ResultFormFields>();
  return (
    <GoodForm<ResultFormFields>
      kind="result"
      form={form}
      opened={opened}
      now={now}
      initial={opened ? fieldsOfResult(opened) : empty}
      inputOf={resultInputOf}
      weakOf={(fields) => weakResultLines(draftOfResultInput(resultInputOf(fields), now?.readiness.proven ?? null))}
      isWritten={({ titleZh, summary }) => Boolean(titleZh?.trim() && summary?.trim())}
    >
      <HeadFields />
      <Form.Item name="summary" label={t.form.summary} className={styles.wide}>
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} />
      </Form.Item>
      <ParameterFields isDemand={false} />
      <Form.Item name="comparedWith" label={t.form.comparedWith} className={styles.wide}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
      <MoneyFields isDemand={false} />
      <Form.Item name="costNote" label={t.form.costNote} className={styles.wide}>
        <Input maxLength={2000} />
      </Form.Item>
      <Form.Item name="claimedReadiness" label={t.form.claimed}>
        <InputNumber min={1} max={9} />
      </Form.Item>
      <InventorFields />
      <RightFields />
      <Form.Item name="isJobResult" valuePropName="checked">
        <Checkbox>{t.one.jobResult}</Checkbox>
      </Form.Item>
      <Form.Item name="isListedApart" valuePropName="checked">
        <Checkbox>{t.one.listedApart}</Checkbox>
      </Form.Item>
      <TermFields hasConfidential={opened?.standing.hasConfidential ?? false} />
    </GoodForm>
  );
}
