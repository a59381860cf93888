import type { PageAsks, PageSays } from "./page-messages.ts";

/** The part in the page's way to the rest of the extension. */
export interface PageDoor {
  /** Say something; what it is answered with, or null where nobody answers. */
  say(says: PageSays): Promise<unknown>;
  close(): void;
}

/** What is used of the browser's own door, alike in all of them. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: Record<"addListener" | "removeListener", (listener: Listener) => void>;
}

type Listener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => boolean;

/**
 * Open the door, or null where there is none.
 *
 * @param answer what to answer each thing that our own extension asks; nobody else is answered
 * @param gone called once when the extension was updated or removed under the page: its door then leads nowhere
 */
export function openPageDoor(answer: (asked: PageAsks) => Promise<unknown>, gone: () => void): PageDoor | null {
  const runtime = runtimeNow();
  const own = runtime?.id;
  if (runtime === undefined || own === undefined) return null;
  let open = true;
  const listener: Listener = (message, sender, reply) => {
    if (sender.id !== own || !isAsked(message)) return false;
    answer(message).then(reply, () => reply(null));
    return true;
  };
  const close = () => {
    open = false;
    runtimeNow()?.onMessage.removeListener(listener);
  };
  const leave = () => {
    if (!open) return;
    close();
    gone();
  };
  runtime.onMessage.addListener(listener);
  return {
    close,
    async say(says) {
      if (!open) return null;
      try {
        return (await runtime.sendMessage(says)) ?? null;
      } catch {
        return null;
      } finally {
        // After an update the old door stands, but it has lost its name.
        if (runtimeNow()?.id !== own) leave();
      }
    },
  };
}

function runtimeNow(): Runtime | undefined {
  const host = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (host.browser ?? host.chrome)?.runtime;
}

function isAsked(message: unknown): message is PageAsks {
  return typeof message === "object" && message !== null && "ask" in message;
}
