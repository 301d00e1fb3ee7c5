import { ApiProblem, problemFrom } from "./api-problem.ts";

/** Sends one file with the fields of a form; what is answered is for the caller to name. @throws ApiProblem */
export async function postFile<Answer>(
  address: string,
  file: File,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  form.append("file", file, file.name);
  const response = await fetch(address, {
    method: "POST",
    body: form,
    headers: { "accept-language": document.documentElement.lang },
  }).catch(() => {
    throw new ApiProblem({ status: 0, code: "web.offline", detail: "" });
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, body);
  return body as Answer;
}
