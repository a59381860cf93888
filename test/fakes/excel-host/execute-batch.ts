import type { BookModel, ModelSheet } from "./book-model.ts";
import type { HostObject, Member } from "./member.ts";
import { MEMBERS } from "./members.ts";
import { ModelFault, RangeModel } from "./range-model.ts";

/** One of the library's batches, as it sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  /** 1 root, 2 new, 3 method, 4 property, 5 indexer, 6 reference, 7 null. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object the id of its path, else 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** What a test may have go wrong before an action; `writes` when its batch sets anything. */
export type Fault = (action: Action, index: number, writes: boolean, batch: Batch) => void;

/**
 * Carry out a batch, action by action. What was done before one fails stays done, as in Excel; an unknown class or member is a failure that
 * names it.
 *
 * @param references objects that the library holds on to from batch to batch, by the id the host gave them
 */
export function executeBatch(
  book: BookModel,
  batch: Batch,
  references: Map<string, HostObject>,
  fault: Fault = () => undefined,
): BatchAnswer {
  const run = new Run(book, batch, references);
  const writes = batch.Actions.some((action) => action.ActionType === 4);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      fault(action, index, writes, batch);
      Results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (one) {
      if (!(one instanceof ModelFault)) throw one;
      const failed = { Code: one.code, Message: one.message, Location: action.Name, ActionIndex: index };
      return { Results, Error: failed };
    }
  }
  return { Results };
}

class Run {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly book: BookModel,
    private readonly batch: Batch,
    private readonly references: Map<string, HostObject>,
  ) {}

  act(action: Action): unknown {
    // Only a mark in the library's own bookkeeping.
    if (action.ActionType === 5) return null;
    const target = this.#object(action.ObjectPathId);
    if (action.ActionType === 1) return this.#instantiated(target);
    if (target === null) return null;
    if (action.ActionType === 2) return this.#queried(target, action.QueryInfo?.Select ?? []);
    if (action.ActionType === 3) return this.#called(target, action.Name, this.#given(action)) ?? null;
    if (action.ActionType === 4) {
      const set = this.#member(target, action.Name).set;
      if (set === undefined) throw new ModelFault("InvalidOperation", `${target.is}.${action.Name} cannot be set`);
      set(target.of as never, action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    throw new ModelFault("ApiNotFound", `action type ${action.ActionType}`);
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new ModelFault("InvalidObjectPath", `no object path ${id}`);
    const found = this.#followed(path);
    this.#objects.set(id, found);
    return found;
  }

  #followed(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 2) return { is: path.Name, of: this.book };
    if (path.ObjectPathType === 1) return { is: "Workbook", of: this.book };
    if (path.ObjectPathType === 6) {
      const held = this.references.get(path.Name);
      if (held === undefined) throw new ModelFault("InvalidReference", `no object ${path.Name} is held any more`);
      return held;
    }
    if (path.ObjectPathType === 7) return null;
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return this.#read(parent, path.Name) as HostObject;
    const given = this.#given(path);
    return (
      (this.#called(parent, path.ObjectPathType === 5 ? "GetItem" : path.Name, given) as HostObject | null) ?? null
    );
  }

  #given({ ArgumentInfo: info }: { readonly ArgumentInfo?: ArgumentInfo }): readonly unknown[] {
    const objects = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((one, at) => (objects[at] ? this.#object(objects[at]) : one));
  }

  #instantiated(target: HostObject | null): unknown {
    if (target === null) return null;
    // By its id the library finds a sheet again that it has just added.
    if (target.is === "Worksheet") return { Id: this.#read(target, "Id") };
    if (!(target.of instanceof RangeModel)) return {};
    const id = `${target.is}:${this.references.size + 1}`;
    this.references.set(id, target);
    return { _ReferenceId: id };
  }

  #queried(target: HostObject, select: readonly string[]): unknown {
    const value: Record<string, unknown> = {};
    const items = select.filter((one) => !one.includes("/"));
    if (target.is.endsWith("Collection")) {
      const all = this.#read(target, "Items") as HostObject[];
      return { _Items: all.map((one) => this.#queried(one, items)) };
    }
    for (const name of items) value[wireName(name)] = this.#read(target, wireName(name));
    return value;
  }

  #read(target: HostObject, name: string): unknown {
    const get = this.#member(target, name).get;
    if (get === undefined) throw new ModelFault("InvalidOperation", `${target.is}.${name} cannot be read`);
    return get(target.of as never);
  }

  #called(target: HostObject, name: string, given: readonly unknown[]): unknown {
    const call = this.#member(target, name).call;
    if (call === undefined) throw new ModelFault("InvalidOperation", `${target.is}.${name} is no method`);
    return call(target.of as never, ...(given as never[]));
  }

  #member(target: HostObject, name: string): Member {
    const found = MEMBERS[target.is]?.[name];
    if (found === undefined) throw new ModelFault("ApiNotFound", `the host does not know ${target.is}.${name}`);
    const sheet = sheetOf(target.of);
    if (sheet !== undefined && !this.book.sheets.includes(sheet)) {
      const code = target.is === "Worksheet" ? "ItemNotFound" : "InvalidReference";
      throw new ModelFault(code, `${target.is}.${name} of ${sheet.name}, a sheet that was deleted`);
    }
    return found;
  }
}

/** The sheet an object is on, or is; undefined where it is on none. */
function sheetOf(of: unknown): ModelSheet | undefined {
  const { sheet, range } = of as { readonly sheet?: ModelSheet; readonly range?: { readonly sheet?: ModelSheet } };
  return sheet ?? range?.sheet;
}

/** The wire writes names in capitals, queries in the library's own. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
