import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Beside } from "../../../../web/Beside.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { asksForYoung } from "../../rules/content.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";
import { useMoney } from "../use-money.ts";
import { ActPanel } from "./ActPanel.tsx";
import { Below } from "./Below.tsx";
import { ContentForm } from "./ContentForm.tsx";
import { ContentView } from "./ContentView.tsx";
import { History } from "./History.tsx";
import { Links } from "./Links.tsx";
import { Objections } from "./Objections.tsx";
import { Outcome } from "./Outcome.tsx";
import { Papers } from "./Papers.tsx";
import { Terms } from "./Terms.tsx";
import type { DraftHandle } from "./use-draft.ts";
import { YoungLeads } from "./YoungLeads.tsx";

/** One dossier: where it stands, what the reader can do, what it says, what came of it; as far as its stage shows it. */
export function DossierPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(callsQueries.dossier(id));
  const above = query.data?.above;
  return (
    <Screen
      name={query.data?.title}
      within={above ? [{ text: above.title, to: callsPaths.dossier(above.id) }] : []}
      marks={query.data?.isSample ? <SampleMark /> : undefined}
    >
      <Loaded query={query} shape="text">
        {(dossier) => <One key={dossier.id} dossier={dossier} />}
      </Loaded>
    </Screen>
  );
}

function One({ dossier }: { dossier: Dossier }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const ready = dossier.acts.filter(({ missing }) => missing.length === 0).length;
  const isRoot = dossier.above === null;
  const user = useUser();
  const [draft, setDraft] = useState<DraftHandle | null>(null);
  return (
    <>
      <Answer
        question={o.question}
        answer={o.answer(dossier.stageLabel[language], dossier.since, ready, dossier.acts.length - ready)}
      />
      <ActPanel dossier={dossier} draft={draft} />
      <Facts dossier={dossier} />
      {isRoot && dossier.shown.includes("result") && <Results dossier={dossier} />}
      {isRoot && asksForYoung(dossier.definition) && <YoungLeads id={dossier.id} />}
      <Outcome dossier={dossier} />
      {isRoot && <Terms dossier={dossier} />}
      {dossier.isEditable && user ? (
        <ContentForm
          key={`${dossier.id} ${dossier.stage} ${user.id}`}
          dossier={dossier}
          person={user.id}
          onDraft={setDraft}
        />
      ) : (
        <section className={styles.part}>
          <ContentView dossier={dossier} />
        </section>
      )}
      <Papers dossier={dossier} />
      <Beside place="call" id={dossier.id} />
      <Below dossier={dossier} />
      <Links id={dossier.id} />
      <Objections dossier={dossier} />
      <History dossier={dossier} />
    </>
  );
}

function Facts({ dossier }: { dossier: Dossier }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const { definition, organisation, reference, above, due, today } = dossier;
  return (
    <FieldList>
      <div>
        <dt>{o.workflow}</dt>
        <dd>
          <PageLink to={callsPaths.workflow(dossier.workflow, dossier.workflowVersion)}>
            {o.workflowVersion(definition.label[language], dossier.workflowVersion)}
          </PageLink>
        </dd>
      </div>
      {above && (
        <div>
          <dt>{machineOf(definition, above.machine).label[language]}</dt>
          <dd>
            <PageLink to={callsPaths.dossier(above.id)}>{above.title}</PageLink>
          </dd>
        </div>
      )}
      {organisation && (
        <div>
          <dt>{o.organisation}</dt>
          <dd>{pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text}</dd>
        </div>
      )}
      {due && (
        <div>
          <dt>{definition.settings.find(({ code }) => code === due.setting)?.label[language] ?? due.setting}</dt>
          <dd>{due.day < today ? o.late(due.day) : o.by(due.day)}</dd>
        </div>
      )}
      {reference && (
        <div>
          <dt>{o.reference}</dt>
          <dd>{reference}</dd>
        </div>
      )}
    </FieldList>
  );
}

/** What is publicised or decided, for everybody. */
function Results({ dossier: { results } }: { dossier: Dossier }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const money = useMoney();
  return (
    <section className={styles.part}>
      <h2>{o.results}</h2>
      {results.length === 0 && <p className={styles.quiet}>{o.noResults}</p>}
      <ul className={styles.plain}>
        {results.map(({ id, title, organisation, amount }) => (
          <li key={id}>
            {title}
            {organisation && ` · ${pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text}`}
            {amount !== null && ` · ${money(amount)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
