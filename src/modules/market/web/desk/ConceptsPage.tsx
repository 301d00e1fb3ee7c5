import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type ConceptAct, conceptActs } from "../../contract/lead.ts";
import type { ConceptQueue } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { conceptTransitions, daysBetween } from "../../rules/lead.ts";
import { moneyText } from "../money.ts";
import styles from "./desk.module.css";
import { deskPaths } from "./paths.ts";
import { conceptsQuery, deskKey } from "./queries.ts";

/** The queue of proofs of concept: what waits, what runs, how the others were decided. */
export function ConceptsPage() {
  const t = useTexts({ zh, en });
  return (
    <Screen within={[{ text: t.desk.title, to: deskPaths.desk() }]}>
      <Loaded query={useQuery(conceptsQuery())} shape="table">
        {(queue) => <Queue queue={queue} />}
      </Loaded>
    </Screen>
  );
}

function Queue({ queue: { concepts, day, isSteward } }: { queue: ConceptQueue }) {
  const t = useTexts({ zh, en }).concept;
  const count = (...states: readonly string[]) => concepts.filter(({ state }) => states.includes(state)).length;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(count("asked"), count("running"), count("go", "change", "stop", "declined"))}
      />
      {concepts.length === 0 && <Empty title={t.none}>{t.noneDetail}</Empty>}
      <ol className={styles.cards}>
        {concepts.map((concept) => (
          <Concept key={concept.id} concept={concept} day={day} isSteward={isSteward} />
        ))}
      </ol>
    </>
  );
}

function Concept({
  concept,
  day,
  isSteward,
}: {
  concept: ConceptQueue["concepts"][number];
  day: string;
  isSteward: boolean;
}) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const waits = Math.max(0, Math.round(daysBetween(formatDate(concept.stateSince), day)));
  const acts = conceptActs.filter((act) => conceptTransitions[act].from.includes(concept.state));
  const isOpen = concept.state === "asked" || concept.state === "running";
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {concept.hypothesis} {concept.isSample && <SampleMark />}
        </h2>
        <span className={styles.score}>
          {t.concepts[concept.state]}
          {isOpen && ` · ${t.concept.days(waits)}`}
        </span>
      </div>
      <p className={styles.text}>{concept.test}</p>
      <p className={styles.facts}>
        <PageLink to={deskPaths.lead(concept.lead)}>
          {pick(concept.demand, language).text || t.gone} × {pick(concept.result, language).text || t.gone}
        </PageLink>
        {" · "}
        {t.concept.asked(concept.askedBy, formatDate(concept.askedAt))}
        {concept.cost !== null && ` · ${moneyText(concept.cost, language, t.bench.yuan)}`}
      </p>
      {concept.decision && <p className={styles.text}>{t.concept.decided(concept.decision)}</p>}
      {acts.length > 0 && <ConceptActs concept={concept} acts={acts} isSteward={isSteward} />}
    </li>
  );
}

function ConceptActs({
  concept,
  acts,
  isSteward,
}: {
  concept: ConceptQueue["concepts"][number];
  acts: readonly ConceptAct[];
  isSteward: boolean;
}) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ConceptAct | null>(null);
  const send = useMutation({
    mutationFn: ({ act, words }: { act: ConceptAct; words: string }) =>
      loaded(
        api.POST("/api/market/concepts/{id}/acts", {
          params: { path: { id: concept.id } },
          body: { act, version: concept.version, words },
        }),
      ),
    onSuccess: () => setChosen(null),
    onSettled: () => client.invalidateQueries({ queryKey: deskKey }),
  });
  const why = (act: ConceptAct) => ((act === "ask-again" ? concept.isBroker : isSteward) ? null : t.concept.notYours);
  return (
    <>
      {send.error && <Failure error={send.error} />}
      <div className={styles.buttons}>
        {acts.map((act) => (
          <ReasonButton key={act} size="small" reason={why(act)} onClick={() => setChosen(act)}>
            {t.conceptActs[act]}
          </ReasonButton>
        ))}
      </div>
      {chosen && (
        <Form<{ words: string }>
          key={chosen}
          name={`concept-${concept.id}`}
          className={styles.form}
          layout="vertical"
          aria-label={t.conceptActs[chosen]}
          onFinish={({ words }) => send.mutate({ act: chosen, words })}
        >
          <Form.Item
            name="words"
            label={t.concept.decision}
            rules={[{ required: true, whitespace: true, message: t.concept.decision }]}
            className={styles.wide}
          >
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={send.isPending}>
              {t.lead.save}
            </Button>
            <Button onClick={() => setChosen(null)}>{t.lead.cancel}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
