import { useQuery } from "@tanstack/react-query";
import { Form, Input, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../../web/api.ts";
import { useTexts } from "../../../../../web/ui/language.tsx";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import styles from "../goods.module.css";

/** At a field station: the firm that it is posted for, and who in it asked for it. */
export function FirmFields() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).form;
  const [q, setQ] = useState("");
  const { data } = useQuery({
    queryKey: ["market", "firms", q],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/firms/firms", { params: { query: { limit: 20, ...(q ? { q } : {}) } }, signal })),
  });
  return (
    <>
      <Form.Item name="forFirm" label={t.forFirm}>
        <Select
          allowClear
          showSearch
          filterOption={false}
          onSearch={setQ}
          options={(data?.firms ?? []).map(({ code, name }) => ({ value: code, label: name.zh }))}
        />
      </Form.Item>
      <Form.Item name="behalfBasis" label={t.behalfBasis} className={styles.wide}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
