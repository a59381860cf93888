/**
 * True in the workbench that stands inside the browser extension. Its pages may ask for nothing, not even of themselves, and nothing is kept
 * there that is not sealed: the example comes with the scripts, and work lasts as long as its tab.
 */
export const INSIDE_EXTENSION = import.meta.env.MODE === "extension-workbench";
