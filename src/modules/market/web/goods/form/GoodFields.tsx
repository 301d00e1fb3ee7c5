import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import { pick } from "../../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../../web/api.ts";
import { useAreaNames } from "../../../../../web/areas.ts";
import { useLanguage, useTexts } from "../../../../../web/ui/language.tsx";
import { comparators, exclusivities, secrecies, transferModes } from "../../../contract/terms.ts";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../../goods-texts.en.ts";
import { goodsZh } from "../../../goods-texts.zh.ts";
import { fieldChoices } from "../../../rules/field-tree.ts";
import styles from "../goods.module.css";

const noFields: readonly { code: string; parent: string | null; name: { zh: string; en: string | null } }[] = [];

/** The fields of today, in the order of their tree. */
function useFieldOptions() {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["market", "fields"],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/taxonomies/vocabularies/{code}", { params: { path: { code: "technology-area" } }, signal })),
    staleTime: 300_000,
  });
  return fieldChoices(data?.items ?? noFields).map(({ code, name, depth }) => ({
    value: code,
    label: `${"\u3000".repeat(depth)}${pick(name, language).text}`,
  }));
}

/** Title, field and place. */
export function HeadFields() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const areas = useAreaNames();
  return (
    <>
      <Form.Item name="titleZh" label={t.form.titleZh} className={styles.wide}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="titleEn" label={t.form.titleEn} className={styles.wide}>
        <Input maxLength={240} />
      </Form.Item>
      <Form.Item name="field" label={t.one.field}>
        <Select allowClear showSearch optionFilterProp="label" options={useFieldOptions()} />
      </Form.Item>
      <Form.Item name="place" label={t.one.place}>
        <Select allowClear showSearch optionFilterProp="label" options={[...areas.choices]} />
      </Form.Item>
    </>
  );
}

/** What is measured, line by line. */
export function ParameterFields({ isDemand }: { isDemand: boolean }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  return (
    <Form.List name="parameters">
      {(rows, { add, remove }) => (
        <fieldset className={styles.rows}>
          <legend>{t.one.parameters}</legend>
          {rows.map((row) => (
            <div key={row.key} className={styles.row}>
              <Form.Item name={[row.name, "name"]} label={t.form.parameterName}>
                <Input maxLength={100} />
              </Form.Item>
              {isDemand && (
                <Form.Item name={[row.name, "now"]} label={t.form.now}>
                  <InputNumber />
                </Form.Item>
              )}
              <Form.Item name={[row.name, "comparator"]} label={t.form.comparator} initialValue=">=">
                <Select options={comparators.map((value) => ({ value, label: signs[value] }))} />
              </Form.Item>
              <Form.Item name={[row.name, "wanted"]} label={isDemand ? t.form.wanted : t.form.reached}>
                <InputNumber />
              </Form.Item>
              <Form.Item name={[row.name, "unit"]} label={t.form.unit}>
                <Input maxLength={20} />
              </Form.Item>
              <Button aria-label={t.form.remove(`${row.name + 1}`)} onClick={() => remove(row.name)}>
                ×
              </Button>
            </div>
          ))}
          <div>
            <Button onClick={() => add()}>{t.form.addParameter}</Button>
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}

const signs = { ">=": "≥", "<=": "≤", "=": "=" } as const;

/** Budget of a demand, price of a result, in 万元. */
export function MoneyFields({ isDemand }: { isDemand: boolean }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).form;
  const what = isDemand ? t.budget : t.price;
  return (
    <>
      <Form.Item name="least" label={`${what} ${t.least}`}>
        <InputNumber min={0} />
      </Form.Item>
      <Form.Item name="most" label={`${what} ${t.most}`}>
        <InputNumber min={0} />
      </Form.Item>
    </>
  );
}

/** How it may change hands, and the confidential part. */
export function TermFields({ hasConfidential }: { hasConfidential: boolean }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const { modes } = useTexts({ zh: goodsZh, en: goodsEn });
  return (
    <>
      <Form.Item name="modes" label={t.one.modes} className={styles.wide}>
        <Checkbox.Group options={transferModes.map((value) => ({ value, label: modes[value] }))} />
      </Form.Item>
      <Form.Item name="exclusivity" label={t.one.exclusivity}>
        <Select options={exclusivities.map((value) => ({ value, label: t.one.exclusivities[value] }))} />
      </Form.Item>
      <Form.Item name="secrecy" label={t.one.secrecy}>
        <Select options={secrecies.map((value) => ({ value, label: t.one.secrecies[value] }))} />
      </Form.Item>
      <Form.Item name="showsOwner" valuePropName="checked" className={styles.wide}>
        <Checkbox>{t.form.showsOwner}</Checkbox>
      </Form.Item>
      <Form.Item
        name="confidential"
        label={t.form.confidential}
        extra={hasConfidential ? t.form.confidentialKept : t.form.confidentialHint}
        className={styles.wide}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={20_000} />
      </Form.Item>
    </>
  );
}
