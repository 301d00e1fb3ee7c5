import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { Loaded } from "../../../../../web/Loaded.tsx";
import { Screen } from "../../../../../web/Screen.tsx";
import { useTexts } from "../../../../../web/ui/language.tsx";
import type { Demand } from "../../../contract/demand.ts";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import { draftOfDemandInput } from "../../../rules/draft-of.ts";
import { weakDemandLines } from "../../../rules/drafting-guide.ts";
import { marketPaths } from "../../paths.ts";
import styles from "../goods.module.css";
import { demandQuery } from "../queries.ts";
import { today } from "../today.ts";
import { type DemandFormFields, demandInputOf, fieldsOfDemand } from "./form-values.ts";
import { HeadFields, MoneyFields, ParameterFields, TermFields } from "./GoodFields.tsx";
import { GoodForm } from "./GoodForm.tsx";

/** A demand is written: new, or its draft anew. */
export function DemandFormPage() {
  const { id }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const query = useQuery({ ...demandQuery(id ?? ""), enabled: id !== undefined });
  return (
    <Screen within={[{ text: t.market.title, to: marketPaths.market() }]}>
      {id === undefined ? (
        <DemandForm now={null} />
      ) : (
        <Loaded query={query} shape="text">
          {(demand) => <DemandForm now={demand} />}
        </Loaded>
      )}
    </Screen>
  );
}

const empty: DemandFormFields = { exclusivity: "either", secrecy: "open", showsOwner: true, parameters: [{}] };

function DemandForm({ now }: { now: Demand | null }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const [opened] = useState(now);
  const [form] = Form.useForm<DemandFormFields>();
  return (
    <GoodForm<DemandFormFields>
      kind="demand"
      form={form}
      opened={opened}
      now={now}
      initial={opened ? fieldsOfDemand(opened) : empty}
      inputOf={demandInputOf}
      weakOf={(fields) => weakDemandLines(draftOfDemandInput(demandInputOf(fields)), today())}
      isWritten={({ titleZh, problem }) => Boolean(titleZh?.trim() && problem?.trim())}
    >
      <HeadFields />
      <Form.Item name="problem" label={t.form.problem} className={styles.wide}>
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} />
      </Form.Item>
      <ParameterFields isDemand />
      <MoneyFields isDemand />
      <Form.Item name="deadline" label={t.one.deadline}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="neededReadiness" label={t.form.needed}>
        <InputNumber min={1} max={9} />
      </Form.Item>
      <Form.Item name="acceptance" label={t.one.acceptance} className={styles.wide}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
      <TermFields hasConfidential={opened?.standing.hasConfidential ?? false} />
    </GoodForm>
  );
}
