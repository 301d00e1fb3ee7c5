import { defineRegister } from "../../kit/define-register.ts";

/** C10: platforms that observe the sea. The kinds are the text's; data formats and intervals are those of each operator. */
export const oceanPlatform = defineRegister({
  code: "ocean-platform",
  capability: "DAT",
  version: 2,
  title: { zh: "海洋观测平台", en: "Ocean observing platforms" },
  purpose: {
    zh: "航空遥感、水面水下机动和固定观测平台：在哪里、测什么、数据去哪里。",
    en: "From the air, moving on and below the surface, and fixed: where they are, what they measure, where the data go.",
  },
  question: { zh: "有哪些平台在观测，哪里还是空白？", en: "Which platforms observe, and where is nothing?" },
  owner: { zh: "运行单位", en: "Operator" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        aerial: { zh: "航空遥感", en: "from the air" },
        surface: { zh: "水面机动", en: "moving on the surface" },
        underwater: { zh: "水下机动", en: "moving under water" },
        fixed: { zh: "固定观测", en: "fixed" },
        satellite: { zh: "卫星", en: "satellite" },
      },
    },
    equipment: {
      kind: "choice",
      label: { zh: "装备", en: "Equipment" },
      choices: {
        glider: { zh: "水下滑翔机", en: "underwater glider" },
        vehicle: { zh: "高速潜航器", en: "high-speed underwater vehicle" },
        robot: { zh: "作业机器人", en: "work robot" },
        "smart-buoy": { zh: "智能浮标", en: "smart buoy" },
        drifter: { zh: "漂流浮标", en: "drifting buoy" },
        "wave-glider": { zh: "波浪滑翔机", en: "wave glider" },
        boat: { zh: "无人艇", en: "unmanned boat" },
        drone: { zh: "海洋无人机", en: "marine drone" },
        other: { zh: "其他", en: "other" },
      },
    },
    sensors: { kind: "text", most: 500, searched: true, label: { zh: "传感器和要素", en: "Sensors and variables" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    deployed: { kind: "period", onCalendar: true, label: { zh: "布放时间", en: "Deployed" } },
    interval: {
      kind: "number",
      unit: { zh: "分钟", en: "minutes" },
      least: 0,
      label: { zh: "观测间隔", en: "Interval" },
    },
    dataSet: { kind: "reference", register: "data-set", label: { zh: "数据集", en: "Data set" } },
    network: { kind: "text", most: 200, searched: true, label: { zh: "所属观测网络", en: "Observation network" } },
    link: { kind: "text", most: 200, label: { zh: "数据传输", en: "Data link" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      deployed: { label: { zh: "在位观测", en: "observing" }, tone: "holds" },
      serviced: { label: { zh: "检修", en: "being serviced" }, tone: "under-way" },
      retired: { label: { zh: "已退役", en: "retired" }, tone: "over" },
    },
    transitions: [
      {
        code: "deploy",
        from: ["entered", "serviced"],
        to: "deployed",
        label: { zh: "布放", en: "Deploy" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["sensors"],
      },
      {
        code: "service",
        from: ["deployed"],
        to: "serviced",
        label: { zh: "检修", en: "Service" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "retire",
        from: ["entered", "deployed", "serviced"],
        to: "retired",
        label: { zh: "退役", en: "Retire" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "institute", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "equipment", "sensors", "deployed"], filters: ["kind", "equipment"] },
  sections: [
    { title: { zh: "平台", en: "Platform" }, fields: ["kind", "equipment", "sensors"] },
    {
      title: { zh: "布放", en: "Deployment" },
      fields: ["point", "deployed", "interval", "dataSet", "network", "link"],
    },
  ],
});
