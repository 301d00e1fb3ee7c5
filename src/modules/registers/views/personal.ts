import { sql } from "kysely";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { personNames } from "../../people/index.ts";
import { personOf } from "../codes.ts";
import type { PersonalAccess, PersonalQuery } from "../contract/personal.ts";
import { registerOf } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { isPersonal, personalFields } from "../rules/personal.ts";
import { keepRefusal } from "../rules.ts";
import { personalTables } from "../store/personal.ts";
import { listAttachments } from "./attachments.ts";
import { getRecord } from "./detail.ts";
import { findStored } from "./records.ts";

const mostAccesses = 500;

/** The register and the record about a person, for whoever may change it. @throws AppError `registers.*` */
async function opened(ctx: Ctx, { register, record }: PersonalQuery) {
  const definition = registerOf(register);
  if (!definition) throw new AppError("registers.register-not-found");
  const stored = await findStored(ctx, definition, record);
  if (!isPersonal(definition)) throw new AppError("registers.nothing-personal");
  refuse(keepRefusal(definition, await personOf(ctx), stored.owner));
  return { definition };
}

/** Who read the record of a person, and what was erased of it: for the office and the organisation that tell the person. */
export async function readAccess(ctx: Ctx, query: PersonalQuery): Promise<PersonalAccess> {
  await opened(ctx, query);
  const accesses = await personalTables(ctx.tx)
    .selectFrom("registers.personal_access")
    .select(["id", "way", "read_by_name", "read_at"])
    .select(sql<number>`cardinality(record_ids)`.as("records"))
    .where("register", "=", query.register)
    .where(sql<boolean>`record_ids @> ${[query.record]}`)
    .orderBy("read_at", "desc")
    .limit(mostAccesses)
    .execute();
  const erasures = await personalTables(ctx.tx)
    .selectFrom("registers.erasure")
    .selectAll()
    .where("register", "=", query.register)
    .where("record_id", "=", query.record)
    .orderBy("erased_at")
    .execute();
  const subject = await personalTables(ctx.tx)
    .selectFrom("registers.data_subject")
    .select("person_id")
    .where("register", "=", query.register)
    .where("record_id", "=", query.record)
    .executeTakeFirst();
  return {
    subject: subject ? ((await personNames(ctx.tx, [subject.person_id])).get(subject.person_id) ?? null) : null,
    accesses: accesses.map(({ id, way, read_by_name: by, read_at, records }) => ({
      id,
      way,
      by,
      at: read_at.toISOString(),
      records,
    })),
    erasures: erasures.map(({ id, fields, attachments, reason, erased_by_name: by, erased_at }) => ({
      id,
      fields,
      attachments,
      reason,
      by,
      at: erased_at.toISOString(),
    })),
  };
}

/**
 * All that is kept about the person of a record, as one file: the record, those that point at it, files, who read it. With
 * the records about persons that are in it.
 */
export async function personalFile(
  ctx: Ctx,
  query: PersonalQuery,
): Promise<{ file: Download; records: { register: string; id: string }[] }> {
  const { definition } = await opened(ctx, query);
  const detail = await getRecord(ctx, definition, query.record);
  const related = [];
  for (const one of detail.related) {
    const other = registerOf(one.register);
    if (other && isPersonal(other))
      related.push({ register: titled(other), field: one.field, ...(await getRecord(ctx, other, one.id)) });
  }
  const content = {
    made: ctx.clock.now().toISOString(),
    register: titled(definition),
    fields: Object.fromEntries(Object.entries(definition.fields).map(([name, { label }]) => [name, label])),
    personal: personalFields(definition),
    ...detail,
    attachments: (await listAttachments(ctx, query)).attachments,
    relatedRecords: related,
    ...(await readAccess(ctx, query)),
  };
  return {
    file: {
      fileName: `${query.register}-${query.record}.json`,
      mediaType: "application/json",
      bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
    },
    records: [
      { register: query.register, id: query.record },
      ...related.map(({ register, record }) => ({ register: register.code, id: record.id })),
    ],
  };
}

const titled = ({ code, title, personalPurpose }: RegisterDefinition) => ({ code, title, purpose: personalPurpose });
