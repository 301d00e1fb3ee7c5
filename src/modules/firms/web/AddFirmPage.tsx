import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Checkbox, Form, Input, Select } from "antd";
import { api, loaded } from "../../../web/api.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { type FirmKind, firmKinds, firmStewards } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { firmsKey, similarQuery } from "./queries.ts";

interface Fields {
  nameZh: string;
  nameEn?: string;
  kind: FirmKind;
  creditCode?: string;
  place?: string;
  address?: string;
  basis: string;
  isAnother?: boolean;
}

/** One more firm, after a look at those that are called alike. */
export function AddFirmPage() {
  const t = useTexts({ zh, en });
  const areas = useAreaNames();
  const navigate = useNavigate();
  const client = useQueryClient();
  const isSteward = useHasRole(firmStewards);
  const [form] = Form.useForm<Fields>();
  const name = (Form.useWatch("nameZh", form) ?? "").trim();
  const basis = (Form.useWatch("basis", form) ?? "").trim();
  const alike = useQuery(similarQuery(name)).data?.firms ?? [];
  const add = useMutation({
    mutationFn: (fields: Fields) =>
      loaded(
        api.POST("/api/firms/firms", {
          body: {
            ...fields,
            nameEn: fields.nameEn || null,
            creditCode: fields.creditCode || null,
            place: fields.place ?? null,
            address: fields.address || null,
            isAnother: fields.isAnother ?? false,
          },
        }),
      ),
    onSuccess: async ({ code }) => {
      await client.invalidateQueries({ queryKey: firmsKey });
      await navigate({ to: firmPaths.firm(code) });
    },
  });
  const reason = isSteward ? (name && basis ? null : t.add.needed) : t.list.notYours;
  return (
    <Screen within={[{ text: t.list.title, to: firmPaths.list() }]}>
      <Answer question={t.add.question} answer={t.add.answer} />
      {add.error && <Failure error={add.error} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={{ kind: "enterprise" }}
        onFinish={add.mutate}
      >
        <Form.Item name="nameZh" required label={t.list.name} className={styles.wide}>
          <Input maxLength={100} />
        </Form.Item>
        {alike.length > 0 && (
          <div className={styles.wide}>
            <Notice kind="warn" title={t.add.alike}>
              <ul>
                {alike.map((firm) => (
                  <li key={firm.code}>
                    <PageLink to={firmPaths.firm(firm.code)}>{firm.called}</PageLink> {firm.isSame && t.add.same}
                  </li>
                ))}
              </ul>
            </Notice>
            <Form.Item name="isAnother" valuePropName="checked">
              <Checkbox>{t.add.isAnother}</Checkbox>
            </Form.Item>
          </div>
        )}
        <Form.Item name="nameEn" label={t.add.nameEn}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="kind" label={t.list.kind}>
          <Select options={firmKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))} />
        </Form.Item>
        <Form.Item name="creditCode" label={t.list.creditCode}>
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="place" label={t.list.place}>
          <Select allowClear showSearch={{ optionFilterProp: "label" }} options={[...areas.choices]} />
        </Form.Item>
        <Form.Item name="address" label={t.one.address}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="basis" required label={t.one.basis} className={styles.wide}>
          <Input maxLength={500} />
        </Form.Item>
        <div className={styles.buttons}>
          <ReasonButton type="primary" htmlType="submit" reason={reason} loading={add.isPending}>
            {t.one.save}
          </ReasonButton>
        </div>
      </Form>
    </Screen>
  );
}
