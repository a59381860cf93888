import type { Words } from "../../core/words/en.ts";
import type { Session } from "../pane/session.ts";

/** The example, explained a line a step. */
export function ExampleNote({ words, session }: { words: Words; session: Session }) {
  const here = session.state.overview?.steps.find((one) => one.state === "here")?.id ?? "panel";
  const { screen } = session.state;
  const key = screen === "home" ? (`example-${here}` as const) : (`example-on-${screen}` as const);
  return (
    <p class="note">
      <strong>{words.bench.exampleTitle}</strong> {words.bench[key]}
    </p>
  );
}
