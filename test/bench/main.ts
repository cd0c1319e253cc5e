// `npm run bench` measures everything, `npm run bench -- render` one thing. Ratios within one run are what counts: times of different runs differ.
import { benchmarks } from './benchmarks.ts';
import type { Figure } from './types.ts';

const DECIMALS: Record<Figure['unit'], number> = { ratio: 2, s: 2, ms: 0, MB: 1, kB: 1, '/s': 0, px: 3 };

function line({ what, value, unit, below, above, goal }: Figure): string {
  const number = value.toFixed(DECIMALS[unit]).padStart(9);
  const limits = [
    ...(below === undefined ? [] : [`must be below ${below}`]),
    ...(above === undefined ? [] : [`must be above ${above}`]),
    ...(goal === undefined ? [] : [`will go to ${goal}`]),
  ].join(', ');
  return `  ${what.padEnd(44)}${number} ${unit === 'ratio' ? '×' : unit}${limits === '' ? '' : `   (${limits})`}`;
}

function isMissed({ value, below, above }: Figure): boolean {
  return (below !== undefined && value >= below) || (above !== undefined && value <= above);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark “${unknown.join('”, “')}”. Known: ${Object.keys(benchmarks).join(', ')}.`,
  );
  process.exit(2);
}
let failed = false;
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${name}:`);
  try {
    const figures = await benchmark((text) => console.log(`  … ${text}`));
    for (const figure of figures) console.log(line(figure));
    failed ||= figures.some(isMissed);
  } catch (error) {
    console.error(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
