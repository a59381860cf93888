/** The files that travel between Excel and the browser, and the version of each that is written. */
export const FORMAT_VERSIONS = { "probity-sample": 1, "probity-assessments": 1 } as const;

export type FileFormat = keyof typeof FORMAT_VERSIONS;
