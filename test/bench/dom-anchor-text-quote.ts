/** What the bench uses of a package that ships no types. */
declare module "dom-anchor-text-quote" {
  export function toRange(
    root: Node,
    selector: { exact: string; prefix: string; suffix: string },
    options: { hint: number },
  ): Range | null;
}
