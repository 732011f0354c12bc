type Row<T> = { serial: number; key: string; value: T };

/** One page of a ledger; `nextToken` is absent on the last one. */
export type Page<T> = { items: T[]; nextToken?: string };

/**
 * Rows by key, kept in the order of their arrival. A page's token is the serial of the last row shown, so that rows
 * which come or go between two pages never hide or repeat another row.
 */
export class Ledger<T> {
  #rows: Row<T>[] = [];
  #byKey = new Map<string, Row<T>>();
  #serial = 0;

  get size(): number {
    return this.#rows.length;
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)?.value;
  }

  /** @throws Error when the key is taken */
  add(key: string, value: T): void {
    if (this.#byKey.has(key)) throw new Error(`the ledger already has ${key}`);
    this.#serial += 1;
    const row = { serial: this.#serial, key, value };
    this.#rows.push(row);
    this.#byKey.set(key, row);
  }

  delete(key: string): boolean {
    const row = this.#byKey.get(key);
    if (row === undefined) return false;
    this.#byKey.delete(key);
    this.#rows.splice(this.#indexAfter(row.serial - 1), 1);
    return true;
  }

  *values(): Generator<T> {
    for (const row of this.#rows) yield row.value;
  }

  /**
   * Reads the rows after `token`, at most `size` of them.
   * @returns `undefined` when the token is not one of a ledger's
   */
  page(token: string | undefined, size: number): Page<T> | undefined {
    const after = token === undefined ? 0 : readToken(token);
    if (after === undefined) return undefined;
    const start = this.#indexAfter(after);
    const rows = this.#rows.slice(start, start + size);
    const items = rows.map((row) => row.value);
    const last = rows.at(-1);
    return last !== undefined && start + size < this.#rows.length
      ? { items, nextToken: writeToken(last.serial) }
      : { items };
  }

  /** Binary search for the first row whose serial is higher. */
  #indexAfter(serial: number): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle]?.serial ?? Number.POSITIVE_INFINITY) <= serial) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The token of the page after the row of that serial. */
export function writeToken(serial: number): string {
  return Buffer.from(`after:${serial}`).toString('base64');
}

function readToken(token: string): number | undefined {
  const match = /^after:(\d{1,15})$/.exec(Buffer.from(token, 'base64').toString());
  return match ? Number(match[1]) : undefined;
}
