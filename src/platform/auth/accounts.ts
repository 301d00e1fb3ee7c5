import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import pg from "pg";
import { outliveConnections } from "../db/database.ts";

/**
 * Accounts, passwords and sessions, kept by better-auth in the schema `auth`. The people module owns who a person is;
 * both use the same id. None of better-auth's own routes is mounted: accounts are made here, by the server alone.
 */
export interface Accounts {
  /** Makes an account; returns its id, or null where the e-mail address has one already. */
  create(account: { name: string; email: string; password: string }): Promise<string | null>;
  /** Checks the password; returns the `Set-Cookie` values of the new session and the account's id, or null. */
  signIn(credentials: { email: string; password: string }): Promise<{ accountId: string; cookies: string[] } | null>;
  /** Ends the session of these request headers; returns the `Set-Cookie` values that clear it. */
  signOut(headers: Headers): Promise<string[]>;
  /** The account that the session cookie belongs to, or null. */
  accountOf(headers: Headers): Promise<string | null>;
  close(): Promise<void>;
}

/** Characters that a password has at least. */
export const shortestPassword = 8;

export interface AccountsOptions {
  databaseUrl: string;
  secret: string;
  /** Cookies are marked Secure when people reach the server by https. */
  secureCookies: boolean;
  /** The schema is known to be up to date. */
  isPrepared?: boolean;
}

/** Opens the account store and brings its schema up to date. `databaseUrl` must belong to the owner of the database. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { pool, config } = configure(options);
  const auth = betterAuth(config);
  if (!options.isPrepared) {
    await pool.query("create schema if not exists auth");
    await (await getMigrations(config)).runMigrations();
  }

  return {
    async create({ name, email, password }) {
      try {
        const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
        // To hide from strangers who has an account, better-auth answers for a known address with an id of nobody.
        const kept = await pool.query('select from auth."user" where id = $1', [user.id]);
        return kept.rowCount === 1 ? user.id : null;
      } catch (error) {
        if (isTaken(error)) return null;
        throw error;
      }
    },
    async signIn(credentials) {
      try {
        const { headers, response } = await auth.api.signInEmail({ body: credentials, returnHeaders: true });
        return { accountId: response.user.id, cookies: headers.getSetCookie() };
      } catch (error) {
        if (isWrongCredentials(error)) return null;
        throw error;
      }
    },
    async signOut(headers) {
      const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.getSetCookie();
    },
    async accountOf(headers) {
      const session = await auth.api.getSession({ headers });
      return session?.user.id ?? null;
    },
    close: () => pool.end(),
  };
}

/** The SQL that makes the account tables in an empty schema, for a restore, which makes everything in one transaction. */
export async function accountTables(databaseUrl: string): Promise<string> {
  const { pool, config } = configure({ databaseUrl, secret: "none is used", secureCookies: false });
  try {
    return await (await getMigrations(config)).compileMigrations();
  } finally {
    await pool.end();
  }
}

function configure(options: AccountsOptions) {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 3, options: "-c search_path=auth" });
  outliveConnections(pool);
  const config = {
    database: pool,
    secret: options.secret,
    baseURL: "http://127.0.0.1",
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: shortestPassword },
    session: { expiresIn: 60 * 60 * 24 * 7 },
    advanced: {
      database: { generateId: "uuid" as const },
      cookiePrefix: "haice",
      useSecureCookies: options.secureCookies,
      disableCSRFCheck: true,
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
  };
  return { pool, config };
}

/** better-auth throws its API errors with a status word; a wrong password and an unknown address look the same. */
const isWrongCredentials = (error: unknown): boolean =>
  error instanceof Error && "status" in error && error.status === "UNAUTHORIZED";

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "status" in error && error.status === "UNPROCESSABLE_ENTITY";
