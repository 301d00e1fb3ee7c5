import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { renewDueLamps } from "./actions/lamps.ts";
import type { Meeting } from "./contract/meeting.ts";
import type { Problem } from "./contract/problem.ts";
import { steeringKinds } from "./steering-message-kinds.ts";

const story = openStory();
const office = "commission-office";
const city = "reporter@sample.haice.example";
const base = "/api/commitments";
const unit = "qd-haiyangju";
const dayFrom = (days: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date(Date.now() + days * 86_400_000));

const send = async (address: string, body: object, who: string = office) => {
  const answer = await story.as(who, `${base}/${address}`, { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as { id: string };
};
const told = async (subject: string) =>
  (
    await story.read<{ kind: string; unit: string | null }>(
      `select m.kind, o.code as unit from messages.message m left join people.organisation o on o.id = m.organisation_id
       where m.subject = $1 order by m.id`,
      [subject],
    )
  ).map(({ kind, unit: to }) => `${kind.replace("commitments.", "")} ${to ?? "office"}`);
const workOn = (days: number) => {
  const clock = { now: () => new Date(Date.now() + days * 86_400_000) };
  return inTransaction(story.installation.database.db, itself, (tx) => renewDueLamps(systemCtx(tx, clock)));
};
/** The messages of a subject as people read them. */
const lines = async (subject: string) => {
  const kinds = Object.values(steeringKinds);
  const rows = await story.read<{ kind: string; params: Record<string, string> }>(
    "select kind, params from messages.message where subject = $1 order by id",
    [subject],
  );
  return rows.map(({ kind, params }) => kinds.find(({ code }) => code === kind)!.texts.zh.line(params));
};

describe("messages of a recommendation", () => {
  it("go to the unit, back to the office, and to the unit again when the day has passed", async () => {
    const { id } = await send(
      "problems",
      { subject: { kind: "document", id: "west-coast-2023" }, words: "船时不够" },
      city,
    );
    const act = async (body: object, who: string = office) => {
      const { version } = (await story.as(office, `${base}/problems/${id}`)).body as Problem;
      await send(`problems/${id}/acts`, { version, ...body }, who);
    };
    await act({ act: "take-up" });
    await act({ act: "advise", words: "请公布空闲船时", unit, answerBy: dayFrom(10) });
    await act({ act: "answer", words: "已公布" }, city);
    await act({ act: "send-back", words: "没有数字" });
    expect(await told(id)).toEqual([
      "problem-proposed office",
      `advised ${unit}`,
      "advice-answered office",
      `advice-sent-back ${unit}`,
    ]);
    await workOn(11);
    await workOn(12);
    expect((await told(id)).slice(4)).toEqual([`advice-late ${unit}`]);
    expect((await lines(id))[1]).toBe(`向您单位提出建议，请在 ${dayFrom(10)} 前答复：请公布空闲船时`);
  });
});

describe("messages of a meeting", () => {
  const wanted = {
    kind: "thematic",
    title: "船时共享专题会议",
    startsAt: `${dayFrom(-1)}T14:30:00+08:00`,
    minutes: 60,
    place: "第一会议室",
    chair: "王主任",
    units: [unit],
    agenda: [],
    papers: [],
  };

  it("call the units, again only when it is moved, and tell of its end", async () => {
    const { id } = await send("meetings", { ...wanted, startsAt: `${dayFrom(3)}T09:00:00+08:00` });
    const change = async (over: object) => {
      const { version } = (await story.as(office, `${base}/meetings/${id}`)).body as Meeting;
      const answer = await story.as(office, `${base}/meetings/${id}`, {
        method: "PUT",
        body: { ...wanted, startsAt: `${dayFrom(3)}T09:00:00+08:00`, ...over, version },
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    };
    await change({ title: "船时共享会" });
    expect(await told(id)).toEqual([`meeting-called ${unit}`]);
    await change({ units: [unit, "wc-gongxinju"] });
    expect((await told(id)).slice(1)).toEqual(["meeting-called wc-gongxinju"]);
    await change({ place: "第二会议室" });
    expect((await told(id)).slice(2)).toEqual([`meeting-called ${unit}`]);
    const { version } = (await story.as(office, `${base}/meetings/${id}`)).body as Meeting;
    await send(`meetings/${id}/cancel`, { version, note: "改期" });
    expect((await told(id)).slice(3)).toEqual([`meeting-cancelled ${unit}`]);
    expect((await lines(id))[0]).toBe(`通知您单位参会：船时共享专题会议，${dayFrom(3)} 09:00，第一会议室。`);
  });

  it("tell the unit of what was decided, the office of its report, and the unit of its day, each once", async () => {
    const { id } = await send("meetings", wanted);
    const decision = await send(`meetings/${id}/decisions`, {
      words: "一个月内完成船时共享办法",
      unit,
      dueOn: dayFrom(40),
    });
    const act = async (body: object, who: string = office) => {
      const { decisions } = (await story.as(office, `${base}/meetings/${id}`)).body as Meeting;
      const { version } = decisions.find((one) => one.id === decision.id)!;
      await send(`decisions/${decision.id}/acts`, { version, ...body }, who);
    };
    await act({ act: "report", words: "已完成" }, city);
    await act({ act: "return", words: "缺办法文本" });
    expect(await told(decision.id)).toEqual([
      `decided ${unit}`,
      "decision-reported office",
      `decision-returned ${unit}`,
    ]);
    await workOn(1);
    expect(await told(decision.id)).toHaveLength(3);
    await workOn(20);
    await workOn(21);
    await workOn(41);
    await workOn(42);
    expect((await told(decision.id)).slice(3)).toEqual([`decision-due-soon ${unit}`, `decision-late ${unit}`]);
    await act({ act: "extend", words: "会议同意", dueOn: dayFrom(80) });
    await workOn(60);
    expect((await told(decision.id)).slice(5)).toEqual([`decision-extended ${unit}`, `decision-due-soon ${unit}`]);
  });
});
