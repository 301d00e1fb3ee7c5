import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Radio, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { type Choice, choices, type Preferences, type PreferencesInput } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./messages.module.css";
import { messagesQueries } from "./queries.ts";

/** How the reader gets messages of each kind, and whether by mail too. */
export function PreferencesPage() {
  const t = useTexts({ zh, en });
  const user = useUser();
  const query = useQuery({ ...messagesQueries.preferences(), enabled: Boolean(user) });
  return (
    <Screen>
      {user === null ? (
        <Empty title={t.inbox.signIn} />
      ) : (
        <Loaded query={query} shape="table">
          {(preferences) => <Chosen preferences={preferences} />}
        </Loaded>
      )}
    </Screen>
  );
}

function Chosen({ preferences }: { preferences: Preferences }) {
  const t = useTexts({ zh, en });
  const p = t.preferences;
  const language = useLanguage();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const [mail, setMail] = useState(preferences.mail.language);
  const save = useMutation({
    mutationFn: (body: PreferencesInput) => loaded(api.PUT("/api/messages/preferences", { body })),
    onSuccess: (saved) => {
      setChosen({});
      client.setQueryData(messagesQueries.preferences().queryKey, saved);
    },
  });
  const choiceOf = ({ kind, choice }: Preferences["kinds"][number]): Choice => chosen[kind] ?? choice;
  const count = (of: Choice) => preferences.kinds.filter((one) => choiceOf(one) === of).length;
  return (
    <>
      <Answer question={p.question} answer={p.answer(count("at-once"), count("digest"), count("not"))} />
      {save.error && <Failure error={save.error} />}
      {save.isSuccess && <Notice kind="good" title={p.saved} />}
      <p className={styles.quiet}>{p.inHouse}</p>
      <table className={styles.kinds}>
        <thead>
          <tr>
            <th scope="col">{p.kind}</th>
            <th scope="col">{p.choice}</th>
          </tr>
        </thead>
        <tbody>
          {preferences.kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">
                {one.name[language]} <span className={styles.quiet}>{t.urgencies[one.urgency]}</span>
              </th>
              <td>
                <Radio.Group
                  aria-label={one.name[language]}
                  value={choiceOf(one)}
                  options={choices.map((choice) => ({
                    value: choice,
                    label: p.choices[choice],
                    disabled: choice === "not" && one.fixed !== null,
                  }))}
                  onChange={({ target }) => setChosen({ ...chosen, [one.kind]: target.value as Choice })}
                />
                <div className={styles.quiet}>{one.fixed?.[language] ?? p.usual(p.choices[one.usual])}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{p.mail}</h2>
      <p>{p.mailTo(preferences.mail.address)}</p>
      {!preferences.mail.isServerSet && <p className={styles.quiet}>{p.noServer}</p>}
      <div className={styles.tools}>
        <Select<"none" | "zh" | "en">
          aria-label={p.mail}
          value={mail ?? "none"}
          options={(["none", "zh", "en"] as const).map((value) => ({ value, label: p.mailLanguages[value] }))}
          onChange={(value) => setMail(value === "none" ? null : value)}
        />
        <Button type="primary" loading={save.isPending} onClick={() => save.mutate({ choices: chosen, mail })}>
          {p.save}
        </Button>
      </div>
    </>
  );
}
