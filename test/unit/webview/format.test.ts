import assert from 'node:assert/strict';
import {
  count,
  formatAgo,
  formatBytes,
  formatClock,
  formatMoment,
  formatPercent,
  formatSeconds,
  timeWords,
} from '../../../webview/lib/format.ts';

describe('formatting', () => {
  it('writes lengths as a clock', () => {
    assert.deepEqual([0, 400, 32_000, 59_600, 725_000, 3_723_000].map(formatClock), [
      '0:00',
      '0:00',
      '0:32',
      '1:00',
      '12:05',
      '1:02:03',
    ]);
  });

  it('guesses how long something takes still from what is done, and says nothing before there is something to say', () => {
    assert.deepEqual(timeWords(1000, 0.5), []);
    assert.deepEqual(timeWords(Number.NaN, 0.5), []);
    assert.deepEqual(timeWords(42_000, undefined), ['0:42']);
    assert.deepEqual(timeWords(42_000, 0.01), ['0:42']);
    assert.deepEqual(timeWords(42_000, 1), ['0:42']);
    assert.deepEqual(timeWords(42_000, 0.4), ['0:42', 'about 1:05 left']);
    assert.deepEqual(timeWords(99_000, 0.99), ['1:39', 'about 0:05 left']);
  });

  it('never writes a negative length', () => {
    assert.equal(formatClock(-1500), '0:00');
  });

  it('writes seconds to a tenth, without idle zeros', () => {
    assert.deepEqual([0, 3000, 2500, 2449].map(formatSeconds), ['0 s', '3 s', '2.5 s', '2.4 s']);
  });

  it('writes sizes in decimal units', () => {
    assert.deepEqual([0, 870, 1000, 12_440_000, 350_000_000, 1.5e9, 2e15].map(formatBytes), [
      '0 bytes',
      '870 bytes',
      '1 KB',
      '12.4 MB',
      '350 MB',
      '1.5 GB',
      '2000 TB',
    ]);
  });

  it('goes on to the next unit where rounding reaches it', () => {
    assert.deepEqual([999_499, 999_500].map(formatBytes), ['999 KB', '1 MB']);
  });

  it('writes fractions as per cent, beyond a hundred where sound is amplified', () => {
    assert.deepEqual([0, 0.354, 1, 1.5].map(formatPercent), ['0%', '35%', '100%', '150%']);
  });

  it('counts', () => {
    assert.deepEqual(
      [1, 0, 92, 1200].map((number) => count(number, 'credit')),
      ['1 credit', '0 credits', '92 credits', `${(1200).toLocaleString()} credits`],
    );
  });

  it('names the day only when it is not today', () => {
    const noon = new Date(2026, 2, 4, 12, 0);
    assert.equal(formatMoment(new Date(2026, 2, 4, 9, 5).toISOString(), noon, 'en-GB'), '09:05');
    assert.equal(formatMoment(new Date(2026, 2, 3, 9, 5).toISOString(), noon, 'en-GB'), '3 Mar, 09:05');
  });

  it('says how long ago something was, and after a day when', () => {
    const now = new Date(2026, 2, 4, 12, 0);
    const ago = (minutes: number) =>
      formatAgo(new Date(now.getTime() - 60_000 * minutes).toISOString(), now, 'en-GB');
    assert.deepEqual([-1, 0.5, 2.9, 59, 60, 23 * 60].map(ago), [
      ...['just now', 'just now', '2 min ago', '59 min ago', '1 h ago', '23 h ago'],
    ]);
    assert.equal(ago(27 * 60), '3 Mar, 09:00');
  });

  it('makes nothing of what is no time', () => {
    assert.equal(formatMoment('yesterday', new Date()), '');
    assert.equal(formatAgo('yesterday', new Date()), '');
  });
});
