import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { Field } from "../../../../web/ui/Field.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { NegativeListPage } from "../../contract/lists.ts";
import { officeRoles } from "../../contract.ts";
import { listsEn as en } from "../../lists-texts.en.ts";
import { listsZh as zh } from "../../lists-texts.zh.ts";
import { listStanding } from "../../rules/lists.ts";
import styles from "../integrity.module.css";
import { integrityQueries } from "../queries.ts";
import { useSending } from "../use-sending.ts";
import { DraftForm } from "./DraftForm.tsx";
import { Items } from "./ListsPage.tsx";

/** One version of a negative list: what it says, when it holds, what was done with it. */
export function ListPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(integrityQueries.list(id));
  return (
    <Screen
      name={query.data ? pick(query.data.title, language).text : id}
      marks={query.data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(list) => <OneList list={list} />}
      </Loaded>
    </Screen>
  );
}

function OneList({ list }: { list: NegativeListPage }) {
  const t = useTexts({ zh, en });
  const isOffice = useHasRole(officeRoles);
  const [isWriting, setWriting] = useState(false);
  const standing = listStanding(list, list.today);
  return (
    <>
      <Answer
        question={t.kinds[list.kind]}
        answer={`${t.version(list.version)}: ${t.states[standing]}, ${t.from(list.validFrom, list.validTo)}`}
      />
      <FieldList>
        <div>
          <dt>{t.number}</dt>
          <dd>{list.number ?? "–"}</dd>
        </div>
        <div>
          <dt>{t.listBasis}</dt>
          <dd>
            <SourceLines of={list.basis} />
          </dd>
        </div>
      </FieldList>
      <section className={styles.part}>
        <h2>{t.items}</h2>
        {isWriting ? (
          <DraftForm draft={list} onDone={() => setWriting(false)} onCancel={() => setWriting(false)} />
        ) : (
          <Items items={list.items} />
        )}
      </section>
      {isOffice && !list.isEnacted && !isWriting && (
        <>
          <Button onClick={() => setWriting(true)}>{t.acts.changed}</Button>
          <Enact list={list} />
        </>
      )}
      {isOffice && (standing === "held" || standing === "later") && <End list={list} />}
      <section className={styles.part}>
        <h2>{t.steps}</h2>
        <ul className={styles.plain}>
          {list.steps.map(({ id, act, day, said, at, by }) => (
            <li key={id} className={styles.entry}>
              {[t.acts[act], day, by, formatDateTime(at, "Asia/Shanghai")].filter(Boolean).join(" · ")}
              {said && <div className={styles.quiet}>{said}</div>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Enact({ list: { id, revision, items } }: { list: NegativeListPage }) {
  const t = useTexts({ zh, en });
  const [basis, setBasis] = useState("");
  const sending = useSending(() =>
    loaded(api.POST("/api/integrity/lists/{id}/enact", { params: { path: { id } }, body: { revision, basis } })),
  );
  return (
    <section className={styles.part}>
      <h2>{t.enact}</h2>
      <div className={styles.narrow}>
        {sending.error && <Failure error={sending.error} />}
        <Field label={t.enactBasis} value={basis} onChange={setBasis} />
        <ReasonButton
          type="primary"
          reason={items.length === 0 ? t.mustItems : basis.trim() === "" ? t.mustBasis : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.enact}
        </ReasonButton>
      </div>
    </section>
  );
}

function End({ list: { id, revision, today } }: { list: NegativeListPage }) {
  const t = useTexts({ zh, en });
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState("");
  const sending = useSending(() =>
    loaded(api.POST("/api/integrity/lists/{id}/end", { params: { path: { id } }, body: { revision, day, reason } })),
  );
  return (
    <section className={styles.part}>
      <h2>{t.end}</h2>
      <div className={styles.narrow}>
        {sending.error && <Failure error={sending.error} />}
        <Field as="day" label={t.endDay} value={day} onChange={setDay} />
        <Field label={t.reason} value={reason} onChange={setReason} />
        <ReasonButton
          danger
          reason={day === "" || reason.trim() === "" ? t.mustEnd : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.end}
        </ReasonButton>
      </div>
    </section>
  );
}
