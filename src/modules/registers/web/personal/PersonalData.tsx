import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { PersonalAccess } from "../../contract/personal.ts";
import type { RegisterRecord } from "../../contract.ts";
import type { RegisterDefinition } from "../../kit/define-register.ts";
import { en as ownEn } from "../../own-data-texts.en.ts";
import { zh as ownZh } from "../../own-data-texts.zh.ts";
import { en } from "../../personal-texts.en.ts";
import { zh } from "../../personal-texts.zh.ts";
import { personalFields } from "../../rules/personal.ts";
import { isSteward, keepRefusal } from "../../rules.ts";
import { registersKey } from "../queries.ts";
import styles from "../registers.module.css";
import { usePerson } from "../use-person.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import { ErasureForm } from "./ErasureForm.tsx";
import { SubjectForm } from "./SubjectForm.tsx";

interface PersonalDataProps {
  readonly definition: RegisterDefinition;
  readonly record: RegisterRecord;
}

const accessQuery = (register: string, record: string) =>
  queryOptions({
    queryKey: [...registersKey, register, "accesses", record],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/registers/personal/accesses", { params: { query: { register, record } }, signal })),
  });

/** What is kept about the person of a record and what for; who has read it; all of it as a file; its erasure. */
export function PersonalData({ definition, record }: PersonalDataProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const person = usePerson();
  const say = useRefusalText();
  const { subject: own } = useTexts({ zh: ownZh, en: ownEn });
  const [isNaming, setNaming] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const mayKeep = keepRefusal(definition, person, record.owner) === null;
  const query = useQuery({ ...accessQuery(definition.code, record.id), enabled: mayKeep });
  const byPurpose = new Map([[definition.personalPurpose?.[language] ?? "", [t.name]]]);
  for (const { label, purpose } of personalFields(definition))
    byPurpose.set(purpose[language], [...(byPurpose.get(purpose[language]) ?? []), label[language]]);
  const notSteward = isSteward(definition, person) ? null : say({ code: "registers.not-steward" });
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <FieldList>
        {[...byPurpose].map(([of, labels]) => (
          <div key={of}>
            <dt>{labels.join(t.comma)}</dt>
            <dd>{of}</dd>
          </div>
        ))}
      </FieldList>
      {mayKeep && (
        <>
          <p className={styles.hint}>{t.exportHint}</p>
          <div className={styles.tools}>
            <a href={`/api/registers/personal/export?register=${definition.code}&record=${record.id}`} download>
              {t.export}
            </a>
            <ReasonButton reason={notSteward} onClick={() => setErasing(true)}>
              {t.erase}
            </ReasonButton>
          </div>
          <Loaded query={query} shape="text">
            {(access) => (
              <>
                <div className={styles.apart}>
                  <FieldList>
                    <div>
                      <dt>{own.label}</dt>
                      <dd className={styles.tools}>
                        {access.subject ? own.name(access.subject) : own.none}
                        <ReasonButton size="small" reason={notSteward} onClick={() => setNaming(true)}>
                          {access.subject ? own.change : own.set}
                        </ReasonButton>
                      </dd>
                    </div>
                  </FieldList>
                </div>
                <Accesses access={access} />
              </>
            )}
          </Loaded>
        </>
      )}
      {isNaming && <SubjectForm register={definition.code} record={record.id} onClose={() => setNaming(false)} />}
      {isErasing && <ErasureForm definition={definition} record={record} onClose={() => setErasing(false)} />}
    </section>
  );
}

function Accesses({ access: { accesses, erasures } }: { access: PersonalAccess }) {
  const t = useTexts({ zh, en });
  return (
    <>
      {erasures.map(({ id, at, by, reason }) => (
        <p key={id}>{t.wasErased(formatDateTime(at), by, reason)}</p>
      ))}
      <Disclosure label={t.accesses(accesses.length)}>
        <div className={styles.views}>
          <p className={styles.hint}>{accesses.length === 0 ? t.none : t.accessHint}</p>
          <ul className={styles.log}>
            {accesses.map(({ id, at, by, way, records }) => (
              <li key={id}>
                <span className={styles.when}>{formatDateTime(at)}</span>
                <span>{[by, t.ways[way], records > 1 && t.among(records)].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </>
  );
}
