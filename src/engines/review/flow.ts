/**
 * Cheapest flow by the primal-dual method (Ahuja, Magnanti, Orlin: Network Flows, 1993, 9.8): the prices of all nodes at
 * once from one search of nearest ways, then as much flow as the edges of reduced cost 0 take (Dinic), and again. There
 * are as many rounds as the ways have different costs, not as many as there is flow. Costs are whole numbers of at least
 * 0. The same network gives the same flow.
 */
export class CheapestFlow {
  readonly #to: number[] = [];
  readonly #room: number[] = [];
  readonly #cost: number[] = [];
  readonly #from: number[][];
  readonly #price: Float64Array;

  constructor(nodes: number) {
    this.#from = Array.from({ length: nodes }, () => []);
    this.#price = new Float64Array(nodes);
  }

  /** An edge with room for so many; gives its number, by which `flowOn` tells what went over it. */
  edge(from: number, to: number, room: number, cost: number): number {
    const number = this.#to.length;
    this.#to.push(to, from);
    this.#room.push(room, 0);
    this.#cost.push(cost, -cost);
    this.#edgesOf(from).push(number);
    this.#edgesOf(to).push(number + 1);
    return number;
  }

  flowOn(edge: number): number {
    return this.#room[edge + 1] ?? 0;
  }

  /** Sends as much as there is room for from one node to another; gives how much went. */
  send(source: number, sink: number): number {
    let sent = 0;
    while (this.#priceAnew(source, sink)) {
      for (let levels = this.#levels(source, sink); levels; levels = this.#levels(source, sink)) {
        const next = new Uint32Array(this.#from.length);
        for (let went = 1; went > 0; sent += went) went = this.#push(source, sink, levels, next);
      }
    }
    return sent;
  }

  #edgesOf(node: number): number[] {
    return this.#from[node] ?? [];
  }

  #reduced(from: number, edge: number): number {
    return (this.#cost[edge] ?? 0) + (this.#price[from] ?? 0) - (this.#price[this.#to[edge] ?? 0] ?? 0);
  }

  /** Dijkstra on reduced costs; false when no way is left. What cannot be reached is priced as if it lay as far as the sink. */
  #priceAnew(source: number, sink: number): boolean {
    const distance = new Float64Array(this.#from.length).fill(Number.POSITIVE_INFINITY);
    distance[source] = 0;
    const heap = new Heap();
    heap.push(0, source);
    for (let least = heap.pop(); least; least = heap.pop()) {
      const [at, node] = least;
      if (at > (distance[node] ?? 0)) continue;
      for (const edge of this.#edgesOf(node)) {
        if (this.#room[edge] === 0) continue;
        const next = this.#to[edge] ?? 0;
        const far = at + this.#reduced(node, edge);
        if (far >= (distance[next] ?? 0)) continue;
        distance[next] = far;
        heap.push(far, next);
      }
    }
    const farthest = distance[sink] ?? Number.POSITIVE_INFINITY;
    if (farthest === Number.POSITIVE_INFINITY) return false;
    for (let node = 0; node < distance.length; node += 1)
      this.#price[node] = (this.#price[node] ?? 0) + Math.min(distance[node] ?? farthest, farthest);
    return true;
  }

  /** How many edges of reduced cost 0 lie between the source and each node; null when the sink is not among them. */
  #levels(source: number, sink: number): Int32Array | null {
    const level = new Int32Array(this.#from.length).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      if (node === sink) return level;
      for (const edge of this.#edgesOf(node)) {
        const next = this.#to[edge] ?? 0;
        if (this.#room[edge] === 0 || level[next] !== -1 || this.#reduced(node, edge) !== 0) continue;
        level[next] = (level[node] ?? 0) + 1;
        queue.push(next);
      }
    }
    return null;
  }

  /** One unit along the levels, beginning where the last one found a way; 1 when it arrived. */
  #push(node: number, sink: number, level: Int32Array, next: Uint32Array): 0 | 1 {
    if (node === sink) return 1;
    const edges = this.#edgesOf(node);
    for (let at = next[node] ?? 0; at < edges.length; at += 1) {
      next[node] = at;
      const edge = edges[at] ?? 0;
      const to = this.#to[edge] ?? 0;
      const isDown = this.#room[edge] !== 0 && level[to] === (level[node] ?? 0) + 1 && this.#reduced(node, edge) === 0;
      if (!isDown || this.#push(to, sink, level, next) === 0) continue;
      this.#room[edge] = (this.#room[edge] ?? 0) - 1;
      this.#room[edge ^ 1] = (this.#room[edge ^ 1] ?? 0) + 1;
      return 1;
    }
    next[node] = edges.length;
    return 0;
  }
}

/** The nearest first. */
class Heap {
  readonly #items: [distance: number, node: number][] = [];

  push(distance: number, node: number): void {
    const items = this.#items;
    let at = items.push([distance, node]) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isBefore(at, up)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): [distance: number, node: number] | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || !last) return first;
    items[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < items.length && this.#isBefore(left, least)) least = left;
      if (right < items.length && this.#isBefore(right, least)) least = right;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #isBefore(a: number, b: number): boolean {
    return (this.#items[a]?.[0] ?? 0) < (this.#items[b]?.[0] ?? 0);
  }

  #swap(a: number, b: number): void {
    const items = this.#items;
    [items[a], items[b]] = [items[b] as [number, number], items[a] as [number, number]];
  }
}
