/**
 * A short selector that finds one element and no other: by its id or a data attribute where it has one, else by its way
 * down from the nearest element that has.
 *
 * @param avoid a text that differs from screen to screen: names that hold it are of no use on the next one
 */
export function shortSelector(element: Element, avoid: string): string {
  const root = element.ownerDocument;
  let way = "";
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    for (const name of namesOf(one, avoid)) {
      const selector = `${name}${way}`;
      if (findsOnly(root, selector, element)) return selector;
    }
    way = ` > ${step(one)}${way}`;
  }
  return way.slice(" > ".length);
}

function findsOnly(root: Document, selector: string, element: Element): boolean {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** Names an element gives itself, the steadiest first; numbered ones are made by machines and change. */
function namesOf(element: Element, avoid: string): string[] {
  const steady = (value: string) =>
    value !== "" && value.length <= LONGEST_NAME && !/\d{3}/u.test(value) && !value.includes(avoid);
  const data = [...element.attributes]
    .filter(({ name, value }) => name.startsWith("data-") && steady(value))
    .map(({ name, value }) => `[${CSS.escape(name)}="${CSS.escape(value)}"]`);
  return [...(steady(element.id) ? [`#${CSS.escape(element.id)}`] : []), ...data];
}

const LONGEST_NAME = 60;

function step(element: Element): string {
  const tag = CSS.escape(element.localName);
  const alike = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName);
  return alike.length <= 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}
