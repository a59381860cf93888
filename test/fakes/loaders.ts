import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** A table as a program holds it: its columns' types, and every value as text, null where it takes it for missing. */
export interface Loaded {
  readonly types: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** R's own way to say a table as JSON lines would need a package: parts are set apart by control characters. */
const FROM_R = `
say <- function(x) {
  x <- as.data.frame(x)
  cat(sapply(x, function(v) class(v)[1]), sep = "\\037"); cat("\\036")
  for (row in seq_len(nrow(x))) {
    cat(sapply(x, function(v) if (is.na(v[row])) "\\035" else as.character(v[row])), sep = "\\037"); cat("\\036")
  }
}
`;
const FROM_PANDAS = `
import json
rows = [[None if pandas.isna(v) else str(v) for v in row] for row in x.itertuples(index=False)]
print(json.dumps({"types": [str(t) for t in x.dtypes], "rows": rows}))
`;

/** What R makes of a file by a line such as `read.csv("judged.csv")`. */
export function loadedByR(folder: string, line: string): Loaded {
  const program = `${FROM_R}\nx <- ${line}\nsay(x)`;
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const out = execFileSync("Rscript", ["-e", program], { cwd: folder, encoding: "utf8", env, stdio: "pipe" });
  return inParts(out);
}

/** What pandas makes of a file by a line such as `pandas.read_csv("judged.csv")`, and then prints, if `after` prints something else. */
export function loadedByPandas(folder: string, line: string, after = FROM_PANDAS): Loaded {
  const program = `import pandas\nx = ${line}\n${after}`;
  return JSON.parse(execFileSync("/usr/bin/python3", ["-c", program], { cwd: folder, encoding: "utf8" }));
}

/** What DuckDB makes of a file by a line that creates the table `judged`. */
export async function loadedByDuckDb(folder: string, line: string): Promise<Loaded> {
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  try {
    await connection.run(line.replace("'judged.csv'", `'${join(folder, "judged.csv")}'`));
    const columns = await connection.runAndReadAll("select column_name, column_type from (describe judged)");
    const typed = columns.getRows().map(([name, type]) => [String(name), String(type)] as const);
    const texts = typed.map(([name]) => `"${name}"::varchar`).join(", ");
    const read = await connection.runAndReadAll(`select ${texts} from judged`);
    const rows = read.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
    return { types: typed.map(([, type]) => type), rows };
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** A PostgreSQL of its own, reached by nobody else: commands of psql are run in a folder, one after the other. */
export function postgres(folder: string) {
  const programs = programsOfPostgres();
  // Its own folder: a temporary one of root's is closed to the account that it runs as.
  const data = mkdtempSync(join(tmpdir(), "probity-pg-"));
  // It refuses to run as root, who has the account that Debian's package makes.
  const user = process.getuid?.() === 0 ? Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })) : null;
  if (user !== null) chownSync(data, user, user);
  const as = { cwd: data, stdio: "ignore" as const, ...(user === null ? {} : { uid: user, gid: user }) };
  const must = (program: string, ...typed: readonly string[]) => {
    const { status, error } = spawnSync(join(programs, program), typed, as);
    if (status !== 0) throw new Error(`${program} ended with ${status} ${error?.message ?? ""}`);
  };
  must("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
  const alone = `-k ${data} -c listen_addresses='' -c fsync=off`;
  must("pg_ctl", "-D", data, "-l", join(data, "log"), "-w", "-o", alone, "start");
  return {
    run(...commands: readonly string[]): Loaded {
      const typed = commands.flatMap((command) => ["-c", command]);
      const shape = [
        "-X",
        "-q",
        "-A",
        "-t",
        "-v",
        "ON_ERROR_STOP=1",
        "-F",
        "\u001f",
        "-R",
        "\u001e",
        "-P",
        "null=\u001d",
      ];
      const env = { ...process.env, PGTZ: "UTC", PGHOST: data, PGUSER: "postgres", PGCLIENTENCODING: "UTF8" };
      const all = [...shape, ...typed];
      const out = execFileSync(join(programs, "psql"), all, { cwd: folder, encoding: "utf8", env, stdio: "pipe" });
      return inParts(`\u001e${out.replace(/\n$/u, "")}\u001e`);
    },
    stop() {
      must("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(data, { recursive: true });
    },
  };
}

function programsOfPostgres(): string {
  const folder = "/usr/lib/postgresql";
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0];
  if (newest === undefined) throw new Error("There is no PostgreSQL here: node test/ready.js installs it.");
  return join(folder, newest, "bin");
}

function inParts(out: string): Loaded {
  const [types = [], ...rows] = out.split("\u001e").map((row) => row.split("\u001f"));
  const values = rows.slice(0, -1).map((row) => row.map((value) => (value === "\u001d" ? null : value)));
  return { types, rows: values };
}
