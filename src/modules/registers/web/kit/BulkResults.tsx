import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { BulkResult } from "../../contract/bulk.ts";
import type { RegisterDefinition } from "../../kit/define-register.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { hiddenValue } from "../../rules.ts";
import { en as registerEn } from "../../texts.en.ts";
import { zh as registerZh } from "../../texts.zh.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import { useValueText } from "../use-value-text.ts";

interface BulkResultsProps {
  readonly definition: RegisterDefinition;
  readonly data: BulkResult;
  readonly isPreview: boolean;
}

/** What would change in each record, or has changed; what cannot be done stands first, with its reason. */
export function BulkResults({ definition, data: { done, results }, isPreview }: BulkResultsProps) {
  const { bulk: b } = useTexts({ zh, en });
  const t = useTexts({ zh: registerZh, en: registerEn });
  const refusalText = useRefusalText();
  const refused = results.filter(({ refusal }) => refusal !== null);
  const rest = results.filter(({ refusal }) => refusal === null);
  const title = isPreview ? b.previewSays(rest.length, refused.length) : done > 0 ? b.performed(done) : b.notPerformed;
  return (
    <Notice kind={refused.length > 0 ? "warn" : "good"} title={title}>
      {refused.length > 0 && <p>{b.allOrNone}</p>}
      <ul>
        {refused.map(({ id, name, refusal }) => (
          <li key={id}>
            <Words of={name} isMarked={false} />
            {t.separator}
            {refusalText(refusal)}
          </li>
        ))}
        {rest.map(({ id, name, changes }) => (
          <li key={id}>
            <Words of={name} isMarked={false} />
            {changes.map((change) => (
              <Change key={change.field} definition={definition} change={change} />
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Change({
  definition,
  change: { field: name, before, after },
}: {
  definition: RegisterDefinition;
  change: BulkResult["results"][number]["changes"][number];
}) {
  const t = useTexts({ zh: registerZh, en: registerEn });
  const language = useLanguage();
  const text = useValueText({});
  const field = definition.fields[name];
  const shown = (value: unknown): string => {
    if (value === hiddenValue) return t.hidden;
    if (value === null || value === undefined) return t.unknown;
    if (name === "state") return definition.lifeCycle.states[String(value)]?.label[language] ?? String(value);
    if (name === "disclosure") return t.disclosures[value as keyof typeof t.disclosures];
    return field ? (text.value(field, value) ?? t.unknown) : String(value);
  };
  const label = field?.label[language] ?? (name === "state" ? t.head.state : t.head.disclosure);
  return (
    <span>
      {" "}
      {label}
      {t.separator}
      <del>{shown(before)}</del> → <ins>{shown(after)}</ins>
    </span>
  );
}
