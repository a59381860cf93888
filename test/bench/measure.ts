import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** Median milliseconds of some runs after one that is not counted; memory left by one is cleared before the next. */
export async function median(run: () => unknown, runs = 5): Promise<number> {
  await run();
  const times: number[] = [];
  for (let at = 0; at < runs; at++) {
    globalThis.gc?.();
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return middle(times);
}

/** Median milliseconds and megabytes at the peak of a whole Node process. */
export function wholeProcess(typed: readonly string[], runs = 5): { time: number; peak: number } {
  const print =
    "--import=data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
  const all = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, [print, ...typed], { encoding: "utf8", maxBuffer: 1e9 });
    return { time: performance.now() - start, peak: Number(/peak (\d+)$/u.exec(stderr)?.[1]) / 1024 };
  });
  return { time: middle(all.map((one) => one.time)), peak: middle(all.map((one) => one.peak)) };
}

/** The middle one of some numbers. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** One line: what, ours, the peer's, and how many times the peer's ours takes (below 1 is faster). */
export function line(what: string, ours: number, peer: string, theirs: number): void {
  const ratio = (ours / theirs).toFixed(2);
  process.stdout.write(
    `${what.padEnd(52)} ${ours.toFixed(0).padStart(7)} ms   ${peer.padEnd(26)} ${theirs.toFixed(0).padStart(7)} ms   x ${ratio}\n`,
  );
}
