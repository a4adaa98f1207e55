#!/usr/bin/env node
/** `npm run ask`: the terminal's way in. */
import { openInterdict } from '../service/open.ts';
import { runTerminal } from './run.ts';

await runTerminal(process.argv.slice(2), openInterdict);
