interface FactsProject {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly approvedOn: string | null;
  readonly place: string | null;
}
interface FactsTechnology {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly brokenOn: string;
}

/** Programmes whose projects the texts count, each with its own measure. Technologies are a third: none is added to another. */
const countedProgrammes: ReadonlyMap<string, string> = new Map([
  ["key-technology", "key-technology-project"],
  ["core-technology", "core-technology-project"],
  ["basic-research", "basic-research-project"],
]);

/** What the ledger is told: a project from its approval, a marine core technology from the day it was broken through. */
export function projectFacts(project: FactsProject, technologies: readonly FactsTechnology[]) {
  const metric = countedProgrammes.get(project.programme);
  const draft = (of: string, validFrom: string) => ({ metric: of, validFrom, validTo: null, place: project.place });
  return [
    {
      record: project.id,
      subject: project.title,
      drafts: metric && project.approvedOn !== null ? [draft(metric, project.approvedOn)] : [],
    },
    ...technologies.map(({ id, title, measure, brokenOn }) => ({
      record: `${project.id}#${id}`,
      subject: title,
      drafts: measure === "marine-core-technology" ? [draft(measure, brokenOn)] : [],
    })),
  ];
}
