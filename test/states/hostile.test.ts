import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PanelPage } from '../ui/panel-page/support/harness.ts';
import { usePages } from '../ui/panel-page/support/pages.ts';
import { called } from './gallery/extremes.ts';
import { DRAWERS_OPEN } from './gallery/state.ts';
import { faultsOf } from './support/checks.ts';
import { makeMedia, withSmallPhotos } from './support/media.ts';

/** What must never come true, as an expression of the page's; refusals of the policy are faults of the page's. */
const RAN =
  "globalThis.ran === true || document.querySelector('script:not([nonce]), iframe, object') !== null";

/** Written to be run, wherever words are read as something else than words. */
const CODE = [
  '<img src=x onerror="ran = true">',
  '<script>ran = true</script>',
  '<svg onload="ran = true"><iframe srcdoc="<script>parent.ran = true</script>">',
  '[x](javascript:ran=true)',
  '![x](https://example.com/x.png" onerror="ran=true)',
  '<https://example.com/"onclick="ran=true>',
  '"><style>* { display: none }</style>',
  '</div></article></section>',
  '&lt;script&gt;ran = true&lt;/script&gt; &#x3c;b&#x3e;',
  'ran: `${ran = true}` {{constructor.constructor("ran = true")()}}',
] as const;

/** Written to turn, cover or stretch what stands beside it. */
const SIGNS = [
  '\u202Egpj.exe',
  '\u2066\u2067\u2068 \u202D\u202A\u202B',
  '\u200B\u200D\uFEFF\u00AD',
  'Z\u0351\u036B\u0343\u0363A\u0321L\u0322G\u0323O'.repeat(40),
  '\u0000\u0007\u001B[31m',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(30),
  'رحلة إلى البحيرة',
  '把我和奶奶在湖边拍的照片'.repeat(30),
  '| a | b |\n| --- | --- |\n| '.padEnd(600, 'x') + ' | y |',
  '# '.padEnd(3000, 'Heading'),
  `> ${'> '.repeat(200)}deep`,
  `${'- '.repeat(100)}deep`,
  '```\n'.padEnd(10_000, 'x'),
  'https://example.com/'.padEnd(10_000, 'y'),
  'supercalifragilistic'.repeat(500),
  'word '.repeat(2000),
  '\n'.repeat(200),
  '',
] as const;

describe('panel page: names, titles and answers that mean no good', function () {
  this.timeout(240_000);
  const open = usePages(makeMedia);

  const check = async (panel: PanelPage, words: string): Promise<void> => {
    await panel.show(withSmallPhotos(called(words)));
    assert.deepEqual(await faultsOf(panel), [], JSON.stringify(words.slice(0, 200)));
    assert.equal(await panel.page.evaluate(RAN), false, JSON.stringify(words.slice(0, 200)));
  };

  for (const width of [240, 480, 900])
    it(`neither run nor break the layout, ${width} px wide`, async () => {
      const panel = await open({ width, height: 900, ...DRAWERS_OPEN });
      for (const words of [...CODE, ...SIGNS]) await check(panel, words);
    });

  it('neither run nor break it in any mixture', async () => {
    const panel = await open({ width: 300, height: 900, ...DRAWERS_OPEN });
    const words = fc
      .array(fc.oneof(fc.constantFrom(...CODE, ...SIGNS), fc.string({ unit: 'binary', maxLength: 40 })), {
        minLength: 2,
        maxLength: 6,
      })
      .map((parts) => parts.join('').slice(0, 10_000));
    await fc.assert(
      fc.asyncProperty(words, (mixed) => check(panel, mixed)),
      { numRuns: 60 },
    );
  });
});
