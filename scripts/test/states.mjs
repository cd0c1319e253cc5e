// npm run test:states [-- [--update] [name…]]: the panel in all its states, themes and widths, beside stored pictures.
import { parseArgs } from 'node:util';
import { setUp } from '../setup.mjs';
import { runProgram } from './runProgram.mjs';

/** The pictures alone, without what else is long of the panel's page. */
const PICTURES = 'test/states/states.test.ts';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
await setUp(['ffmpeg', 'browser', 'cjk-font']);
process.exitCode = await runProgram('mocha', [positionals.length > 0 ? PICTURES : 'test/states/*.test.ts'], {
  ...process.env,
  // Beginnings of names; all of them where there is none.
  CLIPWRIGHT_STATES: positionals.join(','),
  CLIPWRIGHT_STATES_UPDATE: values.update ? 'yes' : 'no',
});
