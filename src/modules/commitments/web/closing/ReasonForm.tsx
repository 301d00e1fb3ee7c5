import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import styles from "./closing.module.css";

interface ReasonFormProps {
  readonly label: string;
  readonly button: string;
  /** Spoken besides the button's word, where several forms of one kind stand on a page. */
  readonly about?: string;
  readonly whyNot: string | null;
  readonly send: (reason: string) => Promise<unknown>;
}

/** One thing that is done with a reason. */
export function ReasonForm({ label, button, about, whyNot, send }: ReasonFormProps) {
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const act = useMutation({
    mutationFn: () => send(reason),
    onSuccess: async () => {
      setReason("");
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form className={styles.form} aria-label={about ? `${button} ${about}` : button} onSubmit={submit}>
      {act.error && <Failure error={act.error} />}
      {!whyNot && (
        <label className={styles.field}>
          {label}
          <input required maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
      )}
      <ReasonButton htmlType="submit" loading={act.isPending} reason={whyNot}>
        {button}
      </ReasonButton>
    </form>
  );
}
