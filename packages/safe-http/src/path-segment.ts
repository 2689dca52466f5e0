/**
 * Returns whether a segment of a path is `.` or `..`, in any encoding that some server decodes to them, including repeated encoding.
 */
export function hasDotSegment(path: string): boolean {
  return /(^|\/)(\.|%(25)*2e){1,2}(\/|$)/i.test(path);
}
