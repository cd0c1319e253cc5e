import { simplified } from '../../../../language/hanScript.ts';
import type { Rewriting } from '../../../../language/rewrite.ts';

/** Signs that are written in Cantonese alone, and in what Mandarin sign each is read. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    '唔不 嘅的 啲些 佢他 咗了 畀给 俾给 嗰那 喺在 冇没 睇看 嚟来 哋们 咁这 系是 拣选 攞拿 㗎啊 喇啦 啰咯 嘢物 咪别 仲还 细小 靓美 埋了 ' +
    '晒了 返了 咩吗 郁动 揾找 搵找 噉这 啱对 咧呢 喔哦 嗮了 吓下'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
/** By these a message is known to be in Cantonese. */
const CANTONESE = /[唔嘅啲佢咗畀俾嗰喺冇睇嚟哋嘢咁]|整(?:条|埋|番|返|个)|呢(?:几|张|个|条|段|首)|打返|加埋/;

/** Chinese in Simplified script, and in Mandarin signs where it is Cantonese: as long as it was. */
export function inMandarinSigns(text: string): string {
  const plain = simplified(text);
  if (!CANTONESE.test(plain)) return plain;
  return plain
    .replaceAll('唔好', '不要')
    .replaceAll('唔使', '不用')
    .replaceAll(/\p{Script=Han}/gu, (sign) => SIGNS.get(sign) ?? sign)
    .replaceAll(/呢(?=[几张个条段首些])/gu, '这')
    .replaceAll(/整(?=条|张|个|了|支|做|一|段|相)/gu, '做')
    .replaceAll(/同(?=些|那|这|飲|埋)/gu, '和');
}

/** Words of Cantonese, in signs that were read so. */
export const CANTONESE_WORDS: readonly Rewriting[] = [
  [/(?<!\d)(?:做|剪)(?:一)?[条段]([^,.;!?]{0,6}?)(?:片|视频)(?!子|段)/gu, '做个$1视频'],
  [/(?<![图照相影卡名唱])相片片/gu, '照片视频'],
  [/(?:那|这|些)?条(?:视频|片)(?!段|子)/gu, '片段'],
  [/(?<=[些张幅几])相(?!片|册|机|关|信|当|同|反|互|簿)/gu, '照片'],
  [/直度/gu, '竖屏'],
  [/横度/gu, '横屏'],
  [/而家/gu, '现在'],
  [/头先/gu, '刚才'],
  [/(?:摆|放|停|留)?耐(?:些|点|一点|少少)/gu, '久一点'],
  [/(?<=[张幅])(?:照片|相)影(?=\d|[一二两三四五六七八九十])/gu, '照片'],
  [/转过(?:另)?(?:一)?首/gu, '换首'],
  [/(?<=换首[^,.;!?]{1,6})的(?=[,.;!?]|$)/gu, '音乐'],
  [/(?:我)?讲(?:紧|的)(?:的)?是/gu, '我说的是'],
  [/(?:得|行)不得/gu, '行不行'],
  [/少少/gu, '一点'],
  [/一齐/gu, '一起'],
  [/轮流/gu, '依次'],
  [/(?:转|换)第二(?:首|支)(?:歌)?/gu, '换首音乐'],
  [/首(?:歌|曲)(?:就)?用那首/gu, ''],
  [/用返?(?:我|自己)(?:自己)?把声(?!音)/gu, '用我的录音'],
  [/把声(?!音)/gu, '声音'],
  [/录(?:那|这)段声(?:音)?/gu, '我的录音'],
  [/我段录音/gu, '我的录音'],
  [/大[只隻]字/gu, '字大一点'],
  [/字(?:太)?小(?:了)?些?,?(?:都)?看(?:不|唔)(?:到|清|见)/gu, '字大一点'],
  [/光(些|点|一点)/gu, '亮$1'],
  [/(?:转|变|改|调)了?(?:之前|头先|刚才|原来|以前)(?:这|那)?(?:样)?/gu, '改回来'],
  [/(快|慢|大|小|长|短|吵)过头啦?/gu, '太$1了'],
  [/(?:移|摆|放)(?:去|到|在)?头(?!像|发)/gu, '放到最前面'],
  [/(?:摆|放)低(?:些|点|一点)/gu, '放下面'],
];
