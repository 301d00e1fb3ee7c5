import { expect } from "vitest";
import type { RegisterDefinition, Transition } from "../../src/modules/registers/kit/define-register.ts";
import type { Field } from "../../src/modules/registers/kit/fields.ts";
import { publicityFields } from "../../src/modules/registers/rules/publicity.ts";
import { untypedFields } from "../../src/modules/registers/rules.ts";
import type { Walk } from "./register-walk.ts";
import { installation, type Visit } from "./visit.ts";

/** A record at the end of its walk. */
export interface Walked {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

export const stepOf = ({ lifeCycle }: RegisterDefinition, code: string): Transition =>
  lifeCycle.transitions.find((one) => one.code === code)!;

/** Sent with every name of this run, so that a list can be asked for them alone. */
export const runMark = `旅程记录${Date.now() % 10_000_000}`;

/** What the screen sends when somebody presses its buttons, with the session of the visit. */
async function send(one: Visit, address: string, data?: object): Promise<{ status: number; body: unknown }> {
  const base = installation();
  const answer = await one.context.request.fetch(`${base}/api${address}`, {
    method: data ? "POST" : "GET",
    headers: { origin: base },
    ...(data ? { data } : {}),
  });
  return { status: answer.status(), body: await answer.json() };
}

const asked = new Map<string, Promise<unknown>>();
const askOnce = <Answer>(one: Visit, address: string): Promise<Answer> => {
  const known = asked.get(address) ?? send(one, address).then(({ body }) => body);
  asked.set(address, known);
  return known as Promise<Answer>;
};

const labelOf = ({ fields }: RegisterDefinition, name: string, choice: string): string | undefined => {
  const field = fields[name];
  return field?.kind === "choice" ? field.choices[choice]?.zh : undefined;
};

/** The fields that a record needs for these steps. */
function neededFor(definition: RegisterDefinition, { steps, chosen = {} }: Walk): string[] {
  const forSteps = steps
    .map((code) => stepOf(definition, code))
    .flatMap(({ needs = [], holds = [], stamps }) => [...needs, ...holds].filter((name) => name !== stamps));
  const required = Object.entries(definition.fields).flatMap(([name, { required: is, neededIf }]) =>
    is || neededIf?.is.some((one) => chosen[neededIf.field] === labelOf(definition, neededIf.field, one)) ? [name] : [],
  );
  const byStep = untypedFields(definition);
  return [...new Set([...required, ...Object.keys(chosen), ...forSteps])].filter((name) => !byStep.has(name));
}

let made = 0;

interface NamedCode {
  readonly code: string;
  readonly name: { readonly zh: string };
}

/** Something that fits, as the form would send it; `chosen`: this choice, name or words. */
async function fittingValue(one: Visit, name: string, field: Field, chosen = ""): Promise<unknown> {
  switch (field.kind) {
    case "number":
      return chosen || String(Math.max(5, field.least ?? 0));
    case "money":
      return 5_000_000;
    case "date":
      return chosen || "2027-01-15";
    case "period":
      return { from: "2025-01-01", to: "2027-01-01" };
    case "flag":
      return true;
    case "choice":
      return Object.entries(field.choices).find(([, { zh }]) => zh === chosen)?.[0] ?? Object.keys(field.choices)[0];
    case "place": {
      const { areas } = await askOnce<{ areas: NamedCode[] }>(one, "/places/areas");
      return areas.find(({ name: { zh } }) => zh === (chosen || "崂山区"))?.code;
    }
    case "item": {
      const address = `/taxonomies/vocabularies/${field.vocabulary}`;
      const { items } = await askOnce<{ items: NamedCode[] }>(one, address);
      return items.find(({ name: { zh } }) => zh.includes(chosen))?.code;
    }
    case "organisation": {
      const { organisations } = await askOnce<{ organisations: { code: string }[] }>(one, "/people/organisations");
      return organisations[0]?.code;
    }
    case "reference":
    case "references": {
      const found = await send(one, `/registers/${field.register}/records?limit=1&q=${encodeURIComponent(chosen)}`);
      const [record] = (found.body as { records: { id: string }[] }).records;
      if (!record) throw new Error(`${name}: there is no "${chosen}" in ${field.register}`);
      return field.kind === "references" ? [record.id] : record.id;
    }
    case "text":
      // A number of a paper is another one each time.
      return chosen || (field.required ? `${runMark}-${made}` : "测试内容");
    case "point":
      return { longitude: 120.4, latitude: 36.1 };
    default:
      return chosen || "测试内容";
  }
}

/** Each step on a day of its own, far enough apart for a publicity period to run between them. */
const dayOf = (step: number): string => new Date(Date.UTC(2025, 3, 1 + 40 * step)).toISOString().slice(0, 10);

/** Lets publications of the walks be entered long after they were made, as an administrator may. */
export async function allowLateEntry(one: Visit): Promise<void> {
  const parameter = "/parameters/parameters/registers.publicity-late-days";
  const { latest } = (await send(one, parameter)).body as { latest: string | null };
  const from = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const setting = { value: 3650, from, reason: "旅程", basis: null, follows: latest };
  expect((await send(one, `${parameter}/settings`, setting)).status).toBe(200);
}

/** Adds a record and takes its steps, each refused before its turn and refused without what it needs. */
export async function goThrough(
  one: Visit,
  definition: RegisterDefinition,
  walk: Walk,
  mark = runMark,
): Promise<Walked> {
  const name = `${definition.title.zh}${mark}第${++made}条`;
  const entries = await Promise.all(
    neededFor(definition, walk).map(async (field) => [
      field,
      definition.fields[field]?.unique
        ? `${runMark}-${made}`
        : await fittingValue(one, field, definition.fields[field]!, walk.chosen?.[field]),
    ]),
  );
  const records = `/registers/${definition.code}/records`;
  const added = await send(one, records, {
    name: { zh: name },
    isKnownToBeNew: true,
    // What is open to objection has to be readable.
    ...(publicityFields(definition).size > 0 ? { disclosure: "public" } : {}),
    fields: Object.fromEntries(entries),
    ...(walk.owner ? { owner: walk.owner } : {}),
  });
  expect(added.body, `${definition.code} ${walk.proves.join(" ")}`).toEqual({ id: expect.any(String) });
  const { id } = added.body as { id: string };
  let state: string = definition.lifeCycle.initial;
  let held: Record<string, unknown> = {};
  for (const [at, code] of walk.steps.entries()) {
    const take = async (step: string) =>
      send(one, `${records}/${id}/steps`, {
        ...{ step, version: at + 1, day: dayOf(at), basis: "004:L21" },
        reason: stepOf(definition, step).label.zh,
      });
    const later = walk.steps.slice(at + 1).find((next) => !stepOf(definition, next).from.includes(state));
    if (later && at === 0) expect((await take(later)).body).toMatchObject({ code: "registers.not-from-here" });
    const taken = await take(code);
    expect(taken.status, `${definition.code} ${code} ${JSON.stringify(taken.body)}`).toBe(200);
    ({ state, fields: held } = (taken.body as { record: { state: string; fields: Record<string, unknown> } }).record);
    expect(state).toBe(stepOf(definition, code).to);
  }
  expect(held, `${definition.code} ${walk.proves.join(" ")}`).toMatchObject(walk.shows ?? {});
  if (walk.counts) {
    const { facts } = (await send(one, `${records}/${id}`)).body as { facts: { metric: string }[] };
    expect(facts.map(({ metric }) => metric)).toContain(walk.counts);
  }
  return { id, name, state };
}

/** Goes to another page without loading the application anew, as a link within it does. */
export const goWithin = ({ page }: Visit, address: string): Promise<void> =>
  page.evaluate((to) => window.history.pushState({}, "", to), address);
