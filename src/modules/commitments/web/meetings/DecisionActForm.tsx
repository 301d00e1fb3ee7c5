import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { DecisionAct, DecisionActInput, DecisionRow } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { decisionDueRefusal } from "../../rules/meeting.ts";
import { commitmentsQueries } from "../queries.ts";
import styles from "../rounds/rounds.module.css";
import { useMeetingRefusal } from "./use-meeting-refusal.ts";

interface DecisionActFormProps {
  readonly act: DecisionAct;
  readonly decision: DecisionRow;
  readonly isSending: boolean;
  readonly onSend: (input: DecisionActInput) => void;
  readonly onCancel: () => void;
}

interface Fields {
  words?: string;
  dueOn?: string;
  commitment?: string;
}

const inputOf = (
  act: DecisionAct,
  version: number,
  { words = "", dueOn = "", commitment = "" }: Fields,
): DecisionActInput =>
  act === "enter"
    ? { act, version, commitment }
    : act === "extend"
      ? { act, version, words, dueOn }
      : { act, version, words };

/** What an act on a decision needs to be told, and its confirmation. */
export function DecisionActForm({ act, decision, isSending, onSend, onCancel }: DecisionActFormProps) {
  const t = useTexts({ zh, en });
  const d = t.decision;
  const refusalText = useMeetingRefusal();
  const required = [{ required: true, whitespace: true, message: t.form.must }];
  return (
    <Form<Fields>
      className={styles.narrow}
      layout="vertical"
      aria-label={t.acts[act]}
      onFinish={(fields) => onSend(inputOf(act, decision.version, fields))}
    >
      {act === "enter" ? (
        <CommitmentField />
      ) : (
        <Form.Item name="words" label={d.words[act]} rules={required}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
      )}
      {act === "extend" && (
        <Form.Item
          name="dueOn"
          label={d.dueOn}
          rules={[
            ...required,
            {
              validator: async (_, value: string | undefined) => {
                const refusal = value ? refusalText(decisionDueRefusal(value, decision.dueOn)) : null;
                if (refusal) throw new Error(refusal);
              },
            },
          ]}
        >
          <Input type="date" min={decision.dueOn} />
        </Form.Item>
      )}
      <div className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {d.confirm(t.acts[act])}
        </Button>
        <Button onClick={onCancel}>{t.form.cancel}</Button>
      </div>
    </Form>
  );
}

/** The commitment that follows a decision up, found in the ledger by typing. */
function CommitmentField() {
  const t = useTexts({ zh, en });
  const d = t.decision;
  const [typed, setTyped] = useState("");
  const { data } = useQuery(commitmentsQueries.page(typed ? { q: typed } : {}, { sort: "title" }, 0));
  const options = (data?.rows ?? []).map(({ id, title, document }) => ({
    value: id,
    label: `${title} · ${document.shortZh ?? document.titleZh}`,
  }));
  return (
    <Form.Item
      name="commitment"
      label={d.commitment}
      extra={d.enterHint}
      rules={[{ required: true, message: t.form.must }]}
    >
      <Select showSearch filterOption={false} onSearch={setTyped} options={options} notFoundContent={d.none} />
    </Form.Item>
  );
}
