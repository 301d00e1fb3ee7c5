import { Select } from "antd";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { AreaMap } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./places.module.css";

interface BaseLayerChoiceProps {
  readonly layers: AreaMap["baseLayers"];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** Which tiles lie below the areas; nothing to choose where the installation has configured none. */
export function BaseLayerChoice({ layers, chosen, onChoose }: BaseLayerChoiceProps) {
  const { map } = useTexts({ zh, en });
  const language = useLanguage();
  if (layers.length === 0) return null;
  return (
    <div className={styles.base}>
      <span id="base-layer">{map.base}</span>
      <Select
        aria-labelledby="base-layer"
        value={chosen ?? ""}
        onChange={(code) => onChoose(code || undefined)}
        options={[
          { value: "", label: map.noBase },
          ...layers.map((layer) => ({ value: layer.code, label: `${pick(layer.name, language).text} (${layer.crs})` })),
        ]}
      />
    </div>
  );
}
