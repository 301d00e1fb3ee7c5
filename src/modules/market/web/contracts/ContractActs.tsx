import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { type ReactNode, useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useUser } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { ContractAct, ContractDetail } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { contractRefusal } from "../../rules/contract-life.ts";
import { today } from "../goods/today.ts";
import styles from "./contracts.module.css";
import { contractPaths } from "./paths.ts";
import { contractsKey } from "./queries.ts";

/** What is next for a contract in each state; the first is what usually follows. */
const offered: Readonly<Record<ContractDetail["state"], readonly ContractAct[]>> = {
  submitted: ["check", "return", "resubmit", "withdraw"],
  returned: ["resubmit", "withdraw"],
  checked: ["register", "return", "withdraw"],
  registered: ["amend", "deregister"],
  amended: ["amend", "deregister"],
  deregistered: [],
  withdrawn: [],
};

/** What can be done with the contract now, each step disabled with its reason for whom it is not. */
export function ContractActs({ contract }: { readonly contract: ContractDetail }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const navigate = useNavigate();
  const user = useUser();
  const address = `/api/market/contracts/${encodeURIComponent(contract.id)}`;
  const reasonOf = (act: ContractAct): string | null => {
    const refusal = contractRefusal(
      act,
      contract,
      user ? { id: user.id, roles: user.roles, isOwn: contract.isOwn } : null,
    );
    return refusal ? t.errors[refusal.code as keyof typeof t.errors](refusal.params ?? {}) : null;
  };
  return (
    <>
      {offered[contract.state].map((act) => {
        const reason = reasonOf(act);
        if (act === "resubmit" || act === "amend")
          return (
            <div key={act} className={styles.open}>
              <ReasonButton reason={reason} onClick={() => void navigate({ to: contractPaths.edit(contract.id) })}>
                {t.acts[act]}
              </ReasonButton>
            </div>
          );
        if (act === "register")
          return (
            <ActForm
              key={act}
              label={t.acts[act]}
              reason={reason}
              isMain
              address={`${address}/number`}
              version={contract.version}
            >
              <Form.Item name="number" label={t.one.registerNumber} rules={[{ required: true }]}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name="on" label={t.one.registerOn} initialValue={today()} rules={[{ required: true }]}>
                <Input type="date" />
              </Form.Item>
            </ActForm>
          );
        return (
          <ActForm
            key={act}
            label={t.acts[act]}
            reason={reason}
            isMain={act === "check"}
            address={`${address}/steps`}
            version={contract.version}
            act={act}
          >
            {act !== "check" && (
              <Form.Item name="reason" label={t.one.reasonField} rules={[{ required: true }]}>
                <Input.TextArea maxLength={500} rows={2} />
              </Form.Item>
            )}
          </ActForm>
        );
      })}
    </>
  );
}

interface ActFormProps {
  readonly label: string;
  readonly reason: string | null;
  readonly isMain?: boolean;
  readonly address: string;
  readonly version: number;
  readonly act?: ContractAct;
  readonly children: ReactNode;
}

/** A step: a button that opens what has to be said for it, sends it with the version that was read, and closes again. */
function ActForm({ label, reason, isMain = false, address, version, act, children }: ActFormProps) {
  const t = useTexts({ zh: contractsZh, en: contractsEn }).one;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: (fields: object) => ask("POST", address, { body: { ...(act ? { act } : {}), version, ...fields } }),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: contractsKey });
    },
  });
  const asksNothing = children === false;
  const begin = () => (asksNothing ? send.mutate({}) : setOpen(true));
  return (
    <div className={styles.open}>
      {send.error && <Failure error={send.error} />}
      {isOpen ? (
        <Form layout="vertical" aria-label={label} className={styles.form!} onFinish={send.mutate}>
          <div className={styles.wide}>{children}</div>
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              {t.save}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </div>
        </Form>
      ) : (
        <ReasonButton
          type={isMain && !reason ? "primary" : "default"}
          reason={reason}
          loading={send.isPending}
          onClick={begin}
        >
          {label}
        </ReasonButton>
      )}
    </div>
  );
}
