import { useQuery } from "@tanstack/react-query";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { DecompositionAnswer } from "../../contract/alignment.ts";
import { policyPaths } from "../paths.ts";
import { policyQueries } from "../queries.ts";
import styles from "./AlignedPanel.module.css";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

type Taken = DecompositionAnswer["targets"][number];

/** Which figures of a document the documents of its parts take over, and what the parts come to. */
export function DecompositionList({ code }: { readonly code: string }) {
  const { t } = useAlignmentTexts();
  const decomposition = useQuery(policyQueries.decomposition(code));
  return (
    <section aria-label={t.decomposition.question}>
      <h2>{t.decomposition.question}</h2>
      <Loaded query={decomposition} shape="text">
        {({ all, targets }) => (
          <>
            <p className={styles.lead}>{t.decomposition.answer(targets.length, all)}</p>
            {targets.length > 0 && <p className={styles.lead}>{t.decomposition.lead}</p>}
            <ul className={styles.list}>
              {targets.map((target) => (
                <TakenOver key={target.key} target={target} code={code} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

function TakenOver({ target, code }: { target: Taken; code: string }) {
  const { t } = useAlignmentTexts();
  const said = useFigure();
  return (
    <li>
      <PageLink to={policyPaths.document(code)} search={{ at: target.start, item: target.key, view: "aligned" }}>
        <span lang="zh-CN">{target.name}</span>
      </PageLink>{" "}
      {said(target)}
      <ul className={styles.proposals}>
        {target.parts.map((part) => (
          <li key={`${part.document.code} ${part.key}`}>
            <PageLink
              to={policyPaths.alignment()}
              search={{ upper: code, lower: part.document.code, kind: "target", row: `${target.key}~${part.key}` }}
            >
              <Words of={{ zh: part.document.titleZh, en: part.document.titleEn }} isMarked={false} />
            </PageLink>{" "}
            {said(part)} · {part.isConfirmed ? t.decomposition.confirmed : t.decomposition.proposed}
          </li>
        ))}
        {target.total !== null && (
          <li>{t.decomposition.total(`${exactNumber(target.total)} ${target.figure.unit}`)}</li>
        )}
        {target.codes.map((finding) => (
          <li key={finding}>{t.decomposition.findings[finding]}</li>
        ))}
      </ul>
    </li>
  );
}

function useFigure() {
  const { t, policy } = useAlignmentTexts();
  return ({ figure, due }: Pick<Taken, "figure" | "due">): string =>
    [
      `${policy.comparators[figure.comparator]} ${exactNumber(figure.value)} ${figure.unit}`,
      ...(due === null ? [] : [t.due(due)]),
    ].join(" · ");
}
