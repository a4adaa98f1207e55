/** Holds the last good ledger: a changed one takes its place, a broken one does not (promise 9). */
import type { Interdict } from '../../core/port.ts';

export interface LedgerState {
  readonly version: string;
  /** The newest day recorded in it. */
  readonly newest: string;
  readonly records: number;
  readonly loadedAt: Date;
  /** The last attempt to load a newer one, where that was refused. */
  readonly refused: { readonly at: Date; readonly reason: string } | null;
}

export interface LedgerService {
  readonly current: () => Interdict;
  readonly state: () => LedgerState;
  /** Never throws. */
  readonly reload: () => 'changed' | 'same' | 'refused';
}

/**
 * @param open loads the ledger anew; throws where it cannot be used
 * @throws what `open` throws, the first time only: with no good ledger there is nothing to serve
 */
export function ledgerService(
  open: () => Interdict,
  now: () => Date,
  changed: (state: LedgerState) => void = () => {},
): LedgerService {
  let interdict = open();
  let state = stateOf(interdict, now());
  return {
    current: () => interdict,
    state: () => state,
    reload: () => {
      try {
        const next = open();
        const same = next.about().version === state.version;
        interdict = same ? interdict : next;
        state = same ? { ...state, refused: null } : stateOf(next, now());
        if (!same) changed(state);
        return same ? 'same' : 'changed';
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        state = { ...state, refused: { at: now(), reason } };
        changed(state);
        return 'refused';
      }
    },
  };
}

function stateOf(interdict: Interdict, loadedAt: Date): LedgerState {
  const { version, newest, records } = interdict.about();
  return { version, newest, records, loadedAt, refused: null };
}
