const METHOD_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
// `api` is the raw client's member; an object with a member `then` would be taken for a promise; the others every object has.
const RESERVED =
  /^api\.|(^|\.)(then|constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)(\.|$)/;

/** Whether an operationId is the dotted path of a method. */
export function isMethodPath(id: string): boolean {
  return METHOD_PATH.test(id);
}

/** Whether it holds a name that a client, or any object, has for something else. */
export function isReservedMethodPath(id: string): boolean {
  return RESERVED.test(id);
}
