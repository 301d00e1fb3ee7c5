import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type Problem, type ProblemAct, type ProblemActInput, problemActs } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { answerByRefusal, isTheirProblemAct, problemActRefusal } from "../../rules/problem.ts";
import styles from "../rounds/rounds.module.css";
import { usePerson } from "../use-doers.ts";
import { useOrganisationOptions } from "../use-organisation-options.ts";
import { useProblemRefusal } from "./use-problem-refusal.ts";

interface Fields {
  words?: string;
  unit?: string;
  answerBy?: string;
}

const inputOf = (
  act: ProblemAct,
  version: number,
  { words = "", unit = "", answerBy = "" }: Fields,
): ProblemActInput =>
  act === "take-up"
    ? { act, version }
    : act === "advise"
      ? { act, version, words, unit, answerBy }
      : { act, version, words };

/** What this person can do with a problem: what is theirs and not possible now stays in sight with its reason. */
export function ProblemActs({ problem }: { problem: Problem }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const person = usePerson();
  const client = useQueryClient();
  const refusalText = useProblemRefusal();
  const [chosen, setChosen] = useState<ProblemAct | null>(null);
  const send = useMutation({
    mutationFn: (input: ProblemActInput) =>
      loaded(api.POST("/api/commitments/problems/{id}/acts", { params: { path: { id: problem.id } }, body: input })),
    onSuccess: () => setChosen(null),
    // What is new is shown, also when somebody was faster: the words typed stay in the form.
    onSettled: () => client.invalidateQueries({ queryKey: ["commitments"] }),
  });
  const own = person ? problemActs.filter((act) => isTheirProblemAct(act, problem, person)) : [];
  if (!person || own.length === 0) return <p className={styles.quiet}>{o.notYours}</p>;
  const firstPossible = own.find((act) => problemActRefusal(act, problem, person) === null);
  return (
    <section className={styles.part}>
      <h2>{o.todo}</h2>
      {send.error && <Failure error={send.error} />}
      <p className={styles.tools}>
        {own.map((act) => (
          <ReasonButton
            key={act}
            type={act === firstPossible && act !== "reopen" ? "primary" : "default"}
            reason={refusalText(problemActRefusal(act, problem, person))}
            loading={send.isPending && chosen === act}
            onClick={() => {
              send.reset();
              setChosen(act);
              if (act === "take-up") send.mutate({ act, version: problem.version });
            }}
          >
            {t.acts[act]}
          </ReasonButton>
        ))}
      </p>
      {chosen && chosen !== "take-up" && (
        <ActForm
          key={chosen}
          act={chosen}
          day={problem.day}
          isSending={send.isPending}
          onCancel={() => setChosen(null)}
          onSend={(fields) => send.mutate(inputOf(chosen, problem.version, fields))}
        />
      )}
    </section>
  );
}

interface ActFormProps {
  readonly act: Exclude<ProblemAct, "take-up">;
  readonly day: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
  readonly onSend: (fields: Fields) => void;
}

function ActForm({ act, day, isSending, onCancel, onSend }: ActFormProps) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const refusalText = useProblemRefusal();
  const units = useOrganisationOptions();
  const required = [{ required: true, whitespace: true, message: t.note.must }];
  return (
    <Form<Fields> className={styles.narrow} layout="vertical" aria-label={t.acts[act]} onFinish={onSend}>
      <Form.Item name="words" label={o.words[act]} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      {act === "advise" && (
        <>
          <Form.Item name="unit" label={o.unit} rules={required}>
            <Select showSearch optionFilterProp="label" options={units} />
          </Form.Item>
          <Form.Item
            name="answerBy"
            label={o.answerBy}
            rules={[
              ...required,
              {
                validator: async (_, value: string | undefined) => {
                  const refusal = value ? refusalText(answerByRefusal(value, day)) : null;
                  if (refusal) throw new Error(refusal);
                },
              },
            ]}
          >
            <Input type="date" min={day} />
          </Form.Item>
        </>
      )}
      <p className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {o.confirm(t.acts[act])}
        </Button>
        <Button onClick={onCancel}>{t.note.cancel}</Button>
      </p>
    </Form>
  );
}
