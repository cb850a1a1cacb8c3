/** A priority queue of numbers: a binary heap, the smallest key first. */
export class MinQueue {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  get size(): number {
    return this.keys.length;
  }

  push(value: number, key: number): void {
    const { keys, values } = this;
    let at = keys.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((keys[above] ?? 0) <= key) break;
      keys[at] = keys[above] ?? 0;
      values[at] = values[above] ?? 0;
      at = above;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** Takes out the value with the smallest key; `undefined` when empty. */
  pop(): number | undefined {
    const { keys, values } = this;
    const top = values[0];
    const key = keys.pop();
    const value = values.pop();
    if (key === undefined || value === undefined || keys.length === 0) return top;
    const { length } = keys;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++;
      if ((keys[below] ?? 0) >= key) break;
      keys[at] = keys[below] ?? 0;
      values[at] = values[below] ?? 0;
      at = below;
    }
    keys[at] = key;
    values[at] = value;
    return top;
  }
}
