import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Division, Split } from "../../contract/division.ts";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";
import { DraftRow } from "./DraftRow.tsx";
import styles from "./division.module.css";
import { type DraftLine, emptyLine, linesOf, partsOf, restOf, withSplit } from "./draft-lines.ts";
import { useRestText } from "./use-rest-text.ts";

interface DraftFormProps {
  readonly id: string;
  readonly division: Division;
  readonly isOffice: boolean;
  readonly onDirty: (isDirty: boolean) => void;
}

/** The draft: who shall take over how much. Typed, or filled in from a proposed split, then saved. */
export function DraftForm({ id, division, isOffice, onDirty }: DraftFormProps) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const client = useQueryClient();
  const restText = useRestText(division.measure);
  const { draft } = division;
  const [lines, setLines] = useState<DraftLine[]>(() => linesOf(draft));
  const [split, setSplit] = useState<Split>(draft?.split ?? "by-hand");
  const [reason, setReason] = useState(draft?.reason ?? "");
  const change = (next: DraftLine[], how: Split = split) => {
    setLines(next);
    setSplit(how);
    onDirty(true);
  };
  const save = useMutation({
    mutationFn: () =>
      loaded(
        api.PUT("/api/commitments/commitments/{id}/division", {
          params: { path: { id } },
          body: { version: draft?.version ?? null, split, reason, parts: partsOf(lines) },
        }),
      ),
    onSuccess: async () => {
      onDirty(false);
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const rest = restOf(division, lines);
  const add = () => change([...lines, emptyLine(Math.max(-1, ...lines.map(({ key }) => key)) + 1)]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <section className={styles.part}>
      <h2>{o.draft}</h2>
      <p className={styles.quiet}>
        {draft ? o.draftBy(draft.savedBy, formatDateTime(draft.savedAt), draft.version) : o.noDraft} {o.draftNote}
      </p>
      <form onSubmit={submit} aria-label={o.draft}>
        {save.error && <Failure error={save.error} />}
        {lines.map((line, index) => (
          <DraftRow
            key={line.key}
            number={index + 1}
            line={line}
            division={division}
            isOffice={isOffice}
            onChange={(next) => change(lines.with(index, next))}
            onRemove={() => change(lines.toSpliced(index, 1))}
          />
        ))}
        <div className={styles.tools}>
          <ReasonButton reason={isOffice ? null : o.notYours} onClick={add}>
            {lines.length === 0 && !draft ? o.begin : o.add}
          </ReasonButton>
          {rest !== null && lines.length > 0 && <span role="status">{o.leftLive(restText(rest))}</span>}
        </div>
        {lines.length > 0 && (
          <>
            {division.tree[0]!.value !== null && (
              <Proposal
                division={division}
                lines={lines}
                onPropose={(next, how, why) => {
                  change(next, how);
                  setReason(why);
                }}
              />
            )}
            <label className={styles.wide}>
              {o.reason}
              <textarea
                rows={2}
                maxLength={1000}
                value={reason}
                onChange={(event) => {
                  setReason(event.target.value);
                  onDirty(true);
                }}
              />
            </label>
            <p className={styles.quiet}>{t.splits[split]}</p>
          </>
        )}
        {(lines.length > 0 || draft) && (
          <ReasonButton type="primary" htmlType="submit" loading={save.isPending} reason={isOffice ? null : o.notYours}>
            {o.save}
          </ReasonButton>
        )}
      </form>
    </section>
  );
}

interface ProposalProps {
  readonly division: Division;
  readonly lines: readonly DraftLine[];
  readonly onPropose: (lines: DraftLine[], split: Split, reason: string) => void;
}

/** Works out figures by an equal split or by the shares that were typed: a proposal with its reason, nothing is saved. */
function Proposal({ division, lines, onPropose }: ProposalProps) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const propose = (by: "equal" | "weights", how: string) => {
    const split = withSplit(division, lines, by);
    if (!split) return;
    const whole = quantityText(String(split.whole), division.measure ?? "", language);
    const say = division.composition === "weighted" ? o.proposedWeighted : o.proposed;
    onPropose(split.lines, by, say(how, whole, lines.length));
  };
  const whyNot = (by: "equal" | "weights") => {
    if (division.composition === null) return o.cannotSplit;
    if (withSplit(division, lines, by)) return null;
    return by === "weights" ? o.cannotShares : o.cannotSplit;
  };
  return (
    <div className={styles.tools} title={o.proposalNote}>
      <span>{o.proposal}</span>
      <ReasonButton size="small" reason={whyNot("equal")} onClick={() => propose("equal", o.equal)}>
        {o.equal}
      </ReasonButton>
      <ReasonButton size="small" reason={whyNot("weights")} onClick={() => propose("weights", o.byWeights)}>
        {o.byWeights}
      </ReasonButton>
      <span className={styles.quiet}>{o.proposalNote}</span>
    </div>
  );
}
