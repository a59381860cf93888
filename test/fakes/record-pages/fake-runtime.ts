/** A script that stands in for the extension's door in the world of its content script: what is said goes to the test by a binding. */
export const FAKE_RUNTIME = `(() => {
  const waiting = new Map();
  const listeners = new Set();
  const runtime = {
    id: "probity",
    sendMessage(message) {
      if (runtime.id === undefined) throw new Error("Extension context invalidated.");
      return new Promise((resolve) => {
        waiting.set(waiting.size, resolve);
        globalThis.saidToBackground(JSON.stringify({ number: waiting.size - 1, message }));
      });
    },
    onMessage: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  globalThis.browser = { runtime };
  globalThis.fakeAnswered = (number, answer) => waiting.get(number)(answer);
  globalThis.fakeUpdate = () => {
    runtime.id = undefined;
  };
  globalThis.fakeAsk = (message, id) =>
    new Promise((resolve) => {
      const heard = [...listeners].map((listener) => listener(message, { id }, (answer) => resolve(answer ?? null)));
      if (!heard.includes(true)) resolve("nobody answers");
    });
})();
`;
