import { Checkbox } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { InspectionInput, InspectionPage } from "../../contract/inspections.ts";
import { inspectionsEn as en } from "../../inspections-texts.en.ts";
import { inspectionsZh as zh } from "../../inspections-texts.zh.ts";
import { visitRefusal } from "../../rules/inspections.ts";
import styles from "../integrity.module.css";
import { SayForm } from "../SayForm.tsx";

/** What the unit that planned a visit does with it: report, move, cancel. */
export function VisitActs({ visit }: { visit: InspectionPage }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const [isShared, setShared] = useState(true);
  const [validTo, setValidTo] = useState("");
  const [days, setDays] = useState({ startsOn: visit.startsOn, endsOn: visit.endsOn });
  const [whyAgain, setWhyAgain] = useState("");
  if (!visit.me.isOffice && !visit.me.isVisitor) return null;
  const send = (input: InspectionInput) =>
    loaded(
      api.POST("/api/integrity/inspections/{id}/acts", {
        params: { path: { id: visit.id } },
        body: { version: visit.version, input },
      }),
    );
  const reason = (act: InspectionInput["act"]) => {
    const refusal = visitRefusal(visit, visit.me, act, visit.today);
    return refusal && t.errors[refusal.code as keyof typeof t.errors](refusal.params ?? {});
  };
  if (visit.state !== "planned") return null;
  return (
    <section className={styles.part} aria-label={o.report}>
      <h2>{o.report}</h2>
      <div className={styles.narrow}>
        {reason("report") === null && (
          <>
            <p>
              <Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)}>
                {o.share}
              </Checkbox>
            </p>
            <Field as="day" label={o.validTo} value={validTo} onChange={setValidTo} />
          </>
        )}
        <SayForm
          label={o.resultWords}
          button={o.report}
          isMain
          lines={4}
          reason={reason("report")}
          must={o.must}
          send={(result) => send({ act: "report", result, isShared, validTo: validTo || null })}
        />
        <h3>{o.move}</h3>
        <Field
          as="day"
          label={t.form.startsOn}
          value={days.startsOn}
          onChange={(startsOn) => setDays({ ...days, startsOn })}
        />
        <Field as="day" label={t.form.endsOn} value={days.endsOn} onChange={(endsOn) => setDays({ ...days, endsOn })} />
        <Field as={2} label={o.moveAgain} value={whyAgain} most={4000} onChange={setWhyAgain} />
        <SayForm
          label={`${o.reason}：${o.move}`}
          button={o.move}
          reason={reason("move")}
          must={o.must}
          send={(words) => send({ act: "move", ...days, reason: words, whyAgain: whyAgain.trim() || null })}
        />
        <h3>{o.cancel}</h3>
        <SayForm
          label={`${o.reason}：${o.cancel}`}
          button={o.cancel}
          reason={reason("cancel")}
          must={o.must}
          send={(words) => send({ act: "cancel", reason: words })}
        />
      </div>
    </section>
  );
}
