import type { OpenInstallation } from "../src/installation.ts";

import { applicationOf, guideForms, inDays, lead, who } from "../test/calls-forms.ts";

type App = OpenInstallation["app"];

/** A session of a sample account, as the header that it is asked with. */
export async function cookieOf(app: App, email: string): Promise<string> {
  const list = await app.inject({ url: "/api/people/sample-accounts" });
  const account = (JSON.parse(list.body) as { role: string; email: string }[]).find(
    (one) => one.role === email || one.email === email,
  );
  const answer = await app.inject({
    method: "POST",
    url: "/api/people/switch",
    payload: { email: account?.email ?? email },
  });
  return String([answer.headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
}

/** Asks the API in process and expects that it works. */
export function desk({ app }: OpenInstallation, cookie: string) {
  return async <T>(method: "GET" | "POST" | "PUT", address: string, payload?: object): Promise<T> => {
    const answer = await app.inject({
      method,
      url: `/api/calls/${address}`,
      headers: { cookie },
      ...(payload ? { payload } : {}),
    });
    if (answer.statusCode !== 200) throw new Error(`${method} ${address}: ${answer.body.slice(0, 400)}`);
    return JSON.parse(answer.body) as T;
  };
}

/**
 * An open guide call with as many whole drafts of one firm, each with its file: the first by the API, the others as its rows
 * again. Returns the call and the drafts.
 */
export async function fillDrafts(
  installation: OpenInstallation,
  drafts: number,
): Promise<{ call: string; ids: string[] }> {
  const office = desk(installation, await cookieOf(installation.app, who.office));
  const firm = desk(installation, await cookieOf(installation.app, who.firm));
  const { id: call } = await office<{ id: string }>("POST", "calls", { workflow: "guide-call", title: "bench" });
  await office("PUT", `dossiers/${call}/content`, {
    version: 1,
    content: { forms: guideForms, budget: [], partners: [], team: [] },
  });
  const { version, title, criteria, cap } = await office<{
    version: number;
    title: string;
    criteria: object[];
    cap: number | null;
  }>("GET", `dossiers/${call}`);
  const dates = { opens: inDays(0), closes: inDays(1) };
  const terms = { title, dates, fields: ["海洋装备"], criteria, cap };
  const set = await office<{ version: number }>("PUT", `dossiers/${call}/terms`, { version, terms });
  await office("POST", `dossiers/${call}/acts`, { act: "open", version: set.version });
  const { id: first } = await firm<{ id: string }>("POST", `dossiers/${call}/below`, {
    machine: "application",
    title: "bench",
  });
  await firm("PUT", `dossiers/${first}/content`, { version: 1, content: draftContent });
  const { pool } = installation.database;
  await pool.query(
    `insert into calls.paper (id, dossier_id, paper, file_name, media_type, size, sha256, content, added_at)
     values ('bench-paper', $1, 'plan', 'plan.txt', 'text/plain', 4, repeat('0', 64), 'plan', now())`,
    [first],
  );
  // The same rows again under ids of their own, in one statement a table.
  const again = (table: string, columns: string) =>
    pool.query(
      `insert into calls.${table} select (jsonb_populate_record(t, ${columns})).*
       from calls.${table} t, generate_series(2, $2::int) g where ${table === "dossier" ? "t.id" : "t.dossier_id"} = $1`,
      [first, drafts],
    );
  const id = "'bench-' || lpad(g::text, 8, '0')";
  await again("dossier", `jsonb_build_object('id', ${id}, 'title', 'bench ' || g)`);
  await again("content", `jsonb_build_object('dossier_id', ${id})`);
  await again("identity", `jsonb_build_object('dossier_id', ${id})`);
  await again("paper", `jsonb_build_object('id', ${id}, 'dossier_id', ${id})`);
  await pool.query("analyze");
  const { rows } = await pool.query<{ id: string }>("select id from calls.dossier where above_id = $1 order by id", [
    call,
  ]);
  return { call, ids: rows.map((row) => row.id) };
}

export const draftContent = applicationOf(lead.firm, "研制全海深采样机械手，".repeat(120), "周敏");

/** Experts enough for so many applications, none of them tied to one. */
export async function fillExperts({ database }: OpenInstallation, experts: number): Promise<void> {
  await database.pool.query("update calls.expert set is_active = false");
  await database.pool.query(
    `insert into calls.expert (id, name, employer, fields, most_reviews, is_active, basis)
     select 'bench-expert-' || g, '专家' || g, '评审单位' || g, '{海洋装备}', 200, true, 'bench' from generate_series(1, $1::int) g`,
    [experts],
  );
}
