import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { PostSetting, PostSettingInput } from "../../contract/post.ts";
import { postEn as en } from "../../post-texts.en.ts";
import { postZh as zh } from "../../post-texts.zh.ts";
import styles from "../messages.module.css";
import { messagesQueries } from "../queries.ts";

interface Fields {
  readonly publicAddress?: string;
  readonly privateHosts?: string;
  readonly hasMail: boolean;
  readonly host?: string;
  readonly port?: number;
  readonly security?: "tls" | "starttls" | "none";
  readonly user?: string;
  readonly password?: string;
  readonly from?: string;
  readonly authority?: string;
}

const inputOf = (fields: Fields): PostSettingInput => ({
  publicAddress: fields.publicAddress?.trim() || null,
  privateHosts: (fields.privateHosts ?? "").split(/\s+/).filter((host) => host !== ""),
  mail: fields.hasMail
    ? {
        host: fields.host ?? "",
        port: fields.port ?? 465,
        security: fields.security ?? "tls",
        user: fields.user?.trim() || null,
        ...(fields.password ? { password: fields.password } : {}),
        from: fields.from ?? "",
        authority: fields.authority?.trim() || null,
      }
    : null,
});

/** The address for links, the hosts that channels may lead to inside, and the mail server. */
export function SettingForm({ setting }: { setting: PostSetting }) {
  const t = useTexts({ zh, en });
  const s = t.setting;
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const hasMail = Form.useWatch("hasMail", form) ?? setting.mail !== null;
  const save = useMutation({
    mutationFn: (fields: Fields) => loaded(api.PUT("/api/messages/post/setting", { body: inputOf(fields) })),
    onSuccess: (post) => {
      client.setQueryData(messagesQueries.post().queryKey, post);
      form.setFieldValue("password", "");
    },
  });
  const filled = { required: true, message: t.channels.required };
  const { mail } = setting;
  return (
    <>
      <h2>{s.title}</h2>
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && <Notice kind="good" title={s.saved} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={{
          publicAddress: setting.publicAddress ?? "",
          privateHosts: setting.privateHosts.join("\n"),
          hasMail: mail !== null,
          host: mail?.host,
          port: mail?.port ?? 465,
          security: mail?.security ?? "tls",
          user: mail?.user ?? "",
          from: mail?.from,
          authority: mail?.authority ?? "",
        }}
        onFinish={save.mutate}
      >
        <Form.Item name="publicAddress" label={s.publicAddress} extra={s.publicAddressHelp}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="privateHosts" label={s.privateHosts} extra={s.privateHostsHelp}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
        <Form.Item name="hasMail" label={s.mail} className={styles.wide}>
          <Select
            options={[
              { value: false, label: s.noMail },
              { value: true, label: s.hasMail },
            ]}
          />
        </Form.Item>
        {hasMail && (
          <>
            <Form.Item name="host" label={s.host} rules={[filled]}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="port" label={s.port} rules={[filled]}>
              <InputNumber min={1} max={65535} />
            </Form.Item>
            <Form.Item name="security" label={s.security}>
              <Select
                options={(["tls", "starttls", "none"] as const).map((value) => ({ value, label: s.securities[value] }))}
              />
            </Form.Item>
            <Form.Item name="from" label={s.from} rules={[filled]}>
              <Input type="email" maxLength={200} />
            </Form.Item>
            <Form.Item name="user" label={s.user}>
              <Input maxLength={200} autoComplete="off" />
            </Form.Item>
            <Form.Item name="password" label={s.password} {...(mail?.hasPassword ? { extra: s.passwordKept } : {})}>
              <Input.Password visibilityToggle={false} maxLength={200} autoComplete="new-password" />
            </Form.Item>
            <Form.Item name="authority" label={s.authority} extra={s.authorityHelp} className={styles.wide}>
              <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} maxLength={20_000} />
            </Form.Item>
          </>
        )}
        <div className={styles.buttons}>
          <Button htmlType="submit" loading={save.isPending}>
            {s.save}
          </Button>
        </div>
      </Form>
    </>
  );
}
