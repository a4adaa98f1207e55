/** 2,000 commands and 5,000 completions over loopback: how fast the real process responds, and whether its memory grows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { FakeDiscord } from '../fakes/discord/discord.ts';
import type { FakeInteraction } from '../fakes/discord/interactions.ts';
import { command, typing } from '../fakes/discord/payloads.ts';
import { type Service, startService } from '../fakes/discord/process.ts';
import { figures } from './figures.ts';
import { CHAT } from './questions.ts';

const RUNS = [
  { name: 'commands', count: 2_000, aSecond: 50, target: 'p99 100 ms' },
  { name: 'completions', count: 5_000, aSecond: 100, target: 'p99 50 ms' },
] as const;
/** Before anything is measured, so that what is loaded or compiled once counts neither as time nor as growth. */
const WARM_UP = 1_000;
/** Loaded into the process under test: on SIGUSR2 it collects its garbage and says how much heap is in use. */
const HEAP_ON_SIGNAL = `data:text/javascript,process.on('SIGUSR2',()=>{gc();gc();console.error('heap '+process.memoryUsage().heapUsed)})`;

/** @param print takes one line at a time */
export async function benchDiscord(print: (line: string) => void): Promise<void> {
  const fake = await new FakeDiscord({ remember: 10, judgesOneOf: 20 }).start();
  const service = await startService(fake, { nodeArguments: ['--expose-gc', '--import', HEAP_ON_SIGNAL] });
  print('Discord: real process, loopback, time from delivery to first response');
  print('what          count  a second  p50       p99       worst     unanswered  target');
  for (const { name } of RUNS) await load(fake, name, WARM_UP, 100);
  const before = await heapOf(service);
  for (const { name, count, aSecond, target } of RUNS) {
    const times = await load(fake, name, count, aSecond);
    const { p50, p99, worst } = figures(times);
    const cells = [name.padEnd(14), String(count).padEnd(7), String(aSecond).padEnd(10), ms(p50), ms(p99), ms(worst)];
    print(`${cells.join('')}${String(count - times.length).padEnd(12)}${target}`);
  }
  const after = await heapOf(service);
  print(`heap in use after collection: ${megabytes(before)} before, ${megabytes(after)} after`);
  if (fake.problems.length > 0) print(`refused by the checker: ${fake.problems.length}, such as ${fake.problems[0]}`);
  await service.stop();
  await fake.stop();
}

/** @returns milliseconds to each first response; what was never answered is left out. */
async function load(
  fake: FakeDiscord,
  what: 'commands' | 'completions',
  count: number,
  aSecond: number,
): Promise<number[]> {
  const given: FakeInteraction[] = [];
  const from = performance.now();
  for (let i = 0; i < count; i += 1) {
    const wait = from + (i * 1000) / aSecond - performance.now();
    if (wait > 0) await sleep(wait);
    const question = CHAT[i % CHAT.length] ?? '';
    const typed = question.slice(0, 1 + (i % question.length));
    given.push(fake.deliver(what === 'commands' ? command(fake, { query: question }) : typing(fake, typed)));
  }
  const settled = await Promise.allSettled(given.map((interaction) => interaction.until(1, 3_000)));
  const times = settled.flatMap((result, i) => (result.status === 'fulfilled' ? [given[i]?.first?.after ?? 0] : []));
  fake.interactions.clear();
  return times;
}

/** Bytes of heap in use. */
async function heapOf(service: Service): Promise<number> {
  const seen = service.stderr().split('heap ').length;
  service.child.kill('SIGUSR2');
  while (service.stderr().split('heap ').length === seen) await sleep(20);
  return Number(/heap (\d+)\s*$/.exec(service.stderr())?.[1]);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`.padEnd(10);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await benchDiscord((line) => process.stdout.write(`${line}\n`));
}
