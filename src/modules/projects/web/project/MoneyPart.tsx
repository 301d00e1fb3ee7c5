import { classNames } from "../../../../web/ui/class-names.ts";
import type { Inside, Project } from "../../contract/project.ts";
import type { Terms } from "../../contract/terms.ts";
import { isCutShort, isOver } from "../../rules/life.ts";
import { type Account, balance, heldBy, settledOf } from "../../rules/money.ts";
import { type Progress, waitsOf } from "../../rules/waits.ts";
import styles from "../projects.module.css";
import { useMoney, useWords } from "../use-words.ts";
import { GiveBack, Recall } from "./MoneyBack.tsx";

interface MoneyPartProps {
  readonly project: Project;
  readonly inside: Inside;
  readonly terms: Terms;
  readonly progress: Progress;
}

const wholeAccounts: readonly Account[] = ["reserved", "due", "paid", "lapsed", "returned"];
const unitAccounts: readonly Account[] = ["due", "held", "advanced", "spent"];

/** The accounts of the project, every payment with what it waits for, what each source paid, and the entries behind. */
export function MoneyPart({ project, inside, terms, progress }: MoneyPartProps) {
  const t = useWords();
  const m = t.money;
  const money = useMoney();
  const entries = inside.entries as Parameters<typeof balance>[0];
  const waits = waitsOf(terms, progress);
  const milestone = (key: string) => terms.milestones.find((one) => one.key === key)?.title ?? key;
  const { released } = settledOf(inside.entries);
  const isPayer = inside.parts.includes("payer");
  const isEnded = isOver(project.stage, project.handedOverOn);
  const payers = [...terms.sources, ...inside.gonePayers];
  const unit = (key: string) => terms.units.find((one) => one.key === key)?.name ?? key;
  return (
    <section className={styles.part} id="money">
      <h2>{m.title}</h2>
      <h3>{m.payments}</h3>
      <ul className={styles.plain}>
        {terms.payments.map((payment) => {
          const wait = waits.payments.find((one) => one.payment === payment.key)!;
          const isPaid = progress.paid.has(payment.key);
          const hasLapsed = isCutShort(project.stage) && !released.has(payment.key);
          const waiting = wait.isFree ? m.free : m.blocked(wait.roots.map(milestone).join(" · "));
          return (
            <li key={payment.key} id={`payment-${payment.key}`} className={styles.card}>
              <div className={styles.head}>
                <span>
                  {payment.title} → {unit(payment.unit)}
                </span>
                <span>
                  {money(payment.amount)}{" "}
                  <span
                    className={classNames(styles.mark, isPaid ? styles.good : !hasLapsed && wait.isFree && styles.warn)}
                  >
                    {isPaid ? m.paid : hasLapsed ? m.lapsed : waiting}
                  </span>
                </span>
              </div>
              {isPaid && isPayer && <Recall project={project.id} payment={payment.key} />}
            </li>
          );
        })}
      </ul>
      <h3>{m.balances}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <tbody>
            {wholeAccounts.map((account) => (
              <tr key={account}>
                <th scope="row">{t.accounts[account]}</th>
                <td className={styles.number}>{money(balance(entries, account))}</td>
              </tr>
            ))}
            {payers.map(({ key, name }) => (
              <tr key={key}>
                <th scope="row">
                  {m.sources}: {name}
                </th>
                <td className={styles.number}>{money(balance(entries, "paid", key))}</td>
              </tr>
            ))}
            {terms.units.flatMap(({ key, name }) =>
              unitAccounts.map((account) => (
                <tr key={`${key} ${account}`}>
                  <th scope="row">
                    {name}: {t.accounts[account]}
                  </th>
                  <td className={styles.number}>{money(Math.abs(balance(entries, account, key)))}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {isPayer &&
        isEnded &&
        terms.units
          .filter(({ key }) => heldBy(entries, key) > 0)
          .map(({ key, name }) => (
            <GiveBack key={key} project={project.id} unit={key} name={name} held={heldBy(entries, key)} />
          ))}
      <details>
        <summary>{m.entries}</summary>
        <ul className={styles.plain}>
          {[...inside.entries.entries()].map(([at, entry]) => (
            <li key={`${entry.kind} ${entry.about} ${entry.on}`} className={styles.quiet}>
              {at + 1}. {entry.on} {t.entryKinds[entry.kind]} {entry.reference}{" "}
              {entry.postings.map((one) => `${t.accounts[one.account as Account]} ${money(one.amount)}`).join(" / ")}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
