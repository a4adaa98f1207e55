/** 2,000 commands over loopback at 50 a second, over a socket and over HTTP: how fast they are acknowledged, and memory. */
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Payloads } from '../fakes/slack/payloads.ts';
import { type Running, startService } from '../fakes/slack/process.ts';
import { FakeSlack } from '../fakes/slack/slack.ts';
import { httpTransport, socketTransport } from '../fakes/slack/transports.ts';
import { CHAT } from './questions.ts';

const COMMANDS = 2_000;
const A_SECOND = 50;
/** Before memory is measured for the first time, so that what is loaded once does not count as growth. */
const WARM_UP = 500;
/** Has the process tell its heap on SIGUSR2, after a collection. */
const WEIGHED = [
  '--expose-gc',
  '--import',
  'data:text/javascript,process.on("SIGUSR2",()=>{gc();gc();process.stderr.write("heap="+process.memoryUsage().heapUsed+"\\n")})',
];

/** @param print takes one line at a time */
export async function benchSlack(print: (line: string) => void): Promise<void> {
  print(
    `Slack: ${COMMANDS} commands at ${A_SECOND} a second, real process, loopback (target: p99 100 ms, worst 1 s, no growth)`,
  );
  print('mode     ack p50    p99        worst      unanswered  heap before    after');
  for (const mode of ['socket', 'http'] as const) {
    const slack = await new FakeSlack().start();
    const service = await startService(slack, { mode, nodeArguments: WEIGHED });
    const payloads = new Payloads(slack);
    const transport =
      mode === 'socket' ? socketTransport(slack) : httpTransport(slack, () => `${service.origin}/slack/events`);
    const run = async (count: number): Promise<number[]> => {
      const from = performance.now();
      const acks: Promise<number>[] = [];
      for (let i = 0; i < count; i += 1) {
        const wait = from + (i * 1000) / A_SECOND - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        const payload = payloads.command(CHAT[i % CHAT.length] ?? '');
        acks.push(
          transport.send('command', payload).then(
            ({ took }) => took,
            () => Number.NaN,
          ),
        );
      }
      return Promise.all(acks);
    };
    await run(WARM_UP);
    const before = await heap(service);
    const took = await run(COMMANDS);
    const after = await heap(service);
    const answered = took.filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
    const at = (share: number) =>
      `${(answered[Math.ceil(answered.length * share) - 1] ?? Number.NaN).toFixed(1)} ms`.padEnd(11);
    const unanswered = String(COMMANDS - answered.length).padEnd(12);
    print(`${mode.padEnd(9)}${at(0.5)}${at(0.99)}${at(1)}${unanswered}${megabytes(before)}${megabytes(after)}`);
    if (slack.faults.length > 0)
      print(`refused by the Block Kit checker: ${slack.faults.length}, such as ${slack.faults[0]}`);
    await service.stop();
    await slack.stop();
  }
}

/** Bytes of heap in use after a collection. */
async function heap({ child, stderr }: Running): Promise<number> {
  const before = stderr().length;
  child.kill('SIGUSR2');
  for (;;) {
    const said = /heap=(\d+)\n/.exec(stderr().slice(before))?.[1];
    if (said) return Number(said);
    await pause(20);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`.padEnd(15);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await benchSlack((line) => process.stdout.write(`${line}\n`));
}
