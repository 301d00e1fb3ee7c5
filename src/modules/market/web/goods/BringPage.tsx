import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Radio, Upload } from "antd";
import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { BringReport } from "../../contract/bring.ts";
import { type GoodKind, goodKinds, marketOwners, marketStations } from "../../contract.ts";
import { goodsBringEn } from "../../goods-bring-texts.en.ts";
import { goodsBringZh } from "../../goods-bring-texts.zh.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";
import { goodsKey } from "./queries.ts";

/** A table of demands or results that somebody has: tried first, then brought as drafts, whole or not at all. */
export function BringPage() {
  const t = useTexts({ zh: goodsBringZh, en: goodsBringEn });
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  const screen = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const client = useQueryClient();
  const isPoster = useHasRole([...marketOwners, ...marketStations]);
  const [kind, setKind] = useState<GoodKind>("demand");
  const [file, setFile] = useState<File | null>(null);
  const bring = useMutation({
    mutationFn: (isTrial: boolean) =>
      postFile<BringReport>("/api/market/imports", file!, { kind, isTrial: String(isTrial) }),
    onSuccess: async ({ isKept }) => {
      if (isKept) await client.invalidateQueries({ queryKey: goodsKey });
    },
  });
  const report = bring.data;
  const notReady = isPoster ? (file ? null : t.fileFirst) : screen.market.whoPosts;
  const notTried = notReady ?? (report && !report.isKept ? (report.wrong > 0 ? t.wrongFirst : null) : t.tryFirst);
  return (
    <Screen within={[{ text: screen.market.title, to: marketPaths.market() }]}>
      <Answer question={t.question} answer={t.answer} />
      <div className={styles.said}>
        <Radio.Group
          aria-label={t.kind}
          value={kind}
          onChange={({ target }) => {
            setKind(target.value as GoodKind);
            bring.reset();
          }}
          options={goodKinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <a href={`/api/market/template?kind=${kind}`}>{t.template}</a>
        <Upload
          accept=".xlsx,.csv"
          maxCount={1}
          beforeUpload={(chosen) => {
            setFile(chosen);
            bring.reset();
            return false;
          }}
          onRemove={() => setFile(null)}
        >
          <Button>{t.file}</Button>
        </Upload>
        <div className={styles.doors}>
          <ReasonButton reason={notReady} loading={bring.isPending} onClick={() => bring.mutate(true)}>
            {t.try}
          </ReasonButton>
          <ReasonButton type="primary" reason={notTried} loading={bring.isPending} onClick={() => bring.mutate(false)}>
            {t.keep}
          </ReasonButton>
        </div>
      </div>
      {bring.error && <Failure error={bring.error} />}
      {report && <Report kind={kind} report={report} />}
    </Screen>
  );
}

function Report({ kind, report }: { kind: GoodKind; report: BringReport }) {
  const t = useTexts({ zh: goodsBringZh, en: goodsBringEn });
  const screen = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const { isKept, rows, drafts, same, wrong, errors } = report;
  return (
    <>
      <Notice
        kind={isKept ? "good" : wrong > 0 ? "warn" : "info"}
        title={isKept ? t.kept(drafts, same) : t.tried(rows, drafts, same, wrong)}
        action={isKept && <PageLink to={marketPaths.mine()}>{screen.mine.title}</PageLink>}
      />
      {errors.length > 0 && (
        <DataTable
          label={t.errors}
          rows={errors}
          rowKey={(row) => `${row.row} ${row.column} ${row.fault} ${row.value}`}
          empty={null}
          columns={[
            { key: "row", title: t.row, width: 80, cell: (row) => (row.row === 0 ? t.header : row.row) },
            { key: "column", title: t.column, width: 200, onCard: "title", cell: (row) => t.columns[kind][row.column] },
            { key: "what", title: t.what, cell: (row) => t.faults[row.fault] },
            { key: "value", title: t.value, width: 240, cell: (row) => row.value },
          ]}
        />
      )}
    </>
  );
}
