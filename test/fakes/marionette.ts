import { connect, type Socket } from "node:net";

interface Waiting {
  readonly given: (value: unknown) => void;
  readonly failed: (fault: Error) => void;
}

/** Firefox's own remote control, spoken over TCP: each packet is its length, a colon and JSON. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #read = Buffer.alloc(0);
  #asked = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => {
      this.#read = Buffer.concat([this.#read, bytes]);
      for (let packet = this.#packet(); packet !== null; packet = this.#packet()) this.#hear(packet);
    });
    socket.on("close", () => {
      for (const { failed } of this.#waiting.values()) failed(new Error("Firefox is gone"));
      this.#waiting.clear();
    });
    socket.on("error", () => undefined);
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, "127.0.0.1");
    await new Promise<void>((connected, failed) => socket.once("connect", connected).once("error", failed));
    const marionette = new Marionette(socket);
    await marionette.ask("WebDriver:NewSession", { strictFileInteractability: false });
    return marionette;
  }

  /** Ask a command and wait for what it gives. */
  ask(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#asked;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((given, failed) => {
      this.#waiting.set(id, { given, failed });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #packet(): unknown {
    const colon = this.#read.indexOf(":");
    const length = colon < 0 ? Number.POSITIVE_INFINITY : Number(this.#read.subarray(0, colon));
    if (this.#read.length < colon + 1 + length) return null;
    const packet = this.#read.subarray(colon + 1, colon + 1 + length).toString();
    this.#read = this.#read.subarray(colon + 1 + length);
    return JSON.parse(packet);
  }

  #hear(packet: unknown): void {
    if (!Array.isArray(packet)) return;
    const [, id, fault, value] = packet;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (fault === null) waiting?.given(value);
    else waiting?.failed(new Error(`${fault.error}: ${fault.message}`));
  }
}
