/** Where a draw log has its facts: rows counted from 0, their values in the second column. */
export const LOG_ROWS = {
  method: 2,
  seed: 3,
  programme: 4,
  by: 5,
  at: 6,
  requested: 7,
  reserves: 8,
  fingerprint: 9,
} as const;
