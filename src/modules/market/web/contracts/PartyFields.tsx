import { useQuery } from "@tanstack/react-query";
import { AutoComplete, Form, Input, Select } from "antd";
import { useState } from "react";
import { useAreaNames } from "../../../../web/areas.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Side } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import type { ContractFields } from "./form-fields.ts";
import { firmChoicesQuery } from "./queries.ts";

/** One side of the contract: a firm of the register, whose place is known by date, or a name with where it sits. */
export function PartyFields({ side }: { readonly side: Side }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const areas = useAreaNames();
  const form = Form.useFormInstance<ContractFields>();
  const name = (Form.useWatch([side, "name"], form) as string | undefined) ?? "";
  const place = Form.useWatch([side, "place"], form) as string | null | undefined;
  const found = useQuery(firmChoicesQuery(name.trim())).data?.firms ?? [];
  // Said by hand: firms that are found late must not open the list again over the rest of the form.
  const [isListOpen, setListOpen] = useState(false);
  const label = (what: string) => `${t.one.side[side]}${t.colon}${what}`;
  return (
    <>
      <Form.Item name={[side, "firm"]} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[side, "name"]} label={label(t.one.party)} extra={t.form.firm}>
        <AutoComplete
          options={found.map((firm) => ({ value: firm.name.zh, label: firm.name.zh, code: firm.code }))}
          maxLength={100}
          open={isListOpen && found.length > 0}
          onOpenChange={setListOpen}
          onBlur={() => setListOpen(false)}
          onSelect={(_value, option) => {
            form.setFieldValue([side, "firm"], option.code);
            setListOpen(false);
          }}
          onChange={() => form.setFieldValue([side, "firm"], null)}
        />
      </Form.Item>
      <Form.Item name={[side, "creditCode"]} label={label(t.one.code)}>
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item name={[side, "place"]} label={label(`${t.one.where} · ${t.form.placeHint}`)} extra={t.form.placeKnown}>
        <Select allowClear showSearch optionFilterProp="label" options={[...areas.choices]} />
      </Form.Item>
      {!place && (
        <Form.Item name={[side, "outside"]} label={label(t.form.outside)}>
          <Input maxLength={60} />
        </Form.Item>
      )}
    </>
  );
}
