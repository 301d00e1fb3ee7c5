import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type ListDraft, type ListKind, listKinds, type NegativeList } from "../../contract/lists.ts";
import { listsEn as en } from "../../lists-texts.en.ts";
import { listsZh as zh } from "../../lists-texts.zh.ts";
import { itemsOfLines, linesOf } from "../../rules/list-lines.ts";
import styles from "../integrity.module.css";
import { useSending } from "../use-sending.ts";

interface DraftFormProps {
  /** What holds of each kind now: a new version starts from its items. */
  readonly versions?: readonly { readonly kind: ListKind; readonly held: NegativeList | null }[];
  /** The draft that is changed; left out: a new version. */
  readonly draft?: NegativeList;
  readonly onDone: (id: string) => unknown;
  readonly onCancel: () => void;
}

/** A version of a negative list while it is written. */
export function DraftForm({ versions = [], draft, onDone, onCancel }: DraftFormProps) {
  const t = useTexts({ zh, en });
  const before = (kind: ListKind) => versions.find((one) => one.kind === kind)?.held?.items ?? [];
  const [kind, setKind] = useState<ListKind>(draft?.kind ?? listKinds[0]);
  const [fields, setFields] = useState({
    zh: draft?.title.zh ?? "",
    en: draft?.title.en ?? "",
    number: draft?.number ?? "",
    basis: draft?.basis ?? "",
    validFrom: draft?.validFrom ?? "",
    validTo: draft?.validTo ?? "",
    lines: linesOf(draft?.items ?? before(kind)),
  });
  const set = (field: keyof typeof fields) => (value: string) => setFields({ ...fields, [field]: value });
  const items = itemsOfLines(fields.lines, draft?.items ?? before(kind));
  const sending = useSending(
    () => {
      const body: ListDraft = {
        title: { zh: fields.zh, en: fields.en.trim() || null },
        number: fields.number.trim() || null,
        basis: fields.basis,
        validFrom: fields.validFrom,
        validTo: fields.validTo || null,
        items: items ?? [],
      };
      return draft
        ? loaded(
            api.PUT("/api/integrity/lists/{id}", {
              params: { path: { id: draft.id } },
              body: { revision: draft.revision, draft: body },
            }),
          )
        : loaded(api.POST("/api/integrity/lists", { body: { kind, ...body } }));
    },
    ({ id }) => onDone(id),
  );
  const isBare = [fields.zh, fields.basis, fields.validFrom].some((one) => one.trim() === "");
  return (
    <section className={styles.narrow} aria-label={t.draft}>
      {sending.error && <Failure error={sending.error} />}
      {!draft && (
        <Choice
          label={t.kind}
          value={kind}
          choices={listKinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(value) => {
            setKind(value);
            setFields({ ...fields, lines: linesOf(before(value)) });
          }}
        />
      )}
      <Field label={t.name} value={fields.zh} most={200} onChange={set("zh")} />
      <Field label={t.nameEn} value={fields.en} most={200} onChange={set("en")} />
      <Field label={t.number} value={fields.number} most={120} onChange={set("number")} />
      <Field label={t.listBasis} value={fields.basis} onChange={set("basis")} />
      <Field as="day" label={t.validFrom} value={fields.validFrom} onChange={set("validFrom")} />
      <Field as="day" label={t.validTo} value={fields.validTo} onChange={set("validTo")} />
      <Field as={8} label={t.itemLines} value={fields.lines} most={50_000} hint={t.itemHint} onChange={set("lines")} />
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isBare ? t.mustDraft : items === null ? t.mustLines : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.save}
        </ReasonButton>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </p>
    </section>
  );
}
