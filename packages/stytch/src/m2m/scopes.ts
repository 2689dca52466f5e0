const EVERY_RESOURCE = "*";

/**
 * Returns whether a token's scopes include every required one. A scope is a word or `action:resource`; a token's `action:*` covers every
 * resource (https://stytch.com/docs/b2b/guides/m2m/authenticate-client).
 */
export function hasScopes(held: readonly string[], required: readonly string[]): boolean {
  return required.every((scope) => held.includes(scope) || held.includes(`${actionOf(scope)}:${EVERY_RESOURCE}`));
}

/** Returns the part before the first colon; a resource may contain colons. */
function actionOf(scope: string): string {
  const [action = scope] = scope.split(":", 1);
  return action;
}
