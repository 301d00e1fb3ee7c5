import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewTie } from "../../contract/beside.ts";
import type { Inside, Project } from "../../contract/project.ts";
import { Choice } from "../ClassFields.tsx";
import { evidenceFile } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** What stands beside a project: its papers, the lines that speak of it, and records of registers that belong to it. */
export function BesidePart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords();
  const c = t.classes;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const isKeeper = inside.parts.includes("keeper");
  const { papers, mentions, ties } = inside;
  if (!isKeeper && papers.length + mentions.length + ties.length === 0) return null;
  return (
    <section className={styles.part}>
      {papers.length > 0 && <h2>{c.papers}</h2>}
      <ul className={styles.plain}>
        {papers.map(({ id, fileName, size }) => (
          <li key={id}>
            <a href={evidenceFile(id)}>{fileName}</a>{" "}
            <span className={styles.quiet}>{t.milestones.size(String(Math.ceil(size / 1024)))}</span>
          </li>
        ))}
      </ul>
      {mentions.length > 0 && <h2>{c.mentions}</h2>}
      <ul className={styles.plain}>
        {mentions.map(({ basis, quote }) => (
          <li key={`${basis} ${quote}`}>
            <SourceLines of={basis} /> <span className={styles.quiet}>{quote}</span>
          </li>
        ))}
      </ul>
      <h2>{c.ties}</h2>
      <ul className={styles.plain}>
        {ties.map((one) => (
          <li key={one.id}>
            {t.registers[one.register]}:{" "}
            <PageLink to={`/registers/${one.register}/${encodeURIComponent(one.id)}`}>
              {pick({ zh: one.nameZh, en: one.nameEn }, language).text}
            </PageLink>
          </li>
        ))}
      </ul>
      {isKeeper && !isOpen && <Button onClick={() => setOpen(true)}>{c.tie}</Button>}
      {isKeeper && isOpen && <TieForm project={project} onDone={() => setOpen(false)} />}
    </section>
  );
}

function TieForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const { data } = useQuery(projectsQueries.partners());
  const [chosen, setChosen] = useState("");
  const partners = data?.partners ?? [];
  const tie = useAct(
    (body: NewTie) =>
      loaded(api.POST("/api/projects/projects/{id}/ties", { params: { path: { id: project.id } }, body })),
    onDone,
  );
  const partner = partners.find(({ id }) => id === chosen);
  return (
    <div className={styles.narrow}>
      {tie.error && <Failure error={tie.error} />}
      <Choice
        label={t.classes.record}
        value={chosen}
        none=""
        choices={partners.map((one) => ({
          value: one.id,
          label: `${t.registers[one.register]} · ${pick({ zh: one.nameZh, en: one.nameEn }, language).text}`,
        }))}
        onChange={setChosen}
      />
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={partner ? null : t.must}
          loading={tie.isPending}
          onClick={() => partner && tie.mutate({ register: partner.register, id: partner.id })}
        >
          {t.classes.confirmTie}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
