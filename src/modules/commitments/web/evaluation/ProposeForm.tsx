import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Adjustments } from "../../contract/adjustment.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { commitmentsQueries } from "../queries.ts";
import styles from "./evaluation.module.css";

interface ProposeFormProps {
  readonly commitment: string;
  readonly list: Adjustments;
  readonly onDone: () => void;
}

/** What a target shall be, from when, why, and by which decision. */
export function ProposeForm({ commitment, list, onDone }: ProposeFormProps) {
  const a = useTexts({ zh, en }).adjust;
  const client = useQueryClient();
  const [given, setGiven] = useState({
    value: String(list.current?.value ?? ""),
    deadline: list.current?.deadline ? String(list.current.deadline) : "",
    reason: "",
    decision: "",
    inForceOn: list.today,
  });
  const send = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/commitments/{id}/adjustments", {
          params: { path: { id: commitment } },
          body: {
            ...given,
            value: Number(given.value),
            deadline: given.deadline === "" ? null : Number(given.deadline),
          },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: commitmentsQueries.adjustments(commitment).queryKey });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const field = (key: keyof typeof given) => ({
    value: given[key],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [key]: event.target.value }),
  });
  return (
    <form className={styles.form} aria-label={a.propose} onSubmit={submit}>
      {send.error && <Failure error={send.error} />}
      <label>
        {a.value(list.unit ?? "")}
        <input type="number" step="any" required {...field("value")} />
      </label>
      <label>
        {a.year}
        <input type="number" min={1990} max={2100} {...field("deadline")} />
      </label>
      <label>
        {a.inForceOn}
        <input type="date" required max={list.today} {...field("inForceOn")} />
      </label>
      <label className={styles.wide}>
        {a.reason}
        <textarea rows={2} required maxLength={1000} {...field("reason")} />
      </label>
      <label className={styles.wide}>
        {a.decision}
        <input required maxLength={1000} {...field("decision")} />
      </label>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {a.send}
      </Button>
      <Button onClick={onDone}>{a.cancel}</Button>
    </form>
  );
}
