import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { WorkPointChoice, WorkPointItem } from "../../contract/work-point.ts";
import { workPointsEn as en } from "../../work-point-texts.en.ts";
import { workPointsZh as zh } from "../../work-point-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";

interface WorkPointTableProps {
  readonly code: string;
  readonly label: string;
  readonly items: readonly WorkPointItem[];
}

/** Items that are offered for one reason: the office ticks what stands in the draft, and says why something does not. */
export function WorkPointTable({ code, label, items }: WorkPointTableProps) {
  const t = useTexts({ zh, en });
  const c = t.columns;
  const language = useLanguage();
  const isOffice = useDoers().has("office");
  const client = useQueryClient();
  const [leaving, setLeaving] = useState<WorkPointItem | null>(null);
  const choose = useMutation({
    mutationFn: (body: WorkPointChoice) =>
      loaded(api.POST("/api/commitments/work-points/{code}/choices", { params: { path: { code } }, body })),
    onSuccess: () => setLeaving(null),
    onSettled: () => client.invalidateQueries({ queryKey: ["commitments", "work-points"] }),
  });
  const send = ({ item, choice }: WorkPointItem, isIn: boolean, note: string | null) =>
    choose.mutate({ item, isIn, note, seen: choice?.id ?? null });
  const columns: Column<WorkPointItem>[] = [
    {
      key: "in",
      title: c.in,
      width: 56,
      cell: (row) => (
        <input
          type="checkbox"
          aria-label={t.include(row.name)}
          title={isOffice ? undefined : t.notYours}
          checked={row.isIn}
          disabled={!isOffice || choose.isPending}
          onChange={() => (row.isIn ? setLeaving(row) : send(row, true, null))}
        />
      ),
    },
    {
      key: "name",
      title: c.name,
      onCard: "title",
      cell: ({ item, name, document, start, isCommitment }) => (
        <PageLink
          to={isCommitment ? commitmentsPaths.commitment(item) : commitmentsPaths.document(document.code)}
          search={isCommitment ? {} : { at: start }}
        >
          <span lang={languageTags.zh}>{name}</span>
        </PageLink>
      ),
    },
    {
      key: "document",
      title: c.document,
      width: 248,
      cell: ({ document: { titleZh, titleEn } }) => pick({ zh: titleZh, en: titleEn }, language).text,
    },
    { key: "due", title: c.due, width: 72, cell: ({ due }) => due },
    { key: "units", title: c.units, width: 184, cell: ({ units }) => (units.length > 0 ? units.join("、") : t.noUnit) },
    {
      key: "choice",
      title: c.choice,
      width: 176,
      cell: ({ choice }) =>
        choice ? t.chosen(choice.by, choice.note) : <span className={styles.quiet}>{t.proposed}</span>,
    },
  ];
  return (
    <>
      {choose.error && <Failure error={choose.error} />}
      {leaving && (
        <Form<{ note: string }>
          key={leaving.item}
          className={styles.narrow}
          layout="vertical"
          aria-label={t.confirm}
          onFinish={({ note }) => send(leaving, false, note)}
        >
          <p lang={languageTags.zh}>{leaving.name}</p>
          <Form.Item name="note" label={t.leaveOut} rules={[{ required: true, whitespace: true, message: t.must }]}>
            <Input maxLength={1000} />
          </Form.Item>
          <p className={styles.tools}>
            <Button type="primary" htmlType="submit" loading={choose.isPending}>
              {t.confirm}
            </Button>
            <Button onClick={() => setLeaving(null)}>{t.cancel}</Button>
          </p>
        </Form>
      )}
      <DataTable label={label} columns={columns} rows={items} rowKey={({ item }) => item} empty={null} />
    </>
  );
}
