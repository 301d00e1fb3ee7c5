import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { firmChoicesQuery } from "./queries.ts";

interface FirmChoiceProps {
  /** Given by the form's field. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
  /** What the chosen firm is called, where it was chosen elsewhere. */
  readonly called?: string;
  /** A firm that cannot be chosen. */
  readonly except: string;
}

/** A firm of the register, found by any of its names. */
export function FirmChoice({ id, value, onChange, called, except }: FirmChoiceProps) {
  const t = useTexts({ zh, en }).one;
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const { data, isFetching } = useQuery(firmChoicesQuery(typed.trim()));
  const found = (data?.firms ?? [])
    .filter(({ code }) => code !== except)
    .map(({ code, name }) => ({ value: code, label: pick(name, language).text }));
  const isFound = found.some((option) => option.value === value);
  const known = value !== undefined && called !== undefined && !isFound ? [{ value, label: called }] : [];
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(value === undefined ? {} : { value })}
      {...(onChange ? { onChange } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t.find}
      loading={isFetching}
      notFoundContent={null}
      options={[...known, ...found]}
    />
  );
}
