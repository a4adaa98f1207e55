/** What may be written to the log about a question: an id, a verdict, a time; the words only where the operator says so. */
import type { Reply, Request } from './exchange.ts';

export interface LogPort {
  readonly info: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
}

export interface QuestionLog {
  /**
   * @param id the delivery's id, given by the platform
   * @param took milliseconds
   */
  readonly answered: (surface: string, id: string, request: Request, reply: Reply, took: number) => void;
}

/** @param words true: log what was asked too (`LOG_QUESTIONS=on`). */
export function questionLog(log: LogPort, words: boolean): QuestionLog {
  if (words) log.info({}, 'LOG_QUESTIONS is on: every question is written to this log in full.');
  return {
    answered: (surface, id, request, reply, took) => {
      const fields = { surface, id, verdict: verdictOf(reply), ms: Math.round(took * 10) / 10 };
      log.info(words ? { ...fields, question: wordsOf(request) } : fields, 'answered');
      if (reply.reply === 'trouble' && reply.cause !== undefined) {
        log.error({ surface, id, cause: nameOf(reply.cause, words) }, 'a fault kept a question from its answer');
      }
    },
  };
}

function verdictOf(reply: Reply): string {
  switch (reply.reply) {
    case 'answer':
    case 'post':
    case 'copy':
      return reply.answer.verdict ?? reply.answer.kind;
    case 'checked':
      return reply.checked.map(({ claim: { answer } }) => answer.verdict ?? answer.kind).join(', ') || 'nothing read';
    case 'pick-day':
    case 'take-back':
    case 'trouble':
      return reply.reply;
  }
}

function wordsOf(request: Request): string {
  switch (request.kind) {
    case 'ask':
      return request.text;
    case 'check':
      return request.message;
    case 'follow-up':
    case 'day':
      return request.carried ?? '';
  }
}

/** A message may hold the question; a stack without its first line does not. */
function nameOf(cause: unknown, words: boolean): unknown {
  if (words || !(cause instanceof Error)) return words ? cause : 'not an error';
  return { name: cause.name, at: cause.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) };
}
