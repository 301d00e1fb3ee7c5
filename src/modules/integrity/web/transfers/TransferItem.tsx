import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { type TransferList, type TransferRisk, transferRisks } from "../../contract/transfers.ts";
import { openRisks, signRefusal } from "../../rules/transfers.ts";
import { transfersEn as en } from "../../transfers-texts.en.ts";
import { transfersZh as zh } from "../../transfers-texts.zh.ts";
import styles from "../integrity.module.css";
import { useSending } from "../use-sending.ts";

type Transfer = TransferList["transfers"][number];

/** One transfer: what was found of each risk; its own people look at the next one, and sign once all are clear. */
export function TransferItem({ transfer, today, isFirst }: { transfer: Transfer; today: string; isFirst: boolean }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { organisation, findings } = transfer;
  const isOpen = transfer.isOwn && transfer.signedOn === null;
  // One form at a time: that of the transfer that is looked at next.
  const [isLooking, setLooking] = useState(isFirst);
  return (
    <li className={styles.entry}>
      <strong>{transfer.title}</strong> → {transfer.partner}{" "}
      <span className={styles.mark}>{t.states[transfer.state]}</span> {transfer.isSample && <SampleMark isShort />}{" "}
      <span className={styles.quiet}>
        {language === "en" ? (organisation.en ?? organisation.zh) : organisation.zh} {transfer.signedOn}
      </span>
      <ul className={styles.plain}>
        {transferRisks.map((risk) => {
          const found = findings.find((one) => one.risk === risk);
          return (
            <li key={risk}>
              {t.risks[risk]}: {found ? (found.isClear ? t.clear : t.standing) : t.unfound}{" "}
              {found && (
                <span className={styles.quiet}>
                  {found.words} · {found.by} {found.on}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isOpen && isLooking && <Finding transfer={transfer} />}
      {isOpen && !isLooking && (
        <p className={styles.tools}>
          <Button aria-label={`${t.look}：${transfer.title}`} onClick={() => setLooking(true)}>
            {t.look}
          </Button>
        </p>
      )}
      {isOpen && <Sign transfer={transfer} today={today} />}
    </li>
  );
}

function Finding({ transfer }: { transfer: Transfer }) {
  const t = useTexts({ zh, en });
  const [chosen, setChosen] = useState<TransferRisk | null>(null);
  const [result, setResult] = useState<"clear" | "standing">("clear");
  const [words, setWords] = useState("");
  const risk = chosen ?? openRisks(transfer.findings)[0] ?? "ownership";
  const sending = useSending(
    () =>
      loaded(
        api.POST("/api/integrity/transfers/{id}/findings", {
          params: { path: { id: transfer.id } },
          body: { risk, isClear: result === "clear", words },
        }),
      ),
    () => {
      setWords("");
      setChosen(null);
    },
  );
  return (
    <div className={styles.narrow}>
      {sending.error && <Failure error={sending.error} />}
      <div className={styles.pair}>
        <Choice
          label={t.risk}
          value={risk}
          choices={transferRisks.map((value) => ({ value, label: t.risks[value] }))}
          onChange={setChosen}
        />
        <Choice
          label={t.result}
          value={result}
          choices={[
            { value: "clear", label: t.clear },
            { value: "standing", label: t.standing },
          ]}
          onChange={setResult}
        />
      </div>
      <Field label={t.words(t.risks[risk])} value={words} most={2000} onChange={setWords} />
      <p className={styles.tools}>
        <ReasonButton
          reason={words.trim() === "" ? t.must : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.find}
        </ReasonButton>
      </p>
    </div>
  );
}

function Sign({ transfer, today }: { transfer: Transfer; today: string }) {
  const t = useTexts({ zh, en });
  const [on, setOn] = useState(today);
  const sending = useSending(() =>
    loaded(
      api.POST("/api/integrity/transfers/{id}/signature", { params: { path: { id: transfer.id } }, body: { on } }),
    ),
  );
  const refusal = signRefusal(transfer.findings, transfer.signedOn);
  const words: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = t.errors;
  return (
    <div className={styles.narrow}>
      {sending.error && <Failure error={sending.error} />}
      {refusal === null && <Field as="day" label={t.signedOn} value={on} onChange={setOn} />}
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={refusal ? (words[refusal.code]?.(refusal.params ?? {}) ?? refusal.code) : on === "" ? t.must : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.sign}
        </ReasonButton>
      </p>
    </div>
  );
}
