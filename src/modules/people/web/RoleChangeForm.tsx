import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { PersonList, Role } from "../contract.ts";
import { roles } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./PersonRoles.module.css";

interface RoleFields {
  readonly change: string;
  readonly basis: string;
}

/** Gives a role to a person or takes one away, with the basis of the decision. */
export function RoleChangeForm({ person }: { person: PersonList["people"][number] }) {
  const t = useTexts({ zh, en });
  const p = t.peopleList;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<RoleFields>();
  const change = useMutation({
    mutationFn: ({ change: chosen, basis }: RoleFields) => {
      const [what, role] = chosen.split(" ") as ["grant" | "end", Role];
      const options = { params: { path: { id: person.id } }, body: { role, basis } };
      return what === "grant"
        ? loaded(api.POST("/api/people/people/{id}/roles", options))
        : loaded(api.POST("/api/people/people/{id}/ended-roles", options));
    },
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: ["people", "people"] });
    },
  });
  const held = roles.filter((role) => person.roles.includes(role));
  const free = roles.filter((role) => !person.roles.includes(role));
  const option = (what: "grant" | "end", role: Role) => ({ value: `${what} ${role}`, label: t.roles[role] });
  return (
    <>
      <button type="button" className={styles.change} onClick={() => setOpen(true)}>
        {p.change}
        <span className="spoken">{person.name}</span>
      </button>
      <Modal
        title={p.changeOf(person.name)}
        open={isOpen}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        okText={t.organisations.save}
        cancelText={t.organisations.cancel}
        confirmLoading={change.isPending}
        destroyOnHidden
      >
        {change.error && <Failure error={change.error} />}
        <Form form={form} layout="vertical" onFinish={change.mutate} preserve={false}>
          <Form.Item name="change" label={p.roles} rules={[{ required: true, message: t.organisations.required }]}>
            <Select
              options={[
                { label: p.grant, options: free.map((role) => option("grant", role)) },
                { label: p.end, options: held.map((role) => option("end", role)) },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="basis"
            label={p.basis}
            rules={[{ required: true, whitespace: true, message: t.organisations.required }]}
          >
            <Input maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
