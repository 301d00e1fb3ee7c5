import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { DecisionRow, Meeting, MeetingList } from "./contract/meeting.ts";

const story = openStory();
const office = "commission-office";
const city = "reporter@sample.haice.example";
const district = "district@sample.haice.example";
const base = "/api/commitments";

const get = async <T>(address: string, role: string = office): Promise<T> => {
  const answer = await story.as(role, `${base}/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const post = (address: string, body: object, role: string = office) => story.as(role, `${base}/${address}`, { body });
const put = (address: string, body: object, role: string = office) =>
  story.as(role, `${base}/${address}`, { method: "PUT", body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const dayFrom = (days: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date(Date.now() + days * 86_400_000));

const wanted = {
  kind: "thematic",
  title: "海洋科技专题会议",
  startsAt: `${dayFrom(-1)}T14:30:00+08:00`,
  minutes: 90,
  place: "第一会议室",
  chair: "王主任",
  units: ["qd-haiyangju"],
  agenda: [] as object[],
  papers: [{ title: "情况汇报", address: "https://example.org/report.pdf" }],
};
async function called(over: object = {}): Promise<string> {
  const answer = await post("meetings", { ...wanted, ...over });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as { id: string }).id;
}
const meeting = (id: string, role: string = office) => get<Meeting>(`meetings/${id}`, role);
async function decided(id: string, over: object = {}): Promise<DecisionRow> {
  const answer = await post(`meetings/${id}/decisions`, {
    words: "一个月内完成船时共享办法",
    unit: "qd-haiyangju",
    dueOn: dayFrom(30),
    ...over,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (await meeting(id)).decisions.find((one) => one.id === (answer.body as { id: string }).id)!;
}
const act = (decision: Pick<DecisionRow, "id" | "version">, body: object, role: string = office) =>
  post(`decisions/${decision.id}/acts`, { version: decision.version, ...body }, role);

describe("a meeting", () => {
  it("is called with an agenda drawn from late commitments, problems and adjustments, and items of its own", async () => {
    const noted = await post("problems", { subject: { kind: "document", id: "west-coast-2023" }, words: "船时不够" });
    const problem = (noted.body as { id: string }).id;
    const choices = await get<{ kind: string; id: string; title: string }[]>("meetings/choices");
    expect(choices.find(({ id }) => id === problem)).toMatchObject({
      kind: "problem",
      title: expect.stringContaining("船时不够"),
    });
    const [{ id: commitment }] = (await story.read<{ id: string }>(
      "select id from commitments.commitment order by id limit 1",
    )) as [{ id: string }];
    const agenda = [
      { kind: "problem", id: problem, title: "船时不够" },
      { kind: "commitment", id: commitment, title: "滞后事项" },
      { kind: "free", id: null, title: "其他" },
    ];
    const id = await called({ agenda });
    expect(await meeting(id)).toMatchObject({
      state: "planned",
      agenda: [
        { kind: "problem", reference: problem },
        { kind: "commitment", reference: commitment },
        { kind: "free", reference: null },
      ],
      papers: wanted.papers,
      units: [{ code: "qd-haiyangju", attended: null }],
    });
    expect(
      codeOf(await post("meetings", { ...wanted, agenda: [{ kind: "problem", id: "nowhere", title: "x" }] })),
    ).toBe("commitments.meeting-item");
    expect(codeOf(await post("meetings", { ...wanted, agenda: [{ kind: "free", id: "x", title: "x" }] }))).toBe(
      "commitments.meeting-item",
    );
    expect(codeOf(await post("meetings", { ...wanted, agenda: [agenda[0], agenda[0]] }))).toBe(
      "commitments.meeting-twice",
    );
    expect(codeOf(await post("meetings", { ...wanted, units: ["nobody"] }))).toBe("commitments.organisation-unknown");
    for (const bad of [
      { startsAt: "tomorrow" },
      { minutes: 0 },
      { title: " " },
      { kind: "other" },
      { papers: [{ title: "x", address: "javascript:x" }] },
    ])
      expect((await post("meetings", { ...wanted, ...bad })).status, JSON.stringify(bad)).toBe(400);
  });

  it("is changed in the version that was seen, as long as it is planned", async () => {
    const id = await called();
    const changed = await put(`meetings/${id}`, { ...wanted, title: "改期的会议", version: 1 });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(codeOf(await put(`meetings/${id}`, { ...wanted, version: 1 }))).toBe("commitments.meeting-changed");
    const both = await Promise.all([
      post(`meetings/${id}/cancel`, { version: 2, note: "主持人出差" }),
      post(`meetings/${id}/record`, { version: 2, summary: "听取汇报", attended: [] }, "administrator"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(codeOf(await put(`meetings/${id}`, { ...wanted, version: 3 }))).toBe("commitments.meeting-state");
  });

  it("is recorded once it has begun, with the units that came of those that were called", async () => {
    const later = await called({ startsAt: `${dayFrom(3)}T09:00:00+08:00` });
    const record = { version: 1, summary: "听取汇报", attended: ["qd-haiyangju"] };
    expect(codeOf(await post(`meetings/${later}/record`, record))).toBe("commitments.meeting-to-come");
    const id = await called();
    expect(codeOf(await post(`meetings/${id}/record`, { ...record, attended: ["wc-gongxinju"] }))).toBe(
      "commitments.meeting-not-called",
    );
    expect((await post(`meetings/${id}/record`, { ...record, number: "〔2026〕3号" })).status).toBe(200);
    expect(await meeting(id)).toMatchObject({
      state: "held",
      summary: "听取汇报",
      number: "〔2026〕3号",
      units: [{ attended: true }],
    });
    expect((await post(`meetings/${id}/record`, { ...record, version: 2, attended: [] })).status).toBe(200);
    expect(await meeting(id)).toMatchObject({ number: null, units: [{ attended: false }] });
  });

  it("is the office's to call; a unit sees those that concern it, and no others", async () => {
    const id = await called();
    const other = await called({ units: ["wc-gongxinju"], title: "区里的会议" });
    expect((await post("meetings", wanted, city)).status).toBe(403);
    expect((await post(`meetings/${id}/cancel`, { version: 1, note: "x" }, "auditor")).status).toBe(403);
    expect((await meeting(id, city)).title).toBe(wanted.title);
    for (const path of ["", "/minutes.docx", "/meeting.ics"])
      expect(codeOf(await story.as(city, `${base}/meetings/${other}${path}`))).toBe("commitments.meeting-not-found");
    const seen = await get<MeetingList>("meetings", city);
    expect(seen.meetings.some((one) => one.id === other)).toBe(false);
    expect((await story.as("enterprise", `${base}/meetings`)).status).toBe(403);
    expect((await story.as(null, `${base}/meetings/${id}`)).status).toBe(401);
    // What it has to do leads a unit that was not called to the meeting.
    await decided(other);
    expect((await meeting(other, city)).decisions).toHaveLength(1);
  });
});

describe("a decision of a meeting", () => {
  it("has unit, deadline and the lamp of the ledger, and is followed up to its end", async () => {
    const id = await called();
    const first = await decided(id);
    expect(first).toMatchObject({
      position: 1,
      state: "open",
      unit: { code: "qd-haiyangju" },
      lamp: { lamp: "warning" },
    });
    expect(codeOf(await act(first, { act: "report", words: "代报" }, district))).toBe("commitments.decision-not-found");
    expect(codeOf(await act(first, { act: "report", words: "代报" }))).toBe("commitments.decision-not-yours");
    expect((await act(first, { act: "report", words: "办法已起草" }, city)).status).toBe(200);
    const [reported] = (await meeting(id)).decisions as [DecisionRow];
    expect(reported).toMatchObject({ state: "reported" });
    expect((await act(reported, { act: "return", words: "请附文号" })).status).toBe(200);
    const [returned] = (await meeting(id)).decisions as [DecisionRow];
    expect(returned.lamp.reasons.map(({ code }) => code)).toContain("returned");
    expect((await act(returned, { act: "report", words: "文号12" }, city)).status).toBe(200);
    const [again] = (await meeting(id)).decisions as [DecisionRow];
    const both = await Promise.all([
      act(again, { act: "accept", words: "已落实" }),
      act(again, { act: "drop", words: "不办" }, "administrator"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { steps, lamp } = (await meeting(id)).decisions[0]!;
    expect(steps.map((one) => one.act).slice(0, 4)).toEqual(["made", "report", "return", "report"]);
    expect(lamp.lamp).toBe("closed");
  });

  it("is late when its day has passed, and can be extended with a reason", async () => {
    const id = await called({ startsAt: "2026-01-10T09:00:00+08:00" });
    expect(
      codeOf(await post(`meetings/${id}/decisions`, { words: "x", unit: "qd-haiyangju", dueOn: "2026-01-09" })),
    ).toBe("commitments.decision-due");
    const one = await decided(id, { dueOn: "2026-02-01" });
    expect(one.lamp).toMatchObject({ lamp: "late" });
    expect(codeOf(await act(one, { act: "extend", words: "会议同意", dueOn: "2026-01-20" }))).toBe(
      "commitments.decision-due",
    );
    expect((await act(one, { act: "extend", words: "会议同意", dueOn: dayFrom(200) })).status).toBe(200);
    const [after] = (await meeting(id)).decisions as [DecisionRow];
    expect(after.dueOn).toBe(dayFrom(200));
    expect(after.lamp.lamp).not.toBe("late");
  });

  it("goes on in the ledger only with a commitment that is there and under way", async () => {
    const one = await decided(await called());
    expect(codeOf(await act(one, { act: "enter", commitment: "nowhere" }))).toBe("commitments.decision-commitment");
    const [commitment] = await story.read<{ id: string }>(
      "select id from commitments.commitment where state = 'in-progress' limit 1",
    );
    expect((await act(one, { act: "enter", commitment: commitment!.id })).status).toBe(200);
    const [after] = (await meeting(one.meeting.id)).decisions as [DecisionRow];
    expect(after).toMatchObject({ state: "entered", commitment: { id: commitment!.id }, lamp: { lamp: "closed" } });
    expect((await act(after, { act: "reopen", words: "原文未确认" })).status).toBe(200);
    expect((await meeting(one.meeting.id)).decisions[0]).toMatchObject({ state: "open", commitment: null });
  });

  it("of what another unit reported on its own a unit sees the state and the lamp, not the words", async () => {
    const id = await called({ units: ["qd-haiyangju", "wc-gongxinju"] });
    const one = await decided(id);
    expect((await act(one, { act: "report", words: "只给科技办看的话" }, city)).status).toBe(200);
    const seen = await story.as(district, `${base}/meetings/${id}`);
    expect(seen.bytes.toString()).not.toContain("只给科技办看的话");
    expect((seen.body as Meeting).decisions[0]).toMatchObject({ state: "reported", steps: [] });
    expect((await meeting(id, city)).decisions[0]!.steps.length).toBe(2);
  });

  it("keeps the agenda that it answers: a meeting that has decided is not changed nor cancelled", async () => {
    const id = await called({ agenda: [{ kind: "free", id: null, title: "议题" }] });
    const { agenda } = await meeting(id);
    await decided(id, { item: agenda[0]!.id });
    expect(codeOf(await put(`meetings/${id}`, { ...wanted, version: 1 }))).toBe("commitments.meeting-state");
    expect(
      codeOf(
        await post(`meetings/${id}/decisions`, {
          words: "x",
          unit: "qd-haiyangju",
          dueOn: dayFrom(9),
          item: "nowhere",
        }),
      ),
    ).toBe("commitments.meeting-item");
  });
});

describe("what leaves a meeting", () => {
  it("are minutes with what was said and decided, the same bytes each time, and a calendar file with its time", async () => {
    const id = await called({ agenda: [{ kind: "free", id: null, title: "船时共享" }] });
    await decided(id);
    await post(`meetings/${id}/record`, {
      version: 1,
      summary: "会议听取了汇报",
      number: "〔2026〕7号",
      attended: ["qd-haiyangju"],
    });
    const minutes = await story.as(office, `${base}/meetings/${id}/minutes.docx`);
    const text = new TextDecoder()
      .decode(unzipSync(new Uint8Array(minutes.bytes))["word/document.xml"])
      .replace(/<[^>]+>/g, "");
    for (const said of [
      "海洋科技专题会议纪要",
      "〔2026〕7号",
      "王主任",
      "船时共享",
      "会议听取了汇报",
      "一个月内完成船时共享办法",
      dayFrom(30),
      "14:30",
    ])
      expect(text).toContain(said);
    expect((await story.as(office, `${base}/meetings/${id}/minutes.docx`)).bytes.equals(minutes.bytes)).toBe(true);
    const ics = (await story.as(city, `${base}/meetings/${id}/meeting.ics`)).bytes.toString();
    const start = new Date(wanted.startsAt).toISOString().replace(/[-:]|\.\d+/g, "");
    expect(ics).toContain(`DTSTART:${start}`);
    expect(ics).toContain("LOCATION:第一会议室");
    expect(ics).toContain("TRANSP:OPAQUE");
  });
});
