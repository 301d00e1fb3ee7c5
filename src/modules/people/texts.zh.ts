import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { NameKind, OrganisationKind, PeopleErrorCode, Role } from "./contract.ts";

const errors: ErrorTexts<PeopleErrorCode> = {
  "people.wrong-credentials": () => "邮箱或密码不正确，或该账号已停用。请核对后重试。",
  "people.no-sample-accounts": () => "只有示例系统可以切换示例身份。请用自己的账号登录。",
  "people.organisation-not-found": (p) => `没有代码为“${p.code ?? ""}”的单位。请检查地址，或在单位名录中查找。`,
  "people.person-not-found": () => "没有这个人员。请在人员列表中重新选择。",
  "people.credit-code-wrong": (p) =>
    `统一社会信用代码“${p.code ?? ""}”有误：${
      p.reason === "length"
        ? "应为 18 位"
        : p.reason === "character"
          ? "含有不允许的字符（不使用 I、O、Z、S、V）"
          : "校验位不符"
    }。请对照证照重新录入。`,
  "people.credit-code-taken": (p) => `该统一社会信用代码已登记给“${p.name ?? ""}”。请直接使用该单位。`,
  "people.name-taken": (p) => `名称“${p.name ?? ""}”在这段时间内已经登记。请核对起止日期。`,
  "people.name-period-wrong": (p) => `起始日期 ${p.from ?? ""} 不早于终止日期 ${p.to ?? ""}。请更正。`,
  "people.role-held": () => "此人已有该角色，无需重复授予。",
  "people.role-not-held": () => "此人没有该角色，无法收回。请刷新后再看。",
  "people.last-administrator": () => "这是最后一位管理员，不能收回。请先授权另一位管理员。",
};

const roles: Record<Role, string> = {
  administrator: "系统管理员",
  "commission-office": "科技委办公室",
  reporter: "部门（区市）填报人",
  reviewer: "审核人",
  enterprise: "企业",
  institute: "高校院所",
  broker: "技术经纪人",
  expert: "专家",
  operator: "设施运营方",
  "finance-officer": "金融机构经办人",
  auditor: "审计监督",
  public: "社会公众",
};

const organisationKinds: Record<OrganisationKind, string> = {
  "party-organ": "党委部门",
  "government-office": "政府部门",
  district: "区（市）",
  "functional-zone": "功能区",
  town: "镇（街道）",
  "task-force": "工作专班",
  enterprise: "企业",
  university: "高校",
  institute: "科研院所",
  facility: "科研设施",
  "service-body": "事业单位",
  association: "群团和社会组织",
  "financial-institution": "金融机构",
  "unit-group": "一类单位",
};

const nameKinds: Record<NameKind, string> = { official: "正式名称", short: "简称", alias: "别称", former: "曾用名" };

export const zh = {
  errors,
  roles,
  organisationKinds,
  nameKinds,
  signIn: {
    title: "登录",
    question: "以谁的身份进入？",
    email: "邮箱",
    password: "密码",
    submit: "登录",
    sampleTitle: "示例身份",
    sampleHint: "这是示例系统，人员和单位为虚构的示例。点选一个身份即可进入，无需密码。",
    signOut: "退出登录",
    switchTo: "切换身份",
    current: "当前身份",
  },
  organisations: {
    nav: "单位名录",
    title: "单位名录",
    question: "文件里写的单位是谁？",
    answer: (total: number, withAliases: number) => `登记 ${total} 家单位，其中 ${withAliases} 家有别称或曾用名。`,
    search: "按任一名称查找",
    allKinds: "全部类别",
    name: "名称",
    otherNames: "其他名称",
    kind: "类别",
    area: "服务区域",
    none: "没有符合条件的单位。换一个名称或清除筛选。",
    creditCode: "统一社会信用代码",
    noCreditCode: "来源未载",
    basis: "依据",
    parent: "上级或所属",
    validFrom: "启用",
    validTo: "停用",
    people: "人员",
    noPeople: "尚无登记人员",
    addName: "登记名称",
    addNameReason: "登记名称由系统管理员或科技委办公室办理。",
    saved: "已登记",
    nameKind: "名称类型",
    save: "保存",
    cancel: "取消",
    open: "打开",
  },
  peopleList: {
    nav: "人员与权限",
    title: "人员与权限",
    question: "谁能做什么？",
    answer: (people: number, roles: number) => `${people} 人持有 ${roles} 项角色。`,
    name: "姓名",
    roles: "角色",
    organisation: "单位",
    email: "邮箱",
    grant: "授予角色",
    end: "收回",
    basis: "依据（必填）",
  },
};
