import { Button, Form, type FormInstance } from "antd";
import type { ReactNode } from "react";
import { Failure } from "../../../../../web/Failure.tsx";
import { useHasRole } from "../../../../../web/session.ts";
import { Answer } from "../../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../../web/ui/language.tsx";
import { Notice } from "../../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../../web/ui/ReasonButton.tsx";
import { useDraft } from "../../../../../web/use-draft.ts";
import type { Demand } from "../../../contract/demand.ts";
import type { Result } from "../../../contract/result.ts";
import { type GoodKind, marketOwners, marketStations } from "../../../contract.ts";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import type { Weakness } from "../../../rules/drafting-guide.ts";
import { GuidePanel } from "../GuidePanel.tsx";
import styles from "../goods.module.css";
import { ConflictNotice } from "./ConflictNotice.tsx";
import { FirmFields } from "./FirmFields.tsx";
import type { GoodFormFields } from "./form-values.ts";
import { useSaveGood } from "./use-save-good.ts";

interface GoodFormProps<Fields extends GoodFormFields> {
  readonly kind: GoodKind;
  readonly form: FormInstance<Fields>;
  /** The draft as it was opened; null: a new one. */
  readonly opened: Demand | Result | null;
  /** The draft as it is now. */
  readonly now: Demand | Result | null;
  readonly initial: Fields;
  readonly inputOf: (fields: Fields) => object;
  readonly weakOf: (fields: Fields) => readonly Weakness[];
  /** Whether title and text are there, so that it can be kept. */
  readonly isWritten: (fields: Fields) => boolean;
  readonly children: ReactNode;
}

/** The form of a demand or a result, with the drafting guide beside it. What is typed is kept in the browser until saved. */
export function GoodForm<Fields extends GoodFormFields>(props: GoodFormProps<Fields>) {
  const { kind, form, opened, now, initial, inputOf, weakOf, isWritten, children } = props;
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const draft = useDraft<Fields>(`market.${kind}.${opened?.id ?? "new"}`);
  const { save, isOld, follow } = useSaveGood(kind, opened, draft.drop);
  const isOwner = useHasRole(marketOwners);
  const isStation = useHasRole(marketStations);
  const fields = (Form.useWatch((values: Fields) => values, form) as Fields | undefined) ?? initial;
  const weak = weakOf(fields);
  const reason = isOwner || isStation ? (isWritten(fields) ? null : t.form.writeFirst) : t.market.whoPosts;
  const send = (isSubmitted: boolean) =>
    save.mutate({ input: inputOf({ ...initial, ...form.getFieldsValue(true) }), isSubmitted });
  return (
    <>
      <Answer question={t.form.question} answer={t.form.answer} />
      {draft.isThere && (
        <Notice
          kind="info"
          title={t.form.kept}
          action={
            <Button
              onClick={() => {
                draft.drop();
                form.setFieldsValue(initial as Parameters<typeof form.setFieldsValue>[0]);
              }}
            >
              {t.form.drop}
            </Button>
          }
        />
      )}
      {save.error && !isOld && <Failure error={save.error} />}
      {isOld && opened && now && <ConflictNotice seen={opened} now={now} onContinue={() => follow(now)} />}
      <div className={styles.formPage}>
        <Form<Fields>
          form={form}
          layout="vertical"
          className={styles.form}
          initialValues={draft.found ?? initial}
          onValuesChange={(_changed, all) => draft.keep(all)}
        >
          {!isOwner && opened === null && <FirmFields />}
          {children}
          <div className={`${styles.wide} ${styles.doors}`}>
            <ReasonButton reason={reason} loading={save.isPending} onClick={() => send(false)}>
              {t.form.save}
            </ReasonButton>
            <ReasonButton
              type="primary"
              reason={reason ?? (weak.some(({ blocks }) => blocks) ? t.form.mendFirst : null)}
              loading={save.isPending}
              onClick={() => send(true)}
            >
              {t.form.saveAndSubmit}
            </ReasonButton>
          </div>
        </Form>
        <aside className={styles.beside} aria-label={t.one.guide}>
          <GuidePanel weak={weak} />
        </aside>
      </div>
    </>
  );
}
