/** Something wrong with what was typed, or with a file: one line for a person, nothing done and nothing written. */
export class UsageFault extends Error {}
