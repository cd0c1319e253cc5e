import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';
import { picturesIn, textsIn, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { draftOf, photo, say } from '../support.ts';

/** What a promo tells of what it is for, and the words that nobody is to see. */
interface Row {
  readonly said: string;
  readonly title?: string;
  readonly card?: string;
  readonly language?: Language;
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
    title: 'Petal & Stem',
    card: 'We open at 8 every day except Sunday',
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
  {
    said: 'maths tutoring ad. grades 6-10, online, first lesson free. text me 555-0142. keep it friendly',
    card: 'grades 6-10\nonline\nfirst lesson free\ntext me 555-0142',
  },
  {
    said: 'advert for my plumbing business Dave Hart Plumbing 07700 900123 no call out charge',
    title: 'Dave Hart Plumbing',
    card: '07700 900123 no call out charge',
  },
  {
    said: 'an ad for the new class, mondays 6pm, first class free :) calm music',
    card: 'mondays 6pm\nfirst class free',
  },
  { said: 'quick promo, 3 seconds each, end with Book now 020 7946 0011', card: 'Book now 020 7946 0011' },
  {
    said: 'Event promo: quiz night, 12 Oct, 8pm, Corn Exchange. Free entry. Black and white please.',
    title: 'quiz night',
    card: '12 Oct\n8pm\nCorn Exchange\nFree entry',
  },
  {
    said: 'promo: The Low Tides, live jazz, Fri 14 Aug, no cover charge, dog friendly',
    title: 'The Low Tides',
    card: 'live jazz\nFri 14 Aug\nno cover charge\ndog friendly',
  },
  {
    said: 'I run a studio called Mud & Fire. need an ad. classes every Tuesday, £35, first one half price',
    title: 'Mud & Fire',
    card: 'classes every Tuesday\n£35\nfirst one half price',
  },
  {
    said: "Ad for Nina's Nails: gel manicure $30, 14 Oak Ave. text big enough to read on a phone",
    title: "Nina's Nails",
    card: 'gel manicure $30\n14 Oak Ave',
  },
  {
    said: 'It’s for my bakery Crumb, we open May 1, everything must go. promo please',
    title: 'Crumb',
    card: 'we open May 1\neverything must go',
  },
  {
    said: 'Anuncio de mi panadería Pan de Lola: pan 3,50 €, abierto de lunes a sábado, calle Mayor 5',
    title: 'Pan de Lola',
    card: 'pan 3,50 €\nabierto de lunes a sábado\ncalle Mayor 5',
    language: 'es',
  },
  {
    said: 'Anúncio dos meus bolos: Doces da Nena, encomendas até quinta, a partir de R$ 60',
    title: 'Doces da Nena',
    card: 'encomendas até quinta\na partir de R$ 60',
    language: 'pt',
  },
  {
    said: 'Hofladen Berger, frische Eier 3 €, Hauptstr. 7 in Auendorf, täglich geöffnet. Mach ein Werbevideo',
    card: 'Hofladen Berger\nfrische Eier 3 €\nHauptstr. 7 in Auendorf\ntäglich geöffnet',
    language: 'de',
  },
  {
    said: 'pub pour mon salon Chez Léa : coupe 25 €, 8 rue des Lilas, sur rendez-vous',
    title: 'Chez Léa',
    card: 'coupe 25 €\n8 rue des Lilas\nsur rendez-vous',
    language: 'fr',
  },
  {
    said: '新メニューの宣伝動画。味噌バターラーメン950円、12月1日から、一日20食限定、駐車場あり',
    card: '味噌バターラーメン950円\n12月1日から\n一日20食限定\n駐車場あり',
    language: 'ja',
  },
  {
    said: '奶茶店宣传，店名“半杯”，前三天第二杯半价，小料随便吃，学府路18号，字大一点',
    title: '半杯',
    card: '前三天第二杯半价\n小料随便吃\n学府路18号',
    language: 'zh',
  },
  {
    said: '健身房宣傳：鐵人健身，11/8到11/10全部課程八折，年卡1299',
    title: '鐵人健身',
    card: '11/8到11/10全部課程八折\n年卡1299',
    language: 'zh-hant',
  },
  {
    said: "selling my mower. make a short video, write HONDA HRX £180 and 'collection only' on it",
    card: 'HONDA HRX £180\ncollection only',
  },
  {
    said: 'bake sale friday 3pm in the hall, cakes from 50p make it colourful and fun',
    card: 'bake sale friday 3pm in the hall\ncakes from 50p',
  },
  { said: 'My boss wants it by Friday. 15 sec promo, upbeat' },
  { said: 'promo for Instagram, please use soft colours and no music' },
];

const wordsOf = (draft: EngineDraft) => ({
  title: textsIn(draft).find(({ role }) => role === 'title')?.text,
  card: picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each.text] : []))[0],
});

describe('director: facts of a promo', () => {
  for (const { said, title, card, language } of ROWS)
    it(said, () => {
      const media = [photo('p1.jpg'), photo('p2.jpg')];
      const done = say(said, { skill: 'media-content-generator', media, ...(language && { language }) });
      assert.deepEqual(wordsOf(draftOf(done)), { title, card }, done.reply);
      if (card !== undefined)
        assert.doesNotMatch(
          done.reply,
          /did not understand|not in the video|没有听懂|沒有聽懂|分からなかった/,
        );
    });

  it('shows an address that is to stand there all the way through', () => {
    const media = [photo('p1.jpg'), photo('p2.jpg')];
    const done = say('Three pics, my web address stillwater.com at the bottom all the way through', {
      ...{ skill: 'media-content-generator', media },
    });
    assert.deepEqual(
      done.calls.filter((call) => call.do !== 'match_music'),
      [
        {
          ...{ do: 'add_text', text: 'stillwater.com', role: 'caption', when: { place: 'whole' } },
          design: { place: 'bottom' },
        },
      ],
      done.reply,
    );
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
