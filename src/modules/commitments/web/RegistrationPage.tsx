import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { Waiting } from "../contract/ledger.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";
import { commitmentsPaths } from "./paths.ts";
import { commitmentsQueries } from "./queries.ts";

/** What people have confirmed and nobody has registered, by document. */
export function RegistrationPage() {
  return (
    <Screen>
      <Loaded query={useQuery(commitmentsQueries.waiting())} shape="cards">
        {(waiting) => <Documents waiting={waiting} />}
      </Loaded>
    </Screen>
  );
}

function Documents({ waiting: { documents } }: { waiting: Waiting }) {
  const t = useTexts({ zh, en });
  const r = t.register;
  const language = useLanguage();
  const client = useQueryClient();
  const [measures, setMeasures] = useState(false);
  const register = useMutation({
    mutationFn: (document: string) =>
      loaded(api.POST("/api/commitments/registrations", { body: { document, extractions: null, measures } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["commitments"] }),
  });
  const count = documents.reduce((sum, one) => sum + one.targets + one.goals + one.tasks, 0);
  return (
    <>
      <Answer question={r.question} answer={r.answer(count)} />
      <p className={styles.quiet}>{r.meaning}</p>
      {register.error && <Failure error={register.error} />}
      {register.data && (
        <Notice
          kind="good"
          title={r.done(register.data.registered)}
          action={<PageLink to={commitmentsPaths.ledger()}>{r.see}</PageLink>}
        />
      )}
      {documents.length > 0 && (
        <p>
          <Checkbox checked={measures} onChange={({ target }) => setMeasures(target.checked)}>
            {r.measures}
          </Checkbox>
        </p>
      )}
      <ul className={styles.documents}>
        {documents.map(({ code, titleZh, titleEn, targets, goals, tasks }) => (
          <li key={code}>
            <div>
              <PageLink to={commitmentsPaths.document(code)}>
                {pick({ zh: titleZh, en: titleEn }, language).text}
              </PageLink>
              <p className={styles.quiet}>{r.counts(targets, goals, tasks)}</p>
            </div>
            <Button loading={register.isPending && register.variables === code} onClick={() => register.mutate(code)}>
              {r.act}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
