import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { type Meeting, meetingKinds, type NewMeeting } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { useOrganisationOptions } from "../use-organisation-options.ts";
import { type AgendaEntry, AgendaField } from "./AgendaField.tsx";

interface MeetingFormProps {
  /** Null: a new one. */
  readonly meeting: Meeting | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

type Fields = Pick<NewMeeting, "kind" | "title" | "minutes" | "place" | "chair" | "units"> & {
  startsAt: string;
  papers?: { title: string; address: string }[];
};

const two = (value: number) => String(value).padStart(2, "0");
/** An instant as a field of the browser holds it: in the reader's own time. */
const localTime = (instant: string): string => {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** Calls a meeting or changes one: when, where, who, what it talks about, its papers. What was entered stays until it is saved. */
export function MeetingForm({ meeting, onSaved, onCancel }: MeetingFormProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const client = useQueryClient();
  const navigate = useNavigate();
  const units = useOrganisationOptions();
  const [agenda, setAgenda] = useState<readonly AgendaEntry[]>(
    meeting?.agenda.map(({ kind, reference, title }) => ({ kind, id: reference, title })) ?? [],
  );
  const save = useMutation({
    mutationFn: async ({ startsAt, papers = [], ...fields }: Fields) => {
      const body = { ...fields, startsAt: new Date(startsAt).toISOString(), agenda: [...agenda], papers };
      return meeting
        ? loaded(
            api.PUT("/api/commitments/meetings/{id}", {
              params: { path: { id: meeting.id } },
              body: { ...body, version: meeting.version },
            }),
          )
        : loaded(api.POST("/api/commitments/meetings", { body }));
    },
    onSuccess: async ({ id }) => {
      onSaved();
      await client.invalidateQueries({ queryKey: ["commitments"] });
      if (!meeting) await navigate({ to: commitmentsPaths.meeting(id) });
    },
  });
  const required = [{ required: true, whitespace: true, message: f.must }];
  return (
    <Form<Fields>
      className={styles.narrow}
      layout="vertical"
      aria-label={meeting ? t.one.edit : t.call}
      initialValues={
        meeting
          ? {
              ...meeting,
              startsAt: localTime(meeting.startsAt),
              units: meeting.units.map(({ code }) => code),
            }
          : { kind: "thematic", minutes: 90, units: [] }
      }
      onFinish={(fields) => save.mutate(fields)}
    >
      <h2>{meeting ? t.one.edit : t.call}</h2>
      {save.error && <Failure error={save.error} />}
      <Form.Item name="title" label={f.title} rules={required}>
        <Input maxLength={300} />
      </Form.Item>
      <div className={styles.days}>
        <Form.Item name="kind" label={t.columns.kind} rules={[{ required: true }]}>
          <Select options={meetingKinds.map((value) => ({ value, label: t.kinds[value] }))} />
        </Form.Item>
        <Form.Item name="startsAt" label={t.columns.starts} rules={required}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="minutes" label={f.minutes} rules={[{ required: true, message: f.must }]}>
          <InputNumber min={5} max={1440} precision={0} />
        </Form.Item>
        <Form.Item name="place" label={t.columns.place} rules={required}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="chair" label={t.columns.chair} rules={required}>
          <Input maxLength={300} />
        </Form.Item>
      </div>
      <Form.Item name="units" label={f.units}>
        <Select mode="multiple" showSearch optionFilterProp="label" options={units} />
      </Form.Item>
      <AgendaField agenda={agenda} onChange={setAgenda} />
      <h3>{f.papers}</h3>
      <Form.List name="papers">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.days}>
                <Form.Item name={[name, "title"]} label={f.paperTitle} rules={required}>
                  <Input maxLength={300} />
                </Form.Item>
                <Form.Item
                  name={[name, "address"]}
                  label={f.paperAddress}
                  rules={[...required, { pattern: /^https?:\/\/\S+$/, message: f.address }]}
                >
                  <Input maxLength={500} />
                </Form.Item>
                <Form.Item label=" " colon={false}>
                  <Button onClick={() => remove(name)}>{f.remove(String(name + 1))}</Button>
                </Form.Item>
              </div>
            ))}
            <Button onClick={() => add()}>{f.addPaper}</Button>
          </>
        )}
      </Form.List>
      <div className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {f.submit}
        </Button>
        <Button onClick={onCancel}>{f.cancel}</Button>
      </div>
    </Form>
  );
}
