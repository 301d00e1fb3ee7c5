import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { NameKind } from "../contract.ts";
import { nameKinds } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./OrganisationPage.module.css";

interface NameFields {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly basis: string;
}

interface AddNameFormProps {
  readonly code: string;
  /** Why this reader cannot add a name, or null. */
  readonly reason: string | null;
}

/** Adds a name with its dates and its basis, for those who keep the register. */
export function AddNameForm({ code, reason }: AddNameFormProps) {
  const t = useTexts({ zh, en });
  const o = t.organisations;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const add = useMutation({
    mutationFn: ({ validFrom, validTo, ...fields }: NameFields) =>
      loaded(
        api.POST("/api/people/organisations/{code}/names", {
          params: { path: { code } },
          body: { ...fields, validFrom: validFrom || null, validTo: validTo || null },
        }),
      ),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: ["people", "organisations"] });
    },
  });
  if (!isOpen) {
    return (
      <div className={styles.add}>
        {add.isSuccess && <Notice kind="good" title={o.saved} />}
        <ReasonButton reason={reason} onClick={() => setOpen(true)}>
          {o.addName}
        </ReasonButton>
      </div>
    );
  }
  const required = [{ required: true, whitespace: true, message: o.required }];
  return (
    <div className={styles.add}>
      {add.error && <Failure error={add.error} />}
      <Form<NameFields>
        layout="vertical"
        className={styles.form}
        initialValues={{ kind: "alias" }}
        onFinish={add.mutate}
      >
        <Form.Item name="name" label={o.name} rules={required} className={styles.wide}>
          <Input maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item name="kind" label={o.nameKind}>
          <Select options={nameKinds.map((kind) => ({ value: kind, label: t.nameKinds[kind] }))} />
        </Form.Item>
        <Form.Item name="validFrom" label={o.validFrom}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validTo" label={o.validTo}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="basis" label={o.basis} extra={o.basisHelp} rules={required} className={styles.wide}>
          <Input maxLength={500} />
        </Form.Item>
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {o.save}
          </Button>
          <Button onClick={() => setOpen(false)}>{o.cancel}</Button>
        </div>
      </Form>
    </div>
  );
}
