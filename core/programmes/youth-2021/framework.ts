import type { Framework } from "../framework.ts";
import { DOMAIN_ONE } from "./domain-one.ts";
import { DOMAIN_THREE } from "./domain-three.ts";
import { DOMAIN_TWO } from "./domain-two.ts";

/**
 * The youth framework of 12 standards, 23 of its key questions counted from cases. The 2021 manual (000) names the
 * domains; the questions and prompts are those of 001 Annex D: docs/decisions/youth-framework.md says why.
 */
export const FRAMEWORK: Framework = { domains: [DOMAIN_ONE, DOMAIN_TWO, DOMAIN_THREE] };
