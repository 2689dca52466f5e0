const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<h1>${title}</h1>
${body}
</html>
`;
}

export function loginPage(problem = ""): string {
  return page(
    "Sign in",
    `<p role="alert">${escaped(problem)}</p>
<form method="post" action="/login">
  <label>Email <input type="email" name="email" autocomplete="email" required></label>
  <button>Email me a link</button>
</form>`,
  );
}

export function sentPage(email: string): string {
  return page("Check your email", `<p>A link to sign in is on its way to ${escaped(email)}.</p>`);
}

export function homePage(email: string): string {
  return page(
    "Signed in",
    `<p>You are ${escaped(email)}.</p>
<form method="post" action="/logout"><button>Sign out</button></form>`,
  );
}
