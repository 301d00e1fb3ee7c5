import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Attachment } from "../../contract/attachment.ts";
import type { RegisterDefinition } from "../../kit/define-register.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { keepRefusal } from "../../rules.ts";
import styles from "../registers.module.css";
import { usePerson } from "../use-person.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import { AttachmentForm } from "./AttachmentForm.tsx";
import { attachmentsQuery } from "./queries.ts";
import { RemovalForm } from "./RemovalForm.tsx";

interface AttachmentsProps {
  readonly definition: RegisterDefinition;
  readonly record: string;
  readonly owner: string | null;
}

/** The files of a record: who may read each, how large it is, when it came; a removed one says why. */
export function Attachments({ definition, record, owner }: AttachmentsProps) {
  const { attachments: a } = useTexts({ zh, en });
  const query = useQuery(attachmentsQuery(definition.code, record));
  const say = useRefusalText();
  const refusal = say(keepRefusal(definition, usePerson(), owner));
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Attachment | null>(null);
  return (
    <section className={styles.section}>
      <h2>{a.title}</h2>
      <Loaded query={query} shape="text">
        {({ attachments, limit }) => (
          <>
            {attachments.length === 0 && <p className={styles.hint}>{a.none}</p>}
            <ul className={styles.list}>
              {attachments.map((one) => (
                <li key={one.id}>
                  <Line one={one} />{" "}
                  {!one.removed && refusal === null && (
                    <Button size="small" aria-label={a.removeTitle(one.fileName)} onClick={() => setRemoved(one)}>
                      {a.remove}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {isAdding ? (
              <AttachmentForm
                register={definition.code}
                record={record}
                limit={limit}
                onClose={() => setAdding(false)}
              />
            ) : (
              <div className={styles.buttons}>
                <ReasonButton reason={refusal} onClick={() => setAdding(true)}>
                  {a.add}
                </ReasonButton>
              </div>
            )}
          </>
        )}
      </Loaded>
      {removed && <RemovalForm register={definition.code} attachment={removed} onClose={() => setRemoved(null)} />}
    </section>
  );
}

function Line({ one }: { one: Attachment }) {
  const { attachments: a } = useTexts({ zh, en });
  if (one.removed)
    return (
      <span className={styles.hint}>
        <del>{one.fileName}</del> {a.removed(one.removed.by, one.removed.reason)}
      </span>
    );
  return (
    <>
      <a href={`/api/registers/attachments/${one.id}/content`} download title={a.hash(one.sha256)}>
        {one.fileName}
      </a>{" "}
      <span className={styles.hint}>
        {[
          a.size(one.size),
          a.disclosures[one.disclosure],
          formatDateTime(one.addedAt),
          one.addedBy && a.by(one.addedBy),
          one.note,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}
