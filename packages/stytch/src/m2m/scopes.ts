const EVERY_RESOURCE = "*";

/**
 * Whether the scopes that a token has satisfy every one that is required. A scope is a word, or `action:resource`, where a token's
 * `action:*` stands for each resource (https://stytch.com/docs/b2b/guides/m2m/authenticate-client).
 */
export function hasScopes(held: readonly string[], required: readonly string[]): boolean {
  return required.every((scope) => held.includes(scope) || held.includes(`${actionOf(scope)}:${EVERY_RESOURCE}`));
}

/** What stands before the first colon: a resource may have colons of its own. */
function actionOf(scope: string): string {
  const [action = scope] = scope.split(":", 1);
  return action;
}
