import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input, Select } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useHasRole, useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type FirmSize, firmSizes } from "../../../firms/contract.ts";
import type { LicenceDraft } from "../../contract/drafts.ts";
import type { LicenceErrorCode } from "../../contract/licence.ts";
import { type LicenceTerms, licenceKinds } from "../../contract/licence-terms.ts";
import { licenceRoles, type NewLicence } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { termsRefusal } from "../../rules/licence/terms.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { today } from "../goods/today.ts";
import { marketPaths } from "../paths.ts";
import styles from "./licence.module.css";
import { licenceQueries, licencesKey } from "./licence-queries.ts";
import { draftSearch } from "./licence-search.ts";
import { SchedulePreview } from "./SchedulePreview.tsx";
import { TermsFields } from "./TermsFields.tsx";
import { firstFields, type TermsFields as Terms, termsOf, withPlaces } from "./terms-form.ts";

interface Fields extends Terms {
  title?: string;
  licensor?: string;
  licensee?: string;
  guarantor?: string;
  broker?: string;
  licenseeSize?: FirmSize;
}

/** A draft of a licence: who, what, and terms whose schedule stands beside them as they are typed. */
export function DraftPage() {
  const t = useTexts({ zh, en });
  const f = t.form;
  const user = useUser();
  const [search] = useSearchState(draftSearch);
  const lead = useQuery(licenceQueries.draft(search.lead));
  if (user === undefined) return <Screen>{null}</Screen>;
  const own = user?.organisation?.code;
  const ofUser: Fields = {
    ...(search.title ? { title: search.title } : {}),
    ...(own && user?.roles.includes("institute") ? { licensor: own } : {}),
    ...(own && user?.roles.includes("enterprise") ? { licensee: own } : {}),
    ...(own && user?.roles.includes("broker") ? { broker: own } : {}),
    ...firstFields(search.kind ?? "milestone-royalty", today()),
  };
  const about = { result: search.result ?? null, lead: null };
  return (
    <Screen>
      <Answer question={f.question} answer={f.answer} />
      {search.lead === undefined ? (
        <DraftForm first={ofUser} about={about} />
      ) : (
        <Loaded query={lead} shape="text">
          {(draft) => <DraftForm first={{ ...ofUser, ...fieldsOfDraft(draft) }} about={draft} />}
        </Loaded>
      )}
    </Screen>
  );
}

const fieldsOfDraft = ({ title, licensor, licensee, broker, isExclusive }: LicenceDraft): Partial<Fields> => ({
  title,
  isExclusive,
  ...(licensor ? { licensor } : {}),
  ...(licensee ? { licensee } : {}),
  ...(broker && broker !== licensor && broker !== licensee ? { broker } : {}),
});

interface DraftFormProps {
  readonly first: Fields;
  readonly about: Pick<NewLicence, "result" | "lead">;
}

function DraftForm({ first, about }: DraftFormProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const link = useTexts({ zh: threadZh, en: threadEn });
  const navigate = useNavigate();
  const client = useQueryClient();
  const user = useUser();
  const isSide = useHasRole(licenceRoles);
  const [form] = Form.useForm<Fields>();
  const values = Form.useWatch((all: Fields) => all, form) ?? first;
  const terms = termsOf(values);
  const hasGuarantor = Boolean(values.guarantor);
  const save = useMutation({
    mutationFn: (body: NewLicence) => ask<{ id: string }>("POST", "/api/market/licences", { body }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: licencesKey });
      await navigate({ to: marketPaths.licence(id) });
    },
  });
  const { title, licensor, licensee } = values;
  const reason = isSide
    ? reasonOf(terms, hasGuarantor, Boolean(title?.trim() && licensor && licensee), t)
    : t.list.notYours;
  const own = user?.organisation?.code;
  return (
    <>
      {save.error && <Failure error={save.error} />}
      {about.lead !== null && <p className={styles.quiet}>{link.fromLead}</p>}
      <div className={styles.beside}>
        <Form<Fields>
          form={form}
          className={styles.form}
          layout="vertical"
          aria-label={f.title}
          initialValues={first}
          onFinish={(fields) => {
            const licenseeSize = fields.licensee === own ? (fields.licenseeSize ?? null) : null;
            if (terms) save.mutate(bodyOf({ ...fields, licenseeSize }, terms, about));
          }}
        >
          <Form.Item name="title" label={f.subject} className={styles.wide}>
            <Input maxLength={200} />
          </Form.Item>
          <PartyFields isLicensee={own !== undefined && own === licensee} />
          <Form.Item name="kind" label={f.kind} className={styles.wide}>
            <Select options={licenceKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))} />
          </Form.Item>
          <TermsFields kind={values.kind} hasGuarantor={hasGuarantor} />
          <p className={styles.acts}>
            <ReasonButton type="primary" htmlType="submit" reason={reason} loading={save.isPending}>
              {f.save}
            </ReasonButton>
          </p>
        </Form>
        <SchedulePreview terms={termsOf(withPlaces(values))} hasGuarantor={hasGuarantor} />
      </div>
    </>
  );
}

/** Why the draft cannot be kept yet, in words, or null. */
function reasonOf(terms: LicenceTerms | null, hasGuarantor: boolean, isNamed: boolean, t: typeof zh): string | null {
  if (!terms || !isNamed) return t.form.incomplete;
  const refusal = termsRefusal(terms, hasGuarantor);
  return refusal ? t.errors[refusal.code as LicenceErrorCode](refusal.params ?? {}) : null;
}

const bodyOf = (
  fields: Omit<Fields, "licenseeSize"> & Pick<NewLicence, "licenseeSize">,
  terms: LicenceTerms,
  { result, lead }: DraftFormProps["about"],
): NewLicence => ({
  title: fields.title ?? "",
  result,
  lead,
  licensor: fields.licensor ?? "",
  licensee: fields.licensee ?? "",
  guarantor: fields.guarantor ?? null,
  broker: fields.broker ?? null,
  licenseeSize: fields.licenseeSize,
  terms,
});

function PartyFields({ isLicensee }: { isLicensee: boolean }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { data } = useQuery(licenceQueries.organisations());
  const options = (data?.organisations ?? []).map(({ code, nameZh, nameEn }) => ({
    value: code,
    label: pick({ zh: nameZh, en: nameEn }, language).text,
  }));
  return (
    <>
      {(["licensor", "licensee", "guarantor", "broker"] as const).map((side) => (
        <Form.Item key={side} name={side} label={t.form[side]}>
          <Select
            showSearch
            optionFilterProp="label"
            options={options}
            allowClear={side === "guarantor" || side === "broker"}
            {...(side === "guarantor" || side === "broker" ? { placeholder: t.form.none } : {})}
          />
        </Form.Item>
      ))}
      <Form.Item name="licenseeSize" label={t.form.size}>
        <Select
          allowClear
          disabled={!isLicensee}
          placeholder={isLicensee ? undefined : t.form.sizeOfLicensee}
          options={firmSizes.map((value) => ({ value, label: t.sizes[value] }))}
        />
      </Form.Item>
    </>
  );
}
