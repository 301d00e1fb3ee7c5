import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AppError } from "./platform/errors/app-error.ts";

const root = path.join(import.meta.dirname, "..");

// One place that names everything that can be set from outside.
const EnvironmentSchema = z.object({
  DATABASE_URL: z.string().optional(),
  HAICE_DATA: z.string().default("./haice-data"),
  HAICE_HOST: z.string().default("127.0.0.1"),
  HAICE_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HAICE_REGION: z.string().optional(),
  HAICE_SECURE_COOKIES: z.enum(["true", "false"]).default("false"),
  HAICE_RELAXED: z.enum(["true", "false"]).default("false"),
  HAICE_LOG: z.enum(["true", "false"]).default("false"),
  HAICE_LOCAL_CHANNELS: z.enum(["true", "false"]).default("false"),
});

const PackageSchema = z.object({ version: z.string(), haice: z.object({ region: z.string() }) });

/** Where this process finds its database, its region and its door. */
export interface Configuration {
  /** Null: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  host: string;
  port: number;
  regionFolder: string;
  webFolder: string;
  secureCookies: boolean;
  relaxed: boolean;
  log: boolean;
  localChannels: boolean;
  version: string;
}

/** Reads the configuration from the environment; what is not set has the defaults of docs/architecture.md. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const parsed = EnvironmentSchema.safeParse(environment);
  if (!parsed.success) throw new AppError("platform.configuration", { detail: z.prettifyError(parsed.error) });
  const values = parsed.data;
  const own = PackageSchema.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
  return {
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: path.resolve(values.HAICE_DATA),
    host: values.HAICE_HOST,
    port: values.HAICE_PORT,
    regionFolder: values.HAICE_REGION ? path.resolve(values.HAICE_REGION) : path.join(root, own.haice.region),
    webFolder: path.join(root, "dist"),
    secureCookies: values.HAICE_SECURE_COOKIES === "true",
    relaxed: values.HAICE_RELAXED === "true",
    log: values.HAICE_LOG === "true",
    localChannels: values.HAICE_LOCAL_CHANNELS === "true",
    version: own.version,
  };
}
