import assert from 'node:assert/strict';
import { direct, messageIn } from '../../../../../../../src/engine/director/direct.ts';
import type { Intent } from '../../../../../../../src/engine/director/readers/intents/intents.ts';
import { readSlots } from '../../../../../../../src/engine/director/readers/intents/slots/slots.ts';
import { clip, photo } from '../../../support.ts';

const MEDIA = [...['beach.jpg', 'dog.jpg', 'cake.jpg'].map(photo), clip('clip5.mp4', 12_000)];
const SLIDESHOW = { skill: 'online-photo-video-maker', fresh: [], media: MEDIA } as const;
const MADE = direct({
  ...SLIDESHOW,
  language: 'en',
  message: 'make a slideshow with the title "Summer" and captions with file names',
});

/** What is made of words whose intent is known, with words to be shown beside them: in a first request (`F`), or where there is a video. */
function read([turn, language, words, ...rest]: Row, intent: Intent) {
  const message = messageIn({
    ...{ ...SLIDESHOW, language, message: words },
    ...(turn === 'E' && { draft: MADE.draft, memory: MADE.memory }),
  });
  assert.ok(message);
  const shown = rest.filter((each) => typeof each === 'string');
  const beside = { shown, givesWords: shown.length > 0 };
  return readSlots(words, intent, { ...message, ...beside }).map((wish) =>
    wish.kind === 'edit' ? wish.call : wish,
  );
}

/** What is shown beside the words, as text; and what is made of it. */
type Row = readonly [turn: 'F' | 'E', language: string, words: string, ...(string | object)[]];

const ALL = { by: 'all' };
const SPOKEN = { by: 'spoken' };
const role = (name: string) => ({ by: 'role', role: name });
const number = (...numbers: number[]) => ({ by: 'number', of: 'picture', numbers });
const design = (values: object, which: object = ALL) => ({ do: 'design_text', which, design: values });
const enters = (kind: string, d = 350, which: object = ALL) => design({ enter: { kind, d } }, which);
const still = (which: object = ALL) =>
  design({ enter: { kind: 'none', d: 0 }, leave: { kind: 'none', d: 0 } }, which);
const time = (when: object, which: object) => ({ do: 'time_text', which, when });
const gone = (which: object) => ({ do: 'remove_texts', which });
const added = (text: string, as: string, more: object = {}) => ({ do: 'add_text', text, role: as, ...more });
const other = (text: string, which: object) => ({ do: 'set_text', which, text });
const cannot = (what: string) => ({ kind: 'impossible', what });
const asked = (about: string) => ({ kind: 'question', about });
const wordless = (as: string) => ({ kind: 'wordless', role: as });
const plate = { color: '#000000', opacity: 0.75 };

const ROWS: Readonly<Partial<Record<Intent, readonly Row[]>>> = {
  'text.style': [
    ['E', 'en', "the print's too wee for our treasurer", design({ size: { times: 1.4 } })],
    [
      'E',
      'en',
      'and make the captions white on a dark strip',
      design({ color: '#ffffff', plate }, role('caption')),
    ],
    ['F', 'en', 'in a loopy handwriting kind of thing', design({ font: 'script' })],
    ['E', 'en', 'no box round the text', design({ plate: null })],
    ['F', 'zh', '字大又粗', design({ size: { times: 1.4 }, weight: 'bold' })],
    ['E', 'zh-tw', '後面墊個深色', design({ plate }, SPOKEN)],
    ['F', 'es', 'letras grandes amarillas', design({ size: { times: 1.4 }, color: '#ffd21f' })],
    ['F', 'de', 'in Riesenbuchstaben', design({ size: { times: 1.4 } })],
    ['F', 'fr', 'textes très lisibles de loin', design({ size: { times: 1.4 } })],
    ['F', 'pt', 'texto branco com tarja preta', design({ color: '#ffffff', plate })],
    ['E', 'ja', '字が小さくて母が読めないそうです', design({ size: { times: 1.4 } })],
    ['E', 'en', 'left aligned looks tidier', design({ align: 'left' }, SPOKEN)],
    ['E', 'en', 'capital letters for the heading', other('SUMMER', { by: 'words', words: 'Summer' })],
    ['E', 'en', 'the names bigger please', design({ size: { times: 1.4 } }, role('caption'))],
    ['E', 'en', 'text in yellow is vile'],
    ['E', 'zh', '那个红字太凶了'],
    ['E', 'en', 'the first title in capitals, the rest normal'],
    ['E', 'en', 'make the words red, wait, green'],
    ['E', 'en', 'Purple text on a purple jumper, who thought of that'],
    ['E', 'en', 'White with a thin black edge'],
    ['E', 'en', 'make the price massive, everything else tiny'],
    ['E', 'en', 'the title is in capitals and it shouts'],
    ['F', 'ja', '材料は白い文字で'],
  ],
  'text.place': [
    ['E', 'en', 'could they live at the bottom', design({ place: 'bottom' }, SPOKEN)],
    ['F', 'en', 'small, bottom left corner', design({ size: { times: 0.7 }, place: 'bottom-left' })],
    ['F', 'zh', '字在画面中间', design({ place: 'center' })],
    ['F', 'es', 'abajo a la izquierda', design({ place: 'bottom-left' })],
    ['F', 'de', 'unten rechts', design({ place: 'bottom-right' })],
    ['E', 'fr', 'et descends les légendes tout en bas', design({ place: 'bottom' }, role('caption'))],
    ['F', 'pt', 'no meio da tela', design({ place: 'center' })],
    ['F', 'ja', '左側に', design({ place: 'left' })],
    ['E', 'en', 'Text in the middle please not on the edge', design({ place: 'center' })],
    [
      'E',
      'en',
      'move the title from the top to the bottom left',
      design({ place: 'bottom-left' }, role('title')),
    ],
    ['E', 'zh', '标题往中间放，现在贴着边', design({ place: 'center' }, role('title'))],
    ['E', 'en', "oh and could Roy's dates go lower, they're on his tie"],
    ['E', 'en', 'not smack in the middle of the bride'],
    ['F', 'zh', '字在图下面别压图'],
    ['F', 'en', 'Welsh on the top, English below'],
  ],
  'text.anim': [
    ['E', 'en', 'Type the heading out letter by letter like a telex', enters('type', 1200, role('title'))],
    ['E', 'en', 'stop the letters bouncing', still()],
    ['E', 'de', 'einfach da und gut', still(SPOKEN)],
    ['F', 'es', 'letra por letra', enters('type', 1200)],
    ['F', 'fr', "je veux que le texte s'écrive tout seul comme une machine à écrire", enters('type', 1200)],
    ['F', 'pt', 'texto pulando na tela', enters('pop')],
    ['E', 'ja', '文字はふわっと出てくる感じに', enters('fade')],
    ['E', 'zh-tw', '靜靜出現就得', still(SPOKEN)],
    ['E', 'en', 'why do the letters bounce'],
    ['F', 'en', 'one line at a time'],
    ['F', 'zh', '名单往上滚'],
    ['E', 'en', 'type it slower'],
  ],
  'text.time': [
    ['E', 'en', 'leave the title up for 5 seconds', time({ length: 5000 }, role('title'))],
    ['E', 'en', 'the title vanishes before I have read it', time({ length: 4500 }, role('title'))],
    ['E', 'zh', '标题太快了', time({ length: 4500 }, role('title'))],
    ['E', 'de', 'Titel durchgehend', time({ place: 'whole' }, role('title'))],
    ['E', 'fr', 'le titre affiché du début à la fin', time({ place: 'whole' }, role('title'))],
    ['E', 'es', 'el título todo el tiempo', time({ place: 'whole' }, role('title'))],
    ['E', 'en', 'show the title only after 2 seconds', time({ start: 2000 }, role('title'))],
    ['E', 'zh', '标题晚一秒出来', time({ start: 1000 }, role('title'))],
    ['E', 'zh', '标题别一直挂着 五秒够了', time({ length: 5000 }, role('title'))],
    ['E', 'zh', '标题还没读完就跑了', time({ length: 4500 }, role('title'))],
    ['E', 'en', 'name stays until he has finished his line'],
    ['E', 'en', 'the words at the end come too early'],
    ['E', 'en', 'the caption lags a picture behind'],
  ],
  'text.remove': [
    ['E', 'en', 'does it really need that title', gone(role('title'))],
    ['E', 'zh', '我说了不要字 怎么又有字', gone(ALL)],
    ['F', 'de', 'keine Schrift', gone(ALL)],
    ['F', 'fr', 'sans rien écrire', gone(ALL)],
    ['F', 'ja', '文字は一切出さないでください', gone(ALL)],
    ['E', 'en', 'fewer words'],
    ['E', 'en', 'keep the names but scrap the places'],
    ['E', 'zh', '夫妻二字去掉'],
    ['E', 'pt', 'tira o texto de cima da noiva'],
    ['E', 'es', 'con el título basta'],
  ],
  'text.add': [
    ['F', 'en', 'finish on', 'See you next year', added('See you next year', 'closing')],
    [
      'E',
      'en',
      'on the second one write',
      'Our first home',
      added('Our first home', 'caption', { on: number(2) }),
    ],
    ['F', 'zh', '片头写', '三十年', added('三十年', 'title')],
    ['F', 'de', 'und am Ende groß', 'Bis bald', added('Bis bald', 'closing')],
    ['F', 'ja', 'ラストに', 'またね', added('またね', 'closing')],
    ['F', 'fr', 'à la fin', 'Merci', added('Merci', 'closing')],
    ['F', 'pt', 'no final', 'Até logo', added('Até logo', 'closing')],
    ['F', 'es', 'al final que diga', 'Gracias', added('Gracias', 'closing')],
    [
      'F',
      'en',
      'one per photo',
      'sand / paws / icing',
      ...['sand', 'paws', 'icing'].map((text, at) => added(text, 'caption', { on: number(at + 1) })),
    ],
    ['E', 'en', 'it wants a heading', wordless('title')],
    ['E', 'en', 'on the boat one write', 'The Mary Rose'],
    ['F', 'en', 'at start and finish', 'Open daily'],
    ['F', 'en', 'not at the end', 'Bye'],
  ],
  'text.change': [
    ['E', 'en', 'the title should be', 'Autumn', other('Autumn', role('title'))],
    [
      'E',
      'en',
      'it says “Summer” and it should be “Summer 1984”',
      other('Summer 1984', { by: 'words', words: 'Summer' }),
    ],
    ['E', 'zh', '标题改成', '秋天', other('秋天', role('title'))],
    ['E', 'es', 'el título que diga', 'Otoño', other('Otoño', role('title'))],
    ['E', 'de', 'Titel lieber', 'Herbst', other('Herbst', role('title'))],
    ['E', 'fr', 'le titre', 'Automne', other('Automne', role('title'))],
    ['E', 'en', 'the date should read', '21st'],
    ['E', 'en', 'our name has changed to', 'Fox & Daughter'],
    ['E', 'en', 'the title is wrong'],
  ],
  card: [
    [
      'E',
      'en',
      'a page before the third one that just says',
      'Two Years Later',
      { do: 'add_card', text: 'Two Years Later', at: { at: 'before', target: number(3) } },
    ],
    [
      'F',
      'en',
      'last screen all black with just',
      'Sleep well',
      { do: 'add_card', text: 'Sleep well', at: { at: 'end' } },
      { do: 'set_card', target: SPOKEN, ground: '#000000' },
    ],
    ['F', 'zh', '片头来一张', '第一章', { do: 'add_card', text: '第一章', at: { at: 'start' } }],
    [
      'F',
      'de',
      'am Anfang eine Tafel',
      'Kapitel 1',
      { do: 'add_card', text: 'Kapitel 1', at: { at: 'start' } },
    ],
    ['F', 'en', 'a card between starters and mains', 'Mains'],
    ['F', 'en', 'each gets a name card', 'Tom'],
    ['E', 'en', 'before the honeymoon', 'Part two'],
    ['F', 'es', 'cada paso en su propia pantalla'],
  ],
  subtitles: [
    ['E', 'en', "could you put subtitles on what he says, my husband's deaf", cannot('hear')],
    ['E', 'zh', 'srt给我一份', { do: 'set_subtitles', written: true }],
    ['E', 'zh', '全程字幕关掉吧', gone(role('caption'))],
    ['F', 'pt', 'o discurso do noivo inteiro com legenda', cannot('hear')],
    ['E', 'en', "mum can't follow without captions for what the doctor says"],
    ['E', 'es', 'Los subtítulos van atrasados dos segundos'],
    ['E', 'ja', '字幕がずれてます'],
    ['F', 'de', 'mit großen Untertiteln'],
  ],
  undo: [
    ['E', 'en', 'scratch that', { kind: 'undo', steps: 1 }],
    ['E', 'en', 'back two steps please', { kind: 'undo', steps: 2 }],
    ['E', 'en', 'oh god no, undo undo undo', { kind: 'undo', steps: 3 }],
    ['E', 'zh', '往回退两步', { kind: 'undo', steps: 2 }],
    ['E', 'zh-tw', '上一句當我沒說，復原', { kind: 'undo', steps: 1 }],
    ['E', 'es', 'uy no, eso no, deshazlo', { kind: 'undo', steps: 1 }],
    ['E', 'fr', "reviens à celle d'avant stp", { kind: 'undo', steps: 1 }],
    ['E', 'pt', 'desfaz o ultimo', { kind: 'undo', steps: 1 }],
    ['E', 'ja', 'さっきの直しは取り消し、', { kind: 'undo', steps: 1 }],
    ['E', 'en', 'go back to how it was on Tuesday'],
    ['E', 'zh', '倒回第三版'],
    ['E', 'en', 'go back to before I fiddled with the music'],
    ['E', 'de', 'so wieder'],
  ],
  redo: [
    ['E', 'en', 'I was wrong, reapply those last two edits', { kind: 'redo', steps: 2 }],
    ['E', 'zh', '刚撤的 恢复', { kind: 'redo', steps: 1 }],
    ['F', 'en', 'do that again'],
  ],
  question: [
    ['E', 'de', 'Ist das Lied GEMA-frei', asked('credits')],
    ['E', 'zh', '做好了在哪里下载呀', asked('export')],
    ['E', 'es', 'cual es la cancion que usaste', asked('music')],
    ['F', 'en', 'Is there a limit on how many photographs one may use'],
  ],
};

describe('Words on the screen and steps back, once their intent is known', () => {
  for (const [intent, rows] of Object.entries(ROWS) as [Intent, readonly Row[]][])
    it(`reads ${intent}, and nothing where nobody could be sure`, () => {
      const wanted = rows.map(([, , words, ...rest]) => [
        words,
        rest.filter((each) => typeof each !== 'string'),
      ]);
      const found = rows.map((row) => [row[2], read(row, intent)]);
      assert.deepEqual(found, wanted);
    });
});
