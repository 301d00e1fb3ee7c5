import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Select } from "antd";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, ask, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useHasRole, useUser } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Demand } from "../../contract/demand.ts";
import type { Disclosure } from "../../contract/disclosure.ts";
import type { Result } from "../../contract/result.ts";
import { marketParties } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { DisclosureTable } from "./DisclosureTable.tsx";
import styles from "./goods.module.css";
import { addressOf, disclosuresQuery, goodsKey } from "./queries.ts";
import { SaidForm } from "./SaidForm.tsx";

const needed = [{ required: true }];
const purposeOf = ({ purpose }: { purpose: string }) => ({ purpose });

/** The confidential part: who may open it, who asked, and the part itself once it was opened here. */
export function ConfidentialPart({ good }: { good: Demand | Result }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).confidential;
  const client = useQueryClient();
  const user = useUser();
  const isParty = useHasRole(marketParties);
  const { hasConfidential, seesConfidential, isOwner } = good.standing;
  const query = useQuery({ ...disclosuresQuery(good.kind, good.id), enabled: hasConfidential && Boolean(user) });
  const address = `/${addressOf(good.kind)}/${encodeURIComponent(good.id)}`;
  const open = useMutation({
    mutationFn: () => ask<{ content: string | null }>("POST", `/api/market${address}/confidential`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...goodsKey, "disclosures"] }),
  });
  if (!hasConfidential) return null;
  const disclosures: readonly Disclosure[] = query.data?.disclosures ?? [];
  const isAsked = disclosures.some(({ endedAt }) => endedAt === null);
  return (
    <section aria-label={t.title}>
      <h2>{t.title}</h2>
      <p>{t.hidden}</p>
      <div className={styles.acts}>
        {seesConfidential && !open.data && (
          <ReasonButton loading={open.isPending} onClick={() => open.mutate()}>
            {t.open}
          </ReasonButton>
        )}
        {isOwner ? (
          <SaidForm<{ party: string; purpose: string }>
            label={t.offer}
            reason={null}
            address={`${address}/disclosures`}
            bodyOf={(fields) => fields}
          >
            <PartyField />
            <PurposeField />
          </SaidForm>
        ) : (
          <SaidForm<{ purpose: string }>
            label={t.ask}
            reason={isParty ? (isAsked ? t.asked : null) : t.signIn}
            address={`${address}/disclosures`}
            bodyOf={purposeOf}
          >
            <PurposeField />
          </SaidForm>
        )}
      </div>
      {seesConfidential && !isOwner && <p className={styles.quiet}>{t.noted}</p>}
      {open.error && <Failure error={open.error} />}
      {open.data?.content && (
        <p className={styles.text} lang="zh-CN">
          {open.data.content}
        </p>
      )}
      {disclosures.length > 0 && (
        <DisclosureTable disclosures={disclosures} side={isOwner ? "owner" : "party"} readAt={formatDateTime} />
      )}
    </section>
  );
}

function PurposeField() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).confidential;
  return (
    <Form.Item name="purpose" label={t.purpose} rules={needed}>
      <Input.TextArea maxLength={500} />
    </Form.Item>
  );
}

function PartyField() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).confidential;
  const { data } = useQuery({
    queryKey: ["market", "parties"],
    queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { signal })),
    staleTime: 300_000,
  });
  const options = (data?.organisations ?? []).map(({ code, nameZh }) => ({ value: code, label: nameZh }));
  return (
    <Form.Item name="party" label={t.party} rules={needed}>
      <Select showSearch optionFilterProp="label" options={options} />
    </Form.Item>
  );
}
