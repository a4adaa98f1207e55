/** Percentiles of measured times, in milliseconds. */

/**
 * Milliseconds that a call takes of its own. The clock counts what else the machine does, and the processor time what
 * other threads of this process do (compiling, collecting): neither is less than the call's own, so the lesser is taken.
 * Measuring takes some 5 microseconds.
 */
export function ownTime(work: () => unknown): number {
  const [clock, { user, system }] = [performance.now(), process.cpuUsage()];
  work();
  const used = process.cpuUsage();
  return Math.min(performance.now() - clock, (used.user - user + used.system - system) / 1000);
}

export interface Figures {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  readonly perSecond: number;
}

export function figures(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), worst: at(1), perSecond: (1000 * sorted.length) / total };
}

/** Runs `work` over the questions again and again, after a warm-up, and times each call. */
export function timed(
  questions: readonly string[],
  rounds: number,
  work: (question: string) => unknown,
  warmUp = 2,
): Figures {
  for (let round = 0; round < warmUp; round++) for (const question of questions) work(question);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      times.push(ownTime(() => work(question)));
    }
  }
  return figures(times);
}

export function row(name: string, f: Figures, more = ''): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 3 : 1).padStart(10);
  return `${name.padEnd(50)}${ms(f.p50)}${ms(f.p99)}${ms(f.worst)}${Math.round(f.perSecond).toLocaleString('en').padStart(10)}  ${more}`;
}

export const HEADER = `${''.padEnd(50)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}${'worst ms'.padStart(10)}${'per s'.padStart(10)}`;

/** Heap in use after a collection, in megabytes; needs --expose-gc. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
}
