import { beforeAll, describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { emptyOf, inDays, who } from "../../../test/calls-forms.ts";
import { type Answer, openStory } from "../../../test/story.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, university, firm } = who;
const ship = "ship@sample.haice.example";
const codeOf = ({ body }: Answer) => (body as { code?: string }).code;
const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

let board = "";

const posted = async (role: string, title: string): Promise<string> => {
  const id = await desk.beginBelow(role, board, "posting", title);
  await desk.write(role, id, emptyOf({ posting: { side: "need", what: title, offer: "面议", until: "2099-12-31" } }));
  await desk.act(role, id, "hand-in");
  await desk.act(office, id, "post");
  return id;
};
const drafted = async (role: string, posting: string): Promise<string> => {
  const id = await desk.beginBelow(role, posting, "claim", `${role.split("@")[0]}揭榜`);
  await desk.write(role, id, emptyOf({ claim: { how: "方案", terms: "条件" } }));
  return id;
};
const accepted = async (role: string, posting: string): Promise<string> => {
  const id = await drafted(role, posting);
  await desk.act(role, id, "make");
  await desk.act(firm, id, "accept", "条件合适");
  return id;
};
const stages = async (ids: readonly string[]) =>
  (await story.read<{ stage: string }>("select stage from calls.dossier where id = any($1) order by stage", [ids])).map(
    ({ stage }) => stage,
  );

/**
 * Lets requests meet in the database: what each of them needs stays locked until all of them wait, so none is over before the
 * others have begun. A hole lets all of them through every time, not only on a lucky day.
 */
async function meeting(held: readonly string[], requests: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
  const client = await story.installation.database.pool.connect();
  let answered = 0;
  try {
    await client.query("begin");
    await client.query("select from calls.dossier where id = any($1) for update", [held]);
    const answers = requests.map(async (request) => {
      const answer = await request();
      answered += 1;
      return answer;
    });
    const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while (answered === 0 && (await story.read(waiting)).length < requests.length)
      await new Promise((next) => setTimeout(next, 5));
    await client.query("commit");
    return await Promise.all(answers);
  } finally {
    client.release();
  }
}

/** One came through; the other is told why in the language of who asks. */
const oneHolds = (answers: readonly Answer[], code: string): void => {
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(answers.map(codeOf).filter(Boolean)).toEqual([code]);
};

describe("claims of a two-way challenge at the same moment", () => {
  beforeAll(async () => {
    // A third organisation that may claim: the story has two.
    const { people } = (await story.as("administrator", "/api/people/people")).body as {
      people: { id: string; email: string }[];
    };
    const { id } = people.find(({ email }) => email === ship)!;
    const role = { role: "institute", basis: "测试" };
    expect((await story.as("administrator", `/api/people/people/${id}/roles`, { body: role })).status).toBe(200);
    const settings = { "agreed-most": 1, "claims-most": 1 };
    const { version } = await desk.send<{ version: number }>(office, "POST", "workflows/two-way/settings", {
      settings,
      note: "一个榜单成交一项，一个单位同时揭一个榜",
    });
    await desk.send(office, "POST", `workflows/two-way/${version}/trial`, {});
    await desk.send(office, "POST", `workflows/two-way/${version}/force`, { from: inDays(0), basis: "会议" });
    board = await desk.begin(office, "two-way", "双向榜（抢揭）");
    await desk.write(office, board, emptyOf({ board: { goal: "海洋装备" } }));
    await desk.act(office, board, "open");
  });

  it("of two on one posting as many are agreed as the workflow lets, and the other is refused in both languages", async () => {
    const posting = await posted(firm, "求：耐压接头");
    const claims = [
      [university, await accepted(university, posting)],
      [ship, await accepted(ship, posting)],
    ] as const;
    const answers = await meeting(
      [posting],
      claims.map(
        ([role, id]) =>
          () =>
            desk.tryAct(role, id, "agree"),
      ),
    );
    oneHolds(answers, "calls.unmet");
    expect(await stages(claims.map(([, id]) => id))).toEqual(["accepted", "agreed"]);
    const [late] = await story.read<{ id: string; version: number }>(
      "select id, version from calls.dossier where id = any($1) and stage = 'accepted'",
      [claims.map(([, id]) => id)],
    );
    const role = claims.find(([, id]) => id === late!.id)![0];
    const again = async (language: string) =>
      (
        (
          await story.as(role, `/api/calls/dossiers/${late!.id}/acts`, {
            body: { act: "agree", version: late!.version, said: null },
            headers: { "accept-language": language },
          })
        ).body as { detail: string }
      ).detail;
    expect(await again("zh")).toContain("同一榜单已有 1 件处于“双方同意”，已到上限");
    const english = await again("en");
    expect(english).toContain('1 beside it stand at "Agreed by both" already');
    expect(hasHan(english)).toBe(false);
    // The button says so before anybody presses it.
    const { acts } = await desk.read(late!.id, role);
    expect(acts.find(({ code }) => code === "agree")?.missing).toEqual([
      { is: "beside-most", what: "agreed", count: 1 },
    ]);
    await desk.act(firm, late!.id, "decline", "已与另一家成交");
  });

  it("of two by one organisation as many are made as the workflow lets; another organisation is not kept from its own", async () => {
    const [one, two] = [await posted(firm, "求：水下插头"), await posted(firm, "求：浮力块")];
    const claims = [await drafted(university, one), await drafted(university, two)];
    const others = await drafted(ship, one);
    // The two claims hang below two postings: what they share is their board and their organisation.
    const answers = await meeting(
      claims,
      claims.map((id) => () => desk.tryAct(university, id, "make")),
    );
    oneHolds(answers, "calls.unmet");
    expect(await stages(claims)).toEqual(["draft", "made"]);
    expect((await desk.tryAct(ship, others, "make")).status).toBe(200);
  });
});
