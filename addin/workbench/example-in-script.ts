/** The example inspection's file in base64: `vite.config.ts` writes it here for the extension's build; any other has the file itself. */
export const example: string = "";
