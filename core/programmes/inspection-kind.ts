/** An inspection's kind: one inspectorate, several together, or a small service (000 §2.1, §4.1). */
export type InspectionKind = "single" | "joint" | "small";
