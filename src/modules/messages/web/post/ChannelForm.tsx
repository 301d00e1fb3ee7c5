import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { organisationsQuery } from "../../../people/web/index.tsx";
import { channelKinds, type NewChannel } from "../../contract/post.ts";
import { postEn as en } from "../../post-texts.en.ts";
import { postZh as zh } from "../../post-texts.zh.ts";
import styles from "../messages.module.css";

type Fields = Omit<NewChannel, "secret"> & { readonly secret?: string };

/** Adds a channel. A key that the server made is shown once, above the form. */
export function ChannelForm() {
  const t = useTexts({ zh, en });
  const c = t.channels;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const add = useMutation({
    mutationFn: ({ secret, ...fields }: Fields) =>
      loaded(api.POST("/api/messages/channels", { body: { ...fields, secret: secret?.trim() || null } })),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: ["messages"] });
    },
  });
  if (!isOpen)
    return (
      <>
        {add.data && (
          <Notice kind="good" title={c.added}>
            {add.data.secret && (
              <>
                {c.secretOnce} <span className={styles.secret}>{add.data.secret}</span>
              </>
            )}
          </Notice>
        )}
        <div className={styles.tools}>
          <Button type="primary" onClick={() => setOpen(true)}>
            {c.add}
          </Button>
        </div>
      </>
    );
  return (
    <>
      {add.error && <Failure error={add.error} />}
      <ChannelFields onSave={add.mutate} isSaving={add.isPending} onCancel={() => setOpen(false)} />
    </>
  );
}

interface ChannelFieldsProps {
  readonly onSave: (fields: Fields) => void;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

function ChannelFields({ onSave, isSaving, onCancel }: ChannelFieldsProps) {
  const t = useTexts({ zh, en });
  const c = t.channels;
  const language = useLanguage();
  const units = useQuery(organisationsQuery).data?.organisations ?? [];
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch("kind", form);
  const filled = { required: true, whitespace: true, message: c.required };
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      className={styles.form}
      initialValues={{ kind: "wecom", language: "zh" }}
      onFinish={onSave}
    >
      <Form.Item name="kind" label={c.kind}>
        <Select options={channelKinds.map((value) => ({ value, label: t.kinds[value] }))} />
      </Form.Item>
      <Form.Item name="name" label={c.name} extra={c.nameHelp} rules={[filled]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="organisation" label={c.organisation} rules={[{ required: true, message: c.required }]}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={units.map((unit) => ({
            value: unit.code,
            label: pick({ zh: unit.nameZh, en: unit.nameEn }, language).text,
          }))}
        />
      </Form.Item>
      <Form.Item name="language" label={c.language}>
        <Select options={(["zh", "en"] as const).map((value) => ({ value, label: c.languages[value] }))} />
      </Form.Item>
      <Form.Item name="address" label={c.address} extra={c.addressHelp} rules={[filled]} className={styles.wide}>
        <Input maxLength={1000} autoComplete="off" />
      </Form.Item>
      {(kind === "webhook" || kind === "dingtalk") && (
        <Form.Item
          name="secret"
          label={c.secret}
          extra={c.secretHelp[kind]}
          rules={kind === "dingtalk" ? [filled] : []}
          className={styles.wide}
        >
          <Input.Password visibilityToggle={false} maxLength={200} autoComplete="off" />
        </Form.Item>
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {c.save}
        </Button>
        <Button onClick={onCancel}>{c.cancel}</Button>
      </div>
    </Form>
  );
}
