import { useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { MechanismList } from "../contract.ts";
import { mechanismStates } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./mission.module.css";

/** How many mechanisms of each capability are in each state; folded away until somebody asks. */
export function CapabilityCounts({ byCapability }: { byCapability: MechanismList["byCapability"] }) {
  const t = useTexts({ zh, en });
  return (
    <details className={styles.counts}>
      <summary>{t.page.byCapability}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.columns.capability}</th>
            {mechanismStates.map((state) => (
              <th key={state} scope="col">
                {t.states[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byCapability.map(({ code, nameZh, nameEn, counts }) => (
            <tr key={code}>
              <th scope="row">
                <Words of={{ zh: nameZh, en: nameEn }} />
              </th>
              {mechanismStates.map((state) => (
                <td key={state}>{counts[state]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
