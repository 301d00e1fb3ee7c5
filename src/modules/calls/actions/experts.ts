import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { emailOf, peopleHolding } from "../../people/index.ts";
import type { NewExpert, NewTie } from "../contract/review.ts";
import { addExpert, addTie } from "../store/reviews.ts";
import { expertById, isInPool, organisationNamed } from "../views/experts.ts";

/** Takes somebody into the pool of experts. The employer is tied to it from the start. */
export async function takeIntoPool(
  ctx: Ctx,
  input: NewExpert,
  samplePerson: string | null = null,
): Promise<{ id: string }> {
  const person = input.email === null ? samplePerson : await accountOf(ctx, input.email);
  if (await isInPool(ctx, person, input.name, input.employer))
    throw new AppError("calls.expert-exists", { name: input.name });
  const id = await addExpert(ctx, {
    person_id: person,
    name: input.name,
    employer: input.employer,
    organisation_id: await organisationNamed(ctx, input.employer),
    fields: input.fields,
    most_reviews: input.mostReviews,
    basis: input.basis,
    is_sample: samplePerson !== null,
  });
  await recordEvent(ctx, {
    kind: "calls.expert-added",
    subject: id,
    after: { employer: input.employer, fields: input.fields },
    basis: input.basis,
  });
  return { id };
}

async function accountOf(ctx: Ctx, email: string): Promise<string> {
  const people = await peopleHolding(ctx.tx, ctx.clock.now());
  for (const { id } of people.filter(({ roles }) => roles.includes("expert")))
    if ((await emailOf(ctx.tx, id)) === email) return id;
  throw new AppError("calls.expert-not-found");
}

/** Notes what ties an expert to a body or a person: by the office, or by the expert itself. */
export async function noteTie(ctx: Ctx, expert: string, tie: NewTie): Promise<void> {
  if (!(await expertById(ctx, expert))) throw new AppError("calls.expert-not-found");
  await addTie(ctx, expert, tie);
  await recordEvent(ctx, { kind: "calls.tie-noted", subject: expert, after: { kind: tie.kind }, basis: tie.evidence });
}
