/** What is wrong with one answer, under it; there but hidden while nothing is, so that its field can always point to it. */
export function Wrong({ id, text }: { id: string; text: string | null }) {
  return (
    <p id={id} class="wrong" hidden={text === null}>
      {text}
    </p>
  );
}

/** After a form was found wanting: to the first answer that is wrong, once it is marked. */
export function toFirstWrong(form: EventTarget | null): void {
  requestAnimationFrame(() => {
    if (form instanceof HTMLElement) form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  });
}
