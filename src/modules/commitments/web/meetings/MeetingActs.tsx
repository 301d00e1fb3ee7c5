import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox, Form, Input } from "antd";
import { useState } from "react";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Meeting, RecordMeeting } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { meetingChangeRefusal, meetingRecordRefusal } from "../../rules/meeting.ts";
import { unitName } from "../rounds/names.ts";
import styles from "../rounds/rounds.module.css";
import { useMeetingRefusal } from "./use-meeting-refusal.ts";

type Fields = { summary?: string; number?: string; attended?: string[]; note?: string };

/** What the office does with a meeting: change it, record it, cancel it. */
export function MeetingActs({ meeting, onEdit }: { meeting: Meeting; onEdit: () => void }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const client = useQueryClient();
  const refusalText = useMeetingRefusal();
  const [chosen, setChosen] = useState<"record" | "cancel" | null>(null);
  const params = { path: { id: meeting.id } };
  const send = useMutation({
    mutationFn: (input: { act: "record"; body: RecordMeeting } | { act: "cancel"; note: string }) =>
      input.act === "record"
        ? loaded(api.POST("/api/commitments/meetings/{id}/record", { params, body: input.body }))
        : loaded(
            api.POST("/api/commitments/meetings/{id}/cancel", {
              params,
              body: { version: meeting.version, note: input.note },
            }),
          ),
    onSuccess: () => setChosen(null),
    onSettled: () => client.invalidateQueries({ queryKey: ["commitments"] }),
  });
  const isDecided = meeting.decisions.length > 0;
  const noChange = refusalText(
    meetingChangeRefusal(meeting.state) ??
      (isDecided ? { code: "commitments.meeting-state", params: { state: "decided" } } : null),
  );
  const startsOn = formatDate(meeting.startsAt, "Asia/Shanghai");
  const noRecord = refusalText(meetingRecordRefusal({ state: meeting.state, startsOn }, meeting.day));
  const required = [{ required: true, whitespace: true, message: t.form.must }];
  const choose = (act: "record" | "cancel") => {
    send.reset();
    setChosen(act);
  };
  return (
    <>
      {send.error && <Failure error={send.error} />}
      <div className={styles.tools}>
        <ReasonButton
          type={meeting.state === "planned" ? "primary" : "default"}
          reason={noRecord}
          onClick={() => choose("record")}
        >
          {meeting.state === "held" ? o.recordAgain : o.record}
        </ReasonButton>
        <ReasonButton reason={noChange} onClick={onEdit}>
          {o.edit}
        </ReasonButton>
        <ReasonButton reason={noChange} onClick={() => choose("cancel")}>
          {o.cancelMeeting}
        </ReasonButton>
      </div>
      {chosen && (
        <Form<Fields>
          key={chosen}
          className={styles.narrow}
          layout="vertical"
          aria-label={chosen === "record" ? o.record : o.cancelMeeting}
          initialValues={{
            summary: meeting.summary ?? "",
            number: meeting.number ?? "",
            attended: meeting.units.filter(({ attended }) => attended !== false).map(({ code }) => code),
          }}
          onFinish={({ summary = "", number = "", attended = [], note = "" }) =>
            send.mutate(
              chosen === "record"
                ? {
                    act: "record",
                    body: { version: meeting.version, summary, number: number.trim() || null, attended },
                  }
                : { act: "cancel", note },
            )
          }
        >
          {chosen === "record" ? (
            <>
              <Form.Item name="summary" label={o.summary} rules={required}>
                <Input.TextArea rows={5} maxLength={4000} />
              </Form.Item>
              <Form.Item name="number" label={o.number}>
                <Input maxLength={300} />
              </Form.Item>
              {meeting.units.length > 0 && (
                <Form.Item name="attended" label={o.attended}>
                  <Checkbox.Group
                    options={meeting.units.map((unit) => ({ value: unit.code, label: unitName(unit, language) }))}
                  />
                </Form.Item>
              )}
            </>
          ) : (
            <Form.Item name="note" label={o.cancelWhy} rules={required}>
              <Input.TextArea rows={2} maxLength={4000} />
            </Form.Item>
          )}
          <div className={styles.tools}>
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              {t.form.submit}
            </Button>
            <Button onClick={() => setChosen(null)}>{t.form.cancel}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
