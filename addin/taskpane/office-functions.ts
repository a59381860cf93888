/** An error that a cell shows, with its sentence; the sentence is seen with #VALUE! and #N/A alone. */
type CellError = Error & { readonly code: string };

/** The part of Office.js that takes an add-in's functions. Its makers publish no types of it with the library's own. */
declare const CustomFunctions: {
  /** Say what answers a function; the library calls it with the arguments and, last, the circumstances of the call. */
  associate(id: string, answer: (...given: unknown[]) => Promise<unknown>): void;
  readonly Error: new (code: string, sentence: string) => CellError;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
};

/** Say what answers a function that the manifest offers. */
export function associate(id: string, answer: (given: readonly unknown[]) => Promise<unknown>): void {
  CustomFunctions.associate(id, (...given) => answer(given.slice(0, -1)));
}

/** #VALUE! or #N/A with a sentence, for a function to throw. */
export function cellError(error: "value" | "na", sentence: string): CellError {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === "na" ? notAvailable : invalidValue, sentence);
}
