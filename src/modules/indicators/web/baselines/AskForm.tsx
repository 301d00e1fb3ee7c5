import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { organisationsQuery } from "../../../people/web/index.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineRequest, BaselineTarget } from "../../contract.ts";
import styles from "./baselines.module.css";

interface AskFormProps {
  readonly target: BaselineTarget;
  /** What is asked for, in words. */
  readonly what: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks a unit for the base of a target. */
export function AskForm({ target, what, onDone, onCancel }: AskFormProps) {
  const { one: o } = useTexts({ zh, en });
  const language = useLanguage();
  const client = useQueryClient();
  const organisations = useQuery(organisationsQuery);
  const ask = useMutation({
    mutationFn: (body: BaselineRequest) =>
      loaded(api.POST("/api/indicators/targets/{id}/baseline-requests", { params: { path: { id: target.id } }, body })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["indicators"] });
      onDone();
    },
  });
  const required = [{ required: true, whitespace: true, message: o.required }];
  return (
    <Form<BaselineRequest>
      layout="vertical"
      className={styles.form}
      initialValues={{ question: o.defaultText(what) }}
      onFinish={(fields) => ask.mutate(fields)}
    >
      {ask.error && <Failure error={ask.error} />}
      {organisations.error && <Failure error={organisations.error} onRetry={() => void organisations.refetch()} />}
      <Form.Item name="organisation" label={o.organisation} extra={o.organisationHelp} rules={required}>
        <Select
          showSearch={{ optionFilterProp: "search" }}
          autoFocus
          loading={organisations.isPending}
          options={(organisations.data?.organisations ?? []).map(({ code, nameZh, nameEn, names }) => ({
            value: code,
            label: pick({ zh: nameZh, en: nameEn }, language).text,
            search: [nameZh, nameEn, ...names].join(" "),
          }))}
        />
      </Form.Item>
      <Form.Item name="question" label={o.text} rules={required}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <div className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          {o.send}
        </Button>
        <Button onClick={onCancel}>{o.cancel}</Button>
      </div>
    </Form>
  );
}
