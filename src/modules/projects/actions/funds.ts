import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewContribution, NewFund, NewTopic, NewVoice } from "../contract/funds.ts";
import { addContribution, addFund, addTopic, addVoice } from "../store/funds.ts";
import { fundOfTopic, readFund } from "../views/funds.ts";
import { organisationOf } from "../views/organisations.ts";

/** Sets up a fund with its contributors and their shares. @throws AppError `projects.fund-leader`, `projects.unit-unknown` */
export async function setUpFund(
  ctx: Ctx,
  { contributors, title, kind, goal, basis }: NewFund,
  isSample = false,
): Promise<{ id: string }> {
  const leaders = contributors.filter(({ isLeader }) => isLeader);
  const isLed = leaders.length === 1 && leaders[0]!.organisation !== null;
  if (kind === "enterprise-led" && !isLed) throw new AppError("projects.fund-leader");
  const rows = [];
  for (const [at, one] of contributors.entries())
    rows.push({
      key: `f${at + 1}`,
      name: one.name,
      organisation_id: one.organisation === null ? null : await organisationOf(ctx, one.organisation),
      level: one.level,
      parts: one.parts,
      is_leader: one.isLeader,
      promised: one.promised,
    });
  const id = await addFund(ctx, { title, kind, goal, basis, is_sample: isSample }, rows);
  await recordEvent(ctx, { kind: "projects.fund-set-up", subject: id, after: { title, kind, contributors }, basis });
  return { id };
}

/** Notes money that a contributor brought, or takes a mistake back. @throws AppError `projects.fund-contributor`, `projects.fund-day` */
export async function contribute(
  ctx: Ctx,
  id: string,
  { contributor, on, amount, voucher }: NewContribution,
): Promise<Record<string, never>> {
  const { contributors } = await readFund(ctx, id);
  const known = contributors.find(({ key }) => key === contributor);
  if (!known || amount === 0 || known.brought + amount < 0) throw new AppError("projects.fund-contributor");
  const today = civilDay(ctx.clock);
  if (on > today) throw new AppError("projects.fund-day", { today });
  await addContribution(ctx, { fund_id: id, contributor, on_day: on, amount, voucher });
  await recordEvent(ctx, { kind: "projects.fund-contributed", subject: id, after: { contributor, amount, voucher } });
  return {};
}

/** Proposes a topic: a contributor, or the office. */
export async function proposeTopic(ctx: Ctx, id: string, { title, words }: NewTopic): Promise<{ id: string }> {
  await readFund(ctx, id);
  const topic = await addTopic(ctx, { fund_id: id, title, words });
  await recordEvent(ctx, { kind: "projects.fund-topic", subject: id, after: { topic, title } });
  return { id: topic };
}

/**
 * Says what a contributor thinks of a topic, once; the office for one without an account.
 * @throws AppError `projects.not-yours`, `projects.fund-spoken`
 */
export async function speakToTopic(
  ctx: Ctx,
  topic: string,
  { contributor, isFor, words }: NewVoice,
): Promise<Record<string, never>> {
  const fund = await readFund(ctx, await fundOfTopic(ctx, topic));
  const own = fund.contributors.find(({ key }) => key === contributor);
  if (!own) throw new AppError("projects.fund-contributor");
  if (!own.isOwn) throw new AppError("projects.not-yours");
  if (!(await addVoice(ctx, { topic_id: topic, contributor, is_for: isFor, words })))
    throw new AppError("projects.fund-spoken");
  await recordEvent(ctx, { kind: "projects.fund-voice", subject: fund.id, after: { topic, contributor, isFor } });
  return {};
}
