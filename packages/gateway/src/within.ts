/** What an operator's function comes to. Rejects where it throws, or takes longer. */
export async function within<T>(ms: number, get: () => T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not there after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([get(), late]);
  } finally {
    clearTimeout(timer);
  }
}
