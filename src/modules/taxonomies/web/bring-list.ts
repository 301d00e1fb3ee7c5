import { problemFrom } from "../../../web/api-problem.ts";
import type { ImportFields, ImportReport } from "../contract.ts";

/** Sends a file as the whole list; a trial changes nothing. Throws an `ApiProblem` when the server refuses it. */
export async function bringList(code: string, file: File, fields: ImportFields): Promise<ImportReport> {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, String(value));
  form.append("file", file, file.name);
  const answer = await fetch(`/api/taxonomies/vocabularies/${encodeURIComponent(code)}/imports`, {
    method: "POST",
    headers: { "accept-language": document.documentElement.lang },
    body: form,
  }).catch(() => null);
  if (answer === null) throw problemFrom(0, null);
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw problemFrom(answer.status, body);
  return body as ImportReport;
}
