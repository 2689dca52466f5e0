import type { LogLine } from "./log.ts";

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

interface Histogram {
  counts: number[];
  sum: number;
  count: number;
}

/** Counts calls and rejections. Labels are only names of operations and types of rejections, so that their number is bounded. */
export class Metrics {
  readonly #calls = new Map<string, number>();
  readonly #rejections = new Map<string, number>();
  readonly #durations = new Map<string, Histogram>();
  logFailures = 0;

  count(line: LogLine): void {
    const { event, api = "", operation = "", status, reason = "", durationMs, cut = "" } = line;
    if (event === "rejected") {
      increase(this.#rejections, labels({ api, operation, reason }));
      return;
    }
    increase(this.#calls, labels({ api, operation, status: String(status), cut }));
    const key = labels({ api });
    const histogram = this.#durations.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.#durations.set(key, histogram);
    const seconds = durationMs / 1000;
    histogram.sum += seconds;
    histogram.count++;
    for (const [index, most] of BUCKETS.entries())
      if (seconds <= most) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
  }

  /** Returns the metrics in Prometheus's text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(inFlight: number): string {
    return [
      ...family("linkwright_gateway_calls_total", "counter", "Calls that were forwarded to a provider.", this.#calls),
      ...family("linkwright_gateway_rejections_total", "counter", "Calls that the gateway rejected.", this.#rejections),
      ...this.#histogram("linkwright_gateway_call_duration_seconds", "Duration of calls, including their responses."),
      ...family("linkwright_gateway_calls_in_flight", "gauge", "Requests in progress.", new Map([["", inFlight]])),
      ...family(
        "linkwright_gateway_log_failures_total",
        "counter",
        "Log lines that could not be written.",
        new Map([["", this.logFailures]]),
      ),
      "",
    ].join("\n");
  }

  #histogram(name: string, help: string): string[] {
    const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`];
    for (const [key, { counts, sum, count }] of this.#durations) {
      const inner = key.slice(1, -1);
      for (const [index, most] of BUCKETS.entries())
        lines.push(`${name}_bucket{${inner},le="${most}"} ${counts[index]}`);
      lines.push(
        `${name}_bucket{${inner},le="+Inf"} ${count}`,
        `${name}_sum${key} ${sum}`,
        `${name}_count${key} ${count}`,
      );
    }
    return lines;
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function labels(values: Record<string, string>): string {
  const given = Object.entries(values).filter(([, value]) => value !== "");
  return given.length === 0 ? "" : `{${given.map(([name, value]) => `${name}="${value}"`).join(",")}}`;
}

function family(name: string, type: string, help: string, counts: ReadonlyMap<string, number>): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...[...counts].map(([key, value]) => `${name}${key} ${value}`),
  ];
}
