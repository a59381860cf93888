import { resolve } from "node:path";
import type { Plugin } from "vite";

/** One piece of text of one file, and what stands there instead. */
export interface Replacement {
  /** From the repository's root. */
  readonly file: string;
  readonly text: string;
  readonly by: string;
}

/** A build in which one piece of one file is another. The build fails unless the file is in it and holds the text exactly once. */
export function replaceInBuild({ file, text, by }: Replacement): Plugin {
  let replaced = false;
  return {
    name: "replace-in-build",
    enforce: "pre",
    transform(code, id) {
      if (id !== resolve(file)) return null;
      const [before, after, ...more] = code.split(text);
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`${file} does not hold exactly once: ${text}`);
      }
      replaced = true;
      return { code: before + by + after, map: null };
    },
    generateBundle() {
      if (!replaced) throw new Error(`${file} is not in the build`);
    },
  };
}
