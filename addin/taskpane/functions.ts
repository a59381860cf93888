import { associateFunctions } from "./associate-functions.ts";

// The file that the manifest names as the functions' own. With a shared runtime Excel loads the pane's page, which offers them too.
associateFunctions();
