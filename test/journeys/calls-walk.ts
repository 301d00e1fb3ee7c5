import { expect } from "vitest";
import { installation, settled, type Visit } from "./visit.ts";

export interface Row {
  id: string;
  title: string;
}

/** Speaks to the API as the one who is signed in. */
export function api({ context: { request } }: Visit) {
  const base = `${installation()}/api/calls`;
  const headers = { origin: installation() };
  const good = async (answer: Awaited<ReturnType<typeof request.get>>) => {
    expect(answer.status(), await answer.text()).toBe(200);
    return answer.json();
  };
  return {
    read: async <T>(address: string): Promise<T> => (await good(await request.get(`${base}/${address}`))) as T,
    put: async (address: string, data: object) => good(await request.put(`${base}/${address}`, { headers, data })),
    /** An act in a case as it stands now. */
    act: async (id: string, act: string, said: string | null = null) => {
      const { version } = (await good(await request.get(`${base}/dossiers/${id}`))) as { version: number };
      return good(await request.post(`${base}/dossiers/${id}/acts`, { headers, data: { act, version, said } }));
    },
  };
}

/** The id of the story's call with these words in its title. */
export async function callNamed(one: Visit, words: string): Promise<string> {
  const { calls } = await api(one).read<{ calls: Row[] }>("calls");
  return calls.find(({ title }) => title.includes(words))!.id;
}

export const press = async ({ page }: Visit, name: string): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).click();
};

/** Takes an act on the page: its button, what has to be said, the confirmation. */
export async function takeAct(one: Visit, act: string, said?: string): Promise<void> {
  await press(one, act);
  if (said) await one.page.locator("#act-said").fill(said);
  await press(one, `确认：${act}`);
  await one.page.getByText(`已完成“${act}”`).waitFor();
}

/** Begins a dossier below the one on the page and fills in its form by the labels. */
export async function beginBelow(
  one: Visit,
  button: string,
  title: string,
  form: string,
  values: Record<string, string>,
): Promise<string> {
  const { page } = one;
  await press(one, button);
  await page.getByLabel("名称").fill(title);
  await press(one, "建立草稿");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  for (const [field, value] of Object.entries(values)) await page.locator(`#${form}-${field}`).fill(value);
  await page.getByText(/^已保存/).waitFor();
  await settled(page);
  return page.url().split("/calls/")[1]!.split("?")[0]!;
}
