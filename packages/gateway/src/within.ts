/** Runs a function of the operator. Rejects if it throws or exceeds the time limit. */
export async function within<T>(ms: number, get: () => T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timed out after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([get(), late]);
  } finally {
    clearTimeout(timer);
  }
}
