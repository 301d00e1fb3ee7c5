import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "antd";
import { useDeferredValue } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { isPersonal } from "../rules/personal.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import { similarQuery } from "./queries.ts";
import styles from "./registers.module.css";

interface SimilarRecordsProps {
  readonly definition: RegisterDefinition;
  readonly name: string;
  readonly except: string | null;
  readonly isChecked: boolean;
  /** Somebody looked, and it is another one; left out when it need not be said. */
  readonly onChecked: ((isChecked: boolean) => void) | undefined;
}

/** Records that are called alike, while the name is being typed. */
export function SimilarRecords({ definition, name, except, isChecked, onChecked }: SimilarRecordsProps) {
  const { form: f } = useTexts({ zh, en });
  const language = useLanguage();
  const found = useQuery(similarQuery(definition.code, useDeferredValue(name), except)).data?.records ?? [];
  if (found.length === 0) return null;
  return (
    <Notice kind="warn" title={f.similar}>
      <div className={styles.similar}>
        <ul>
          {found.map((one) => (
            <li key={one.id}>
              <PageLink to={registersPaths.record(definition.code, one.id)}>
                <Words of={one.name} />
              </PageLink>{" "}
              {definition.lifeCycle.states[one.state]?.label[language]}
            </li>
          ))}
        </ul>
        {onChecked && (isPersonal(definition) || !found.some((one) => one.isSame)) && (
          <Checkbox checked={isChecked} onChange={({ target }) => onChecked(target.checked)}>
            {f.isNew}
          </Checkbox>
        )}
      </div>
    </Notice>
  );
}
