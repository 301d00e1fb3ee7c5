import { z } from "zod";

/** Who somebody is to the platform. A person may hold several at a time. */
export const roles = [
  "administrator",
  "commission-office",
  "reporter",
  "unit-head",
  "reviewer",
  "enterprise",
  "institute",
  "broker",
  "expert",
  "operator",
  "finance-officer",
  "treasurer",
  "auditor",
  "public",
] as const;
export type Role = (typeof roles)[number];
export const RoleSchema = z.enum(roles);

export const organisationKinds = [
  "party-organ",
  "government-office",
  "district",
  "functional-zone",
  "town",
  "task-force",
  "enterprise",
  "university",
  "institute",
  "facility",
  "service-body",
  "association",
  "financial-institution",
  "unit-group",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const nameKinds = ["official", "short", "alias", "former"] as const;
export type NameKind = (typeof nameKinds)[number];

const Day = z.iso.date();

export const OrganisationNameSchema = z.object({
  name: z.string(),
  kind: z.enum(nameKinds),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  basis: z.string().nullable(),
});

const OrganisationHead = z.object({
  id: z.string(),
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
  kind: z.enum(organisationKinds),
  area: z.string().nullable(),
  sample: z.boolean(),
});

export const OrganisationListSchema = z.object({
  organisations: z.array(OrganisationHead.extend({ names: z.array(z.string()) })),
  total: z.number(),
});
export type OrganisationList = z.infer<typeof OrganisationListSchema>;

export const OrganisationSchema = OrganisationHead.extend({
  creditCode: z.string().nullable(),
  basis: z.string().nullable(),
  parent: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable(),
  names: z.array(OrganisationNameSchema),
  people: z.array(z.object({ name: z.string(), roles: z.array(RoleSchema) })),
});
export type OrganisationDetail = z.infer<typeof OrganisationSchema>;

export const OrganisationQuerySchema = z.object({
  q: z.string().max(100).optional(),
  kind: z.enum(organisationKinds).optional(),
  area: z.string().max(60).optional(),
});
export type OrganisationQuery = z.infer<typeof OrganisationQuerySchema>;

export const NewOrganisationNameSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(nameKinds),
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  basis: z.string().trim().min(1).max(500),
});

export const NewOrganisationSchema = z.strictObject({
  nameZh: z.string().trim().min(1).max(100),
  nameEn: z.string().trim().max(200).nullable().default(null),
  kind: z.enum(organisationKinds),
  area: z.string().max(60).nullable().default(null),
  creditCode: z.string().trim().toUpperCase().nullable().default(null),
  basis: z.string().trim().min(1).max(500),
});
export type NewOrganisation = z.infer<typeof NewOrganisationSchema>;

const MeSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(RoleSchema),
  organisation: z.object({ id: z.string(), code: z.string(), name: z.string() }).nullable(),
});

export const SessionSchema = z.object({ user: MeSchema.nullable(), sample: z.boolean() });
export type Session = z.infer<typeof SessionSchema>;

export const CredentialsSchema = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) });

export const SampleAccountSchema = z.object({
  role: RoleSchema,
  email: z.string(),
  name: z.string(),
  organisation: z.string().nullable(),
});

export const PersonListSchema = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      roles: z.array(RoleSchema),
      organisation: z.string().nullable(),
      leftOn: Day.nullable(),
    }),
  ),
});

export type PersonList = z.infer<typeof PersonListSchema>;

export const RoleChangeSchema = z.strictObject({ role: RoleSchema, basis: z.string().trim().min(1).max(500) });

/** Error codes of this module with their HTTP status. */
export const peopleErrors = {
  "people.wrong-credentials": 401,
  "people.no-sample-accounts": 403,
  "people.email-taken": 409,
  "people.organisation-not-found": 404,
  "people.person-not-found": 404,
  "people.credit-code-wrong": 422,
  "people.credit-code-taken": 409,
  "people.name-taken": 409,
  "people.name-period-wrong": 422,
  "people.role-held": 409,
  "people.role-not-held": 409,
  "people.last-administrator": 409,
} as const;
export type PeopleErrorCode = keyof typeof peopleErrors;
