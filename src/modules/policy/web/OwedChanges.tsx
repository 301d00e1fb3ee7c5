import type { ReactNode } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { EditionDifferenceAnswer } from "../contract/difference.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { isOwedChanged, type OwedKind, shownValue } from "./difference-words.ts";
import styles from "./OwedChanges.module.css";
import { policyPaths } from "./paths.ts";

type Owed = EditionDifferenceAnswer["owed"];
interface Item {
  readonly id: string;
  readonly start: number;
}

interface OwedChangesProps {
  readonly code: string;
  readonly owed: Owed;
  /** Numbers of the two editions. */
  readonly from: number;
  readonly to: number;
}

/** The targets, goals and tasks that one edition has and the other has not, or has otherwise. */
export function OwedChanges({ code, owed, from, to }: OwedChangesProps) {
  const t = useTexts({ zh, en });
  const nameOf = {
    target: (one: Owed["targets"]["added"][number]) =>
      `${one.metric} ${t.comparators[one.comparator]} ${one.value} ${one.unit}`,
    metric: (one: Owed["targets"]["added"][number]) => one.metric,
    goal: (one: Owed["goals"]["added"][number]) => one.subject,
    task: (one: Owed["tasks"]["added"][number]) => one.title,
  };
  return (
    <section aria-label={t.difference.owed}>
      <h2>{t.difference.owed}</h2>
      {isOwedChanged(owed) ? (
        <ul className={styles.list}>
          {kindRows("targets", owed.targets, nameOf.metric, nameOf.target)}
          {kindRows("goals", owed.goals, nameOf.goal, nameOf.goal)}
          {kindRows("tasks", owed.tasks, nameOf.task, nameOf.task)}
        </ul>
      ) : (
        <p className={styles.none}>{t.difference.owedNone}</p>
      )}
    </section>
  );

  function kindRows<One extends Item>(
    kind: OwedKind,
    changes: {
      readonly changed: ReadonlyArray<{ from: One; to: One; fields: Owed[OwedKind]["changed"][number]["fields"] }>;
      readonly added: readonly One[];
      readonly dropped: readonly One[];
    },
    nameOfChanged: (one: One) => string,
    nameOfWhole: (one: One) => string,
  ): ReactNode[] {
    const link = (one: One, edition: number, name: string) => (
      <PageLink
        to={policyPaths.document(code)}
        search={{ edition, at: one.start, item: `${kind.slice(0, -1)}:${one.id}` }}
      >
        <span lang="zh-CN">{name}</span>
      </PageLink>
    );
    const row = (one: One, state: "changed" | "added" | "dropped", children: ReactNode) => (
      <li key={`${kind} ${state} ${one.id}`} className={styles.item}>
        <span className={styles[state]}>{t.difference.states[state](t.difference.kinds[kind])}</span>
        {children}
      </li>
    );
    return [
      ...changes.changed.map((change) =>
        row(
          change.to,
          "changed",
          <>
            {link(change.to, to, nameOfChanged(change.to))}
            <FieldChanges fields={change.fields} />
          </>,
        ),
      ),
      ...changes.dropped.map((one) => row(one, "dropped", link(one, from, nameOfWhole(one)))),
      ...changes.added.map((one) => row(one, "added", link(one, to, nameOfWhole(one)))),
    ];
  }
}

function FieldChanges({ fields }: { fields: Owed[OwedKind]["changed"][number]["fields"] }) {
  const t = useTexts({ zh, en });
  return (
    <dl className={styles.fields}>
      {fields.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{t.difference.fields[field]}</dt>
          <dd>
            {isList(field) ? (
              <>
                {from !== null && <del>{t.difference.left(shownValue(field, from, t))}</del>}
                {to !== null && <ins>{t.difference.joined(shownValue(field, to, t))}</ins>}
              </>
            ) : (
              <>
                <del>{shownValue(field, from, t)}</del> <span aria-hidden="true">→ </span>
                <ins>{shownValue(field, to, t)}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a list only what left it and what joined it is told. */
const isList = (field: string): boolean => field === "units" || field === "measures";
