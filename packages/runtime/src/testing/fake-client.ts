import type { ApiPromise } from "@linkwright/runtime";
import { fakeResponse } from "./fake-response.ts";

/** Methods of a client that a test needs. They may return what the client's methods return, the data alone, or a promise of it. */
export type FakeMethods<Client> = {
  [Name in keyof Client]?: Client[Name] extends (...input: infer Input) => ApiPromise<infer T>
    ? (...input: Input) => T | PromiseLike<T>
    : Client[Name] extends (...input: never) => unknown
      ? Client[Name]
      : FakeMethods<Client[Name]>;
};

/**
 * Returns a client that has the given methods and sends nothing. Their results get `withResponse()`, and errors that they throw become
 * rejections. Spies, such as `vi.fn()`, can be inspected through the client. Any other method rejects with an error that names it.
 */
export function fakeClient<Client extends object>(methods: FakeMethods<Client>): Client {
  return group("", methods) as Client;
}

// Properties that `await`, `JSON.stringify` and the matchers and printers of Jest and vitest read from any value: a function there would
// be called or mistaken for the mark of another kind of value. No method's name begins like the last ones.
const PROBED = /^(then|toJSON|asymmetricMatch|hasAttribute|[_$@].*)$/;

function group(path: string, given: object): object {
  const members = Object.entries(given).map(([name, member]) => [name, faked(joined(path, name), member)]);
  return withTheRest(path, Object.fromEntries(members) as object);
}

function faked(path: string, given: unknown): unknown {
  if (typeof given === "function") return method(path, given);
  return typeof given === "object" && given !== null ? group(path, given) : given;
}

/** Returns a function that exposes the fields of the given one, since spies have fields of their own. */
function method(path: string, given: object): object {
  return new Proxy(given, {
    apply: (target, self, input) => response(path, () => Reflect.apply(target as never, self, input)),
  });
}

/** Adds all other names. The client's names are not known at run time: one that was not given may be a group or a method. */
function withTheRest(path: string, target: object): object {
  return new Proxy(target, {
    get(_, name) {
      const member: unknown = Reflect.get(target, name);
      if (member !== undefined || typeof name === "symbol" || PROBED.test(name)) return member;
      return notGiven(joined(path, name));
    },
  });
}

function notGiven(path: string): object {
  const reject = () =>
    response(path, () => {
      // Not one of the client's own errors, which the program under test may handle.
      throw new Error(`fakeClient: ${path} was called, but is not one of the given methods`);
    });
  return withTheRest(path, reject);
}

/** Returns what a method of the client would return. */
function response(path: string, call: () => unknown): ApiPromise<unknown> {
  let returned: unknown;
  try {
    returned = call();
  } catch (error) {
    returned = Promise.reject(error);
  }
  const promise = isApiPromise(returned) ? returned : fakeResponse(returned);
  if (Symbol.asyncIterator in promise) return promise;
  const next = async () => {
    await promise;
    throw new Error(
      `fakeClient: ${path} has no pages to iterate over: return fakePages(...) from a function that is not async`,
    );
  };
  return Object.assign(promise, { [Symbol.asyncIterator]: () => ({ next }) });
}

function isApiPromise(value: unknown): value is ApiPromise<unknown> {
  return typeof value === "object" && value !== null && "withResponse" in value;
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
