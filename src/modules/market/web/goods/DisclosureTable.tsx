import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input } from "antd";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Disclosure } from "../../contract/disclosure.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import styles from "./goods.module.css";
import { goodsKey } from "./queries.ts";
import { SaidForm } from "./SaidForm.tsx";

interface DisclosureTableProps {
  readonly disclosures: readonly Disclosure[];
  /** Which side the reader is. */
  readonly side: "party" | "owner";
  readonly readAt: (at: string) => string;
}

/** Who may see the confidential part, who asked, and what the reader's side can do about it. */
export function DisclosureTable({ disclosures, side, readAt }: DisclosureTableProps) {
  const { confidential: t, one } = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const client = useQueryClient();
  const agree = useMutation({
    mutationFn: (id: string) => ask("POST", `/api/market/disclosures/${encodeURIComponent(id)}/agreement`),
    onSettled: () => client.invalidateQueries({ queryKey: goodsKey }),
  });
  const stateOf = ({ waitsFor, endedAt, endReason, readAt: at }: Disclosure): string => {
    if (endedAt !== null) return t.ended(endReason ?? "");
    if (waitsFor !== null) return t.waits[waitsFor];
    return at === null ? t.isOpen : `${t.isOpen} (${t.read(readAt(at))})`;
  };
  return (
    <>
      {agree.error && <Failure error={agree.error} />}
      <DataTable
        label={t.list}
        rows={disclosures}
        rowKey={(row) => row.id}
        empty={null}
        columns={[
          { key: "party", title: t.party, width: 240, onCard: "title", cell: (row) => row.party.name },
          { key: "purpose", title: t.purpose, cell: (row) => row.purpose },
          { key: "state", title: t.state, width: 260, cell: (row) => stateOf(row) },
          {
            key: "acts",
            title: one.acts,
            width: 240,
            cell: (row) =>
              row.endedAt === null && (
                <span className={styles.doors}>
                  {row.waitsFor === side && (
                    <ReasonButton
                      type="primary"
                      loading={agree.isPending && agree.variables === row.id}
                      onClick={() => agree.mutate(row.id)}
                    >
                      {t.agree}
                    </ReasonButton>
                  )}
                  <SaidForm<{ reason: string }>
                    label={t.end}
                    reason={null}
                    address={`/disclosures/${encodeURIComponent(row.id)}/end`}
                    bodyOf={(fields) => fields}
                  >
                    <Form.Item name="reason" label={t.end} rules={[{ required: true }]}>
                      <Input maxLength={500} />
                    </Form.Item>
                  </SaidForm>
                </span>
              ),
          },
        ]}
      />
    </>
  );
}
