import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { sampleAccountsQuery } from "./queries.ts";
import styles from "./SampleSwitcher.module.css";
import { useSwitchSample } from "./use-session-actions.ts";

interface SampleSwitcherProps {
  readonly currentEmail: string | undefined;
  readonly onDone: () => void;
}

/** The sample people by role: one click shows the platform as that person sees it. */
export function SampleSwitcher({ currentEmail, onDone }: SampleSwitcherProps) {
  const t = useTexts({ zh, en });
  const accounts = useQuery(sampleAccountsQuery);
  const become = useSwitchSample();
  return (
    <section aria-label={t.signIn.sampleTitle}>
      <p className={styles.title}>{t.signIn.sampleTitle}</p>
      {become.error && <Failure error={become.error} />}
      <Loaded query={accounts} shape="text" rows={6}>
        {(list) => (
          <ul className={styles.list}>
            {list.map((account) => (
              <li key={account.email}>
                <button
                  type="button"
                  className={styles.account}
                  aria-current={account.email === currentEmail ? "true" : undefined}
                  disabled={become.isPending}
                  onClick={() => become.mutate(account.email, { onSuccess: onDone })}
                >
                  <span>{t.roles[account.role]}</span>
                  <span className={styles.name}>{account.name}</span>
                  {account.organisation && <span className={styles.organisation}>{account.organisation}</span>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
