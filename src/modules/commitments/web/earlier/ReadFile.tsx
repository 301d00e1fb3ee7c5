import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { EarlierReading, SheetMapping } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import { FileButton } from "../bring/FileButton.tsx";
import { commitmentsPaths } from "../paths.ts";
import { CellProblems } from "./CellProblems.tsx";
import styles from "./earlier.module.css";
import { SheetColumns } from "./SheetColumns.tsx";
import { Steps } from "./Steps.tsx";

const door = "/api/commitments/earlier-ledgers";

interface ReadFileProps {
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly onKept: (ledger: string) => void;
}

/** A file is chosen, read and shown column by column; what was read wrongly is corrected and read again; then it is kept. */
export function ReadFile({ before, after, onKept }: ReadFileProps) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [mapping, setMapping] = useState<SheetMapping[] | null>(null);
  const read = useMutation({
    mutationFn: ({ chosen, said }: { chosen: File; said: SheetMapping[] | null }) =>
      postFile<EarlierReading>(`${door}/readings`, chosen, { mapping: said ? JSON.stringify(said) : undefined }),
    onSuccess: (answer) => setMapping(answer.mapping),
  });
  const keep = useMutation({
    mutationFn: ({ chosen, ledger }: { chosen: File; ledger: string | undefined }) =>
      postFile<{ id: string }>(door, chosen, { mapping: JSON.stringify(mapping), ledger }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["commitments"] });
      onKept(id);
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    setMapping(null);
    keep.reset();
    read.mutate({ chosen, said: null });
  };
  const reading = read.data;
  return (
    <>
      {reading ? <Steps at={1} /> : before}
      <div className={styles.tools}>
        <FileButton label={reading ? t.another : t.choose} isFirst={!reading} onChoose={choose} />
        {file && <span>{file.name}</span>}
      </div>
      {read.isPending && <Notice kind="info" title={t.reading} />}
      {read.error && <Failure error={read.error} />}
      {!reading && after}
      {reading && mapping && file && (
        <>
          <Columns
            reading={reading}
            mapping={mapping}
            onChange={setMapping}
            onAgain={() => read.mutate({ chosen: file, said: mapping })}
          />
          <CellProblems problems={reading.problems} title={t.columns.problems} note={t.columns.problemsNote} />
          {keep.error && <Failure error={keep.error} />}
          <Keep
            reading={reading}
            mapping={mapping}
            isPending={keep.isPending}
            onKeep={(ledger) => keep.mutate({ chosen: file, ledger })}
          />
        </>
      )}
    </>
  );
}

interface ColumnsProps {
  readonly reading: EarlierReading;
  readonly mapping: SheetMapping[];
  readonly onChange: (mapping: SheetMapping[]) => void;
  readonly onAgain: () => void;
}

function Columns({ reading, mapping, onChange, onAgain }: ColumnsProps) {
  const t = useTexts({ zh, en }).columns;
  const isSame = JSON.stringify(mapping) === JSON.stringify(reading.mapping);
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      {reading.hiddenSheets.length > 0 && <p className={styles.quiet}>{t.hidden(reading.hiddenSheets.join(", "))}</p>}
      {reading.sheets.map((sheet, at) => (
        <SheetColumns
          key={sheet.sheet ?? ""}
          sheet={sheet}
          mapping={mapping[at]!}
          documents={reading.documents}
          sameAs={firstLike(reading, at)}
          onChange={(changed) => onChange(changedTogether(reading, mapping, at, changed))}
        />
      ))}
      {!isSame && <Button onClick={onAgain}>{t.check}</Button>}
    </section>
  );
}

const headsOf = ({ columns }: EarlierReading["sheets"][number]): string =>
  columns.map(({ header }) => header).join("|");

/** The name of the first sheet before this one that has the same heads, or null. */
function firstLike({ sheets }: EarlierReading, at: number): string | null {
  const first = sheets.findIndex((sheet) => !sheet.isUnreadable && headsOf(sheet) === headsOf(sheets[at]!));
  return first >= 0 && first < at ? (sheets[first]!.sheet ?? "") : null;
}

/** What is said of the columns of one sheet is said of every sheet with the same heads; a document only where none was said. */
function changedTogether(
  { sheets }: EarlierReading,
  mapping: readonly SheetMapping[],
  at: number,
  changed: SheetMapping,
): SheetMapping[] {
  const before = mapping[at]!;
  return mapping.map((one, index) => {
    if (index === at) return changed;
    if (headsOf(sheets[index]!) !== headsOf(sheets[at]!)) return one;
    return {
      ...one,
      fields: changed.fields,
      document: one.document === before.document ? changed.document : one.document,
    };
  });
}

interface KeepProps {
  readonly reading: EarlierReading;
  readonly mapping: readonly SheetMapping[];
  readonly isPending: boolean;
  readonly onKeep: (ledger: string | undefined) => void;
}

/** The file goes in: as a newer edition of a ledger that it looks like, or as a ledger of its own. */
function Keep({ reading, mapping, isPending, onKeep }: KeepProps) {
  const t = useTexts({ zh, en }).columns;
  const hasTask = mapping.some(
    ({ isLeftOut, fields }) => !isLeftOut && fields.some((field) => field === "task" || field === "measure"),
  );
  const { known, follows } = reading;
  const [isNewer, setNewer] = useState(true);
  return (
    <section className={styles.part}>
      {known && (
        <Notice
          kind="info"
          title={t.known(known.by, formatDateTime(known.broughtAt))}
          action={
            <PageLink to={commitmentsPaths.bringLedger()} search={{ ledger: known.id }}>
              {t.open}
            </PageLink>
          }
        />
      )}
      {follows && !known && (
        <fieldset className={styles.choice}>
          <legend>{t.follows(follows.fileName, follows.same, follows.added, follows.gone)}</legend>
          {([true, false] as const).map((value) => (
            <label key={String(value)}>
              <input type="radio" name="edition" checked={isNewer === value} onChange={() => setNewer(value)} />{" "}
              {value ? t.asNewer : t.asOwn}
            </label>
          ))}
        </fieldset>
      )}
      <ReasonButton
        type="primary"
        loading={isPending}
        reason={hasTask ? null : t.noTask}
        onClick={() => onKeep(isNewer ? follows?.ledger : undefined)}
      >
        {t.keep(reading.rows)}
      </ReasonButton>
    </section>
  );
}
