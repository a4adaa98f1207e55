/** What Discord remembers of an interaction: one first response within three seconds, a token for fifteen minutes. */
import { LIMITS } from '../../../bots/discord/limits.ts';
import type { BodyKind } from './checker.ts';

export interface Sent {
  readonly id: string;
  /** 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal; the words come after one. */
  readonly how: number | 'follow-up' | 'edit' | 'delete';
  readonly data: Record<string, unknown>;
  readonly files: readonly string[];
  /** Milliseconds after the interaction was sent to the bot. */
  readonly after: number;
}

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export class FakeInteraction {
  readonly sent: Sent[] = [];
  readonly refused: Refusal[] = [];
  readonly id: string;
  readonly token: string;
  #created = performance.now();
  #waiting: (() => void)[] = [];

  constructor(id: string, token: string) {
    this.id = id;
    this.token = token;
  }

  /** Makes it older, as if so many milliseconds had passed. */
  age(ms: number): void {
    this.#created -= ms;
  }

  /** The clock starts when it is given to the bot. */
  start(): void {
    this.#created = performance.now();
  }

  get first(): Sent | undefined {
    return this.sent.find((sent) => typeof sent.how === 'number');
  }

  /** Takes a first response, or says why not. */
  respond(type: number, data: Record<string, unknown>, files: readonly string[]): Refusal | null {
    if (this.#age() > LIMITS.firstResponseMs.max) return this.#refuse(404, 10062, 'Unknown interaction');
    if (this.first) return this.#refuse(400, 40060, 'Interaction has already been acknowledged.');
    return this.#take(type, data, files);
  }

  /** Takes what comes after the first response: another message, an edit of one, or that it is to go. */
  after(how: 'follow-up' | 'edit' | 'delete', data: Record<string, unknown>, files: readonly string[]): Refusal | null {
    if (this.#age() > LIMITS.tokenMs.max) return this.#refuse(401, 50027, 'Invalid Webhook Token');
    if (!this.first) return this.#refuse(404, 10015, 'Unknown Webhook');
    return this.#take(how, data, files);
  }

  /** Resolves once so many things were sent for it; rejects after the milliseconds given. */
  async until(count: number, patience = 5_000): Promise<readonly Sent[]> {
    const end = performance.now() + patience;
    while (this.sent.length < count) {
      const left = end - performance.now();
      if (left <= 0) throw new Error(`only ${this.sent.length} of ${count} sent for interaction ${this.id}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this.sent;
  }

  #age(): number {
    return performance.now() - this.#created;
  }

  #take(how: Sent['how'], data: Record<string, unknown>, files: readonly string[]): null {
    this.sent.push({ id: `${this.id}${this.sent.length}`, how, data, files, after: this.#age() });
    for (const wake of this.#waiting.splice(0)) wake();
    return null;
  }

  #refuse(status: number, code: number, message: string): Refusal {
    const refusal = { status, code, message };
    this.refused.push(refusal);
    return refusal;
  }
}

/** Which schema describes a callback, by its type. */
export function callbackKind(type: unknown): BodyKind {
  switch (type) {
    case 8:
      return 'callback.autocomplete';
    case 9:
      return 'callback.modal';
    case 6:
    case 7:
      return 'callback.update';
    default:
      return 'callback.message';
  }
}
