import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };

/** Compiles a plan whose only task ends in `ending`; returns its mode and its units as name/role. */
function unitsOf(ending: string, opening = "") {
  const text = `二、重点任务\n${opening}(一)建设共享平台。加快建设一批共享平台。${ending}\n`;
  const task = compile({ text, source }).tasks.at(-1);
  return { mode: task?.unitMode, units: task?.units.map((unit) => `${unit.name}/${unit.role}`) };
}

describe("units in the styles of plans", () => {
  const styles: Array<[string, string, string[]]> = [
    ["(责任单位:省科技厅)", "single", ["省科技厅/lead"]],
    ["(责任单位:省科技厅、省财政厅)", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    ["（责任单位：省科技厅，省委组织部）", "by-duty", ["省科技厅/by-duty", "省委组织部/by-duty"]],
    ["\n责任单位:省科技厅、省财政厅按职责分工推进", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    [
      "(牵头单位:省科技厅;配合单位:省财政厅、各市人民政府)",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support", "各市人民政府/support"],
    ],
    ["\n牵头单位:省科技厅\n配合单位:省财政厅", "lead-and-support", ["省科技厅/lead", "省财政厅/support"]],
    [
      "\n牵头单位:省科技厅\n责任单位:省财政厅、省教育厅",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support", "省教育厅/support"],
    ],
    ["(责任单位:省科技厅;参与单位:省财政厅)", "lead-and-support", ["省科技厅/lead", "省财政厅/support"]],
    [
      "(省科技厅牵头,省财政厅、省教育厅等配合)",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support", "省教育厅/support"],
    ],
    ["(省科技厅、省财政厅按职责分工负责)", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    ["(省科技厅负责)", "single", ["省科技厅/lead"]],
    ["(省科技厅、省财政厅)", "by-duty", ["省科技厅/by-duty", "省财政厅/by-duty"]],
    ["【责任单位：省科技厅、各县（市、区）政府】", "by-duty", ["省科技厅/by-duty", "各县（市、区）政府/by-duty"]],
    [
      "(责任单位:省科技厅、省财政厅。列第一位的为牵头单位,下同。)",
      "lead-and-support",
      ["省科技厅/lead", "省财政厅/support"],
    ],
    [
      "(责任单位:市科技局、区财政局(国资局)及相关区级部门)",
      "by-duty",
      ["市科技局/by-duty", "区财政局(国资局)/by-duty", "相关区级部门/by-duty"],
    ],
    [
      "(责任单位:市文化和旅游局、市自然资源和规划局等有关部门)",
      "by-duty",
      ["市文化和旅游局/by-duty", "市自然资源和规划局/by-duty"],
    ],
  ];
  it.each(styles)("%s", (ending, mode, units) => expect(unitsOf(ending)).toEqual({ mode, units }));

  it("takes no bracket for units that only explains a word", () => {
    expect(unitsOf("支持中心(含市级平台)建设(二期)。")).toEqual({ mode: "none", units: [] });
  });

  it("keeps the first as lead in all that follows 下同", () => {
    const opening = "(一)建立数据中心。建立数据中心。(责任单位:省数据局、省科技厅。列第一位的为牵头单位,下同。)\n";
    expect(unitsOf("(责任单位:省科技厅、省财政厅)", opening).units).toEqual(["省科技厅/lead", "省财政厅/support"]);
  });

  it("claims no lead that bold type marked, and says how the commas read", () => {
    const text =
      "二、重点任务\n(一)建设平台。建设平台。\n责任单位:区科技局、区财政局,区教育局(黑体单位为牵头单位,下同)\n";
    const out = compile({ text, source });
    expect(out.tasks[0]).toMatchObject({ unitMode: "unknown" });
    expect(out.tasks[0]?.units.map((unit) => unit.role)).toEqual(["unknown", "unknown", "unknown"]);
    const remark = out.diagnostics.find((diagnostic) => diagnostic.code === "lead-mark-lost");
    expect(remark?.message).toContain("区科技局、区财政局");
    expect(remark?.message).not.toContain("区教育局");
  });

  it("reads a list over broken lines and a page number", () => {
    const body =
      "加快建设一批面向全省科研机构和企业开放的共享服务平台体系，推动仪器\n设备应开尽开、能享尽享，提升平台综合服务能力和使用效益，形成长效\n";
    const text = `二、重点任务\n（一）建设平台。${body.repeat(6)}机制。（责任单位：省科技厅、省经济和信\n\n— 3 —\n\n息化厅）\n`;
    const task = compile({ text, source }).tasks[0];
    expect(task?.units.map((unit) => unit.name)).toEqual(["省科技厅", "省经济和信息化厅"]);
  });
});
