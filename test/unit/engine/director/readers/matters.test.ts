import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';
import { clip, draftOf, photo, say, sound } from '../support.ts';

const media = [
  photo('harbour.jpg'),
  photo('market.jpg'),
  clip('ferry.mp4', 14_000),
  sound('chill.mp3', 90_000),
];
const draft = draftOf(say('make a slideshow', { media }));

/** What is asked, or cannot be had; and what the answer says. Nothing is changed. */
const ROWS: readonly (readonly [Language, said: readonly string[], answer: RegExp])[] = [
  ['ja', ['縦書きにできますか?'], /横書きだけ/u],
  ['zh', ['字能不能竖着写'], /横/u],
  [
    'en',
    [
      'how many people will see this if I post it at 6 pm?',
      'will it go viral?',
      'what do you think?',
      'do you like it?',
    ],
    /can’t tell how good it is/u,
  ],
  ['zh', ['帮我预测一下发小红书能有多少赞', '你觉得怎么样？', '这个会不会火'], /预测不了/u],
  ['zh-hant', ['這樣會不會火'], /預測不了/u],
  ['es', ['¿cuántos likes va a tener?', '¿qué te parece?'], /cuánta gente/u],
  ['de', ['wie viele likes kriegt das?', 'wie findest du es?'], /Wie gut es ist/u],
  ['fr', ['combien de likes elle va faire ?', 'tu en penses quoi ?'], /réussie/u],
  ['pt', ['quantas curtidas vai ter?', 'o que você achou?'], /Não sei dizer/u],
  ['ja', ['いいねは何個つくかな', 'どう思う？'], /分かりません/u],
  [
    'en',
    [
      'could you download Here Comes the Sun and put it under it',
      'look up what similar houses sold for and put that on the last picture',
      'is it true that it was built in 1872? please check',
    ],
    /^I can’t go online[^.]*\.[^.]*\.$/u,
  ],
  ['zh', ['帮我从网上下一首《朋友》配上去吧', '上网查一下这个景点的历史'], /不能上网/u],
  ['de', ['such im internet nach einem passenden lied'], /Im Internet kann ich nichts/u],
  [
    'fr',
    ["tu peux mettre La vie en rose ? je n'ai pas le fichier mais ça doit se trouver sur internet"],
    /^Je ne peux rien chercher[^.]*\.[^.]*\.$/u,
  ],
  ['pt', ['pesquisa na internet os preços do bairro'], /na internet/u],
  ['en', ['can i get the voice in my own voice without recording it?'], /can’t imitate a voice/u],
  ['zh', ['能用我爸的声音念出来吗，我没有他的录音'], /没法模仿/u],
  ['en', ["Can you remove the man standing behind us? Otherwise it's great"], /can’t retouch/u],
  ['zh', ['可以把那张老照片修清楚一点吗？有点模糊'], /修照片|特效/u],
  ['zh', ['加点星星那种一闪一闪的'], /特效/u],
  ['en', ['throw some confetti over it'], /nor do effects/u],
  ['en', ['who is that in the second photo?', 'how old is he?', 'whats in the second photo?'], /can’t see/u],
  ['zh', ['照片里那个挑山工多大年纪，叫什么名字？', '把有樱花的那几张放前面'], /看不出/u],
  ['de', ['wer ist das auf bild 1?'], /sehe ich nicht/u],
  ['en', ["can you tell what song we're singing in the recording and write the lyrics"], /can’t write down/u],
  ['en', ['she mispronounces our name'], /as it sounds/u],
  ['ja', ['「生物」は「せいぶつ」じゃなくて「いきもの」って読ませて'], /読み方/u],
  ['ja', ['漢字にふりがなをつけてもらえますか'], /ふりがな/u],
  ['zh', ['给字加上拼音'], /拼音/u],
  ['en', ['could the narrator pause for a second or two before the last sentence?'], /A pause/u],
  ['ja', ['ナレーションと次のナレーションの間をもう少しあけて'], /間を置く/u],
  ['ja', ['ゴールする瞬間で一瞬止めてほしい'], /静止/u],
  ['en', ['now a 30 sec cut of it for people who won’t watch 2 min'], /one video/u],
  ['zh', ['再给我做一个竖屏版'], /一个视频/u],
  ['en', ['why is it sideways???'], /how it looks/u],
  ['de', ['warum ist das so?'], /Wie es bei dir aussieht/u],
  ['en', ['why are the heads cut off?'], /fill the frame/u],
  ['zh', ['为什么有黑边？'], /完整显示/u],
  ['en', ['is my stuff uploaded to some cloud?'], /I upload neither/u],
  ['de', ['werden meine bilder hochgeladen?'], /Ich lade weder/u],
  ['en', ['is the music copyright free?'], /permission/u],
  ['de', ['ist die musik gema frei?'], /Erlaubnis/u],
  ['en', ['how do i get back to the version before?'], /“undo everything”/u],
  ['zh', ['可以復原嗎？如果我之後改壞的話'], /每一步都能撤回/u],
  ['en', ['can i send this by email or is it too big'], /export in 720p/u],
  ['pt', ['fica muito pesado?'], /720p/u],
  ['zh', ['文件有多大？'], /720p/u],
  ['en', ['will it play on facebook?'], /MP4/u],
  ['en', ['how do I put it on a USB stick?'], /workspace/u],
  ['zh', ['视频存在哪儿了？我找不到'], /^已经做好了[^。]*。$/u],
  ['de', ['Wo finde ich denn jetzt die Datei?'], /Arbeitsbereich/u],
  [
    'en',
    ['Is everything of the letter in there? did you leave anything out?'],
    /none is left out|nothing of the text/u,
  ],
  ['en', ['did you change any of my words?'], /changed none of its words/u],
  ['zh', ['信里你有没有改我的字？'], /没有改过一个字/u],
  [
    'en',
    ['are all the pictures in it?', 'which ones did you leave out?', 'did you use all pictures?'],
    /all 3 of your/u,
  ],
  ['zh', ['照片都用上了吗', '有没有漏掉哪张'], /3 个照片和视频都用上了/u],
  ['de', ['sind alle bilder drin?'], /alle 3 Fotos/u],
  ['ja', ['写真は全部入ってますか?'], /3点は全部/u],
  [
    'en',
    ['how long does the market picture stay?', 'where does the market come?'],
    /“market” is picture 2 of 3/u,
  ],
  [
    'en',
    ['did you speed up the ferry clip?', 'does the ferry clip have its own sound?'],
    /own speed, with its own sound/u,
  ],
  ['en', ['its bad', 'ugly'], /What should be different/u],
  ['zh', ['难看死了', '不好看'], /想改哪方面/u],
  ['en', ['yooo this slaps 🔥🔥', 'haha omg'], /welcome/u],
  ['zh', ['哈哈哈哈笑死我了'], /不客气/u],
];

describe('what people ask, or cannot have', () => {
  for (const [language, said, answer] of ROWS)
    for (const message of said)
      it(`is answered in ${language}: ${message}`, () => {
        const { calls, draft: changed, reply } = say(message, { draft, media, language });
        assert.deepEqual([calls, changed === undefined], [[], true], reply);
        assert.match(reply, answer);
      });

  it('is answered beside what is done, once', () => {
    const { calls, reply } = say(
      'can you add a map that shows our route? oh and swap the market and the ferry',
      {
        draft,
        media,
      },
    );
    assert.deepEqual(
      calls.map(({ do: name }) => name),
      ['swap_pictures'],
    );
    assert.match(reply, /^Swapped [^.]*\. I can’t make, find[^.]*\.$/u);
  });

  it('names what is left out, from the draft that there is then', () => {
    const more = [...media, photo('sunset.jpg')];
    const { reply } = say('are all pictures in it? and remove the market', { draft, media: more });
    assert.match(reply, /2 of your 4 photos and clips are in it\. Not in it: “market”, “sunset”/u);
  });

  it('is told in a first request, and the video is made', () => {
    const rows: readonly (readonly [string, RegExp])[] = [
      ['a slideshow of our holiday, and look up the history of the harbour online', /can’t go online/u],
      ['a slideshow of our holiday and draw a cute bunny for the start', /can’t make, find/u],
      ['slideshow of our holiday. Three versions please: wide, square, tall', /one video/u],
    ];
    for (const [message, answer] of rows) {
      const { draft: made, reply } = say(message, { media });
      assert.ok(made, reply);
      assert.equal(made.m.width * 9, made.m.height * 16, 'no version of it is this one');
      assert.match(reply, answer);
    }
  });

  it('leaves wishes alone that use the same words', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['make it so long that everyone can read it, each photo 6 seconds', 'set_picture_length'],
      ['freeze the motion, photos should stand still', 'set_motion'],
      ['make it vertical so i can post it on instagram', 'set_shape'],
      ['remove the picture of the market', 'remove_pictures'],
    ];
    for (const [message, name] of rows) {
      const { calls, reply } = say(message, { draft, media });
      assert.equal(calls[0]?.do, name, `${message}: ${reply}`);
    }
  });
});
