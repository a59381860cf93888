import { INSIDE_EXTENSION } from "./place.ts";

export const EXAMPLE_NAME = "youth-inspection.xlsx";

/** The example inspection's file. */
export async function exampleBook(): Promise<Uint8Array> {
  if (INSIDE_EXTENSION) {
    const { example } = await import("./example-in-script.ts");
    return Uint8Array.from(atob(example), (character) => character.charCodeAt(0));
  }
  // Where the build puts it.
  const answer = await fetch(`./examples/${EXAMPLE_NAME}`);
  return new Uint8Array(await answer.arrayBuffer());
}
