import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Form, Input } from "antd";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { LicenceErrorCode, LicenceInput } from "../../contract/licence.ts";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { actRefusal, inputRefusal } from "../../rules/licence/perform.ts";
import { marketPaths } from "../paths.ts";
import styles from "./licence.module.css";
import { licenceQueries, licencesKey } from "./licence-queries.ts";
import { SchedulePreview } from "./SchedulePreview.tsx";
import { TermsFields } from "./TermsFields.tsx";
import { fieldsOf, type TermsFields as Terms, termsOf } from "./terms-form.ts";

/** Other terms: of a draft a new version, of a licence in use a change that all sides agree to. */
export function ChangePage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(licenceQueries.one(id));
  return (
    <Screen within={query.data ? [{ text: query.data.title, to: marketPaths.licence(id) }] : []}>
      <Loaded query={query} shape="text">
        {(view) => <Change view={view} />}
      </Loaded>
    </Screen>
  );
}

interface Fields extends Terms {
  reason?: string;
}

function Change({ view }: { view: LicenceView }) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const { licence, side } = view;
  const before = fieldsOf(licence.terms);
  const values: Fields = { ...before, ...Form.useWatch((all: Fields) => all, form) };
  const terms = termsOf(values);
  const isDraft = licence.state === "draft" || licence.state === "offered";
  const send = useMutation({
    mutationFn: (input: LicenceInput) =>
      ask("POST", `/api/market/licences/${encodeURIComponent(view.id)}/acts`, { body: { seen: view.seen, input } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: licencesKey });
      await navigate({ to: marketPaths.licence(view.id) });
    },
  });
  const input: LicenceInput | null =
    terms === null
      ? null
      : isDraft
        ? { act: "rewrite", terms }
        : { act: "propose", terms, reason: values.reason?.trim() ?? "" };
  return (
    <>
      <Answer question={f.changeQuestion} answer={isDraft ? f.rewriteAnswer : f.changeAnswer} />
      {send.error && <Failure error={send.error} />}
      <div className={styles.beside}>
        <Form<Fields>
          form={form}
          className={styles.form}
          layout="vertical"
          aria-label={f.changeTitle}
          initialValues={before}
          onFinish={() => input && send.mutate(input)}
        >
          <TermsFields kind={licence.terms.kind} hasGuarantor={licence.terms.guarantee !== null} />
          {!isDraft && (
            <Form.Item name="reason" label={t.one.reason} className={styles.wide}>
              <Input maxLength={1000} />
            </Form.Item>
          )}
          <p className={styles.acts}>
            <ReasonButton
              type="primary"
              htmlType="submit"
              reason={reasonOf(view, side, input, t)}
              loading={send.isPending}
            >
              {isDraft ? f.saveRewrite : f.saveChange}
            </ReasonButton>
          </p>
        </Form>
        <SchedulePreview terms={terms} hasGuarantor={licence.terms.guarantee !== null} />
      </div>
    </>
  );
}

/** Why it cannot be sent yet, as the server would say it, or null. */
function reasonOf(
  { licence }: LicenceView,
  side: LicenceView["side"],
  input: LicenceInput | null,
  t: typeof zh,
): string | null {
  if (side === null) return t.one.notParty;
  if (input === null || ("reason" in input && input.reason === "")) return t.form.incomplete;
  const refusal = actRefusal(licence, side, input.act) ?? inputRefusal(licence, side, input, licence.day);
  return refusal ? t.errors[refusal.code as LicenceErrorCode](refusal.params ?? {}) : null;
}
