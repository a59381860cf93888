/** The options a job takes beside `--programme`, `--language` and `--json`, which every job takes. */
export const JOB_OPTIONS = {
  check: ["list", "rounding"],
  sample: ["list", "kind", "size", "seed", "reserves", "organisation", "out"],
  exclude: ["list", "case", "reason", "out"],
  tables: ["rounding", "out"],
  rate: ["kind", "rounding", "out"],
  template: ["list", "out"],
  pack: ["inspectors", "inspection", "packs", "out"],
  import: ["out", "tidy"],
} as const satisfies Record<string, readonly string[]>;

export type JobName = keyof typeof JOB_OPTIONS;

/** True for the name of a job that can be run. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOB_OPTIONS, name);
}
