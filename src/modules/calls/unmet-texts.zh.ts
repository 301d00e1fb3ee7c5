/** Why an act of a workflow cannot be taken yet. */
export const unmetZh = {
  or: "或",
  form: (name: string) => `“${name}”还没有填完`,
  paper: (name: string) => `还没有上传“${name}”`,
  until: (name: string) => `“${name}”已过，或尚未设定`,
  after: (name: string) => `“${name}”还没有过，或尚未设定`,
  stood: (days: number) => `还差 ${days} 天`,
  above: (stages: string) => `上一级要处于“${stages}”`,
  below: (name: string, count: number) => `还有 ${count} 件“${name}”没有走到这一步`,
  open: (name: string, count: number) => `还有 ${count} 件“${name}”没有了结`,
  holds: (name: string) => `要先做到：${name}`,
  another: (act: string) => `要由另一个人来做，不能是“${act}”的同一个人`,
};
