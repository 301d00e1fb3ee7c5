import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { tiedRegisters } from "../../contract.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useWords } from "../use-words.ts";

/** On the page of a consortium, a partner or an award: the projects that it belongs to, which are its evidence. */
export function TiedProjects({ id }: { id: string }) {
  const t = useWords();
  const [code = "", ...rest] = id.split("/");
  const register = tiedRegisters.find((one) => one === code);
  const { data } = useQuery({
    ...projectsQueries.tied(register ?? "consortium", rest.join("/")),
    enabled: register !== undefined,
  });
  if (!data) return null;
  return (
    <section className={styles.part} aria-label={t.partners.ofRecord}>
      <h2>{t.partners.ofRecord}</h2>
      {data.projects.length === 0 && <p className={styles.quiet}>{t.partners.noProject}</p>}
      <ul className={styles.plain}>
        {data.projects.map((one) => (
          <li key={one.id}>
            <PageLink to={projectsPaths.project(one.id)}>{one.title}</PageLink>{" "}
            <span className={styles.mark}>{t.stages[one.stage]}</span> {one.isSample && <SampleMark isShort />}
          </li>
        ))}
      </ul>
    </section>
  );
}
