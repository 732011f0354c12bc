type Entry<T> = { key: number; item: T };

/**
 * A queue by key, lowest first. Entries whose item has moved on meanwhile are not searched for: `isLive` tells them
 * apart when they reach the top, and they are swept out before they can outnumber the living.
 */
export class KeyHeap<T> {
  #entries: Entry<T>[] = [];
  #sweepAt = 64;
  readonly #isLive: (item: T, key: number) => boolean;

  constructor(isLive: (item: T, key: number) => boolean) {
    this.#isLive = isLive;
  }

  push(key: number, item: T): void {
    if (this.#entries.length >= this.#sweepAt) this.#sweep();
    this.#entries.push({ key, item });
    this.#rise(this.#entries.length - 1);
  }

  /** The living entry with the lowest key. */
  peek(): Entry<T> | undefined {
    for (;;) {
      const top = this.#entries[0];
      if (!top || this.#isLive(top.item, top.key)) return top;
      this.#dropTop();
    }
  }

  /** Takes the living entry with the lowest key. */
  pop(): Entry<T> | undefined {
    const top = this.peek();
    if (top) this.#dropTop();
    return top;
  }

  #sweep(): void {
    const living = this.#entries.filter(({ item, key }) => this.#isLive(item, key));
    this.#entries = living.sort((a, b) => a.key - b.key);
    this.#sweepAt = Math.max(64, 2 * living.length);
  }

  #dropTop(): void {
    const last = this.#entries.pop();
    if (!last || this.#entries.length === 0) return;
    this.#entries[0] = last;
    this.#sink(0);
  }

  #rise(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.#key(parent) <= this.#key(index)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #sink(from: number): void {
    let index = from;
    for (;;) {
      const left = 2 * index + 1;
      const lower = this.#key(left + 1) < this.#key(left) ? left + 1 : left;
      if (this.#key(lower) >= this.#key(index)) return;
      this.#swap(index, lower);
      index = lower;
    }
  }

  #key(index: number): number {
    return this.#entries[index]?.key ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const entries = this.#entries as [Entry<T>];
    [entries[a], entries[b]] = [entries[b] as Entry<T>, entries[a] as Entry<T>];
  }
}
