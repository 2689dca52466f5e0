/**
 * Whether one of a path's segments, or the only one, is `.` or `..`, in any spelling that some server decodes to them, however often it
 * was encoded.
 */
export function hasDotSegment(path: string): boolean {
  return /(^|\/)(\.|%(25)*2e){1,2}(\/|$)/i.test(path);
}
