export const YES = /^(yes|ie|oes|ydy|do)$/u;
export const NO = /^(no|nage|nac oes|nac ydy|naddo)$/u;
export const NOT_APPLICABLE = /^(n a|not applicable|amherthnasol)$/u;
export const COUNT_HEADING = /^(#|n|no\.|number|nifer)$/iu;
export const PERCENT_HEADING = /^(%|per ?cent|percentage|y cant|canran)$/iu;

/** Ways to say that a question was not asked of every case, as `plainText` leaves them; "Note: percentages are rounded" is none. */
export const SUB_SAMPLE_NOTE = new RegExp(
  [
    "\\bnot (?:applicable|relevant) (?:for|to|in)\\b",
    "\\b(?:do|does|did|is|are|was|were) not (?:apply|applicable|relevant)\\b",
    "\\b(?:only (?:applicable|relevant|applies|apply)|(?:applies|applicable|relevant) only)\\b",
    "\\bsub ?samples?\\b",
    "^(?:note|nb|n b)\\b(?=.*\\b(?:questions?|cases?)\\b).*\\b(?:not|only|exclud\\w*|left out|n a)\\b",
    "\\bddim yn (?:gymwys|berthnasol)\\b",
    "\\bn[ia]d (?:yw\\w*|ydyw)\\b.*\\b(?:gymwys|berthnasol)\\b",
    "^nodyn\\b.*\\b(?:cwestiwn|achos)",
  ].join("|"),
  "u",
);
