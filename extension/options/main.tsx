import { render } from "preact";
import "../../core/ui/look.css";
import "../../core/ui/button.css";
import "../../core/ui/pane.css";
import "../panel/panel.css";
import "./options.css";
import { leaveWords } from "../browser/left-words.ts";
import { askBackground, hearBackground } from "../browser/runtime.ts";
import { PanelSession } from "../panel/panel-session.ts";
import { OptionsPage } from "./options-page.tsx";

const session = new PanelSession({ ask: askBackground, hear: hearBackground, leave: leaveWords(), hearsKeys: false });
const root = document.getElementById("options");
if (root !== null) render(<OptionsPage session={session} />, root);
session.begin();
