import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../web/api.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { ReceivedFileState } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { policyPaths } from "./paths.ts";

/** Every file that came, and what became of it; one that failed can be tried again. */
export function ReceivedFiles({ rows }: { rows: readonly ReceivedFileState[] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: ({ id, into }: { id: string; into?: string }) =>
      loaded(api.POST("/api/policy/files/{id}/compilation", { params: { path: { id }, query: { into } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["policy"] }),
  });
  return (
    <DataTable
      label={t.importing.files}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<Empty title={t.importing.none} />}
      columns={[
        { key: "file", title: t.importing.file, width: 280, onCard: "title", cell: (row) => row.fileName },
        {
          key: "state",
          title: t.importing.state,
          cell: (row) => (row.failure ? row.failure[language] : t.importing.states[row.state]),
        },
        { key: "at", title: t.document.received, width: 150, cell: (row) => formatDateTime(row.receivedAt) },
        {
          key: "next",
          title: t.importing.open,
          width: 240,
          cell: (row) => (
            <Next row={row} isBusy={retry.isPending} onCompile={(into) => retry.mutate({ id: row.id, into })} />
          ),
        },
      ]}
    />
  );
}

interface NextProps {
  readonly row: ReceivedFileState;
  readonly isBusy: boolean;
  readonly onCompile: (into?: string) => void;
}

/** What can be done with a file: open its document, say what it is, or try again. */
function Next({ row, isBusy, onCompile }: NextProps) {
  const t = useTexts({ zh, en });
  if (row.document) return <PageLink to={policyPaths.document(row.document)}>{t.importing.open}</PageLink>;
  const known = row.failure?.document;
  if (!known) {
    return (
      <Button size="small" loading={isBusy} onClick={() => onCompile()}>
        {t.importing.retry}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" loading={isBusy} onClick={() => onCompile(known)}>
        {t.importing.intoKnown}
      </Button>{" "}
      <Button size="small" loading={isBusy} onClick={() => onCompile("new")}>
        {t.importing.intoNew}
      </Button>
    </>
  );
}
