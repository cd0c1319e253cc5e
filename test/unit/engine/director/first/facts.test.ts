import assert from 'node:assert/strict';
import { picturesIn, textsIn, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { draftOf, photo, say } from '../support.ts';

/** What a promo tells of what it is for, and the words that nobody is to see. */
interface Row {
  readonly said: string;
  readonly title?: string;
  readonly card?: string;
  readonly files?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    said: 'i need an ad for my sewing class. mondays and fridays 17:15, old mill. trial is free. calm music',
    card: 'mondays and fridays 17:15\nold mill\ntrial is free',
  },
  {
    said: 'selling my boat, 1998 westerly, 2 owners, £7,250 ono. text 07700 900555',
    card: '1998 westerly\n2 owners\n£7,250 ono\ntext 07700 900555',
  },
  {
    said: '30 second advert for my florist, Petal & Stem. Upbeat. We open at 8 every day except Sunday',
    card: 'Petal & Stem\nWe open at 8 every day except Sunday',
  },
  {
    said: 'Listing video for 9 Quay Street, 2 bed flat, £210,000. Vertical.',
    title: '9 Quay Street',
    card: '2 bed flat\n£210,000',
  },
  {
    said: 'Launch video for my app Tidewise. Problem: 40 tabs. Answer: one key. Free on the App Store.',
    title: 'Tidewise',
    card: 'Problem: 40 tabs\nAnswer: one key\nFree on the App Store',
  },
  {
    said: 'Bike shop. Punctures £12, 22 Castle St, closed Wednesdays. Walk-ins welcome! Come and see us.',
    card: 'Bike shop\nPunctures £12\n22 Castle St\nclosed Wednesdays\nWalk-ins welcome\nCome and see us',
  },
  {
    said: 'ad for Moor Removals with our slogan You rest, we run',
    title: 'Moor Removals',
    card: 'You rest, we run',
  },
  { said: 'quick promo, 3 seconds each, end with Book now 020 7946 0011', card: 'Book now 020 7946 0011' },
  {
    said: 'Event promo: quiz night, 12 Oct, 8pm, Corn Exchange. Free entry. Black and white please.',
    title: 'quiz night',
    card: '12 Oct\n8pm\nCorn Exchange\nFree entry',
  },
  { said: 'My boss wants it by Friday. 15 sec promo, upbeat' },
  { said: 'promo for Instagram, please use soft colours and no music' },
];

const wordsOf = (draft: EngineDraft) => ({
  title: textsIn(draft).find(({ role }) => role === 'title')?.text,
  card: picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each.text] : []))[0],
});

describe('director: facts of a promo', () => {
  for (const { said, title, card } of ROWS)
    it(said, () => {
      const done = say(said, { skill: 'media-content-generator', media: [photo('p1.jpg'), photo('p2.jpg')] });
      assert.deepEqual(wordsOf(draftOf(done)), { title, card }, done.reply);
    });

  it('lays a logo of which nothing is said over a corner, and makes no picture of it', () => {
    const media = [photo('p1.jpg'), photo('our_logo.png')];
    for (const said of [
      '15 sec promo',
      'promo; our logo should sit in the top right corner the whole time',
    ]) {
      const draft = draftOf(say(said, { skill: 'media-content-generator', media }));
      const shown = draft.t.flatMap(({ sg }) => sg.map(({ kind, name }) => `${kind} ${name}`));
      assert.ok(shown.includes('overlay our logo') && !shown.includes('image our logo'), said);
    }
  });
});
