/** The ledger of a prompt that stays open: a changed one takes its place, a broken one leaves the last good one. */
import type { Interdict } from '../../core/port.ts';
import { shippedLedger } from '../../data/load.ts';
import { ledgerService } from '../service/ledger-service.ts';
import { watchLedger } from '../service/ledger-watch.ts';
import { LIMITS } from './limits.ts';

export interface KeptLedger {
  readonly current: () => Interdict;
  /** What happened since it was last asked, one sentence each. */
  readonly news: () => readonly string[];
  readonly stop: () => void;
}

/** @param directory to watch; null: the shipped ledger's */
export function keepLedger(first: Interdict, open: () => Interdict, directory: string | null): KeptLedger {
  let waiting: Interdict | null = first;
  let news: string[] = [];
  const service = ledgerService(
    () => {
      const next = waiting ?? open();
      waiting = null;
      return next;
    },
    () => new Date(),
    ({ refused, version }) => {
      news = [
        refused
          ? `The ledger changed and cannot be loaded, so the last good one stays: ${refused.reason}`
          : `The ledger changed; answers now come from version ${version.slice(0, 12)}.`,
      ];
    },
  );
  const watch = watchLedger(directory ?? shippedLedger(), LIMITS.ledgerLook, () => void service.reload());
  return {
    current: service.current,
    news: () => {
      const all = news;
      news = [];
      return all;
    },
    stop: watch.stop,
  };
}
