import fc from "fast-check";
import { expect, test } from "vitest";
import { hasDotSegment } from "./path-segment.ts";

test.each([".", "..", "%2e", "%2E%2e", ".%2e", "%2E.", "%252e", "%25252e%2e", ".%252E"])(
  "%s climbs wherever it is a segment",
  (segment) => {
    for (const path of [segment, `/${segment}`, `${segment}/a`, `/a/${segment}/b`, `/a/b/${segment}`, `//${segment}//`])
      expect([path, hasDotSegment(path)]).toEqual([path, true]);
  },
);

test.each(["...", "a.", ".a", "a..b", "%2e%2e%2e", "%2ea", "%2", "%25", "%252", "%2f", ".%", "", "%e2", ". ", "..;"])(
  "%j does not",
  (segment) => {
    for (const path of [segment, `/a/${segment}/b`, `/${segment}`, `${segment}/`])
      expect([path, hasDotSegment(path)]).toEqual([path, false]);
  },
);

test("finds every segment that a URL parser would resolve, however often it was encoded", () => {
  const segment = fc.constantFrom(".", "..", "a", "a.", "%2e", ".%2E", "%61", "...", "b c");
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), fc.nat(3), (segments, times) => {
      const climbs = new URL(`http://a/${segments.join("/")}`).pathname.split("/").length - 1 < segments.length;
      let path = segments.join("/");
      for (let time = 0; time < times; time++) path = path.replaceAll("%", "%25");
      const dots = segments.some((each) => /^(\.|%2e){1,2}$/i.test(each));
      expect(hasDotSegment(path)).toBe(dots);
      if (climbs) expect(hasDotSegment(path)).toBe(true);
    }),
  );
});
