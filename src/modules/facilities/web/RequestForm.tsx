import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Choice, Field } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { purposes, type ResourcePage, secrecies } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { facilitiesPaths } from "./paths.ts";
import { useSending } from "./queries.ts";
import { instantOf } from "./times.ts";

const empty = {
  title: "",
  from: "",
  to: "",
  people: "",
  needs: "",
  seaArea: "",
  environment: "",
  safetyFile: "",
  qualification: "",
  voucher: "",
};

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

interface RequestFormProps {
  readonly page: ResourcePage;
  /** The day that was chosen in the calendar; null: none. */
  readonly day: string | null;
  readonly onDone: () => void;
}

/** Asks for hours of a resource. What the terms do not ask for is not asked here. */
export function RequestForm({ page, day, onDone }: RequestFormProps) {
  const texts = useTexts({ zh, en });
  const t = texts.request;
  const language = useLanguage();
  const navigate = useNavigate();
  const { resource, vouchers } = page;
  const { terms } = resource;
  const [fields, setFields] = useState(day === null ? empty : { ...empty, from: `${day}T09:00`, to: `${day}T10:00` });
  const [purpose, setPurpose] = useState<(typeof purposes)[number]>("research");
  const [secrecy, setSecrecy] = useState<(typeof secrecies)[number]>("open");
  const [isSmallFirm, setSmallFirm] = useState(false);
  const set = (name: keyof typeof empty) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const isVisit = purpose === "visit";
  const isAtSea = ["vessel", "trial-field", "test-boat", "on-board"].includes(resource.kind);
  const sending = useSending(async () => {
    const { id } = await loaded(
      api.POST("/api/facilities/resources/{id}/bookings", {
        params: { path: { id: resource.id } },
        body: {
          purpose,
          title: fields.title.trim(),
          from: instantOf(fields.from),
          to: instantOf(fields.to),
          needs: orNull(fields.needs),
          people: isVisit && fields.people !== "" ? Number(fields.people) : null,
          isSmallFirm,
          seaArea: orNull(fields.seaArea),
          environment: orNull(fields.environment),
          safetyFile: orNull(fields.safetyFile),
          qualification: orNull(fields.qualification),
          secrecy,
          voucher: orNull(fields.voucher),
        },
      }),
    );
    await navigate({ to: facilitiesPaths.booking(id) });
  });
  const isReady = fields.title.trim() !== "" && fields.from !== "" && fields.to !== "";
  return (
    <section className={styles.part} aria-label={t.title}>
      <h2>{t.title}</h2>
      {sending.error && <Failure error={sending.error} />}
      <div className={styles.pair}>
        <Choice
          label={t.purpose}
          value={purpose}
          choices={purposes
            .filter((one) => one !== "visit" || terms?.visitors)
            .map((value) => ({ value, label: texts.purposes[value] }))}
          onChange={setPurpose}
        />
        <Field label={t.what} value={fields.title} most={200} onChange={set("title")} />
        <Field as="time" label={t.from} value={fields.from} onChange={set("from")} />
        <Field as="time" label={t.to} value={fields.to} onChange={set("to")} />
        {isVisit && <Field label={t.people} value={fields.people} most={5} onChange={set("people")} />}
        {isAtSea && !isVisit && (
          <>
            <Field label={t.seaArea} value={fields.seaArea} most={300} onChange={set("seaArea")} />
            <Field label={t.environment} value={fields.environment} onChange={set("environment")} />
          </>
        )}
        {terms?.needsSafetyFile && !isVisit && (
          <Field label={t.safety} value={fields.safetyFile} most={300} onChange={set("safetyFile")} />
        )}
        {terms?.needsQualification && !isVisit && (
          <Field label={t.qualification} value={fields.qualification} most={300} onChange={set("qualification")} />
        )}
        {terms?.secrecy === "restricted" && !isVisit && (
          <Choice
            label={t.secrecy}
            value={secrecy}
            choices={secrecies.map((value) => ({ value, label: texts.secrecy[value] }))}
            onChange={setSecrecy}
          />
        )}
        {vouchers.length > 0 && !isVisit && (
          <Choice
            label={t.voucher}
            value={fields.voucher}
            choices={[
              { value: "", label: t.noVoucher },
              ...vouchers.map(({ id, name, faceValue }) => ({
                value: id,
                label: `${pick(name, language).text} ${texts.yuan(faceValue)}`,
              })),
            ]}
            onChange={set("voucher")}
          />
        )}
      </div>
      <Field as={3} label={t.needs} value={fields.needs} most={2000} onChange={set("needs")} />
      <p className={styles.tools}>
        <Checkbox checked={isSmallFirm} onChange={(event) => setSmallFirm(event.target.checked)}>
          {t.small}
        </Checkbox>
      </p>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isReady ? null : t.must}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.send}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </section>
  );
}
