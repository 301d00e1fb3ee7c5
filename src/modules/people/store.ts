import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { NameKind, OrganisationKind, Role } from "./contract.ts";
import type { DatedName } from "./rules.ts";

/** The tables of this module. Only this file writes to them. */
export type PeopleTables = {
  "people.organisation": {
    id: string;
    code: string;
    name_zh: string;
    name_en: string | null;
    kind: OrganisationKind;
    area: string | null;
    parent_id: string | null;
    credit_code: string | null;
    sample: boolean;
    basis: string | null;
  };
  "people.organisation_name": {
    id: string;
    organisation_id: string;
    name: string;
    kind: NameKind;
    valid_from: string | null;
    valid_to: string | null;
    basis: string | null;
  };
  "people.person": {
    id: string;
    name: string;
    email: string;
    organisation_id: string | null;
    sample: boolean;
    left_on: string | null;
  };
  "people.role_grant": {
    id: string;
    person_id: string;
    role: Role;
    valid_from: Date;
    valid_to: Date | null;
    granted_by: string | null;
    basis: string;
  };
};

export const peopleTables = (tx: Tx) => tx.withTables<PeopleTables>();

export type OrganisationRow = PeopleTables["people.organisation"];

/** Inserts an organisation, or brings the one with the same code up to date; returns its id. */
export async function saveOrganisation(tx: Tx, organisation: Omit<OrganisationRow, "id">): Promise<string> {
  const { id } = await peopleTables(tx)
    .insertInto("people.organisation")
    .values({ id: newId(), ...organisation })
    .onConflict((conflict) => conflict.column("code").doUpdateSet(organisation))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Adds a name; the same name from the same day on is kept once. */
export async function addName(
  tx: Tx,
  organisationId: string,
  name: DatedName & { basis: string | null },
): Promise<void> {
  await peopleTables(tx)
    .insertInto("people.organisation_name")
    .values({
      id: newId(),
      organisation_id: organisationId,
      name: name.name,
      kind: name.kind,
      valid_from: name.validFrom,
      valid_to: name.validTo,
      basis: name.basis,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function addPerson(tx: Tx, person: PeopleTables["people.person"]): Promise<void> {
  await peopleTables(tx).insertInto("people.person").values(person).execute();
}

export async function openRoleGrant(
  tx: Tx,
  grant: { personId: string; role: Role; from: Date; by: string | null; basis: string },
): Promise<void> {
  await peopleTables(tx)
    .insertInto("people.role_grant")
    .values({
      id: newId(),
      person_id: grant.personId,
      role: grant.role,
      valid_from: grant.from,
      valid_to: null,
      granted_by: grant.by,
      basis: grant.basis,
    })
    .execute();
}

export async function closeRoleGrant(tx: Tx, personId: string, role: Role, at: Date): Promise<void> {
  await peopleTables(tx)
    .updateTable("people.role_grant")
    .set({ valid_to: at })
    .where("person_id", "=", personId)
    .where("role", "=", role)
    .where("valid_to", "is", null)
    .execute();
}
