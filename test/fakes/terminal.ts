import { spawnSync } from "node:child_process";

const PROGRAM = new URL("../../dist/terminal/probity.js", import.meta.url).pathname;

/** What one run of the terminal printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run the built terminal as a person would, in a folder. */
export function probity(folder: string, ...typed: readonly string[]): Run {
  return probityUnder("", folder, ...typed);
}

/** Run it with a passphrase in its surroundings; an empty one is none. */
export function probityUnder(passphrase: string, folder: string, ...typed: readonly string[]): Run {
  const env = { ...process.env, PROBITY_PASSPHRASE: passphrase };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...typed], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A person at a real terminal: waits for each question and answers it. What was shown, answers as far as they were echoed. */
const AT_TERMINAL = `
import os, pty, sys
answers = sys.argv[1].split("|")
pid, fd = pty.fork()
if pid == 0:
    os.environ.pop("PROBITY_PASSPHRASE", None)
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
while True:
    try:
        part = os.read(fd, 4096)
    except OSError:
        break
    if not part:
        break
    shown += part
    if answers and shown.endswith(b": "):
        os.write(fd, answers.pop(0).encode() + b"\\r")
_, status = os.waitpid(pid, 0)
sys.stdout.write(shown.decode())
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** Run it at a terminal, where a person types these answers. */
export function probityAsked(answers: readonly string[], folder: string, ...typed: readonly string[]): Run {
  const program = ["-c", AT_TERMINAL, answers.join("|"), process.execPath, PROGRAM, ...typed];
  const { status, stdout, stderr } = spawnSync("python3", program, { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}
