import { queryOptions, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { PastRetention } from "../../contract/own-data.ts";
import { registerOf } from "../../definitions/all.ts";
import { en } from "../../own-data-texts.en.ts";
import { zh } from "../../own-data-texts.zh.ts";
import { registersPaths } from "../paths.ts";
import { registersKey } from "../queries.ts";
import styles from "../registers.module.css";
import { StateMark } from "../StateMark.tsx";
import { HoldForm } from "./HoldForm.tsx";

const retentionQuery = queryOptions({
  queryKey: [...registersKey, "past-retention"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers/personal/past-retention", { signal })),
});

/** Records about persons that are past their retention period: when each goes, or until when and why it is kept. */
export function RetentionPage() {
  return (
    <Screen>
      <Loaded query={useQuery(retentionQuery)} shape="table">
        {(past) => <Past past={past} />}
      </Loaded>
    </Screen>
  );
}

type PastRecord = PastRetention["records"][number];

function Past({ past: { records, total, years, days } }: { past: PastRetention }) {
  const { retention: t } = useTexts({ zh, en });
  const navigate = useNavigate();
  const [held, setHeld] = useState<PastRecord | null>(null);
  const columns = useColumns(setHeld);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(total, years)}
        evidence={[
          {
            key: "parameter",
            shown: <PageLink to="/parameters/registers.personal-retention-years">{t.parameter}</PageLink>,
          },
          {
            key: "automatic",
            shown: <PageLink to="/parameters/registers.personal-erasure-days">{t.automatic(days)}</PageLink>,
          },
        ]}
      />
      <p className={styles.hint}>{t.hint(days)}</p>
      <DataTable
        label={t.title}
        columns={columns}
        rows={records}
        rowKey={(one) => `${one.register} ${one.id}`}
        onOpen={(one) => void navigate({ to: registersPaths.record(one.register, one.id) })}
        empty={<Empty title={t.none} />}
      />
      {total > records.length && <p className={styles.more}>{t.shown(records.length, total)}</p>}
      {held && <HoldForm record={held} onClose={() => setHeld(null)} />}
    </>
  );
}

function useColumns(onHold: (record: PastRecord) => void): Column<PastRecord>[] {
  const { retention: t } = useTexts({ zh, en });
  const language = useLanguage();
  return [
    {
      key: "name",
      title: t.name,
      cell: ({ register, id, name }) => <PageLink to={registersPaths.record(register, id)}>{name}</PageLink>,
      onCard: "title",
    },
    {
      key: "register",
      title: t.register,
      width: 220,
      cell: ({ register }) => registerOf(register)?.title[language] ?? register,
      onCard: "line",
    },
    {
      key: "state",
      title: t.state,
      width: 120,
      cell: ({ register, state }) => {
        const definition = registerOf(register);
        return definition ? <StateMark definition={definition} state={state} /> : state;
      },
      onCard: "line",
    },
    { key: "changedOn", title: t.changedOn, width: 120, cell: ({ changedOn }) => changedOn, onCard: "line" },
    { key: "until", title: t.until, width: 120, cell: ({ retainedUntil }) => retainedUntil, onCard: "line" },
    {
      key: "erasedOn",
      title: t.erasedOn,
      width: 240,
      cell: ({ erasedOn, hold }) => (hold ? t.held(hold.until, hold.reason) : (erasedOn ?? t.never)),
      onCard: "line",
    },
    {
      key: "hold",
      title: t.hold,
      width: 130,
      cell: (record) => (
        <Button
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            onHold(record);
          }}
        >
          {t.hold}
        </Button>
      ),
      onCard: "line",
    },
  ];
}
