import { parseArguments } from "./arguments.ts";
import { type Command, UsageError } from "./command.ts";
import { readPassword } from "./read-password.ts";
import { withDatabase } from "./with-database.ts";

/** `haice administrator add`: the way in to an installation that has no sample people. */
export const administratorCommand: Command = {
  name: "administrator",
  summary: { zh: "添加系统管理员账号", en: "add the account of an administrator" },
  help: {
    zh: `用法：haice administrator add --email 邮箱 --name 姓名

为没有示例人员的系统建立第一个账号：新建一个账号并授予系统管理员角色，记入事件记录。
密码至少 8 个字符：在终端中输入（不显示，输两次），否则取标准输入的第一行；不能写在命令行里。
数据库由 DATABASE_URL 指定，否则用 HAICE_DATA（默认 ./haice-data）中的内置数据库；还没有时先建好。

选项：
  --email       登录邮箱，不得已有账号
  --name        姓名
  --lang zh|en  提示语言

退出码：0 完成；1 失败；2 用法有误。

示例：
  haice administrator add --email admin@office.example.cn --name 王敏
  HAICE_REGION=/srv/region haice administrator add --email a@b.example --name 王敏 < 密码文件`,
    en: `Usage: haice administrator add --email ADDRESS --name NAME

Makes the first account of an installation without sample people: a new account with the role administrator, recorded
in the event log. The password has at least 8 characters: typed in a terminal (not shown, twice), else the first line of
standard input; never on the command line.
The database is that of DATABASE_URL, else the embedded one in HAICE_DATA (./haice-data unless set), made if need be.

Options:
  --email       address to sign in with; it must not have an account yet
  --name        the person's name
  --lang zh|en  language of messages

Exit codes: 0 done; 1 failed; 2 wrong usage.

Examples:
  haice administrator add --email admin@office.example.cn --name "Wang Min"
  HAICE_REGION=/srv/region haice administrator add --email a@b.example --name "Wang Min" < password-file`,
  },
  async run(args, surroundings) {
    const { email, name } = readOptions(args);
    const { language, say, write } = surroundings;
    const password = await readPassword(surroundings);
    const { shortestPassword } = await import("../platform/auth/accounts.ts");
    if (password === null) {
      say(language === "zh" ? "两次输入的密码不同，未建立账号。" : "The two passwords differ; no account was made.");
      return 1;
    }
    if (password.length < shortestPassword) {
      say(
        language === "zh"
          ? `密码至少 ${shortestPassword} 个字符，未建立账号。`
          : `A password has at least ${shortestPassword} characters; no account was made.`,
      );
      return 1;
    }
    return withDatabase(surroundings, { mayMake: true }, async ({ url, configuration }) => {
      const { openInstallation } = await import("../installation.ts");
      const { systemClock } = await import("../platform/clock/clock.ts");
      // As a start does: a person needs the tables of this version, and the region pack may bring people of its own.
      const installation = await openInstallation({
        ...configuration,
        databaseUrl: url,
        clock: systemClock,
        webFolder: null,
        sealing: false,
      });
      try {
        await addAdministrator(installation, { email, name, password });
      } finally {
        await installation.close();
      }
      await write(
        language === "zh"
          ? `已建立系统管理员账号 ${email}（${name}）。\n`
          : `Made the account of administrator ${email} (${name}).\n`,
      );
      return 0;
    });
  },
};

async function addAdministrator(
  { database, services }: import("../installation.ts").OpenInstallation,
  { email, name, password }: { email: string; name: string; password: string },
): Promise<void> {
  const { makePerson } = await import("../modules/people/index.ts");
  const { systemClock } = await import("../platform/clock/clock.ts");
  const { inTransaction } = await import("../platform/db/database.ts");
  const { systemCtx } = await import("../platform/http/ctx.ts");
  const first = { role: "administrator", password, basis: "haice administrator add" } as const;
  await inTransaction(database.db, { user: null, organisation: null }, (tx) =>
    makePerson(
      systemCtx(tx, systemClock),
      services.accounts,
      { name, email, organisationId: null, sample: false },
      first,
    ),
  );
}

function readOptions(args: string[]): { email: string; name: string } {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: { email: { type: "string" }, name: { type: "string" } },
  });
  if (positionals.length !== 1 || positionals[0] !== "add") {
    throw new UsageError({ zh: "只有 haice administrator add。", en: "There is haice administrator add only." });
  }
  const email = values.email?.trim().toLowerCase() ?? "";
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new UsageError({ zh: "请用 --email 给出登录邮箱。", en: "Give the e-mail address with --email." });
  }
  const name = values.name?.trim() ?? "";
  if (name === "") throw new UsageError({ zh: "请用 --name 给出姓名。", en: "Give the name with --name." });
  return { email, name };
}
