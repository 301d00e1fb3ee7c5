import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Meeting, NewDecision } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { decisionDueRefusal, meetingRecordRefusal } from "../../rules/meeting.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";
import { useOrganisationOptions } from "../use-organisation-options.ts";
import { DecisionItem } from "./DecisionItem.tsx";
import { useMeetingRefusal } from "./use-meeting-refusal.ts";

/** What a meeting decided, each with its unit, deadline and lamp; the office notes another. */
export function Decisions({ meeting }: { meeting: Meeting }) {
  const t = useTexts({ zh, en });
  const isOffice = useDoers().has("office");
  const refusalText = useMeetingRefusal();
  const [isOpen, setOpen] = useState(false);
  const startsOn = formatDate(meeting.startsAt, "Asia/Shanghai");
  return (
    <section className={styles.part}>
      <h2>{t.decisions}</h2>
      {meeting.decisions.length === 0 && <p className={styles.quiet}>{t.noDecisions}</p>}
      <ol className={styles.plain}>
        {meeting.decisions.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ol>
      {isOffice &&
        (isOpen ? (
          <DecideForm meeting={meeting} startsOn={startsOn} onDone={() => setOpen(false)} />
        ) : (
          <ReasonButton
            reason={refusalText(meetingRecordRefusal({ state: meeting.state, startsOn }, meeting.day))}
            onClick={() => setOpen(true)}
          >
            {t.one.decide}
          </ReasonButton>
        ))}
    </section>
  );
}

type Fields = Pick<NewDecision, "words" | "unit" | "dueOn"> & { item?: string };

function DecideForm({ meeting, startsOn, onDone }: { meeting: Meeting; startsOn: string; onDone: () => void }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const client = useQueryClient();
  const refusalText = useMeetingRefusal();
  const units = useOrganisationOptions();
  const send = useMutation({
    mutationFn: ({ item, ...fields }: Fields) =>
      loaded(
        api.POST("/api/commitments/meetings/{id}/decisions", {
          params: { path: { id: meeting.id } },
          body: { ...fields, item: item ?? null },
        }),
      ),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const required = [{ required: true, whitespace: true, message: t.form.must }];
  return (
    <Form<Fields>
      className={styles.narrow}
      layout="vertical"
      aria-label={o.decide}
      onFinish={(fields) => send.mutate(fields)}
    >
      {send.error && <Failure error={send.error} />}
      <Form.Item name="words" label={o.words} rules={required}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item name="unit" label={t.columns.unit} rules={required}>
        <Select showSearch optionFilterProp="label" options={units} />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label={t.columns.due}
        rules={[
          ...required,
          {
            validator: async (_, value: string | undefined) => {
              const refusal = value ? refusalText(decisionDueRefusal(value, startsOn)) : null;
              if (refusal) throw new Error(refusal);
            },
          },
        ]}
      >
        <Input type="date" min={startsOn} />
      </Form.Item>
      {meeting.agenda.length > 0 && (
        <Form.Item name="item" label={o.item}>
          <Select
            allowClear
            placeholder={o.noItem}
            options={meeting.agenda.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </Form.Item>
      )}
      <div className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t.form.submit}
        </Button>
        <Button onClick={onDone}>{t.form.cancel}</Button>
      </div>
    </Form>
  );
}
