import { existsSync } from "node:fs";
import path from "node:path";
import { type Configuration, readConfiguration } from "./configuration.ts";
import { openInstallation } from "./installation.ts";
import { listSampleAccounts, samplePassword } from "./modules/people/index.ts";
import { systemClock } from "./platform/clock/clock.ts";
import { checkServer } from "./platform/db/check-server.ts";
import { inTransaction } from "./platform/db/database.ts";
import { startEmbedded } from "./platform/db/postgres/embedded.ts";
import { AppError } from "./platform/errors/app-error.ts";
import { systemCtx } from "./platform/http/ctx.ts";

/** A running server: its address, and how to end it. */
export interface Served {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts everything of an installation and listens. `say` hears each step, for the person in front of the terminal.
 * A given DATABASE_URL is used or the start fails: never the embedded database in its place.
 */
export async function serve(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Served> {
  const configuration = readConfiguration(environment);
  const postgres = configuration.databaseUrl
    ? await givenServer(configuration.databaseUrl)
    : await startEmbedded({
        dataDir: configuration.dataDir,
        log: say,
        onUnexpectedEnd: (logFile) => {
          say(
            `数据库意外停止，程序随之退出，见 ${logFile}  The database ended unexpectedly, so does this process: ${logFile}`,
          );
          process.exit(1);
        },
      });
  try {
    const installation = await openInstallation({
      databaseUrl: postgres.url,
      regionFolder: configuration.regionFolder,
      clock: systemClock,
      webFolder: webFolder(configuration),
      secureCookies: configuration.secureCookies,
      relaxed: configuration.relaxed,
      log: configuration.log,
      localChannels: configuration.localChannels,
      sealing: true,
      version: configuration.version,
      onProgress: (_step, detail) => say(detail),
    });
    const { app } = installation;
    await listen(app, configuration);
    const address = app.server.address();
    const port = typeof address === "object" && address ? address.port : configuration.port;
    const url = `http://${configuration.host === "0.0.0.0" ? "127.0.0.1" : configuration.host}:${port}`;
    await saySampleAccounts(installation, say);
    return {
      url,
      async stop() {
        await installation.close();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function givenServer(url: string) {
  await checkServer(url);
  return { url, stop: async () => undefined };
}

const webFolder = (configuration: Configuration): string | null =>
  existsSync(path.join(configuration.webFolder, "index.html")) ? configuration.webFolder : null;

async function listen(app: Awaited<ReturnType<typeof openInstallation>>["app"], configuration: Configuration) {
  try {
    await app.listen({ host: configuration.host, port: configuration.port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      throw new AppError("platform.port-taken", { port: configuration.port });
    }
    throw error;
  }
}

async function saySampleAccounts(
  installation: Awaited<ReturnType<typeof openInstallation>>,
  say: (line: string) => void,
): Promise<void> {
  if (!installation.services.installation.sample) return;
  const scope = { user: null, organisation: null };
  const accounts = await inTransaction(installation.database.db, scope, (tx) =>
    listSampleAccounts(systemCtx(tx, systemClock)),
  );
  say(`示例账号（密码均为 ${samplePassword}） Sample accounts (password ${samplePassword}):`);
  for (const account of accounts) say(`  ${account.email.padEnd(28)} ${account.role.padEnd(20)} ${account.name}`);
}
