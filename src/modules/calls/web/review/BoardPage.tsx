import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Board } from "../../contract/review.ts";
import { officeRoles } from "../../contract.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";
import { boardSearch } from "./board-search.ts";
import { RankingView } from "./RankingView.tsx";
import { Reviewed } from "./Reviewed.tsx";

/** The review of a call: conflicts with their evidence, who judges what, how far it is; once it is over, the ranking. */
export function BoardPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(callsQueries.board(id));
  const call = useQuery(callsQueries.dossier(id)).data;
  return (
    <Screen within={call ? [{ text: call.title, to: callsPaths.dossier(id) }] : []}>
      <Loaded query={query} shape="table">
        {(board) => <TheBoard id={id} board={board} />}
      </Loaded>
      <RankingView id={id} title={call?.title ?? ""} />
    </Screen>
  );
}

type Row = Board["dossiers"][number];

/** So many applications are shown whole; more are a table, with the one that is chosen below it. */
const fewest = 12;

const isLive = ({ state }: Row["assignments"][number]): boolean => state !== "declined" && state !== "withdrawn";
const liveOf = ({ assignments }: Row) => assignments.filter(isLive);
const sealedOf = ({ assignments }: Row) => assignments.filter(({ state }) => state === "sealed");

/** Experts who are asked although something ties them: found after they were. */
const tiedOf = (row: Row) => liveOf(row).filter(({ expert }) => row.conflicts.some((one) => one.expert === expert));

function TheBoard({ id, board }: { id: string; board: Board }) {
  const t = useTexts({ zh, en }).board;
  const isOffice = useHasRole(officeRoles);
  const [search, setSearch] = useSearchState(boardSearch);
  const { dossiers, lookedAt, needs } = board;
  const live = dossiers.flatMap(liveOf);
  const waiting = dossiers.filter((row) => row.isToJudge && (liveOf(row).length < needs || tiedOf(row).length > 0));
  const shown = search.show === "waiting" ? waiting : dossiers;
  const isShort = dossiers.length <= fewest;
  const reason = dossiers.some(({ isToJudge }) => isToJudge)
    ? null
    : dossiers.length === 0
      ? t.noneDetail
      : t.reviewOver;
  const chosen = dossiers.find((row) => row.id === search.dossier);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(dossiers.length, live.length, dossiers.flatMap(sealedOf).length)}
      />
      {isOffice && <Tools id={id} reason={reason} />}
      {lookedAt && <p className={styles.quiet}>{t.lastLooked(formatDateTime(lookedAt, "Asia/Shanghai"))}</p>}
      {dossiers.length === 0 && <Empty title={t.none}>{t.noneDetail}</Empty>}
      {!isShort && (
        <>
          <p className={styles.tools}>
            <Checkbox
              checked={search.show === "waiting"}
              onChange={(event) => void setSearch({ show: event.target.checked ? "waiting" : undefined })}
            >
              {t.onlyWaiting(waiting.length)}
            </Checkbox>
          </p>
          <Overview
            rows={shown}
            needs={needs}
            chosen={search.dossier}
            onOpen={(row) => void setSearch({ dossier: row.id })}
          />
        </>
      )}
      {(isShort ? dossiers : chosen ? [chosen] : []).map((row) => (
        <Reviewed key={row.id} row={row} isOffice={isOffice} />
      ))}
    </>
  );
}

interface OverviewProps {
  readonly rows: readonly Row[];
  readonly needs: number;
  readonly chosen: string | undefined;
  readonly onOpen: (row: Row) => void;
}

function Overview({ rows, needs, chosen, onOpen }: OverviewProps) {
  const t = useTexts({ zh, en }).board;
  const columns: Column<Row>[] = [
    { key: "title", title: t.dossier, onCard: "title", cell: ({ title }) => title },
    { key: "asked", title: t.asked, width: 96, align: "end", cell: (row) => `${liveOf(row).length} / ${needs}` },
    { key: "sealed", title: t.sealedCount, width: 96, align: "end", cell: (row) => sealedOf(row).length },
    { key: "conflicts", title: t.conflictCount, width: 96, align: "end", cell: ({ conflicts }) => conflicts.length },
    {
      key: "waiting",
      title: t.toDo,
      width: 240,
      cell: (row) =>
        [
          liveOf(row).length < needs ? t.lacks(needs - liveOf(row).length) : "",
          tiedOf(row).length > 0 ? t.tied(tiedOf(row).length) : "",
        ]
          .filter(Boolean)
          .join(" · "),
    },
  ];
  return (
    <DataTable
      label={t.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selectedKey={chosen}
      onOpen={onOpen}
      empty={<Empty title={t.noneWaiting} />}
    />
  );
}

/** `reason`: why nobody is assigned now, or null. */
function Tools({ id, reason }: { id: string; reason: string | null }) {
  const t = useTexts({ zh, en }).board;
  const client = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => client.invalidateQueries({ queryKey: ["calls"] });
  const look = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/dossiers/{id}/conflicts", { params })),
    onSuccess,
  });
  const assign = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/dossiers/{id}/assignments", { params })),
    onSuccess,
  });
  return (
    <>
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} loading={assign.isPending} onClick={() => assign.mutate()}>
          {t.assign}
        </ReasonButton>
        <ReasonButton reason={reason} loading={look.isPending} onClick={() => look.mutate()}>
          {t.look}
        </ReasonButton>
      </p>
      {(look.error ?? assign.error) && <Failure error={look.error ?? assign.error} />}
      {look.data && <Notice kind="info" title={t.looked(look.data.found, look.data.dossiers, look.data.experts)} />}
      {assign.data && (
        <Notice kind={assign.data.short.length > 0 ? "warn" : "good"} title={t.assigned(assign.data.pairs)}>
          {assign.data.short.map(({ dossier, title, lacks }) => (
            <p key={dossier}>{t.short(title, lacks)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
