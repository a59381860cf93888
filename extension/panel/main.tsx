import { render } from "preact";
import "../../core/ui/look.css";
import "../../core/ui/button.css";
import "../../core/ui/pane.css";
import "./panel.css";
import { leaveWords } from "../browser/left-words.ts";
import { askBackground, hearBackground } from "../browser/runtime.ts";
import { PanelSession } from "./panel-session.ts";
import { PanelShell } from "./panel-shell.tsx";

const session = new PanelSession({ ask: askBackground, hear: hearBackground, leave: leaveWords(), hearsKeys: true });
const root = document.getElementById("panel");
if (root !== null) render(<PanelShell session={session} />, root);
session.begin();
