import type { Words } from "../../core/words/en.ts";
import { CATALOGUE, type FunctionParameter } from "./catalogue.ts";

/** The description of the functions that Excel reads beside the add-in, in one language. */
export function functionsMetadata(words: Words): object {
  return {
    allowErrorForDataTypeAny: true,
    functions: CATALOGUE.map(({ id, parameters, fills }) => ({
      id,
      name: id,
      description: words.functions[id],
      parameters: parameters.map((parameter) => parameterOf(words, parameter)),
      result: fills ? { dimensionality: "matrix" } : {},
    })),
  };
}

function parameterOf(words: Words, { name, text, range, optional }: FunctionParameter): object {
  return {
    name,
    description: words.functions[text],
    type: "any",
    dimensionality: range ? "matrix" : "scalar",
    ...(optional ? { optional: true } : {}),
  };
}
