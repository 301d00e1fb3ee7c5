import { Checkbox } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Choice, Field } from "../../../web/ui/Field.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { BookingAct, BookingInput, BookingPage, facilitiesErrors } from "../contract.ts";
import { actRefusal } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { useSending } from "./queries.ts";

/** Why the reader may not take an act of this booking now, in words; null: it may be taken. */
function useActReason(page: BookingPage) {
  const { errors } = useTexts({ zh, en });
  // Maintenance is nobody's request: its keeper takes it back.
  const parties = page.purpose === "maintenance" ? { isAsker: page.isKeeper, isKeeper: false } : page;
  return (act: BookingAct): string | null => {
    const refusal = actRefusal({ ...page, ...parties }, act, new Date().toISOString());
    return refusal ? errors[refusal.code as keyof typeof facilitiesErrors](refusal.params ?? {}) : null;
  };
}

function useAct(page: BookingPage) {
  return useSending((input: BookingInput) =>
    loaded(
      api.POST("/api/facilities/bookings/{id}/acts", {
        params: { path: { id: page.id } },
        body: { version: page.version, input },
      }),
    ),
  );
}

/** What can be done with a booking next; what is not for the reader or not yet is left out. */
export function BookingActs({ page }: { page: BookingPage }) {
  const reasonOf = useActReason(page);
  const isNext = (act: BookingAct) => reasonOf(act) === null;
  const canUse = page.isKeeper && page.state === "confirmed" && page.purpose !== "maintenance";
  return (
    <>
      {isNext("confirm") && <SayAct page={page} acts={["confirm", "refuse"]} />}
      {canUse && <UseForm page={page} reason={reasonOf("use")} />}
      {isNext("settle") && <SettleForm page={page} />}
      {isNext("withdraw") && <SayAct page={page} acts={["withdraw"]} />}
      {isNext("rate") && page.rating === null && <RateForm page={page} />}
    </>
  );
}

function SayAct({ page, acts }: { page: BookingPage; acts: readonly ("confirm" | "refuse" | "withdraw")[] }) {
  const t = useTexts({ zh, en }).booking;
  const [words, setWords] = useState("");
  const sending = useAct(page);
  const said = words.trim();
  return (
    <div className={styles.narrow}>
      {sending.error && <Failure error={sending.error} />}
      <Field as={2} label={acts.includes("confirm") ? t.words : t.reason} value={words} onChange={setWords} />
      <p className={styles.tools}>
        {acts.map((act) => (
          <ReasonButton
            key={act}
            type={act === "confirm" ? "primary" : "default"}
            reason={act !== "confirm" && said === "" ? t.must : null}
            loading={sending.isPending}
            onClick={() => sending.mutate(act === "confirm" ? { act, words: said || null } : { act, words: said })}
          >
            {t.acts[act]}
          </ReasonButton>
        ))}
      </p>
    </div>
  );
}

function UseForm({ page, reason }: { page: BookingPage; reason: string | null }) {
  const t = useTexts({ zh, en }).booking;
  const [hours, setHours] = useState("");
  const [result, setResult] = useState("");
  const [isReported, setReported] = useState(false);
  const sending = useAct(page);
  const isReady = hours.trim() !== "" && result.trim() !== "";
  return (
    <div className={styles.narrow}>
      {sending.error && <Failure error={sending.error} />}
      {reason === null && (
        <>
          <Field label={t.hoursUsed} value={hours} onChange={setHours} />
          <Field as={3} label={t.result} most={4000} value={result} onChange={setResult} />
          <p className={styles.tools}>
            <Checkbox checked={isReported} onChange={({ target }) => setReported(target.checked)}>
              {t.isReported}
            </Checkbox>
          </p>
        </>
      )}
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={reason ?? (isReady ? null : t.must)}
          loading={sending.isPending}
          onClick={() => sending.mutate({ act: "use", hours: Number(hours), result: result.trim(), isReported })}
        >
          {t.acts.use}
        </ReasonButton>
      </p>
    </div>
  );
}

function SettleForm({ page }: { page: BookingPage }) {
  const t = useTexts({ zh, en }).booking;
  const [charge, setCharge] = useState(page.reckoned === null ? "" : String(page.reckoned / 100));
  const paid = Math.min(page.voucher?.faceValue ?? 0, page.reckoned ?? 0);
  const [voucherPays, setVoucherPays] = useState(String(paid / 100));
  const [invoice, setInvoice] = useState("");
  const sending = useAct(page);
  const fen = (yuan: string): number => Math.round(Number(yuan) * 100);
  return (
    <div className={styles.narrow}>
      {sending.error && <Failure error={sending.error} />}
      <div className={styles.pair}>
        <Field label={t.charge} hint={t.yuan} value={charge} onChange={setCharge} />
        {page.voucher && <Field label={t.voucherPays} hint={t.yuan} value={voucherPays} onChange={setVoucherPays} />}
        <Field label={t.invoice} value={invoice} most={200} onChange={setInvoice} />
      </div>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={charge.trim() === "" ? t.must : null}
          loading={sending.isPending}
          onClick={() =>
            sending.mutate({
              act: "settle",
              charge: fen(charge),
              voucherPays: page.voucher ? fen(voucherPays) : 0,
              invoice: invoice.trim() || null,
            })
          }
        >
          {t.acts.settle}
        </ReasonButton>
      </p>
    </div>
  );
}

const marks = ["5", "4", "3", "2", "1"] as const;

function RateForm({ page }: { page: BookingPage }) {
  const t = useTexts({ zh, en }).booking;
  const [mark, setMark] = useState<(typeof marks)[number]>("5");
  const [words, setWords] = useState("");
  const sending = useAct(page);
  return (
    <div className={styles.narrow}>
      {sending.error && <Failure error={sending.error} />}
      <Choice
        label={t.rating}
        value={mark}
        choices={marks.map((value) => ({ value, label: t.stars(Number(value)) }))}
        onChange={setMark}
      />
      <Field as={2} label={t.words} value={words} onChange={setWords} />
      <p className={styles.tools}>
        <ReasonButton
          loading={sending.isPending}
          onClick={() => sending.mutate({ act: "rate", rating: Number(mark), words: words.trim() || null })}
        >
          {t.acts.rate}
        </ReasonButton>
      </p>
    </div>
  );
}
