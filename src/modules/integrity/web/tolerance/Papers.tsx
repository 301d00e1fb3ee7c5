import { Button } from "antd";
import { useRef } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { ToleranceCase } from "../../contract/tolerance.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { PaperList } from "../PaperList.tsx";
import { useSending } from "../use-sending.ts";
import { useActs } from "./use-acts.ts";

/** The files that stand as evidence. */
export function Papers({ one }: { one: ToleranceCase }) {
  const o = useTexts({ zh, en }).one;
  const { reason } = useActs(one);
  const input = useRef<HTMLInputElement>(null);
  const sending = useSending((file: File) =>
    postFile(`/api/integrity/tolerance/${encodeURIComponent(one.id)}/papers`, file, {}),
  );
  const mayAdd = reason("add-evidence") === null;
  return (
    <section className={styles.part}>
      <h2>{o.papers}</h2>
      {one.papers.length === 0 && <p className={styles.quiet}>{o.noPapers}</p>}
      <PaperList papers={one.papers} />
      {sending.error && <Failure error={sending.error} />}
      {mayAdd && (
        <>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={o.upload}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) sending.mutate(file);
            }}
          />
          <Button loading={sending.isPending} onClick={() => input.current?.click()}>
            {o.upload}
          </Button>
        </>
      )}
    </section>
  );
}
