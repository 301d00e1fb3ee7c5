import { useState } from "react";
import { Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { casesEn as en } from "../../cases-texts.en.ts";
import { casesZh as zh } from "../../cases-texts.zh.ts";
import type { CaseInput } from "../../contract/cases.ts";
import styles from "../integrity.module.css";
import { SayForm } from "../SayForm.tsx";

/** What the joint conference says, with the units that took part. */
export function ConferenceForm({ send }: { send: (input: CaseInput) => Promise<unknown> }) {
  const o = useTexts({ zh, en }).one;
  const [units, setUnits] = useState("");
  return (
    <div className={styles.narrow}>
      <Field label={o.units} value={units} most={500} onChange={setUnits} />
      <SayForm
        label={`${o.words}：${o["note-conference"]}`}
        button={o["note-conference"]}
        reason={null}
        must={o.must}
        send={(words) => send({ act: "note-conference", units, words })}
      />
    </div>
  );
}
