import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { useEffect, useMemo, useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import {
  type ContractDetail,
  contractSubmitters,
  contractTypes,
  deductionKinds,
  type NewContract,
  payments,
  properties,
} from "../../contract/contracts.ts";
import type { ContractDraft } from "../../contract/drafts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { isCounted } from "../../rules/contracts.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { CheckList } from "./CheckList.tsx";
import { newContractSearch } from "./contract-search.ts";
import styles from "./contracts.module.css";
import { areAmountsRight, type ContractFields, contentOf, fieldsOf, nothingElse } from "./form-fields.ts";
import { PartyFields } from "./PartyFields.tsx";
import { contractPaths } from "./paths.ts";
import { checkQuery, contractDraftQuery, contractQuery, contractsKey } from "./queries.ts";

/** Sends in a contract, with the check-list beside the form. */
export function NewContractPage() {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const [from] = useSearchState(newContractSearch);
  const draft = useQuery(contractDraftQuery(from));
  return (
    <Screen>
      <Answer question={t.form.question} answer={t.form.answer} />
      {from.lead === undefined && from.licence === undefined ? (
        <ContractForm kept={null} />
      ) : (
        <Loaded query={draft} shape="text">
          {(known) => <ContractForm kept={null} draft={known} />}
        </Loaded>
      )}
    </Screen>
  );
}

/** Changes a contract that was sent back, or amends a registered one. */
export function EditContractPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const query = useQuery(contractQuery(id));
  return (
    <Screen within={query.data ? [{ text: query.data.name, to: contractPaths.contract(id) }] : []}>
      <Answer question={t.form.amendQuestion} answer={t.form.amendAnswer} />
      <Loaded query={query} shape="text">
        {(contract) => <ContractForm kept={contract} />}
      </Loaded>
    </Screen>
  );
}

/** What is typed, once the hand has rested. */
function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

interface ContractFormProps {
  readonly kept: ContractDetail | null;
  /** What is known of a new one from what it comes of. */
  readonly draft?: ContractDraft;
}

function ContractForm({ kept, draft }: ContractFormProps) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const client = useQueryClient();
  const navigate = useNavigate();
  const isSubmitter = useHasRole(contractSubmitters);
  const [form] = Form.useForm<ContractFields>();
  const link = useTexts({ zh: threadZh, en: threadEn });
  const known = kept ?? draft;
  const { fields: initial, unshown } = useMemo(
    () => (known ? fieldsOf(known) : { fields: { type: "development" } as ContractFields, unshown: nothingElse }),
    [known],
  );
  const fields = (Form.useWatch([], form) as ContractFields | undefined) ?? initial;
  const written = JSON.stringify(contentOf(fields, unshown));
  const content = JSON.parse(useRested(written, 400)) as NewContract | null;
  const check = useQuery({ ...checkQuery(content), placeholderData: keepPreviousData });
  const send = useMutation({
    // What stands in the form, not what was drawn last: a choice made a moment ago is in the one and not yet in the other.
    mutationFn: async () => {
      const body = contentOf(form.getFieldsValue() as ContractFields, unshown);
      if (!kept) return ask<{ id: string }>("POST", "/api/market/contracts", { body: body! });
      const act = isCounted(kept.state) ? "amend" : "resubmit";
      return ask<{ id: string }>("POST", `/api/market/contracts/${encodeURIComponent(kept.id)}/${act}`, {
        body: { version: kept.version, content: body },
      });
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: contractsKey });
      await navigate({ to: contractPaths.contract(id) });
    },
  });
  const notReady = areAmountsRight(fields) ? (written === "null" ? t.form.needed : null) : t.form.badAmount;
  return (
    <div className={styles.beside}>
      <div>
        {send.error && <Failure error={send.error} />}
        {draft && <p className={styles.quiet}>{draft.licence ? link.fromLicence : link.fromLead}</p>}
        <Form<ContractFields>
          form={form}
          layout="vertical"
          className={styles.form!}
          initialValues={initial}
          onFinish={() => send.mutate()}
        >
          <Fields />
          <div className={styles.buttons}>
            <ReasonButton
              type="primary"
              htmlType="submit"
              reason={isSubmitter ? notReady : t.list.notSubmitter}
              loading={send.isPending}
            >
              {kept ? t.form.keep : t.form.submit}
            </ReasonButton>
          </div>
        </Form>
      </div>
      <aside className={styles.aside}>
        <h2>{t.one.check}</h2>
        {check.error && <Failure error={check.error} />}
        {content === null && <p className={styles.quiet}>{t.form.needed}</p>}
        {content !== null && check.data && (
          <>
            <p>
              {t.form.direction}: {t.directions[check.data.direction]}
            </p>
            <CheckList lines={check.data.missing} />
          </>
        )}
      </aside>
    </div>
  );
}

function Fields() {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const choices = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: words[value] }));
  const day = (name: "signedOn" | "startsOn" | "endsOn", label: string) => (
    <Form.Item name={name} label={label}>
      <Input type="date" />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name="name" label={t.list.name} className={styles.wide!}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="type" label={t.list.type}>
        <Select options={choices(contractTypes, t.types)} />
      </Form.Item>
      {day("signedOn", t.list.signedOn)}
      {day("startsOn", t.form.startsOn)}
      {day("endsOn", t.form.endsOn)}
      <PartyFields side="seller" />
      <PartyFields side="buyer" />
      <Form.Item name="total" label={t.form.total}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
      <Form.Item name="technology" label={t.form.technology}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
      <Form.List name="deductions">
        {(rows, { add, remove }) => (
          <div className={styles.wide}>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.deduction}>
                <Form.Item name={[name, "kind"]} label={t.one.deducted}>
                  <Select options={choices(deductionKinds, t.deductions)} />
                </Form.Item>
                <Form.Item name={[name, "amount"]} label={t.form.deductionAmount}>
                  <Input inputMode="decimal" maxLength={20} />
                </Form.Item>
                <Form.Item label=" " colon={false}>
                  <Button onClick={() => remove(name)}>{t.form.removeDeduction}</Button>
                </Form.Item>
              </div>
            ))}
            <div className={styles.open}>
              <Button onClick={() => add({})}>{t.form.addDeduction}</Button>
            </div>
          </div>
        )}
      </Form.List>
      <Form.Item name="payment" label={t.one.payment}>
        <Select allowClear options={choices(payments, t.payments)} />
      </Form.Item>
      <Form.Item name="property" label={t.one.property}>
        <Select allowClear options={choices(properties, t.properties)} />
      </Form.Item>
      <Form.Item name="field" label={t.one.field}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="summary" label={t.one.summary} className={styles.wide!}>
        <Input.TextArea maxLength={2000} rows={3} />
      </Form.Item>
      <Form.Item name="basis" label={t.form.basis} className={styles.wide!}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
