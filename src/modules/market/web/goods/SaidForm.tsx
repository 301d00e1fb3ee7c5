import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form } from "antd";
import { type ReactNode, useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import styles from "./goods.module.css";
import { goodsKey } from "./queries.ts";

interface SaidFormProps<Fields extends object> {
  readonly label: string;
  /** What the button is called where its label stands several times. */
  readonly name?: string;
  /** Why this reader cannot do it now, or null. */
  readonly reason: string | null;
  /** Where it is sent below `/api/market`. */
  readonly address: string;
  readonly bodyOf: (fields: Fields) => object;
  readonly isPrimary?: boolean;
  /** What sending it is called, where that is not submitting. */
  readonly sends?: string;
  readonly children: ReactNode;
}

/** Something said to the market: a button that opens its fields, sends them, and closes again. */
export function SaidForm<Fields extends object>(props: SaidFormProps<Fields>) {
  const { label, name = label, reason, address, bodyOf, isPrimary = false, sends, children } = props;
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: (fields: Fields) => ask("POST", `/api/market${address}`, { body: bodyOf(fields) }),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: goodsKey });
    },
  });
  if (!isOpen)
    return (
      <ReasonButton
        type={isPrimary ? "primary" : "default"}
        reason={reason}
        aria-label={name}
        onClick={() => setOpen(true)}
      >
        {label}
      </ReasonButton>
    );
  return (
    <Form<Fields> layout="vertical" aria-label={name} className={styles.said} onFinish={send.mutate}>
      {children}
      {send.error && <Failure error={send.error} />}
      <div className={styles.doors}>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {sends ?? t.confidential.send}
        </Button>
        <Button onClick={() => setOpen(false)}>{t.one.cancel}</Button>
      </div>
    </Form>
  );
}
