import { render } from "preact";
import "../../core/ui/look.css";
import "./workbench.css";
import { loadWords } from "../pane/load-words.ts";
import { chosenLook, showLook } from "./chosen-look.ts";
import { INSIDE_EXTENSION } from "./place.ts";
import { registerOffline } from "./register-offline.ts";
import { WorkbenchApp } from "./workbench-app.tsx";

const look = chosenLook();
showLook(look);
const root = document.getElementById("workbench");
loadWords(look.language).then((words) => {
  if (root !== null) render(<WorkbenchApp look={look} words={words} />, root);
});
if (!INSIDE_EXTENSION) registerOffline();
