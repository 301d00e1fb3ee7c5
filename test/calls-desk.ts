import { expect } from "vitest";
import type { Content } from "../src/modules/calls/contract/content.ts";
import type { Acted, Dossier } from "../src/modules/calls/contract/dossier.ts";
import type { Review, ReviewList, Scores } from "../src/modules/calls/contract/review.ts";
import { who } from "./calls-forms.ts";
import type { Answer, Story } from "./story.ts";

const base = "/api/calls";

/** Speaks to calls as the people of the story; every helper but `tryAct` expects that it works. */
export function callsDesk(story: Story) {
  const good = (answer: Answer): Answer => {
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer;
  };
  const read = async (id: string, role: string): Promise<Dossier> =>
    good(await story.as(role, `${base}/dossiers/${id}`)).body as Dossier;
  const send = async <T>(role: string, method: "POST" | "PUT", address: string, body: object): Promise<T> =>
    good(await story.as(role, `${base}/${address}`, { method, body })).body as T;
  const tryAct = async (role: string, id: string, act: string, said: string | null = null): Promise<Answer> => {
    const [row] = await story.read<{ version: number }>("select version from calls.dossier where id = $1", [id]);
    return story.as(role, `${base}/dossiers/${id}/acts`, { body: { act, version: row!.version, said } });
  };
  const act = async (role: string, id: string, code: string, said: string | null = null): Promise<Acted> =>
    good(await tryAct(role, id, code, said)).body as Acted;
  const write = async (role: string, id: string, content: Content): Promise<void> => {
    const { contentVersion } = await read(id, role);
    await send(role, "PUT", `dossiers/${id}/content`, { version: contentVersion, content });
  };
  const attach = async (role: string, id: string, paper: string, text: string): Promise<string> => {
    const file = { name: "附件.txt", type: "text/plain", bytes: Buffer.from(text) };
    return (good(await story.as(role, `${base}/dossiers/${id}/papers/${paper}`, { file })).body as { id: string }).id;
  };
  const begin = async (role: string, workflow: string, title: string): Promise<string> =>
    (await send<{ id: string }>(role, "POST", "calls", { workflow, title })).id;
  const beginBelow = async (role: string, above: string, machine: string, title: string): Promise<string> =>
    (await send<{ id: string }>(role, "POST", `dossiers/${above}/below`, { machine, title })).id;
  const setTerms = async (id: string, dates: Record<string, string>): Promise<void> => {
    const { version, title, criteria, cap } = await read(id, who.office);
    await send(who.office, "PUT", `dossiers/${id}/terms`, {
      version,
      terms: { title, dates, fields: ["海洋装备"], criteria, cap },
    });
  };
  /** The days of a case and its stage go by: all of them are dated back. */
  const passDays = async (id: string, days: number): Promise<void> => {
    await story.read(
      `update calls.dossier d set since = since - $2::int,
        dates = coalesce((select jsonb_object_agg(key, to_char(value::date - $2::int, 'YYYY-MM-DD')) from jsonb_each_text(d.dates)), '{}')
       where id = $1`,
      [id, days],
    );
  };
  const makeExperts = async (more: readonly string[] = []): Promise<void> => {
    for (const email of [...who.experts.slice(1), ...more]) {
      const people = good(await story.as("administrator", "/api/people/people")).body as {
        people: { id: string; email: string }[];
      };
      const { id } = people.people.find((one) => one.email === email)!;
      good(
        await story.as("administrator", `/api/people/people/${id}/roles`, { body: { role: "expert", basis: "测试" } }),
      );
      const expert = {
        email,
        name: email.split("@")[0],
        employer: `${email.split("@")[0]}单位`,
        fields: ["海洋装备"],
        mostReviews: 99,
        basis: "测试",
      };
      await send(who.office, "POST", "experts", expert);
    }
  };
  /** Nobody else is asked: those of the story have no account to answer with. */
  const onlyAccounts = () =>
    story.read("update calls.expert set is_active = false where is_sample and person_id like 'sample-%'");
  const reviewsOf = async (email: string): Promise<ReviewList["reviews"]> =>
    (good(await story.as(email, `${base}/reviews`)).body as ReviewList).reviews;
  const scores = (review: Review, points: number, words: string): Scores =>
    Object.fromEntries(
      review.criteria.map(({ code }) => [code, { hundredths: points * 100, words: `${words}，评语足够长了。` }]),
    );
  /** An expert declares nothing, scores and seals what is asked of it in a call. */
  const judge = async (email: string, title: string, points: number, words: string): Promise<void> => {
    const { id } = (await reviewsOf(email)).find(
      (one) => one.title === title && (one.state === "asked" || one.state === "accepted"),
    )!;
    await send(email, "POST", `reviews/${id}/declaration`, { hasConflict: false, words: "" });
    const review = good(await story.as(email, `${base}/reviews/${id}`)).body as Review;
    await send(email, "PUT", `reviews/${id}/sheet`, {
      version: review.sheetVersion,
      scores: scores(review, points, words),
    });
    await send(email, "POST", `reviews/${id}/seal`, {});
  };
  /** Everybody of these who is asked to judge one of the titles does, with these points. */
  const judgeAll = async (emails: readonly string[], points: Readonly<Record<string, number>>): Promise<void> => {
    for (const email of emails)
      for (const { title, state } of await reviewsOf(email))
        if (points[title] !== undefined && (state === "asked" || state === "accepted"))
          await judge(email, title, points[title], `${email.split("@")[0]}的意见`);
  };
  return {
    read,
    send,
    tryAct,
    act,
    write,
    attach,
    begin,
    beginBelow,
    setTerms,
    passDays,
    makeExperts,
    onlyAccounts,
    reviewsOf,
    judge,
    judgeAll,
  };
}
