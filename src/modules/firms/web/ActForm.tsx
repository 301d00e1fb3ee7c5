import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form } from "antd";
import { type ReactNode, useState } from "react";
import { ask } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./firms.module.css";
import { firmsKey } from "./queries.ts";

interface ActFormProps<Fields extends object> {
  readonly label: string;
  /** Why this reader cannot do it, or null. */
  readonly reason: string | null;
  /** Where it is sent below `/api`. */
  readonly address: string;
  readonly initial?: Partial<Fields>;
  /** The form is open at once: it was open before its subject changed. */
  readonly isOpenFirst?: boolean;
  /** The body that is sent; what stays empty is null. */
  readonly body: (fields: Fields) => object;
  readonly children: ReactNode;
}

/** Something done to a firm: a button that opens its fields, sends them, and closes again. */
export function ActForm<Fields extends object>({
  label,
  reason,
  address,
  initial,
  isOpenFirst = false,
  body,
  children,
}: ActFormProps<Fields>) {
  const t = useTexts({ zh, en }).one;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const act = useMutation({
    mutationFn: (fields: Fields) => ask("POST", `/api${address}`, { body: body(fields) }),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: firmsKey });
    },
  });
  if (!isOpen)
    return (
      <ReasonButton reason={reason} onClick={() => setOpen(true)}>
        {label}
      </ReasonButton>
    );
  return (
    <div className={styles.opened}>
      {act.error && <Failure error={act.error} />}
      <Form<Fields>
        layout="vertical"
        aria-label={label}
        className={styles.form}
        {...(initial ? { initialValues: initial } : {})}
        onFinish={act.mutate}
      >
        {children}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={act.isPending}>
            {t.save}
          </Button>
          <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
        </div>
      </Form>
    </div>
  );
}
