import { postFile } from "../../../web/post-file.ts";
import type { Preview, Run, Sample } from "../contract/import.ts";

interface Answers {
  samples: Sample;
  previews: Preview;
  runs: Run;
}

/** Sends a file to the import desk with the fields of the form. @throws ApiProblem */
export const sendFile = <Door extends keyof Answers>(
  door: Door,
  file: File,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<Answers[Door]> => postFile(`/api/ledger/${door}`, file, fields);
