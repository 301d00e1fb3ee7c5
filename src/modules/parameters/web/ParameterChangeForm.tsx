import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { ParameterChange, ParameterDetail, ParametersErrorCode } from "../contract.ts";
import { dayRefusal, fieldRefusal } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./parameters.module.css";
import { parameterQuery } from "./queries.ts";
import { useRangeText, ValueInput } from "./ValueInput.tsx";

type ChangeFields = Omit<ParameterChange, "basis" | "follows"> & { readonly basis?: string };

interface ParameterChangeFormProps {
  readonly parameter: ParameterDetail;
  /** Why this reader cannot change it, or null. */
  readonly reason: string | null;
}

/** Sets the parameter from a day on, with the reason. Nothing is overwritten: the old setting stays in the history. */
export function ParameterChangeForm({ parameter, reason }: ParameterChangeFormProps) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const rangeText = useRangeText();
  const change = useMutation({
    mutationFn: ({ basis, ...fields }: ChangeFields) =>
      loaded(
        api.POST("/api/parameters/parameters/{code}/settings", {
          params: { path: { code: parameter.code } },
          body: { ...fields, basis: basis?.trim() || null, follows: parameter.latest },
        }),
      ),
    onSuccess: async (changed) => {
      setOpen(false);
      client.setQueryData(parameterQuery(parameter.code).queryKey, changed);
      await client.invalidateQueries({ queryKey: ["parameters"] });
    },
    // Somebody may have been faster: the history shows what they set, and a second try follows it.
    onError: () => client.invalidateQueries({ queryKey: ["parameters"] }),
  });
  if (!isOpen) {
    return (
      <div className={styles.change}>
        {change.isSuccess && <Notice kind="good" title={o.saved} />}
        <ReasonButton type="primary" reason={reason} onClick={() => setOpen(true)}>
          {o.change}
        </ReasonButton>
      </div>
    );
  }
  const filled = { required: true, message: o.required };
  const say = (refused: Refusal | null) => {
    if (refused) throw new Error(t.errors[refused.code as ParametersErrorCode](refused.params ?? {}));
  };
  const fits = async (_rule: unknown, value: ParameterChange["value"] | null) =>
    say(value === null ? null : fieldRefusal(parameter, value));
  const isNotPast = async (_rule: unknown, from: string) => say(from === "" ? null : dayRefusal(from, parameter.today));
  return (
    <div className={styles.change}>
      {change.error && <Failure error={change.error} />}
      <Form<ChangeFields>
        layout="vertical"
        className={styles.form}
        initialValues={{ value: parameter.inForce.value, from: parameter.today }}
        onFinish={change.mutate}
      >
        <Form.Item name="value" label={o.newValue} extra={rangeText(parameter)} rules={[filled, { validator: fits }]}>
          <ValueInput parameter={parameter} />
        </Form.Item>
        <Form.Item name="from" label={o.newFrom} extra={o.newFromHelp} rules={[filled, { validator: isNotPast }]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name="reason"
          label={o.reason}
          extra={o.reasonHelp}
          rules={[{ ...filled, whitespace: true }]}
          className={styles.wide}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="basis" label={o.newBasis} extra={o.newBasisHelp} className={styles.wide}>
          <Input maxLength={500} />
        </Form.Item>
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {o.save}
          </Button>
          <Button onClick={() => setOpen(false)}>{o.cancel}</Button>
        </div>
      </Form>
    </div>
  );
}
