import { Checkbox } from "antd";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Prefill } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import { documentName } from "./names.ts";
import styles from "./rounds.module.css";

type Same = Prefill["same"];

/** Those that the same report can be sent to without anybody's words going: chosen from the start. */
export const sendable = (same: Same): Same =>
  same.filter(({ why, refusal, hasDraft }) => why === "aligned" && refusal === null && !hasDraft);

interface SameDutiesProps {
  readonly same: Same;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** What else the report will serve, before it is sent: each with its document, why it is the same, and why it cannot be chosen. */
export function SameDuties({ same, chosen, onChange }: SameDutiesProps) {
  const r = useTexts({ zh, en }).report;
  const language = useLanguage();
  const refusalText = useRefusalText();
  if (same.length === 0) return null;
  const set = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className={styles.same}>
      <legend>{r.same}</legend>
      <p className={styles.quiet}>{r.sameNote}</p>
      <ul className={styles.plain}>
        {same.map(({ id, title, document, why, refusal, hasDraft }) => {
          const reason = refusalText(refusal);
          return (
            <li key={id}>
              <Checkbox
                checked={why === "merged" || chosen.has(id)}
                disabled={why === "merged" || reason !== null}
                onChange={({ target }) => set(id, target.checked)}
              >
                <span lang={languageTags.zh}>{title}</span>
              </Checkbox>
              <div>
                <PageLink to={commitmentsPaths.commitment(id)}>{documentName(document, language)}</PageLink>
              </div>
              <div className={styles.quiet}>
                {r.why[why]}
                {reason && ` · ${reason}`}
                {hasDraft && ` · ${r.hasDraft}`}
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
