import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { classNames } from "../../../../web/ui/class-names.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Fund } from "../../contract/funds.ts";
import { keeperRoles, teamRoles } from "../../contract.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** Topics that contributors propose and choose together, each by its share. */
export function Topics({ fund }: { fund: Fund }) {
  const f = useWords().funds;
  const mayPropose = useHasRole([...keeperRoles, ...teamRoles]);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.part}>
      <h2>{f.topics}</h2>
      <p className={styles.quiet}>{f.threshold(fund.threshold)}</p>
      {fund.topics.length === 0 && <p className={styles.quiet}>{f.noTopics}</p>}
      <ul className={styles.plain}>
        {fund.topics.map((topic) => (
          <Topic key={topic.id} fund={fund} topic={topic} />
        ))}
      </ul>
      {mayPropose && !isOpen && <Button onClick={() => setOpen(true)}>{f.propose}</Button>}
      {mayPropose && isOpen && <TopicForm fund={fund} onDone={() => setOpen(false)} />}
    </section>
  );
}

function Topic({ fund, topic }: { fund: Fund; topic: Fund["topics"][number] }) {
  const f = useWords().funds;
  const speak = useAct(({ contributor, isFor }: { contributor: string; isFor: boolean }) =>
    loaded(
      api.POST("/api/projects/topics/{id}/voices", {
        params: { path: { id: topic.id } },
        body: { contributor, isFor, words: null },
      }),
    ),
  );
  const nameOf = (key: string) => fund.contributors.find((one) => one.key === key)?.name ?? key;
  const silent = fund.contributors.filter(
    ({ key, isOwn }) => isOwn && !topic.voices.some(({ contributor }) => contributor === key),
  );
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <strong>{topic.title}</strong>
        <span
          className={classNames(
            styles.mark,
            topic.state === "chosen" && styles.good,
            topic.state === "declined" && styles.bad,
          )}
        >
          {f.states[topic.state]}
        </span>
      </div>
      <p className={styles.text}>
        {topic.words} <span className={styles.quiet}>{topic.by}</span>
      </p>
      <ul className={styles.plain}>
        {topic.voices.map(({ contributor, isFor, words }) => (
          <li key={contributor} className={styles.quiet}>
            {nameOf(contributor)}: {isFor ? f.isFor : f.isAgainst} {words}
          </li>
        ))}
      </ul>
      {speak.error && <Failure error={speak.error} />}
      {silent.map(({ key, name }) => (
        <p key={key} className={styles.tools}>
          <Button onClick={() => speak.mutate({ contributor: key, isFor: true })}>{f.agree(name)}</Button>
          <Button onClick={() => speak.mutate({ contributor: key, isFor: false })}>{f.decline(name)}</Button>
        </p>
      ))}
    </li>
  );
}

function TopicForm({ fund, onDone }: { fund: Fund; onDone: () => void }) {
  const t = useWords();
  const f = t.funds;
  const [title, setTitle] = useState("");
  const [words, setWords] = useState("");
  const send = useAct(
    () =>
      loaded(
        api.POST("/api/projects/funds/{id}/topics", { params: { path: { id: fund.id } }, body: { title, words } }),
      ),
    onDone,
  );
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <Field label={f.topic}>
        {(id) => <Input id={id} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      <Field label={f.topicWords}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={title.trim() === "" || words.trim() === "" ? t.must : null}
          loading={send.isPending}
          onClick={() => send.mutate(undefined)}
        >
          {f.sendTopic}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
