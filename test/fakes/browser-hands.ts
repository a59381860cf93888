/** What a person does in a browser with the extension in it, in either browser. */
export interface BrowserHands {
  /** One of the extension's own pages, in a new tab in front; gives the tab. */
  openOwn(name: string): Promise<string>;
  /** Any page, in a new tab in front; gives the tab. */
  openPage(url: string): Promise<string>;
  /** Another page in the tab in front. */
  goTo(url: string): Promise<void>;
  turnTo(tab: string): Promise<void>;
  /** Run a function's body in the page in front, and give what it returns. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Wait until a script gives something that is true. */
  until<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Press what a selector finds, as a pointer does. */
  click(selector: string): Promise<void>;
  /** Press the button with this name. */
  press(name: string): Promise<void>;
  /** Type into what a selector finds. */
  type(selector: string, text: string): Promise<void>;
  /** Choose a file in the field that a selector finds. */
  choose(selector: string, path: string): Promise<void>;
  /** Press single keys, where the focus is. */
  keys(...keys: readonly string[]): Promise<void>;
  /** Press the keys of one of the browser's own commands. */
  command(letter: string): Promise<void>;
  /** Press our button in the browser's own bar; gives whether the panel is then open beside the page. */
  openBeside(): Promise<boolean>;
  /** Close the panel beside the page; one of the extension's own pages is in front. */
  closeBeside(): Promise<void>;
  /** Say yes to what the browser asks, where it asks. */
  allow(): Promise<void>;
  /** The file that the last act gave as a download. */
  download(act: () => Promise<void>): Promise<{ name: string; text: string }>;
  text(): Promise<string>;
  screenshot(path: string): Promise<void>;
}

/** The panel beside the page, as another of the extension's own pages reaches it: the first that was opened. */
export const BESIDE = `const beside = (window.wrappedJSObject ?? window).chrome.extension.getViews()
  .find((one) => one.location.pathname === "/panel.html");`;

/** Ask the background as the panel does. */
export const ASK = "return chrome.runtime.sendMessage(arguments[0]);";

/** Select words of the page in front, as a pointer would. Gives whether they are there. */
export const SELECT = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.data.indexOf(arguments[0]);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + arguments[0].length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return true;
  }
  return false;`;
