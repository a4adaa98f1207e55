/** The shipped ledger, opened once as every surface opens it, on one day. */
import { openInterdict } from '../../bots/service/open.ts';

export const TODAY = '2026-11-21';
export const interdict = openInterdict(null);
