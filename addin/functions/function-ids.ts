/** Every function that Excel offers under PROBITY, by id. Apart from what works them out, so that naming them loads nothing else. */
export const FUNCTION_IDS = [
  "BAND",
  "RATING",
  "OVERALL",
  "FLAGS",
  "SAMPLESIZE",
  "MARGIN",
  "ALLOCATE",
  "DRAWKEY",
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];
