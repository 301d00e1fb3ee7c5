import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { AwardList, NewProject } from "../contract/project.ts";
import { programmes } from "../contract.ts";
import { Choice, ClassFields } from "./ClassFields.tsx";
import { Field, MoneyInput } from "./Field.tsx";
import { projectsPaths } from "./paths.ts";
import styles from "./projects.module.css";
import { projectsQueries } from "./queries.ts";
import { useAct } from "./use-act.ts";
import { useMoney, useWords } from "./use-words.ts";

type Award = AwardList["awards"][number];

/** What the office begins projects from: decided cases that have none, or a basis of its own. */
export function BeginProject() {
  const t = useWords();
  const language = useLanguage();
  const money = useMoney();
  const [chosen, setChosen] = useState<Award | "own" | null>(null);
  return (
    <section className={styles.part} id="begin">
      <Loaded query={useQuery(projectsQueries.awards())} shape="cards">
        {({ awards }) => (
          <>
            <h2>{t.begin.awards(awards.length)}</h2>
            {awards.length === 0 && <p className={styles.quiet}>{t.begin.noAwards}</p>}
            <ul className={styles.plain}>
              {awards.map((award) => (
                <li key={award.id} className={styles.card}>
                  <div className={styles.head}>
                    <span>
                      {award.title} {award.isSample && <SampleMark isShort />}
                    </span>
                    <span className={styles.quiet}>
                      {award.organisation &&
                        pick({ zh: award.organisation.nameZh, en: award.organisation.nameEn }, language).text}
                      {award.amount !== null && ` · ${money(award.amount)}`} · {award.call}
                    </span>
                  </div>
                  {award.agreed.length > 0 && <OtherClaims claims={award.agreed} />}
                  {chosen === award ? (
                    <NewForm award={award} onCancel={() => setChosen(null)} />
                  ) : (
                    <p className={styles.tools}>
                      <Button type="primary" onClick={() => setChosen(award)}>
                        {t.begin.make}
                      </Button>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <h2>{t.begin.own}</h2>
      <p className={styles.quiet}>{t.begin.ownAbout}</p>
      {chosen === "own" ? (
        <NewForm award={null} onCancel={() => setChosen(null)} />
      ) : (
        <Button onClick={() => setChosen("own")}>{t.begin.own}</Button>
      )}
    </section>
  );
}

/** One posting may be claimed by several: who begins a project sees the others, and which has its project already. */
function OtherClaims({ claims }: { claims: Award["agreed"] }) {
  const t = useWords().begin;
  return (
    <p className={styles.text}>
      {t.otherClaims}{" "}
      {claims.map(({ id, title, project }) => (
        <span key={id} className={styles.mark}>
          {title} ·{" "}
          {project === null ? t.noProject : <PageLink to={projectsPaths.project(project)}>{t.hasProject}</PageLink>}
        </span>
      ))}
    </p>
  );
}

function NewForm({ award, onCancel }: { award: Award | null; onCancel: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const funds = useQuery(projectsQueries.funds()).data?.funds ?? [];
  const [input, setInput] = useState<NewProject>({
    award: award?.id ?? null,
    title: award?.title ?? "",
    programme: "key-technology",
    lead: null,
    amount: null,
    amountBasis: null,
    fund: null,
    // A form of a call takes longer answers than a goal is.
    goal: (award?.summary ?? "").slice(0, 2000),
    place: "",
    plan: null,
    track: null,
    field: null,
    isExploration: false,
    basis: award?.call ?? "",
  });
  const change = (part: Partial<NewProject>) => setInput((before) => ({ ...before, ...part }));
  const make = useAct(
    (body: NewProject) => loaded(api.POST("/api/projects/projects", { body })),
    ({ id }) => void navigate({ to: projectsPaths.project(id) }),
  );
  const needsLead = award?.organisation == null;
  const needsAmount = award !== null && award.amount === null;
  const isShort =
    !input.title.trim() ||
    input.place === "" ||
    !input.goal.trim() ||
    !input.basis.trim() ||
    (needsLead && !input.lead?.trim()) ||
    (needsAmount && (input.amount === null || !input.amountBasis?.trim()));
  return (
    <div className={styles.narrow}>
      {make.error && <Failure error={make.error} />}
      <Field label={t.begin.title}>
        {(id) => (
          <Input
            id={id}
            value={input.title}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t.list.programme}>
        {(id) => (
          <select
            id={id}
            value={input.programme}
            onChange={(event) => change({ programme: programmes.find((one) => one === event.target.value) ?? "other" })}
          >
            {programmes.map((one) => (
              <option key={one} value={one}>
                {t.programmes[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ClassFields classes={input} onChange={change} />
      {funds.length > 0 && (
        <Choice
          label={t.funds.paidBy}
          value={input.fund ?? ""}
          none={t.classes.none}
          choices={funds.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(fund) => change({ fund: fund || null })}
        />
      )}
      {needsLead && (
        <Field label={t.begin.lead}>
          {(id) => (
            <Input
              id={id}
              value={input.lead ?? ""}
              onChange={(event) => change({ lead: event.target.value || null })}
            />
          )}
        </Field>
      )}
      {(award === null || award.amount === null) && (
        <Field label={t.begin.amount}>
          {(id) => <MoneyInput id={id} fen={input.amount} onChange={(amount) => change({ amount })} />}
        </Field>
      )}
      {needsAmount && (
        <Field label={t.begin.amountBasis}>
          {(id) => (
            <Input
              id={id}
              value={input.amountBasis ?? ""}
              maxLength={2000}
              onChange={(event) => change({ amountBasis: event.target.value || null })}
            />
          )}
        </Field>
      )}
      <Field label={t.begin.goal}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={2000}
            value={input.goal}
            onChange={(event) => change({ goal: event.target.value })}
          />
        )}
      </Field>
      <Field label={t.begin.basis}>
        {(id) => (
          <Input
            id={id}
            value={input.basis}
            maxLength={2000}
            onChange={(event) => change({ basis: event.target.value })}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isShort ? t.must : null}
          loading={make.isPending}
          onClick={() => make.mutate(input)}
        >
          {t.begin.confirm}
        </ReasonButton>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </p>
    </div>
  );
}
