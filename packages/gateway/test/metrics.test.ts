import { expect, test } from "vitest";
import type { LogLine } from "../src/log.ts";
import { Metrics } from "../src/metrics.ts";

const line = (own: Partial<LogLine>): LogLine => ({
  time: "",
  level: "info",
  event: "call",
  requestId: "r",
  status: 200,
  durationMs: 1,
  ...own,
});

test("counts calls by operation, status and cut, and rejections by reason", () => {
  const metrics = new Metrics();
  const call = { api: "upvio/v1", operation: "a.b" };
  metrics.count(line(call));
  metrics.count(line(call));
  metrics.count(line({ ...call, status: 500 }));
  metrics.count(line({ ...call, cut: "timeout" }));
  metrics.count(line({ ...call, event: "rejected", reason: "not_granted", status: 403 }));
  metrics.count(line({ event: "rejected", reason: "unknown_operation" }));
  metrics.count(line({ event: "rejected", reason: "unknown_operation" }));
  metrics.logFailures = 3;
  expect(
    metrics
      .text(7)
      .split("\n")
      .filter((text) => !/bucket|_sum/.test(text)),
  ).toEqual([
    "# HELP linkwright_gateway_calls_total Calls that were forwarded to a provider.",
    "# TYPE linkwright_gateway_calls_total counter",
    'linkwright_gateway_calls_total{api="upvio/v1",operation="a.b",status="200"} 2',
    'linkwright_gateway_calls_total{api="upvio/v1",operation="a.b",status="500"} 1',
    'linkwright_gateway_calls_total{api="upvio/v1",operation="a.b",status="200",cut="timeout"} 1',
    "# HELP linkwright_gateway_rejections_total Calls that the gateway rejected.",
    "# TYPE linkwright_gateway_rejections_total counter",
    'linkwright_gateway_rejections_total{api="upvio/v1",operation="a.b",reason="not_granted"} 1',
    'linkwright_gateway_rejections_total{reason="unknown_operation"} 2',
    "# HELP linkwright_gateway_call_duration_seconds Duration of calls, including their responses.",
    "# TYPE linkwright_gateway_call_duration_seconds histogram",
    'linkwright_gateway_call_duration_seconds_count{api="upvio/v1"} 4',
    "# HELP linkwright_gateway_calls_in_flight Requests in progress.",
    "# TYPE linkwright_gateway_calls_in_flight gauge",
    "linkwright_gateway_calls_in_flight 7",
    "# HELP linkwright_gateway_log_failures_total Log lines that could not be written.",
    "# TYPE linkwright_gateway_log_failures_total counter",
    "linkwright_gateway_log_failures_total 3",
    "",
  ]);
});

test("counts a call in every bucket from its duration on, and sums durations per API", () => {
  const metrics = new Metrics();
  const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
  for (const bound of bounds) metrics.count(line({ api: "upvio/v1", durationMs: bound * 1000 }));
  metrics.count(line({ api: "upvio/v1", durationMs: 30_001 }));
  metrics.count(line({ api: "stytch/b2b", durationMs: 5.5 }));
  const values = (api: string) =>
    metrics
      .text(0)
      .split("\n")
      .filter((text) => text.includes(`_seconds_`) && text.includes(api));
  const name = "linkwright_gateway_call_duration_seconds";
  const api = 'api="upvio/v1"';
  const sum = Number(
    values("upvio")
      .find((text) => text.includes("_sum"))
      ?.split(" ")[1],
  );
  expect(sum).toBeCloseTo(
    bounds.reduce((total, bound) => total + bound, 30.001),
    6,
  );
  expect(values("upvio").filter((text) => !text.includes("_sum"))).toEqual([
    ...bounds.map((bound, index) => `${name}_bucket{${api},le="${bound}"} ${index + 1}`),
    `${name}_bucket{${api},le="+Inf"} 13`,
    `${name}_count{${api}} 13`,
  ]);
  expect(values("stytch")).toContain(`${name}_bucket{api="stytch/b2b",le="0.005"} 0`);
  expect(values("stytch")).toContain(`${name}_bucket{api="stytch/b2b",le="0.01"} 1`);
  expect(values("stytch")).toContain(`${name}_sum{api="stytch/b2b"} 0.0055`);
});
