/** Questions from a pipe: one a line, each answered in its turn, in bounded memory. */
import type { Readable } from 'node:stream';

/** The lines of a stream without their ends. Of a line longer than `limit` characters the beginning is kept. */
export async function* linesOf(input: Readable, limit: number): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let line = '';
  let open = false;
  let first = true;
  const whole = () => {
    const text = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    line = '';
    open = false;
    return text.replace(/\r$/, '');
  };
  for await (const chunk of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      line += chunk.slice(from, Math.min(end, from + limit - line.length));
      yield whole();
      from = end + 1;
    }
    if (from < chunk.length) {
      line += chunk.slice(from, from + Math.max(0, limit - line.length));
      open = true;
    }
  }
  if (open) yield whole();
}
