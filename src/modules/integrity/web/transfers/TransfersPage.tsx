import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { TransferList } from "../../contract/transfers.ts";
import { unitRoles } from "../../contract.ts";
import { transfersEn as en } from "../../transfers-texts.en.ts";
import { transfersZh as zh } from "../../transfers-texts.zh.ts";
import styles from "../integrity.module.css";
import { integrityQueries } from "../queries.ts";
import { useSending } from "../use-sending.ts";
import { TransferItem } from "./TransferItem.tsx";

/** Transfers with the risks that are looked at before they are signed. */
export function TransfersPage() {
  const mayEnter = useHasRole(unitRoles);
  return (
    <Screen>
      <Loaded query={useQuery(integrityQueries.transfers())} shape="cards">
        {(list) => <Transfers list={list} />}
      </Loaded>
      {mayEnter && <Enter />}
    </Screen>
  );
}

function Transfers({ list: { transfers, today } }: { list: TransferList }) {
  const t = useTexts({ zh, en });
  const count = (state: TransferList["transfers"][number]["state"]) =>
    transfers.filter((one) => one.state === state).length;
  const first = transfers.find(({ isOwn, signedOn }) => isOwn && signedOn === null)?.id;
  if (transfers.length === 0) return <Empty title={t.none}>{t.noneDetail}</Empty>;
  return (
    <>
      <Answer question={t.question} answer={t.answer(count("open"), count("at-risk"), count("clear"))} />
      <p className={styles.quiet}>{t.note}</p>
      <ul className={styles.plain} aria-label={t.title}>
        {transfers.map((one) => (
          <TransferItem key={one.id} transfer={one} today={today} isFirst={one.id === first} />
        ))}
      </ul>
    </>
  );
}

function Enter() {
  const t = useTexts({ zh, en });
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [partner, setPartner] = useState("");
  const sending = useSending(
    () => loaded(api.POST("/api/integrity/transfers", { body: { title, partner } })),
    () => {
      setOpen(false);
      setTitle("");
      setPartner("");
    },
  );
  if (!isOpen)
    return (
      <p className={styles.tools}>
        <Button type="primary" onClick={() => setOpen(true)}>
          {t.enter}
        </Button>
      </p>
    );
  return (
    <section className={styles.narrow} aria-label={t.enter}>
      {sending.error && <Failure error={sending.error} />}
      <Field label={t.name} value={title} most={200} onChange={setTitle} />
      <Field label={t.partner} value={partner} most={200} onChange={setPartner} />
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={title.trim() === "" || partner.trim() === "" ? t.must : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.send}
        </ReasonButton>
        <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
      </p>
    </section>
  );
}
