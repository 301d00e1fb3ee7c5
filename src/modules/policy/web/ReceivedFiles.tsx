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
    mutationFn: (id: string) => loaded(api.POST("/api/policy/files/{id}/compilation", { params: { path: { id } } })),
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
          width: 160,
          cell: (row) =>
            row.document ? (
              <PageLink to={policyPaths.document(row.document)}>{t.importing.open}</PageLink>
            ) : (
              <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(row.id)}>
                {t.importing.retry}
              </Button>
            ),
        },
      ]}
    />
  );
}
