import type { KeyQuestion, Standard } from "../programmes/framework.ts";

/** How a cell names a key question: by its number, or by a short code that needs a domain. */
export type QuestionCode =
  | { readonly by: "number"; readonly id: string; readonly rest: string }
  | { readonly by: "code"; readonly code: string; readonly rest: string };

/** `2.1.1`, `2.1.1 a`, `A1`, `A 1 S`, each alone or before a text; null for anything else. */
export function questionCode(text: string): QuestionCode | null {
  const number = /^\s*(\d\.\d\.\d{1,2})(?![\d.])[\s.:)\-–]*(.*)$/su.exec(text);
  if (number?.[1] !== undefined) return { by: "number", id: number[1], rest: (number[2] ?? "").trim() };
  const code = /^\s*([A-Z])\s*(\d)(?:\s*S(?![\p{L}\d]))?(?![\p{L}\d])[\s.:)\-–]*(.*)$/su.exec(text);
  if (code?.[1] === undefined) return null;
  return { by: "code", code: `${code[1]}${code[2]}`, rest: (code[3] ?? "").trim() };
}

/** The key question of a standard that a code names; for standards the sources leave open, a new one for a new number. */
export function questionOf(standard: Standard, code: QuestionCode): KeyQuestion | null {
  const known = standard.keyQuestions.find((one) =>
    code.by === "number" ? one.id === code.id : one.code?.value === code.code,
  );
  if (known !== undefined) return known;
  const model = standard.keyQuestions[0];
  const open = standard.openEnded && code.by === "number" && code.id.startsWith(`${standard.id}.`);
  return open && model !== undefined ? { ...model, id: code.id, subSample: null } : null;
}
