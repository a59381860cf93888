import { isLongEnough } from "../../core/exchange/passphrase.ts";
import type { Words } from "../../core/words/en.ts";
import { UsageFault } from "./usage-fault.ts";

/**
 * The passphrase of files that travel: from `PROBITY_PASSPHRASE`, else typed without being shown. Never an argument, which other people on
 * the machine could see.
 *
 * @param sealing true to seal files, which wants a long one, typed twice
 *
 * @throws UsageFault where there is none, or it cannot be used
 */
export async function passphraseFor(sealing: boolean, { terminal }: Words): Promise<string> {
  const given = process.env.PROBITY_PASSPHRASE ?? "";
  const found = given.trim() === "" ? await typed(terminal.passphrase) : given;
  if (found.trim() === "") throw new UsageFault("passphrase-wanted");
  if (sealing && !isLongEnough(found)) throw new UsageFault("passphrase-short");
  const again = sealing && given.trim() === "" ? await typed(terminal.passphraseAgain) : found;
  if (again !== found) throw new UsageFault("passphrases-differ");
  return found;
}

const ENDS = ["\r", "\n", "\u0004"];
const STOP = "\u0003";
const RUBBED_OUT = ["\u007f", "\b"];

/** A line typed at the terminal, which does not show it. */
async function typed(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) throw new UsageFault("passphrase-wanted");
  // Before the question: what is typed at once is not shown either.
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stderr.write(`${prompt} `);
  try {
    let line: readonly string[] = [];
    for await (const keys of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of String(keys)) {
        if (ENDS.includes(key)) return line.join("");
        if (key === STOP) throw new UsageFault("passphrase-wanted");
        line = RUBBED_OUT.includes(key) ? line.slice(0, -1) : [...line, key];
      }
    }
    return line.join("");
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
