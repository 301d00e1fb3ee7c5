import type { Role } from "../../modules/people/contract.ts";
import type { FoundUnit } from "./find-units.ts";

/** People for a trial, one a role: made up, and marked as samples on every screen. */
export function sampleAccounts(units: readonly FoundUnit[]) {
  const able = units.filter(({ kind }) => kind !== "unit-group");
  const office = able[0]?.code ?? null;
  const unit = able[1]?.code ?? office;
  const account = (role: Role, name: string, organisation: string | null) => ({
    email: `${role}@sample.haice.example`,
    name,
    role,
    organisation,
  });
  return [
    account("administrator", "示例管理员", office),
    account("commission-office", "示例科技办", office),
    account("reporter", "示例填报人", unit),
    account("reviewer", "示例审核人", office),
    account("auditor", "示例审计", null),
    account("public", "示例市民", null),
  ];
}
