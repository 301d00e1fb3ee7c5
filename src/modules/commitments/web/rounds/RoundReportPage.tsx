import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Form } from "antd";
import { useState } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Commitment } from "../../contract/commitment.ts";
import type { Prefill } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { actRefusal } from "../../rules/life.ts";
import { closedRefusal } from "../../rules/round.ts";
import { type ActFields, contentOf } from "../act-input.ts";
import commitmentStyles from "../commitment.module.css";
import { commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { ReportFields } from "../ReportFields.tsx";
import { situationOf } from "../situation-of.ts";
import { usePerson } from "../use-doers.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import { Known } from "./Known.tsx";
import { roundQueries } from "./round-queries.ts";
import styles from "./rounds.module.css";
import { SameDuties, sendable } from "./SameDuties.tsx";

/** A unit's report on one commitment in a round: what the platform knows on one side, what only the unit knows on the other. */
export function RoundReportPage() {
  const { id = "", commitment = "" }: { id?: string; commitment?: string } = useParams({ strict: false });
  const one = useQuery(commitmentsQueries.commitment(commitment));
  const prefill = useQuery(roundQueries.prefill(id, commitment));
  return (
    <Screen name={one.data?.title} marks={one.data?.isSample && <SampleMark />}>
      <Loaded query={prefill} shape="text">
        {(known) => (
          <Loaded query={one} shape="text">
            {(commitment) => <Report key={commitment.id} commitment={commitment} known={known} />}
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}

function Report({ commitment, known }: { commitment: Commitment; known: Prefill }) {
  const t = useTexts({ zh, en });
  const r = t.report;
  const { round } = known;
  const [served, setServed] = useState<number | null>(null);
  const back = (
    <p className={styles.tools}>
      <PageLink to={commitmentsPaths.round(round.id)}>{r.back}</PageLink>
      <PageLink to={commitmentsPaths.commitment(commitment.id)}>{r.toCommitment}</PageLink>
    </p>
  );
  return (
    <>
      <Answer question={r.question} answer={r.answer(t.states[known.state], round.deadline)} />
      {known.state === "returned" && known.verdictNote && (
        <Notice kind="warn" title={r.returnedTitle}>
          {r.returned(known.verdictNote)}
        </Notice>
      )}
      {served !== null && <Notice kind="good" title={served > 0 ? r.sentMany(served) : r.sent} />}
      {back}
      <blockquote className={commitmentStyles.quote} lang={languageTags.zh}>
        {commitment.quote}
      </blockquote>
      {round.instructions && <p className={styles.text}>{round.instructions}</p>}
      <div className={styles.columns}>
        <Known known={known} commitment={commitment} />
        {served === null && <Write commitment={commitment} known={known} onSent={setServed} />}
      </div>
    </>
  );
}

interface WriteProps {
  readonly commitment: Commitment;
  readonly known: Prefill;
  readonly onSent: (served: number) => void;
}

function Write({ commitment, known: { round, same }, onSent }: WriteProps) {
  const r = useTexts({ zh, en }).report;
  const client = useQueryClient();
  const person = usePerson();
  const refusalText = useRefusalText();
  const [form] = Form.useForm<ActFields>();
  const [version] = useState(commitment.version);
  const [also, setAlso] = useState<ReadonlySet<string>>(() => new Set(sendable(same).map(({ id }) => id)));
  const sent = same.filter(({ id }) => also.has(id));
  const send = useMutation({
    mutationFn: (fields: ActFields) =>
      loaded(
        api.POST("/api/commitments/rounds/{id}/reports/{commitment}", {
          params: { path: { id: round.id, commitment: commitment.id } },
          body: {
            version,
            content: contentOf(fields),
            also: sent.map(({ id, version: seen }) => ({ id, version: seen })),
          },
        }),
      ),
    onSuccess: async ({ served }) => {
      onSent(served);
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const reason =
    refusalText(closedRefusal(round)) ?? (person && refusalText(actRefusal("report", situationOf(commitment), person)));
  return (
    <Form form={form} layout="vertical" aria-label={r.write} onFinish={(fields) => send.mutate(fields)}>
      <h2>{r.write}</h2>
      <ReportFields commitment={commitment} form={form} />
      <SameDuties same={same} chosen={also} onChange={setAlso} />
      {send.error && <Failure error={send.error} />}
      <p className={styles.tools}>
        <ReasonButton type="primary" htmlType="submit" loading={send.isPending} reason={reason}>
          {sent.length > 0 ? r.submitMany(sent.length) : r.submit}
        </ReasonButton>
      </p>
      {reason && <p className={styles.quiet}>{reason}</p>}
    </Form>
  );
}
