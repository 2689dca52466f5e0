const METHOD_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
// `api` is the raw client's member, and an object with a member `then` would be mistaken for a promise; every object has
// the others.
const RESERVED =
  /^api\.|(^|\.)(then|constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)(\.|$)/;

/** Returns `true` if an operationId is the dotted path of a method. */
export function isMethodPath(id: string): boolean {
  return METHOD_PATH.test(id);
}

/** Returns `true` if it contains a name that a client, or any object, uses for something else. */
export function isReservedMethodPath(id: string): boolean {
  return RESERVED.test(id);
}
