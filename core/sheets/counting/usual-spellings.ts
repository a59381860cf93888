/** How people usually write answers, in both languages: what is typed after a count was written counts too. */
export const USUAL_ANSWERS = {
  yes: ["yes", "y", "true", "ie"],
  no: ["no", "n", "false", "nage"],
  "not-applicable": ["n/a", "na", "n a", "n.a.", "not applicable", "amherthnasol"],
} as const;

/** How people usually say that something is so; `codedYesNo` reads each as yes. */
export const USUAL_YES = ["yes", "y", "true", "1", "x", "ie", "oes", "ydy", "ydyw", "ydi", "do", "✓", "✔"] as const;

/** That it is not so; `codedYesNo` reads each as no. A blank is no, too. */
export const USUAL_NO = ["no", "n", "false", "0", "nage", "nac oes", "nag oes", "nac ydy", "naddo", "dim"] as const;

/** Words for nothing, which leave a case in where they stand for a reason. */
export const USUAL_NOTHING = ["", "none", "n/a", "na", "not applicable", "amherthnasol"] as const;

/** Low risk of serious harm; `codedRiskLevel` reads each as low. */
export const USUAL_LOW = ["low", "l", "low risk", "low rosh", "low level", "isel", "risg isel"] as const;

/** What stands where a case's reference would in rows that add others up. */
export const USUAL_TOTALS = [
  "total",
  "totals",
  "total cases",
  "total yes",
  "total no",
  "grand total",
  "sub total",
  "sub-total",
  "cyfanswm",
  "is-gyfanswm",
  "cyfanswm achosion",
] as const;
