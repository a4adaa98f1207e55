/** A person's last questions, kept only for those who switched it on, for their App Home. */
import { z } from 'zod';
import { visible } from '../../core/answer/visible.ts';
import { keptFile } from '../conversation/kept-file.ts';

const KEPT = 10;
const PEOPLE = 5_000;
const stored = z.record(z.string(), z.array(z.string().max(500)).max(KEPT));

export interface RecentQuestions {
  /** Newest first; null: not switched on. */
  readonly of: (person: string) => readonly string[] | null;
  readonly switchOn: (person: string) => Promise<void>;
  /** Forgets what was kept, and keeps no more. */
  readonly switchOff: (person: string) => Promise<void>;
  readonly add: (person: string, question: string) => Promise<void>;
}

/** @param person workspace and user, as one key */
export async function fileRecent(file: string): Promise<RecentQuestions> {
  const kept = await keptFile(file, stored);
  const people = new Map(Object.entries(kept.found ?? {}));
  const write = () => kept.write(() => Object.fromEntries(people));
  return {
    of: (person) => people.get(person) ?? null,
    switchOn: async (person) => {
      if (people.has(person)) return;
      if (people.size >= PEOPLE) throw new Error('no more people can be kept');
      people.set(person, []);
      await write();
    },
    switchOff: async (person) => {
      if (people.delete(person)) await write();
    },
    add: async (person, question) => {
      const questions = people.get(person);
      const text = visible(question).trim().slice(0, 500);
      if (!questions || text === '') return;
      people.set(person, [text, ...questions.filter((each) => each !== text)].slice(0, KEPT));
      await write();
    },
  };
}
