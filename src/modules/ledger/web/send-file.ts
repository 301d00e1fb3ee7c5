import { ApiProblem, problemFrom } from "../../../web/api-problem.ts";
import type { Preview, Run, Sample } from "../contract/import.ts";

interface Answers {
  samples: Sample;
  previews: Preview;
  runs: Run;
}

/** Sends a file to the import desk with the fields of the form. @throws ApiProblem */
export async function sendFile<Door extends keyof Answers>(
  door: Door,
  file: File,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<Answers[Door]> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  form.append("file", file, file.name);
  const response = await fetch(`/api/ledger/${door}`, {
    method: "POST",
    body: form,
    headers: { "accept-language": document.documentElement.lang },
  }).catch(() => {
    throw new ApiProblem({ status: 0, code: "web.offline", detail: "" });
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, body);
  return body as Answers[Door];
}
