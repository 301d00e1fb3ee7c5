import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import styles from "./registers.module.css";

interface CapabilityLinksProps {
  readonly of: readonly { code: string; name: string; registers: readonly unknown[] }[];
  /** The mechanism by which the page is filtered, which a jump keeps. */
  readonly mechanism: string | undefined;
}

/** Where the registers of a capability begin on the overview. */
export const capabilityAnchor = (code: string): string => `capability-${code.toLowerCase()}`;

/** From the top of the overview to the registers of a capability, with how many there are. */
export function CapabilityLinks({ of, mechanism }: CapabilityLinksProps) {
  const t = useTexts({ zh, en });
  return (
    <nav aria-label={t.index.jump} className={styles.jumps}>
      <ul>
        {of.map(({ code, name, registers }) => (
          <li key={code}>
            <PageLink to={registersPaths.index()} search={mechanism ? { mechanism } : {}} hash={capabilityAnchor(code)}>
              {name} <span>{registers.length}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
