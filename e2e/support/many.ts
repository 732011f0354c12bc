/** Calls under way at once. */
const AT_ONCE = 16;

/** 0, 1, 2 …, so many. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Does something with each item, 16 at a time. */
export async function many<T>(items: readonly T[], act: (item: T, index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let at = next++; at < items.length; at = next++) await act(items[at] as T, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
