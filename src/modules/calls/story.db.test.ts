import { describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { emptyOf, inDays, who } from "../../../test/calls-forms.ts";
import { openStory } from "../../../test/story.ts";
import type { Content } from "./contract/content.ts";
import type { CallList } from "./contract/dossier.ts";
import type { Links } from "./contract/links.ts";
import type { Ranking } from "./contract/review.ts";
import { demandShare } from "./rules/links.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, second, university, firm, district, department } = who;
const ship = "ship@sample.haice.example";
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const stageOf = async (id: string) =>
  (await story.read<{ stage: string }>("select stage from calls.dossier where id = $1", [id]))[0]!.stage;

describe("the calls of the story", () => {
  it("say at once what waits for somebody of the house, and nothing to others", async () => {
    const waiting = async (role: string | null) => {
      const { calls } = (await story.as(role, "/api/calls/calls")).body as CallList;
      return calls.flatMap((call) => call.waiting.map(({ label, count }) => `${call.title}: ${label.zh} ${count}`));
    };
    expect(await waiting(office)).toMatchInlineSnapshot(`
      [
        "企业技术需求攻关（示例，常年受理）: 受理 1",
        "企业技术需求攻关（示例，常年受理）: 作出决定 1",
        "海洋智能装备关键技术攻关（示例，受理中）: 受理 1",
        "水下续航赛马（示例，检查点已到）: 开始检查点评判 1",
        "求：深海密封圈（示例，揭榜公示中）: 批准立项 1",
        "海洋观测仪器国产化（示例，形式审查）: 截止受理 1",
        "海洋观测仪器国产化（示例，形式审查）: 受理 1",
      ]
    `);
    expect(await waiting(second)).toMatchInlineSnapshot(`[]`);
    for (const role of [null, firm, university, district]) expect(await waiting(role)).toEqual([]);
  });

  it("stand where the story leaves them", async () => {
    const { body, status } = await story.as("commission-office", "/api/calls/calls");
    expect(status).toBe(200);
    const list = body as CallList;
    expect(list.calls.map(({ title, stage, below }) => `${title} ${stage} ${below}`)).toMatchInlineSnapshot(`
      [
        "海洋装备双向榜（示例） open 2",
        "企业技术需求攻关（示例，常年受理） open 3",
        "海洋智能装备关键技术攻关（示例，受理中） open 1",
        "第二期项目指南（示例，专家评议中） rating 3",
        "水下续航赛马（示例，检查点已到） racing 3",
        "求：深海密封圈（示例，揭榜公示中） publicity 2",
        "海洋工程机器人（示例，评审中） reviewing 2",
        "海洋观测仪器国产化（示例，形式审查） open 3",
        "蓝色药物与海洋材料（示例，已立项） decided 3",
        "第一期项目指南（示例，已发布） released 4",
      ]
    `);
  });
});

describe("from needs to the guide, from the guide to a call, from a call back to the market", () => {
  it("a guide: needs of three groups are rated by experts, become items that name them, opinions are answered, calls follow", async () => {
    await desk.onlyAccounts();
    await desk.makeExperts([ship]);
    const edition = await desk.begin(office, "guide-edition", "第三期指南");
    await desk.write(office, edition, emptyOf({ edition: { scope: "海洋装备", period: "2027 年", next: "每半年" } }));
    await desk.setTerms(edition, { opens: inDays(0), closes: inDays(20) });
    await desk.act(office, edition, "open");
    const demand = await story.read<{ id: string }>("select id from market.demand where state = 'published' limit 1");
    const need = async (role: string, group: string, title: string, design = "") => {
      const id = await desk.beginBelow(role, edition, "need", title);
      await desk.write(
        role,
        id,
        emptyOf({ need: { group, problem: "难题", scenario: "场景", target: "指标", design } }),
      );
      return id;
    };
    // Whose need it is, its writer says; a firm does not speak for a think-tank.
    const wrong = await need(firm, "think-tank", "写错提出方的需求");
    expect(codeOf(await desk.tryAct(firm, wrong, "hand-in"))).toBe("calls.group-wrong");
    const byFirm = await need(firm, "industry", "企业的需求", "派工程师参加");
    const byThinkTank = await need(university, "think-tank", "智库的需求");
    const byDepartment = await need(department, "department", "部门的需求");
    // A demand of the market becomes a need here: the link stays.
    await desk.send(firm, "POST", `dossiers/${byFirm}/links`, { kind: "demand", other: demand[0]!.id });
    await desk.act(firm, byFirm, "hand-in");
    await desk.act(university, byThinkTank, "hand-in");
    await desk.passDays(edition, 21);
    await desk.act(office, edition, "close");
    // Nobody begins anything after the last day but the office, whose items are worked out from what was collected.
    const body = { machine: "need", title: "迟到的需求" };
    const tooLate = await story.as(firm, `/api/calls/dossiers/${edition}/below`, { body });
    expect(codeOf(tooLate)).toBe("calls.deadline-passed");
    expect(codeOf(await desk.tryAct(department, byDepartment, "hand-in"))).toBe("calls.unmet");

    // No item is drawn before the experts have rated the needs; none of them works where the need comes from.
    expect(codeOf(await desk.tryAct(office, edition, "start-rating"))).toBe("calls.unmet");
    expect(codeOf(await desk.tryAct(office, byFirm, "take", "先写上"))).toBe("calls.not-in-stage");
    await desk.send(office, "POST", `dossiers/${edition}/assignments`, {});
    await desk.act(office, edition, "start-rating");
    await desk.judgeAll([...who.experts, ship], { 企业的需求: 7, 智库的需求: 9 });
    await desk.act(office, edition, "end-rating");
    const { rows } = (await story.as(office, `/api/calls/dossiers/${edition}/ranking`)).body as Ranking;
    expect(rows.map(({ title, place, points, judges }) => [title, place, points, judges])).toEqual([
      ["智库的需求", 1, "9.00", 3],
      ["企业的需求", 2, "7.00", 3],
    ]);
    expect((await desk.read(byFirm, firm)).outcome).toBeNull();
    for (const id of [byFirm, byThinkTank]) await desk.act(office, id, "take", "纳入条目一");
    expect((await desk.read(byFirm, firm)).outcome?.feedback.map(({ code, points }) => [code, points])).toEqual(
      ["urgent", "shared", "reach", "part"].map((code) => [code, "7.00"]),
    );

    const item = await desk.beginBelow(office, edition, "item", "条目一");
    await desk.write(
      office,
      item,
      emptyOf({ item: { goal: "研究", targets: "指标", support: "包干", merged: "合并" } }),
    );
    expect(codeOf(await desk.tryAct(office, item, "finish"))).toBe("calls.unmet");
    const links = async (id: string, role: string | null = office) =>
      (await story.as(role, `/api/calls/dossiers/${id}/links`)).body as Links;
    // The best rated need stands first among those that an item may come from.
    expect((await links(item)).choices.map(({ title }) => title)).toEqual(["智库的需求", "企业的需求"]);
    for (const other of [byFirm, byThinkTank])
      await desk.send(office, "POST", `dossiers/${item}/links`, { kind: "need", other });
    await desk.act(office, item, "finish");
    // One of the three groups is missing: its need was still a draft.
    expect(codeOf(await desk.tryAct(office, edition, "consult"))).toBe("calls.unmet");
    await desk.passDays(edition, -21);
    await story.read("update calls.dossier set stage = 'collecting' where id = $1", [edition]);
    await desk.act(department, byDepartment, "hand-in");
    await story.read("update calls.dossier set stage = 'merging' where id = $1", [edition]);
    await desk.act(office, byDepartment, "not-take", "下一期再考虑");
    await desk.act(office, edition, "consult");
    expect((await story.as(null, `/api/calls/dossiers/${item}`)).status).toBe(200);
    const { id: opinion } = await desk.send<{ id: string }>(university, "POST", `dossiers/${edition}/objections`, {
      words: "指标偏低",
    });
    await desk.passDays(edition, 11);
    expect(codeOf(await desk.tryAct(second, edition, "release", "会议"))).toBe("calls.unmet");
    await desk.send(office, "POST", `objections/${opinion}/answer`, { outcome: "rejected", answer: "已与三方核对" });
    await desk.act(second, edition, "release", "局长办公会");
    expect(await stageOf(item)).toBe("in-guide");

    const call = await desk.begin(office, "guide-call", "按条目一组织");
    await desk.send(office, "POST", `dossiers/${call}/links`, { kind: "guide-item", other: item });
    expect((await links(item)).leadsTo.map(({ title }) => title)).toEqual(["按条目一组织"]);
    expect((await links(item)).links.map(({ title }) => title)).toEqual(["企业的需求", "智库的需求"]);
    expect((await links(byFirm)).links.map(({ kind }) => kind)).toEqual(["demand"]);
    // How far each group takes part is counted, for everybody, at the edition and again at the call that follows.
    const groups = (await links(edition, null)).groups;
    expect(groups.map(({ group, putForward, named, takePart }) => [group, putForward, named, takePart])).toEqual([
      ["department", 1, 0, 0],
      ["industry", 1, 1, 1],
      ["think-tank", 1, 1, 0],
    ]);
    expect([demandShare(groups, "putForward"), demandShare(groups, "named")]).toEqual([33, 50]);
    expect((await links(call)).groups.map(({ group, named }) => [group, named])).toEqual([
      ["industry", 1],
      ["think-tank", 1],
    ]);
    expect(demandShare([], "named")).toBeNull();
  });

  it("a district consults with the bureau: both sides agree to each topic and to who pays how much, and it is followed", async () => {
    const session = await desk.begin(district, "bureau-district", "海洋装备会商");
    await desk.write(district, session, emptyOf({ session: { purpose: "共建测试水池", wish: "本月" } }));
    expect((await story.as(office, `/api/calls/dossiers/${session}`)).status).toBe(404);
    expect((await desk.act(district, session, "hand-in")).receipt?.sha256).toHaveLength(64);
    for (const role of [department, firm, null])
      expect((await story.as(role, `/api/calls/dossiers/${session}`)).status, String(role)).toBe(404);
    const said = (bureau: string, own: string) =>
      emptyOf({
        topic: {
          matter: "水池",
          target: "年内建成",
          total: "60000000",
          bureau,
          district: own,
          duty: "区工信局",
          due: "2027-12-31",
        },
      });
    const byDistrict = await desk.beginBelow(district, session, "topic", "共建测试水池");
    await desk.write(district, byDistrict, said("60", "30"));
    expect(codeOf(await desk.tryAct(district, byDistrict, "table"))).toBe("calls.unmet");
    await desk.write(district, byDistrict, said("60", "40"));
    await desk.act(district, byDistrict, "table");
    expect(codeOf(await desk.tryAct(district, byDistrict, "bureau-first", "自己同意"))).toBe("calls.not-yours");
    await desk.act(office, byDistrict, "bureau-first", "局务会");
    expect(codeOf(await desk.tryAct(office, byDistrict, "district-second", "代区里同意"))).toBe("calls.not-yours");
    await desk.act(office, session, "plan", "会商安排");
    // Who began the outermost case is told what the bureau did with it.
    const told = await story.read<{ kind: string }>("select kind from messages.message where subject = $1", [session]);
    expect(told).toEqual([{ kind: "calls.moved-on" }]);
    const more = async (id: string, forms: Content["forms"]) => {
      const { content } = await desk.read(id, office);
      await desk.write(office, id, { ...content!, forms: { ...content!.forms, ...forms } });
    };
    await more(session, { minutes: { day: inDays(0), people: "市局、区工信局", summary: "同意共建" } });
    await desk.attach(office, session, "minutes", "纪要");
    // One side alone has agreed: nothing was agreed yet.
    expect(codeOf(await desk.tryAct(office, session, "hold"))).toBe("calls.unmet");
    await desk.act(district, byDistrict, "district-second", "区委常委会");
    const byOffice = await desk.beginBelow(office, session, "topic", "海试补助");
    await desk.write(office, byOffice, said("50", "50"));
    await desk.act(office, byOffice, "table");
    await desk.act(district, byOffice, "district-first", "区委常委会");
    await desk.act(office, byOffice, "bureau-second", "局务会");
    await desk.act(office, session, "hold");
    for (const id of [byDistrict, byOffice]) {
      await more(id, { progress: { done: "已建成" } });
      await desk.act(office, id, "finish", "现场核实");
    }
    await desk.act(office, session, "close", "局务会");
    expect([await stageOf(session), await stageOf(byDistrict)]).toEqual(["closed", "done"]);
    // In every other workflow a department has no part.
    const matter = await story.as(district, "/api/calls/calls", { body: { workflow: "case-by-case", title: "事项" } });
    expect(codeOf(matter)).toBe("calls.not-yours");
  });

  it("who was not supported may make a draft of a result of it: nobody else does, and nobody else reads the draft", async () => {
    const [lost] = await story.read<{ id: string }>("select id from calls.dossier where title = '耐压密封材料'");
    const address = `/api/calls/dossiers/${lost!.id}/offer`;
    expect((await story.as(university, address, { body: {} })).status).toBe(404);
    const { result } = (await story.as(firm, address, { method: "POST", body: {} })).body as { result: string };
    expect(codeOf(await story.as(firm, address, { method: "POST", body: {} }))).toBe("calls.not-to-offer");
    expect((await story.as(firm, `/api/market/results/${result}`)).body).toMatchObject({ state: "draft" });
    expect((await story.as(university, `/api/market/results/${result}`)).status).toBe(404);
    const { links } = (await story.as(firm, `/api/calls/dossiers/${lost!.id}/links`)).body as Links;
    expect(links.map(({ kind, other }) => [kind, other])).toEqual([["result", result]]);
    expect(((await story.as(office, `/api/calls/dossiers/${lost!.id}/links`)).body as Links).links).toEqual([]);
  });
});
