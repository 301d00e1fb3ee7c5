import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useId } from "react";
import { useSearchState } from "../../../../web/search-state.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../checkup-texts.en.ts";
import { zh } from "../../checkup-texts.zh.ts";
import { againstNone } from "../../contract/checkup.ts";
import { policyQueries } from "../queries.ts";
import { documentSearch } from "../search-schemas.ts";
import styles from "./CheckUpPanel.module.css";

interface AgainstChoiceProps {
  readonly code: string;
  /** Codes of the documents that the findings rest on now. */
  readonly chosen: readonly string[];
}

/** Which other documents of the register this one is held against; the choice stands in the address. */
export function AgainstChoice({ code, chosen }: AgainstChoiceProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const id = useId();
  const [, setSearch] = useSearchState(documentSearch);
  const documents = useQuery(policyQueries.documents()).data?.documents ?? [];
  return (
    <div className={styles.against}>
      <label htmlFor={id}>{t.checkUp.against}</label>
      <Select
        id={id}
        mode="multiple"
        size="small"
        value={[...chosen]}
        placeholder={t.checkUp.noneChosen}
        onChange={(codes: string[]) => void setSearch({ against: codes.length === 0 ? againstNone : codes.join(",") })}
        optionFilterProp="label"
        options={documents
          .filter((one) => one.code !== code)
          .map((one) => ({
            value: one.code,
            label: (language === "en" ? one.shortEn : one.shortZh) ?? one.shortZh ?? one.titleZh,
          }))}
      />
    </div>
  );
}
