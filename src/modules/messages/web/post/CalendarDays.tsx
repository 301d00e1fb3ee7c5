import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { CalendarDay } from "../../contract/post.ts";
import { postEn as en } from "../../post-texts.en.ts";
import { postZh as zh } from "../../post-texts.zh.ts";
import styles from "../messages.module.css";
import { messagesQueries } from "../queries.ts";

/** Holidays and worked weekend days, each with the notice that says so. */
export function CalendarDays({ days }: { days: readonly CalendarDay[] }) {
  const t = useTexts({ zh, en });
  const c = t.calendar;
  const client = useQueryClient();
  const [form] = Form.useForm<CalendarDay>();
  const add = useMutation({
    mutationFn: (body: CalendarDay) => loaded(api.POST("/api/messages/calendar", { body })),
    onSuccess: (post) => {
      client.setQueryData(messagesQueries.post().queryKey, post);
      form.resetFields(["day"]);
    },
  });
  const filled = { required: true, message: t.channels.required };
  return (
    <>
      <h2>{c.title}</h2>
      <p className={styles.quiet}>{c.about}</p>
      {days.length === 0 ? (
        <p>{c.none}</p>
      ) : (
        <ul className={styles.days}>
          {days.map(({ day, isWorking, basis }) => (
            <li key={day}>{c.line(day, isWorking ? c.working : c.off, basis)}</li>
          ))}
        </ul>
      )}
      {add.error && <Failure error={add.error} />}
      <Form<CalendarDay>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={{ isWorking: false }}
        onFinish={add.mutate}
      >
        <Form.Item name="day" label={c.day} rules={[filled]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="isWorking" label={c.what}>
          <Select
            options={[
              { value: false, label: c.off },
              { value: true, label: c.working },
            ]}
          />
        </Form.Item>
        <Form.Item name="basis" label={c.basis} rules={[{ ...filled, whitespace: true }]} className={styles.wide}>
          <Input maxLength={300} />
        </Form.Item>
        <div className={styles.buttons}>
          <Button htmlType="submit" loading={add.isPending}>
            {c.add}
          </Button>
        </div>
      </Form>
    </>
  );
}
