import { render } from "preact";
import { wordsIn } from "../../core/words/words-in.ts";
import "../../core/ui/look.css";
import { RATING_EXAMPLES } from "./rating-examples.tsx";
import { SHEET_EXAMPLES } from "./sheet-examples.tsx";
import { WORK_EXAMPLES } from "./work-examples.tsx";
import "./gallery.css";

const asked = new URLSearchParams(location.search);
const language = asked.get("language") === "cy" ? "cy" : "en";
const only = asked.get("only");
document.documentElement.lang = language;
const theme = asked.get("theme");
if (theme !== null) document.documentElement.dataset.theme = theme;

const EXAMPLES = [...RATING_EXAMPLES, ...WORK_EXAMPLES, ...SHEET_EXAMPLES];

/** Every example under its name, or the one asked for with `?only=`. */
function Gallery() {
  const words = wordsIn(language);
  const shown = EXAMPLES.filter((example) => only === null || example.id === only);
  return (
    <>
      <h1 class="gallery__title">Probity</h1>
      {shown.map((example) => (
        <section key={example.id} id={example.id} class="gallery__example" aria-labelledby={`${example.id}-name`}>
          <h2 class="gallery__name" id={`${example.id}-name`}>
            {example.id}
          </h2>
          {example.render(words, language)}
        </section>
      ))}
    </>
  );
}

const root = document.querySelector("#gallery");
if (root !== null) render(<Gallery />, root);
