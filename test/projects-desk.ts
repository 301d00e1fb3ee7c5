import { expect } from "vitest";
import type { Project } from "../src/modules/projects/contract/project.ts";
import { jointTerms } from "../src/modules/projects/rules/terms-for-tests.ts";
import type { Answer, Story } from "./story.ts";

const office = "commission-office";
const university = "university@sample.haice.example";

/** Speaks to projects as the people of the story; `good` expects that it works. */
export function projectsDesk(story: Story) {
  const send = (who: string, address: string, body: object, method: "POST" | "PUT" = "POST"): Promise<Answer> =>
    story.as(who, `/api/${address}`, { method, body });
  const good = async <T = object>(who: string, address: string, body: object, method?: "PUT"): Promise<T> => {
    const answer = await send(who, address, body, method);
    expect(answer.status, `${address} ${JSON.stringify(answer.body)}`).toBe(200);
    return answer.body as T;
  };
  const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
  const read = async (id: string, who = office) =>
    (await story.as(who, `/api/projects/projects/${id}`)).body as Project;
  const inside = async (id: string) => (await read(id)).inside!;
  const anyPlace = async () =>
    (
      await story.read<{ code: string }>("select code from places.area where kind = 'division' order by code limit 1")
    )[0]!.code;
  const act = async (id: string, name: string, said: string | null) =>
    send(office, `projects/projects/${id}/acts`, { act: name, said, version: (await inside(id)).version });
  /** Puts a text in force: the office writes it, the university signs, then the office. */
  const sign = async (id: string, terms: object) => {
    const address = `projects/projects/${id}/contract`;
    const { sha256 } = await good<{ sha256: string }>(office, address, { seen: null, terms }, "PUT");
    for (const who of [university, office]) await good(who, `${address}/signatures`, { sha256 });
  };
  /** A project of the university and the firm under a contract in force; its first payment is due. */
  const running = async (title: string): Promise<string> => {
    const { id } = await good<{ id: string }>(office, "projects/projects", {
      ...{ title, programme: "key-rd", lead: "sample-haiyuan", amount: 100_000, goal: "g", basis: "会议" },
      place: await anyPlace(),
    });
    await act(id, "appraise", null);
    await act(id, "approve", "论证意见");
    const units = jointTerms.units.map((one) => ({
      ...one,
      organisation: one.isLead ? "sample-haiyuan" : "sample-lanjing",
    }));
    await sign(id, { ...jointTerms, units });
    return id;
  };
  return { send, good, codeOf, read, inside, anyPlace, act, sign, running };
}
