const METHOD_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
// `api` is the raw client's member; an object with a member `then` would be taken for a promise.
const RESERVED = /^api\.|(^|\.)(then|constructor|prototype)(\.|$)/;

/** An operationId is the dotted path of the client's method. */
export function operationIdIsMethodPath() {
  const seen = [];
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId;
      if (id === undefined) return; // operation-operationId says so
      const at = location.child("operationId");
      if (!METHOD_PATH.test(id)) {
        report({ message: `\`${id}\` is not a dotted method path such as \`magicLinks.email.send\`.`, location: at });
      } else if (RESERVED.test(id)) {
        report({ message: `\`${id}\` uses a reserved name (api, then, constructor, prototype).`, location: at });
      }
      const clash = seen.find((other) => other.startsWith(`${id}.`) || id.startsWith(`${other}.`));
      if (clash) {
        report({
          message: `\`${id}\` and \`${clash}\` clash: one is a method where the other needs a group. Rename one.`,
          location: at,
        });
      }
      seen.push(id);
    },
  };
}
