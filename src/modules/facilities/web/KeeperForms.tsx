import { Button, Checkbox } from "antd";
import { type ReactNode, useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Choice, Field } from "../../../web/ui/Field.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { type OfferTerms, type Resource, secrecies } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { useSending } from "./queries.ts";
import { instantOf } from "./times.ts";

interface KeeperFormProps {
  readonly resource: Resource;
  readonly onDone: () => void;
}

const fenOf = (yuan: string): number | null => (yuan.trim() === "" ? null : Math.round(Number(yuan) * 100));
const yuanOf = (fen: number | null | undefined): string => (fen === null || fen === undefined ? "" : String(fen / 100));

/** The frame of a keeper's form: what went wrong, the fields, save and cancel. */
function Frame(props: {
  readonly title: string;
  readonly save: string;
  readonly reason: string | null;
  readonly sending: { readonly error: unknown; readonly isPending: boolean; mutate(): void };
  readonly onDone: () => void;
  readonly children: ReactNode;
}) {
  const t = useTexts({ zh, en });
  const { title, save, reason, sending, onDone, children } = props;
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {sending.error !== null && <Failure error={sending.error} />}
      {children}
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} loading={sending.isPending} onClick={() => sending.mutate()}>
          {save}
        </ReasonButton>
        <Button onClick={onDone}>{t.request.cancel}</Button>
      </p>
    </section>
  );
}

/** On which terms the resource is booked. */
export function TermsForm({ resource, onDone }: KeeperFormProps) {
  const texts = useTexts({ zh, en });
  const t = texts.one;
  const { terms, termsVersion } = resource;
  const [small, setSmall] = useState(yuanOf(terms?.priceSmall));
  const [other, setOther] = useState(yuanOf(terms?.priceOther));
  const [visitors, setVisitors] = useState(terms?.visitors ? String(terms.visitors) : "");
  const [secrecy, setSecrecy] = useState<OfferTerms["secrecy"]>(terms?.secrecy ?? "open");
  const [needs, setNeeds] = useState({
    needsSafetyFile: terms?.needsSafetyFile ?? false,
    needsQualification: terms?.needsQualification ?? false,
  });
  const sending = useSending(async () => {
    await loaded(
      api.PUT("/api/facilities/resources/{id}/terms", {
        params: { path: { id: resource.id } },
        body: {
          version: termsVersion,
          terms: {
            priceSmall: fenOf(small),
            priceOther: fenOf(other),
            visitors: visitors === "" ? null : Number(visitors),
            secrecy,
            ...needs,
          },
        },
      }),
    );
    onDone();
  });
  const price = `${texts.terms.yuan}；${texts.terms.empty}`;
  return (
    <Frame title={t.terms} save={texts.terms.save} reason={null} sending={sending} onDone={onDone}>
      <div className={styles.pair}>
        <Field label={t.priceSmall} hint={price} value={small} onChange={setSmall} />
        <Field label={t.priceOther} hint={price} value={other} onChange={setOther} />
        <Field label={texts.terms.visitors} value={visitors} onChange={setVisitors} />
        <Choice
          label={t.secrecy}
          value={secrecy}
          choices={secrecies.map((value) => ({ value, label: texts.secrecy[value] }))}
          onChange={setSecrecy}
        />
      </div>
      <p className={styles.tools}>
        <Checkbox
          checked={needs.needsSafetyFile}
          onChange={({ target }) => setNeeds((before) => ({ ...before, needsSafetyFile: target.checked }))}
        >
          {t.safety}
        </Checkbox>
        <Checkbox
          checked={needs.needsQualification}
          onChange={({ target }) => setNeeds((before) => ({ ...before, needsQualification: target.checked }))}
        >
          {t.qualification}
        </Checkbox>
      </p>
    </Frame>
  );
}

/** Hours in which the resource is out of service. */
export function ClosureForm({ resource, onDone }: KeeperFormProps) {
  const texts = useTexts({ zh, en });
  const t = texts.closure;
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const sending = useSending(async () => {
    await loaded(
      api.POST("/api/facilities/resources/{id}/closures", {
        params: { path: { id: resource.id } },
        body: { from: instantOf(from), to: instantOf(to), reason: reason.trim() },
      }),
    );
    onDone();
  });
  const isReady = from !== "" && to !== "" && reason.trim() !== "";
  return (
    <Frame
      title={texts.one.closeHours}
      save={t.save}
      reason={isReady ? null : t.must}
      sending={sending}
      onDone={onDone}
    >
      <div className={styles.pair}>
        <Field as="time" label={t.from} value={from} onChange={setFrom} />
        <Field as="time" label={t.to} value={to} onChange={setTo} />
        <Field label={t.reason} most={300} value={reason} onChange={setReason} />
      </div>
    </Frame>
  );
}

/** What the resource cost in a year. */
export function CostForm({ resource, year: thisYear, onDone }: KeeperFormProps & { readonly year: number }) {
  const texts = useTexts({ zh, en });
  const t = texts.costs;
  const [year, setYear] = useState(String(thisYear));
  const [what, setWhat] = useState("");
  const [amount, setAmount] = useState("");
  const sending = useSending(async () => {
    await loaded(
      api.POST("/api/facilities/resources/{id}/costs", {
        params: { path: { id: resource.id } },
        body: { year: Number(year), what: what.trim(), amount: fenOf(amount) ?? 0 },
      }),
    );
    onDone();
  });
  const isReady = what.trim() !== "" && amount.trim() !== "";
  return (
    <Frame title={texts.one.enterCost} save={t.save} reason={isReady ? null : t.must} sending={sending} onDone={onDone}>
      <div className={styles.pair}>
        <Field label={t.year} value={year} most={4} onChange={setYear} />
        <Field label={t.what} value={what} most={200} onChange={setWhat} />
        <Field label={t.amount} value={amount} onChange={setAmount} />
      </div>
    </Frame>
  );
}
