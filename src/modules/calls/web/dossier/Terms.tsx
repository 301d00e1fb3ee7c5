import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { isEditable } from "../../rules/content.ts";
import styles from "../calls.module.css";
import { useMoney } from "../use-money.ts";
import { MoneyInput } from "./MoneyInput.tsx";

/** Days, fields, limit and criteria of a call; the office sets them, and once it is open only moves a day later. */
export function Terms({ dossier }: { dossier: Dossier }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const money = useMoney();
  const [isOpen, setOpen] = useState(false);
  const { definition, dates, fields, cap, criteria } = dossier;
  if (definition.dates.length === 0 && criteria.length === 0) return null;
  const maySet = dossier.parties.includes("office") && !dossier.isEnd;
  return (
    <section className={styles.part}>
      <h2>{t.terms.title}</h2>
      <FieldList>
        {definition.dates.map(({ code, label }) => (
          <div key={code}>
            <dt>{label[language]}</dt>
            <dd>{dates[code] ?? o.notSet}</dd>
          </div>
        ))}
        <div>
          <dt>{o.fields}</dt>
          <dd>{fields.join("、") || o.notSet}</dd>
        </div>
        <div>
          <dt>{o.cap}</dt>
          <dd>{cap === null ? o.noCap : money(cap)}</dd>
        </div>
      </FieldList>
      {criteria.length > 0 && (
        <>
          <h3>{o.criteria}</h3>
          <ul className={styles.plain}>
            {criteria.map(({ code, label, weight, most }) => (
              <li key={code}>{o.criterion(label[language], weight, most)}</li>
            ))}
          </ul>
        </>
      )}
      {maySet && !isOpen && (
        <p className={styles.tools}>
          <Button onClick={() => setOpen(true)}>{t.terms.set}</Button>
        </p>
      )}
      {maySet && isOpen && <TermsForm dossier={dossier} onClose={() => setOpen(false)} />}
    </section>
  );
}

function TermsForm({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const client = useQueryClient();
  const { definition, id, version, title } = dossier;
  const isDraft = isEditable(machineOf(definition, dossier.machine), dossier.stage, dossier.parties);
  const [dates, setDates] = useState(dossier.dates);
  const [fields, setFields] = useState(dossier.fields.join("、"));
  const [cap, setCap] = useState(dossier.cap);
  const [criteria, setCriteria] = useState(dossier.criteria);
  const save = useMutation({
    mutationFn: () => {
      const named = fields
        .split(/[、,，;；]/)
        .map((one) => one.trim())
        .filter(Boolean);
      const set = Object.fromEntries(Object.entries(dates).filter(([, day]) => day !== ""));
      return loaded(
        api.PUT("/api/calls/dossiers/{id}/terms", {
          params: { path: { id } },
          body: { version, terms: { title, dates: set, fields: named, criteria, cap } },
        }),
      );
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["calls"] });
      onClose();
    },
  });
  const weigh = (code: string, weight: number | null) =>
    setCriteria(criteria.map((one) => (one.code === code ? { ...one, weight: weight ?? 1 } : one)));
  return (
    <div className={styles.narrow}>
      {!isDraft && <Notice kind="info" title={t.terms.later} />}
      {save.error && <Failure error={save.error} />}
      {definition.dates.map(({ code, label }) => (
        <div key={code} className={styles.field}>
          <label htmlFor={`date-${code}`}>{label[language]}</label>
          <Input
            id={`date-${code}`}
            type="date"
            value={dates[code] ?? ""}
            onChange={(event) => setDates({ ...dates, [code]: event.target.value })}
          />
        </div>
      ))}
      {isDraft && (
        <>
          <div className={styles.field}>
            <label htmlFor="call-fields">{t.terms.fields}</label>
            <Input
              id="call-fields"
              value={fields}
              maxLength={400}
              onChange={(event) => setFields(event.target.value)}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor="call-cap">{t.terms.cap}</label>
            <MoneyInput id="call-cap" fen={cap} onChange={(fen) => setCap(fen === 0 ? null : fen)} />
          </div>
          {criteria.map(({ code, label, weight }) => (
            <div key={code} className={styles.field}>
              <label htmlFor={`weight-${code}`}>
                {label[language]} · {t.terms.weight}
              </label>
              <InputNumber
                id={`weight-${code}`}
                min={1}
                max={100}
                precision={0}
                value={weight}
                onChange={(value) => weigh(code, value)}
              />
            </div>
          ))}
        </>
      )}
      <p className={styles.tools}>
        <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
          {t.terms.save}
        </Button>
        <Button onClick={onClose}>{t.one.cancel}</Button>
      </p>
    </div>
  );
}
