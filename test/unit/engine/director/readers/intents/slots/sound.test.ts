import assert from 'node:assert/strict';
import { direct, messageIn } from '../../../../../../../src/engine/director/direct.ts';
import { INTENTS } from '../../../../../../../src/engine/director/readers/intents/intents.ts';
import { readSlots } from '../../../../../../../src/engine/director/readers/intents/slots/slots.ts';
import type { Wish } from '../../../../../../../src/engine/director/readers/reader.ts';
import type { DirectorRequest } from '../../../../../../../src/engine/director/types.ts';
import { clip, PHOTOS, RABBIT } from '../../../support.ts';

/** intent | first message or edit | language | words | what they ask for; nothing where that is not sure. */
const ROWS = `
music.mood|E|en|have you got something more cheerful|tune_music mood:upbeat
music.mood|E|en|way too sad for a birthday|tune_music mood:upbeat
music.mood|F|en|a slow dreamy thing|set_music music:by:any + tune_music mood:dreamy
music.mood|E|en|could we have a bagpipe tune instead|impossible what:genre,words:bagpipe tune instead
music.mood|E|en|no drums please|
music.mood|F|en|calm at first, then epic|
music.mood|E|en|that fiddle hurts my ears|
music.mood|E|en|the clarinet's a bit comic for a cremation|
music.mood|E|zh|音乐太悲了|tune_music mood:upbeat
music.mood|F|zh|配個二胡曲子|impossible what:genre,words:配個二胡曲子
music.mood|F|zh|背景来点钢琴|set_music music:by:any + tune_music mood:tender
music.mood|E|es|la música parece de funeral|tune_music mood:upbeat
music.mood|F|de|fröhliche Kindermusik|set_music music:by:any + tune_music mood:playful
music.mood|F|fr|une musique très douce|set_music music:by:any + tune_music mood:calm
music.mood|F|pt|com aquele piano triste|set_music music:by:any + tune_music mood:tender
music.mood|F|ja|三味線の曲で|impossible what:genre,words:三味線の曲で
music.mood|E|ja|曲が暗すぎる|tune_music mood:upbeat
music.add|E|en|feels empty, could we have some music|set_music music:by:any
music.add|F|en|please use our jingle, jingle_v2.mp3|set_music music:by:file,file:jingle_v2.mp3
music.add|F|en|march.wav and after it waltz.wav|
music.add|E|en|put a tune on when the speaking is over|
music.add|F|zh|配我的歌 摇篮曲.flac|set_music music:by:file,file:摇篮曲.flac
music.add|E|zh|没个音乐多冷清，来点|set_music music:by:any
music.add|F|es|la canción es himno.mp3|set_music music:by:file,file:himno.mp3
music.add|F|de|mit unserem Lied (chor.mp3)|set_music music:by:file,file:chor.mp3
music.add|F|fr|avec sa chanson (boulange.mp3)|set_music music:by:file,file:boulange.mp3
music.add|F|ja|曲はこれ→ tomodachi.mp3|set_music music:by:file,file:tomodachi.mp3
music.other|E|en|got any other tunes|set_music music:by:other
music.other|E|en|a different one for the second half|
music.other|E|en|go back to the same tune as last time|
music.other|E|zh|這歌我聽膩了，換一首|set_music music:by:other
music.other|E|es|ponle otra canción|set_music music:by:other
music.other|E|de|such bitte ein anderes Lied|set_music music:by:other
music.other|E|fr|trouve autre chose comme musique|set_music music:by:other
music.other|E|pt|troca a música por favor|set_music music:by:other
music.other|E|ja|曲だけ別のに|set_music music:by:other
music.tempo|E|en|the tune is plodding|tune_music tempo:times:1.2
music.tempo|E|en|bpm up a touch|tune_music tempo:times:1.1
music.tempo|E|en|too brisk for pallbearers|tune_music tempo:times:0.8333333333333334
music.tempo|F|en|something at about 128 bpm|tune_music tempo:to:128
music.tempo|F|en|techno getting faster and faster|
music.tempo|E|zh|曲子忒慢|tune_music tempo:times:1.2
music.tempo|E|zh|快一点点 1.2倍|tune_music tempo:times:1.2
music.tempo|E|es|la canción arrástrala menos|tune_music tempo:times:1.2
music.tempo|E|de|eine Spur langsamer das Lied|tune_music tempo:times:0.9090909090909091
music.tempo|E|fr|musique un peu plus rapide|tune_music tempo:times:1.1
music.tempo|E|ja|曲のテンポ上げて|tune_music tempo:times:1.2
music.remove|E|en|can you take that racket out|remove_sound which:music
music.remove|F|en|no sound, it is for a shop window|remove_sound which:music + set_clip_sound target:by:kind,kind:clip,muted:true
music.remove|F|en|no music, only the waves|
music.remove|E|en|lose the music while he speaks|
music.remove|F|zh|静音|remove_sound which:music + set_clip_sound target:by:kind,kind:clip,muted:true
music.remove|E|zh|音樂不要了|remove_sound which:music
music.remove|F|es|no le pongas música|remove_sound which:music
music.remove|F|de|ohne Ton|remove_sound which:music + set_clip_sound target:by:kind,kind:clip,muted:true
music.remove|F|fr|pas de musique|remove_sound which:music
music.remove|F|pt|sem som nenhum|remove_sound which:music + set_clip_sound target:by:kind,kind:clip,muted:true
music.remove|E|ja|無音がいい|remove_sound which:music + set_clip_sound target:by:kind,kind:clip,muted:true
music.volume|E|en|it's in your face|set_sound which:music,volume:times:0.6666666666666666
music.volume|E|en|a bit louder|set_sound which:music,volume:times:1.25
music.volume|E|en|can hardly hear the tune|set_sound which:music,volume:times:1.5
music.volume|F|en|very faint music|set_sound which:music,volume:times:0.4444444444444444
music.volume|E|en|quieter when he talks|set_sound which:music,duck:true
music.volume|E|en|softer in the second half|
music.volume|E|en|down to 20 percent|set_sound which:music,volume:to:0.2
music.volume|E|zh|音樂太吵|set_sound which:music,volume:times:0.6666666666666666
music.volume|E|zh|音乐把他念的都压住了|set_sound which:music,duck:true,volume:times:0.67
music.volume|E|es|bájale tantito a la música|set_sound which:music,volume:times:0.6666666666666666
music.volume|E|de|die Musik ist zu laut|set_sound which:music,volume:times:0.6666666666666666
music.volume|F|fr|une musique discrète|set_sound which:music,volume:times:0.6666666666666666
music.volume|E|pt|a música alta demais|set_sound which:music,volume:times:0.6666666666666666
music.volume|E|ja|BGMの音量を下げて|set_sound which:music,volume:times:0.6666666666666666
music.fade|E|en|it just chops off at the end|set_sound which:music,fadeOut:2000
music.fade|E|en|ease the song in over 5 seconds|set_sound which:music,fadeIn:5000
music.fade|E|en|fade it when she starts to speak|
music.fade|E|zh|片尾音樂漸漸收掉|set_sound which:music,fadeOut:2000
music.fade|E|zh|开头音乐缓缓起|set_sound which:music,fadeIn:2000
music.fade|F|es|que se vaya perdiendo al final|set_sound which:music,fadeOut:2000
music.fade|F|de|hinten sanft ausklingen|set_sound which:music,fadeOut:2000
music.fade|E|fr|la musique s'arrête sec|set_sound which:music,fadeOut:2000
music.fade|F|pt|e vai sumindo no final|set_sound which:music,fadeOut:2000
music.fade|E|ja|曲の終わりがぶつ切り|set_sound which:music,fadeOut:2000
music.time|E|en|it's meant to go round again|set_sound which:music,loop:true
music.time|E|en|begin it at the chorus, 0:58|set_sound which:music,from:58000
music.time|F|en|use the recording from 3:15 to 4:00|set_sound which:music,from:195000,to:240000
music.time|E|en|no music until the title has gone|
music.time|E|en|stop the song at 0:40|
music.time|F|zh|背景轻音乐循环|set_sound which:music,loop:true
music.time|F|es|que empiece desde el coro, minuto 0:52|set_sound which:music,from:52000
music.time|E|de|soll bis zum Schluss laufen|set_sound which:music,loop:true
music.time|E|fr|fais-la boucler|set_sound which:music,loop:true
music.time|E|ja|サビの1:05から始めて|set_sound which:music,from:65000
beat|E|en|the photos and the rhythm don't agree|match_music
beat|F|en|pics switching on each kick|match_music
beat|E|en|don't cut on the beat, it makes me twitch|
beat|F|en|a flash when i say next|
beat|F|zh|跟着鼓点切|match_music
beat|F|es|que las fotos cambien con el ritmo|match_music
beat|F|de|Schnitte auf die Kick|match_music
beat|F|fr|les images claquent sur la caisse claire|match_music
beat|F|pt|cortes no bumbo|match_music
beat|F|ja|曲のリズムに合わせて写真切り替わる|match_music
song|F|en|play Dancing Queen|impossible what:genre,words:Dancing Queen
song|E|en|put some Coldplay on|impossible what:genre,words:Coldplay
song|E|en|not Adele|
song|F|zh|周杰伦的青花瓷|impossible what:genre,words:周杰伦的青花瓷
song|F|es|quiero la de Queen|impossible what:genre,words:la de Queen
song|F|de|Helene Fischer drunter|impossible what:genre,words:Helene Fischer
song|F|fr|du Stromae|impossible what:genre,words:Stromae
song|F|pt|coloca Evidências|impossible what:genre,words:Evidências
song|F|ja|米津玄師のLemon|impossible what:genre,words:米津玄師のLemon
voice.add|E|en|someone ought to read it out|narrate
voice.add|F|en|my own voiceover, vo.m4a|set_voice voice:by:file,file:vo.m4a
voice.add|E|en|i've recorded it myself now|set_voice voice:by:own
voice.add|E|en|read only the middle part|
voice.add|F|zh|把稿子念出来|narrate
voice.add|F|zh|我自己录音了|set_voice voice:by:own
voice.add|F|zh|我女儿念|
voice.add|F|es|que alguien lea el cuento|narrate
voice.add|F|de|und gleichzeitig vorlesen|narrate
voice.add|F|fr|faites-le lire|narrate
voice.add|F|pt|narrar o texto em anexo|narrate
voice.add|F|ja|写真流しながら読み上げて|narrate
voice.kind|E|en|a deeper voice|impossible what:speaker
voice.kind|F|en|narrated by a Scottish lady|narrate + impossible what:speaker
voice.kind|F|en|chatty woman|impossible what:speaker
voice.kind|E|en|could she say it in Punjabi|
voice.kind|F|zh|用浑厚的男中音|impossible what:speaker
voice.kind|F|zh|女声念|narrate + impossible what:speaker
voice.kind|E|es|la voz de señor no me gusta|impossible what:speaker
voice.kind|F|de|Sprecher neutral|narrate + impossible what:speaker
voice.kind|E|fr|plutôt une voix d'enfant|impossible what:speaker
voice.kind|F|pt|voz masculina séria|narrate + impossible what:speaker
voice.kind|E|ja|もっとやさしい人に|impossible what:speaker
voice.pace|E|en|he gabbles|set_narration rate:times:0.87
voice.pace|E|en|she's so slow I fell asleep|set_narration rate:times:1.15
voice.pace|E|en|the reading's slow as treacle|set_narration rate:times:1.15
voice.pace|E|en|a bit faster|set_narration rate:times:1.08
voice.pace|F|en|not too slow|
voice.pace|E|en|a longer pause before the punchline|
voice.pace|E|zh|念太快了|set_narration rate:times:0.87
voice.pace|F|zh|語速慢一點|set_narration rate:times:0.93
voice.pace|F|es|despacio|set_narration rate:times:0.87
voice.pace|E|de|nicht so hetzen|set_narration rate:times:0.87
voice.pace|E|fr|elle parle trop vite|set_narration rate:times:0.87
voice.pace|E|pt|mais devagar|set_narration rate:times:0.87
voice.pace|E|ja|しゃべるの早い|set_narration rate:times:0.87
voice.remove|E|en|shut him up please|remove_sound which:voice
voice.remove|E|en|no narrator on the second half|
voice.remove|F|en|nobody talking|remove_sound which:voice
voice.remove|E|zh|旁白全砍|remove_sound which:voice
voice.remove|E|zh|別唸了|remove_sound which:voice
voice.remove|F|es|sin locutor|remove_sound which:voice
voice.remove|E|de|keine Sprecherin mehr|remove_sound which:voice
voice.remove|E|fr|enlevez la voix|remove_sound which:voice
voice.remove|F|pt|ninguém falando|remove_sound which:voice
voice.remove|E|ja|声なくていいや|remove_sound which:voice
voice.volume|E|en|he booms|set_sound which:voice,volume:times:0.6666666666666666
voice.volume|E|en|the narrator is drowned by the pipes|set_sound which:voice,volume:times:1.5
voice.volume|E|en|boost her, especially the last part|
voice.volume|E|zh|旁白小声得像蚊子|set_sound which:voice,volume:times:1.5
voice.volume|E|zh|把解說調小|set_sound which:voice,volume:times:0.6666666666666666
voice.volume|E|es|bájale a la voz un toque|set_sound which:voice,volume:times:0.8
voice.volume|E|de|man hört sie nicht, mach sie lauter|set_sound which:voice,volume:times:1.5
voice.volume|E|fr|la voix on l'entend à peine|set_sound which:voice,volume:times:1.5
voice.volume|F|pt|locução bem alta|set_sound which:voice,volume:times:1.5
voice.volume|E|ja|声もっと大きく|set_sound which:voice,volume:times:1.5
voice.words|F|en|“Teddy will see you now”|narrate text:Teddy will see you now
voice.words|F|zh|“欢迎光临”|narrate text:欢迎光临
voice.words|E|en|she says “Kay-dence”, it's CAD-ence|
voice.words|F|en|“hello” at the beginning|
voice.words|E|es|que la voz lea también los precios|
voice.words|E|de|das Wort Quinoa bitte kin-wa aussprechen|
voice.words|E|fr|on dit Auxerre « Ausserre »|
voice.words|E|ja|「米原」は「まいばら」と読みます|
clip.sound|E|en|mute the clip please|set_clip_sound target:by:kind,kind:clip,muted:true
clip.sound|F|en|keep what they say|set_clip_sound target:by:kind,kind:clip,muted:false
clip.sound|E|en|you muted the vows|set_clip_sound target:by:kind,kind:clip,muted:false
clip.sound|E|en|the wind noise is horrid|
clip.sound|E|en|kids singing is too faint|set_clip_sound target:by:kind,kind:clip,volume:times:1.5
clip.sound|F|zh|现场声留着|set_clip_sound target:by:kind,kind:clip,muted:false
clip.sound|E|zh|聲音都關掉|set_clip_sound target:by:kind,kind:clip,muted:true
clip.sound|F|es|sin audio|set_clip_sound target:by:kind,kind:clip,muted:true
clip.sound|F|de|Ton aus|set_clip_sound target:by:kind,kind:clip,muted:true
clip.sound|E|fr|le son de ma vidéo a disparu|set_clip_sound target:by:kind,kind:clip,muted:false
clip.sound|E|pt|e aumenta a fala|set_clip_sound target:by:kind,kind:clip,volume:times:1.5
clip.sound|F|ja|音はそのまま|set_clip_sound target:by:kind,kind:clip,muted:false
clip.speed|F|en|the rain clip in slow mo|set_speed target:by:kind,kind:clip,speed:to:0.5
clip.speed|E|en|the clip a touch faster|set_speed target:by:kind,kind:clip,speed:times:1.25
clip.speed|F|en|at a quarter speed|set_speed target:by:kind,kind:clip,speed:to:0.25
clip.speed|E|en|slow it down when she spins|
clip.speed|F|zh|四倍速|set_speed target:by:kind,kind:clip,speed:to:4
clip.speed|F|zh|慢動作|set_speed target:by:kind,kind:clip,speed:to:0.5
clip.speed|E|es|normalito|set_speed target:by:kind,kind:clip,speed:to:1
clip.speed|F|de|die Sprünge in Zeitlupe|set_speed target:by:kind,kind:clip,speed:to:0.5
clip.speed|F|fr|les plongeons au ralenti|set_speed target:by:kind,kind:clip,speed:to:0.5
clip.speed|F|pt|gols em câmera lenta|set_speed target:by:kind,kind:clip,speed:to:0.5
clip.speed|F|ja|走ってるとこ倍速で|
clip.trim|F|en|clip from 0:05 to 0:07 only|trim_clip target:by:kind,kind:clip,part:from:5000,to:7000
clip.trim|E|en|cut the first two seconds of the clip|trim_clip target:by:kind,kind:clip,part:skip:2000
clip.trim|E|en|the first 3 seconds are me fumbling|
clip.trim|E|en|just the bit where she laughs|
clip.trim|F|zh|0:02到0:05那段要|trim_clip target:by:kind,kind:clip,part:from:2000,to:5000
clip.trim|F|zh|每條只取一秒|trim_clip target:by:kind,kind:clip,part:first:1000
clip.trim|E|es|corta los primeros 2 seg del clip|trim_clip target:by:kind,kind:clip,part:skip:2000
clip.trim|E|de|schneid die ersten zwei Sekunden weg|trim_clip target:by:kind,kind:clip,part:skip:2000
clip.trim|F|fr|extrait de 0:01 à 0:04|trim_clip target:by:kind,kind:clip,part:from:1000,to:4000
clip.trim|F|ja|最初の4秒だけ使って|trim_clip target:by:kind,kind:clip,part:first:4000
`;

const REQUEST: DirectorRequest = {
  message: 'make a video of these',
  skill: 'online-photo-video-maker',
  media: [...PHOTOS, RABBIT],
  fresh: [],
  language: 'en',
};

/** `set_sound which:music,loop:true`, and others after a plus. */
const shortOf = (wishes: readonly Wish[]): string =>
  wishes
    .map((wish) => {
      const { do: name, ...rest } = wish.kind === 'edit' ? wish.call : { do: 'impossible', ...wish };
      const said = JSON.stringify(rest).replaceAll(/["{}]/g, '');
      return `${name} ${said.replace('kind:impossible,', '')}`.trim();
    })
    .join(' + ');

const languageOf = (language = ''): DirectorRequest['language'] => (language === 'zh' ? 'zh-cn' : language);

describe('what is asked of sound, its intent known', () => {
  const { draft, memory } = direct(REQUEST);
  const rows = ROWS.trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()));
  for (const [intent, turn, language, words = '', expected] of rows)
    it(`${intent}, ${turn}, ${language}: ${words}`, () => {
      const known = INTENTS.find((each) => each === intent);
      const message = messageIn({
        ...REQUEST,
        message: words,
        language: languageOf(language),
        ...(turn === 'E' && { draft, memory }),
      });
      assert.ok(known && message);
      assert.equal(shortOf(readSlots(words, known, message)), expected);
    });

  it('does not take all clips for one that is told by what is in it', () => {
    const media = [...REQUEST.media, clip('rain.mp4', 9000)];
    const read = (words: string, intent: 'clip.sound' | 'clip.speed' | 'clip.trim'): string => {
      const message = messageIn({ ...REQUEST, media, message: words });
      assert.ok(message);
      return shortOf(readSlots(words, intent, message));
    };
    assert.equal(read('the chainsaw clip quieter', 'clip.sound'), '');
    assert.equal(read('keep the kids laughing', 'clip.sound'), '');
    assert.equal(read('the goal in slow motion', 'clip.speed'), '');
    assert.equal(read('only the last 3 seconds of that clip', 'clip.trim'), '');
    assert.equal(
      read('two seconds of each', 'clip.trim'),
      'trim_clip target:by:kind,kind:clip,part:first:2000',
    );
    assert.equal(read('mute all clips', 'clip.sound'), 'set_clip_sound target:by:kind,kind:clip,muted:true');
    assert.equal(
      read('the rain clip a bit louder', 'clip.sound'),
      'set_clip_sound target:by:name,name:rain.mp4,volume:times:1.25',
    );
  });
});
