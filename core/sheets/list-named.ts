import { cy } from "../words/cy.ts";
import { en } from "../words/en.ts";

/** The id of the list that a cell names in either language; its own text in lower case where it names none. */
export function listNamed(text: string): string {
  const plain = text.trim().toLowerCase();
  const names = (id: string) => [id, en.lists[id], cy.lists[id]].map((name) => name?.toLowerCase());
  return Object.keys(en.lists).find((id) => names(id).includes(plain)) ?? plain;
}
