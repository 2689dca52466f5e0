import { announce, copyButton } from "./dom.js";
import { createFeed } from "./feed.js";
import { messageView } from "./outbox.js";
import { requestView } from "./requests.js";
import { createState } from "./state.js";
import { wireTabs } from "./tabs.js";

const outbox = createFeed("outbox", messageView);
const requests = createFeed("requests", requestView);
const showState = createState();

async function call(path, body) {
  const init = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path} returned ${response.status}`);
  return response.status === 204 ? undefined : response.json();
}

/**
 * Returns a function that runs `action`; calls while it runs make it run once more. Errors are ignored, since the
 * connection status shows them.
 */
function reader(action) {
  let wanted = false;
  const read = async () => {
    wanted = true;
    if (read.busy) return;
    read.busy = true;
    while (wanted) {
      wanted = false;
      await action().catch(() => {});
    }
    read.busy = false;
  };
  read.busy = false;
  return read;
}

const readState = reader(async () => {
  const state = await call("/_sandbox/state");
  showState(state);
  showClock(state.now);
  showSnippets(state.credentials);
});

const readAll = reader(async () => {
  const [messages, log] = await Promise.all([call("/_sandbox/outbox"), call("/_sandbox/requests")]);
  outbox.replace(messages);
  requests.replace(log);
  await readState();
});

function showClock(now) {
  const clock = document.getElementById("clock");
  clock.dateTime = now;
  clock.textContent = `${now.replace("T", " ").slice(0, 16)} UTC`;
}

function showSnippets({ projectId, secret, apiKey, businessId }) {
  const { origin } = location;
  const basic = `-u ${projectId}:${secret}`;
  const snippets = {
    environment: `STYTCH_BASE_URL=${origin}
STYTCH_PROJECT_ID=${projectId}
STYTCH_SECRET=${secret}
UPVIO_BASE_URL=${origin}/v1
UPVIO_API_KEY=${apiKey}
UPVIO_BUSINESS_ID=${businessId}`,
    send: `curl ${origin}/v1/magic_links/email/login_or_create \\
  ${basic} \\
  -H 'content-type: application/json' -d '{"email":"ada@example.com"}'`,
    search: `curl ${origin}/v1/b2b/organizations/search \\
  ${basic} \\
  -H 'content-type: application/json' -d '{}'`,
  };
  for (const [name, text] of Object.entries(snippets)) {
    const pre = document.querySelector(`pre.${name}`);
    if (pre.textContent === text) continue;
    pre.textContent = text;
    pre.parentElement.replaceChildren(pre, copyButton("Copy", text));
  }
}

/** Events that arrive while the lists are being read may be missing from them. */
function readAgain() {
  if (readAll.busy) readAll();
}

function listen() {
  const connection = document.getElementById("connection");
  const events = new EventSource("/_sandbox/events");
  const say = (state, text) => {
    if (connection.dataset.state === state) return;
    connection.dataset.state = state;
    connection.textContent = text;
  };
  events.addEventListener("open", () => {
    say("live", "Live");
    readAll();
  });
  events.addEventListener("error", () => {
    say("lost", "Connection lost. Reconnecting…");
    // Browsers reconnect automatically, unless something other than the sandbox responded.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
  events.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data);
    if (outbox.add(message)) announce(`New message to ${message.to}: ${message.subject}`);
    readAgain();
  });
  events.addEventListener("request", ({ data }) => {
    const request = JSON.parse(data);
    requests.add(request);
    showClock(request.at);
    readAgain();
    if (!document.getElementById("state").hidden) readState();
  });
  events.addEventListener("reset", () => {
    announce("The sandbox was reset.");
    readAll();
  });
}

async function act(action) {
  const failure = document.getElementById("failure");
  failure.textContent = "";
  try {
    await action();
  } catch (error) {
    failure.textContent = `Action failed: ${error.message}.`;
  }
}

document.getElementById("controls").addEventListener("submit", (event) => {
  event.preventDefault();
  act(async () => {
    const { now } = await call("/_sandbox/clock", { advanceMinutes: Number(document.getElementById("minutes").value) });
    showClock(now);
    announce(`The clock shows ${document.getElementById("clock").textContent}.`);
    await readState();
  });
});

document.getElementById("reset").addEventListener("click", () => {
  if (confirm("Delete all messages, requests and state? Credentials stay valid."))
    act(() => call("/_sandbox/reset", {}));
});

// The sandbox's clock advances even without events.
setInterval(() => {
  if (!document.hidden) readState();
}, 15_000);

wireTabs((name) => {
  if (name === "state") readState();
});
listen();
