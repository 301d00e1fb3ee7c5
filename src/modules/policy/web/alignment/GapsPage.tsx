import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Checkbox, Select } from "antd";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { alignedKinds, type GapItem, type Gaps } from "../../contract/alignment.ts";
import { policyPaths } from "../paths.ts";
import { policyQueries } from "../queries.ts";
import { gapSearch, gapWays } from "../search-schemas.ts";
import pageStyles from "./AlignmentPage.module.css";
import styles from "./GapsPage.module.css";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

/** What the plans in force ask and the year's work points leave out, and the other way round (GOV-10). */
export function GapsPage() {
  const { code = "" } = useParams({ strict: false });
  const { t } = useAlignmentTexts();
  const gaps = useQuery(policyQueries.gaps(code));
  return (
    <Screen
      actions={
        <PageLink to={policyPaths.document(code)} search={{ view: "aligned" }}>
          {t.toDocument}
        </PageLink>
      }
    >
      <Loaded query={gaps} shape="text">
        {(data) => <Body gaps={data} />}
      </Loaded>
    </Screen>
  );
}

const isAlone = (item: GapItem) => item.coverage === "alone";

function Body({ gaps }: { gaps: Gaps }) {
  const { t } = useAlignmentTexts();
  const language = useLanguage();
  const [{ way = "plans", kind, near = false }, setSearch] = useSearchState(gapSearch);
  const { points, plans } = gaps;
  const ofPlans = plans.flatMap((plan) => plan.items);
  const unfounded = points.items.filter(isAlone);
  const isShown = (item: GapItem) =>
    (isAlone(item) || (near && item.coverage === "near")) && (!kind || item.kind === kind);
  const titleOf = (one: { titleZh: string; titleEn: string | null }) =>
    (language === "en" ? one.titleEn : null) ?? one.titleZh;
  const sections =
    way === "plans"
      ? plans.map((plan) => ({ plan, title: t.gaps.ofPlan(titleOf(plan)), items: plan.items }))
      : [{ plan: points, title: t.gaps.ofPoints(titleOf(points)), items: points.items }];
  return (
    <>
      <Answer
        question={t.gaps.question(points.year === null ? titleOf(points) : String(points.year))}
        answer={
          plans.length === 0
            ? t.gaps.noPlans
            : t.gaps.answer(ofPlans.filter(isAlone).length, ofPlans.length, unfounded.length)
        }
        evidence={[{ key: "proposal", shown: t.gaps.proposal }]}
      />
      {plans.length > 0 && (
        <div className={pageStyles.tools}>
          <fieldset className={pageStyles.views} aria-label={t.gaps.wayLabel}>
            {gapWays.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === way}
                className={classNames(pageStyles.view, one === way && pageStyles.on)}
                onClick={() => void setSearch({ way: one })}
              >
                {t.gaps.ways[one]}
              </button>
            ))}
          </fieldset>
          <Select
            size="small"
            aria-label={t.kindLabel}
            className={pageStyles.filter}
            value={kind ?? "all"}
            options={[
              { value: "all", label: t.allKinds },
              ...alignedKinds.map((value) => ({ value, label: t.kinds[value] })),
            ]}
            onChange={(value) => void setSearch({ kind: alignedKinds.find((one) => one === value) })}
          />
          <Checkbox checked={near} onChange={(event) => void setSearch({ near: event.target.checked })}>
            {t.gaps.withNear}
          </Checkbox>
        </div>
      )}
      {plans.length > 0 &&
        sections.map(({ plan, title, items }) => (
          <Section key={plan.code} title={title} code={plan.code} gaps={gaps} items={items} isShown={isShown} />
        ))}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly code: string;
  readonly gaps: Gaps;
  readonly items: readonly GapItem[];
  readonly isShown: (item: GapItem) => boolean;
}

function Section({ title, code, gaps, items, isShown }: SectionProps) {
  const { t } = useAlignmentTexts();
  const count = (coverage: GapItem["coverage"]) => items.filter((item) => item.coverage === coverage).length;
  const shown = items.filter(isShown);
  const isPlan = code !== gaps.points.code;
  return (
    <section aria-label={title} className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.counts}>
        {t.gaps.counts(count("confirmed"), count("proposed"), count("near"), count("alone"))}{" "}
        {isPlan && (
          <PageLink to={policyPaths.alignment()} search={{ upper: code, lower: gaps.points.code, show: "look-alike" }}>
            {t.gaps.compare}
            <span className="spoken">{title}</span>
          </PageLink>
        )}
      </p>
      {shown.length === 0 ? (
        <Empty title={t.gaps.none} />
      ) : (
        <ul className={styles.list}>
          {shown.map((item) => (
            <li key={item.key}>
              <span className={styles.tag}>{t.kinds[item.kind]}</span>
              <PageLink to={policyPaths.document(code)} search={{ at: item.start, item: item.key }}>
                <span lang="zh-CN">{item.name}</span>
              </PageLink>
              {item.section && (
                <span className={styles.where} lang="zh-CN">
                  {item.section}
                </span>
              )}
              {item.nearest && <Nearest item={item} code={code} gaps={gaps} nearest={item.nearest} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Nearest({
  item,
  code,
  gaps,
  nearest,
}: {
  item: GapItem;
  code: string;
  gaps: Gaps;
  nearest: NonNullable<GapItem["nearest"]>;
}) {
  const { t } = useAlignmentTexts();
  const isPlan = code !== gaps.points.code;
  const [upper, lower] = isPlan ? [code, nearest.document] : [nearest.document, code];
  const row = isPlan ? `${item.key}~${nearest.key}` : `${nearest.key}~${item.key}`;
  return (
    <span className={styles.nearest}>
      {t.gaps.nearest}{" "}
      <PageLink to={policyPaths.alignment()} search={{ upper, lower, show: "look-alike", row }}>
        <span lang="zh-CN">{nearest.name}</span>
      </PageLink>
    </span>
  );
}
