import type { Speaker } from '../../../draft/index.ts';

/** How much deeper or higher, and how much slower or faster a voice is: factors. */
export interface Manner {
  readonly pitch?: number;
  readonly rate?: number;
}

/** What a language says of voices: alternatives of patterns, in lower case, Chinese in Simplified script. */
export interface VoiceWords {
  readonly speakers: Readonly<Record<Speaker, string>>;
  /** What reads: `voice`, `narrator`. */
  readonly voice: string;
  /** That somebody reads. */
  readonly reads: string;
  /** Another than the one that reads now. */
  readonly other: string;
  readonly accents: Readonly<Record<string, string>>;
  /** That it is an accent, where the word for it means more than that. */
  readonly accent: string;
  readonly manners: readonly (readonly [string, Manner])[];
  /** What else is said of a voice, and asks for nothing that a voice here could have or lack. */
  readonly kind: string;
  /** What stands between such words, and round them. */
  readonly filler: string;
  /** What is before it is not wanted; and behind which stands what would do as well. */
  readonly not: string;
  readonly otherwise: string;
  /** Whose voice it is to be, or like whom, or only for a part: that is not done by another voice for all. */
  readonly beyond: string;
  /** How it is now, which is complained of; and how it is to be, in whose clause that is not meant. */
  readonly now: string;
  readonly wish: string;
  /** Of these words some say how loud it is to be. */
  readonly loudness: string;
  /** Somebody's own voice, that nobody here has. */
  readonly whose: string;
  /** More than one voice. */
  readonly several: string;
}

/** Measured steps: what is heard plainly, and still like somebody. */
export const DEEP = { pitch: 0.85 };
export const HIGH = { pitch: 1.15 };
export const CALM = { pitch: 0.95, rate: 0.9 };
export const OLD = { pitch: 0.9, rate: 0.9 };
export const YOUNG = { pitch: 1.08 };
export const LIVELY = { pitch: 1.05, rate: 1.08 };
/** How fast alone is asked of what is read in other ways, too. */
export const SLOW = { rate: 0.87 };
export const FAST = { rate: 1.15 };

export const ENGLISH: VoiceWords = {
  speakers: {
    woman:
      "(?:fe-?male|feminine|girly)(?:'?s)?|wom[ae]n'?s?|lad(?:y|ies)'?s?|gran(?:ny|dma|dmother)'?s?(?= voice)|mum'?s?(?= voice)|mom'?s?(?= voice)|gals?|girls?'?s?|chicks?|actress",
    man: "(?:male|masculine)(?:'?s)?|m[ae]n'?s?|guys?'?s?|blokes?'?s?|gentlem[ae]n'?s?|fella'?s?|dudes?'?s?|grandpa'?s?(?= voice)|grandad'?s?(?= voice)|actor",
    child:
      "little (?:boy|girl)s?'?s?|child(?:ren)?(?:'?s)?|kids?'?s?|boys?'?s?|toddler'?s?|teen(?:ager)?'?s?",
  },
  voice:
    'voices?|voice-? ?overs?|narrat(?:ors?|ion)|readers?|speakers?|announcers?|presenters?|storytellers?',
  reads: 'reads?|reading|narrat(?:e[sd]?|ing)|spoken|voiced|speaks?|speaking|says?|saying|said',
  other: 'another|different|other|someone else|somebody else|new',
  accents: {
    'en-GB-scotland': 'scottish|scots',
    'en-GB': 'british|brit|english(?= accent| voice)|uk|london',
    'en-US': 'american|us(?= accent| voice| english)',
    'en-AU': 'australian|aussie',
    'en-IE': 'irish',
    'en-IN': 'indian',
    'en-ZA': 'south african',
    'en-NZ': 'new zealand|kiwi',
    'en-CA': 'canadian',
    'en-NG': 'nigerian',
    'en-029': 'caribbean|jamaican',
    'es-MX': 'mexican',
    'es-419': 'latin american',
    'pt-BR': 'brazilian',
    'fr-CA': 'quebecois|quebec',
    'zh-HK': 'cantonese',
    'zh-TW': 'taiwanese',
  },
  accent: 'accents?|accented',
  manners: [
    ['deep(?:er|ish)?|low(?:er)?(?:[- ]pitched)?|bass|gravelly|baritone', DEEP],
    ['high(?:er)?(?:[- ]pitched)?|squeaky|bright(?:er)?', HIGH],
    [
      'gentl(?:e|er|y)|soft(?:er|ly)?|calm(?:er|ly|ing)?|sooth(?:ing|ingly)|whisper(?:y|ing)|relaxed|tender|mellow|warm(?:er|ly)?|sleepy|peaceful',
      CALM,
    ],
    ['old(?:er)?|elderly|aged|grandmotherly|grandfatherly', OLD],
    ['young(?:er)?|teenage|youthful', YOUNG],
    ['not (?:too|so) (?:fast|quick(?:ly)?)|slow(?:er|ly)?|unhurried|sloo+w(?:ly)?', SLOW],
    ['(?<!(?:too|so) )(?:fast(?:er)?|quick(?:er|ly)?|brisk(?:ly)?)', FAST],
    [
      'lively|livelier|energetic|cheer(?:y|ful)|happ(?:y|ier)|upbeat|perky|excited|enthusiastic|bouncy',
      LIVELY,
    ],
  ],
  kind: 'nicer?|friendl(?:y|ier)|kind|natural|posh|confident|clear(?:er)?|mature|pleasant|serious|professional|neutral|normal|plain|good|lovely|sweet|strong|proper|standard|rich|smooth|adult|grown-?up',
  filler:
    "an?|the|with|by|in|using|uses?|have|has|and|please|pls|plz|be|is|to|should|must|it|this|that|make|change|changed?|switch|swap|can|could|would|you|we|i|i'd|like|want|prefer|rather|instead|get|got|give|let|of|for it|out|aloud|out loud|for|voice|more|a bit|a little|bit|little|much|very|really|slightly|quite|too|so|try|some|someone|somebody|one|sound(?:s|ing)?|than|now|maybe|perhaps|if (?:possible|you (?:can|have (?:one|it|any)))|if you'?ve got one|if there is one|or the closest (?:thing )?(?:you(?:'ve| have)(?: got)?|there is)|would be (?:nicer|better|nice|good|great|funnier|lovely)|better|the letter|the text|the script|my letter|my text|my script|the story|the whole thing|from|do",
  not: "not (?:an? |the |so |too )?|no |rather than (?:an? |the )?|instead of (?:an? |the )?|don't want (?:an? |the )?|isn't (?:an? )?|wasn't (?:an? )?|without (?:an? )?|less (?:like )?(?:an? )?|sounds like (?:an? |the )?",
  otherwise: 'if (?:not|you can.t|that.s not|there isn.t|none)|otherwise|or else|failing that|else',
  beyond:
    "(?:my|our|their)(?: own)?(?: \\p{L}+)?(?:'?s)? (?:own )?voice|myself|(?:his|her) own voice|(?:mum|mom|dad|mother|father|sister|brother|husband|wife|grandma|grandpa|nan|president|trump|obama|freeman|attenborough|morgan|celebrit\\p{L}*|famous)\\p{L}*'?s? voice|clon\\p{L}*|imitat\\p{L}*|(?:sounds? |voice )like(?! (?:an? (?:old |young |older )?(?:wom[ae]n|m[ae]n|child|kid|lady|guy|girl|boy)(?!\\p{L})))|(?:dad|mum|mom|narrator|farmer|fox|owl|his|her|their|male|female) ?'?s? (?:lines|parts?)|(?:the|that) (?:first|second|third|last|next) (?:letter|line|part|paragraph|verse|page|sentence|half)|for the (?!voice|narrat|reading|whole|video|film|letter|text|script|story)\\p{L}+(?= (?:and|part|lines?)|,? (?:a|an|with) )|robot\\p{L}*|nature documentar\\p{L}*|trailer|movie|sing\\p{L}*",
  several:
    'two (?:different )?(?:voices|people|narrators|readers)|different voices|several voices|three voices|voices for|take turns|takes turns|each (?:character|person|line)|both voices|(?:message|words?|part|bit|text|line|sentence)s? in (?:quotes|quotation marks|speech marks)|quoted',
  now: "(?:it|that|this|voice|narrator|reader|one|lady|guy|he|she|speaker)(?:'s| is| has| had| sounds?| reads?| was| speaks?| talks?)|not (?:following|understanding|keen|into)|don't (?:like|love|follow|understand)|hate|creepy",
  wish: "should|could|can|want\\p{L}*|please|pls|would|wouldn't|make|prefer|rather|need\\p{L}*|instead|must|is to be|'d like|let|have|use|change|switch|got",
  loudness: 'low(?:er)?|soft(?:er|ly)?|high(?:er)?',
  whose:
    "(?:in|with|use|using|like|by|have|be) (?:my )?(?:mum|mom|dad|mother|father|sister|brother|husband|wife|grandma|grandpa|nan|son|daughter|friend|boss|president|trump|obama|\\p{L}+ (?:freeman|attenborough|swift|trump|obama|fry))'?s? (?:own )?voice",
};

export const CHINESE: VoiceWords = {
  speakers: {
    woman:
      '女声|女生(?:的)?(?:声音?)?|女性(?:的)?(?:声音?)?|女人(?:的)?(?:声音?)?|女孩子?(?:的)?声音?|女的|女主播|女播音员?|女老师的?声音?|小姐姐(?:的)?(?:声音?)?|御姐音?|妈妈的声音|阿姨(?:的)?声音?|女配音?|少女音?',
    man: '男声|男生(?:的)?(?:声音?)?|男性(?:的)?(?:声音?)?|男人(?:的)?(?:声音?)?|男的|男主播|男播音员?|男老师的?声音?|小哥哥(?:的)?(?:声音?)?|大叔音?(?:的)?(?:声音?)?|叔叔(?:的)?声音?|男配音?|少年音?',
    child:
      '童声|童音|小朋友(?:的)?(?:声音?)?|小孩子?(?:的)?(?:声音?)?|孩子的?声音?|儿童(?:的)?声音?|小女孩(?:的)?(?:声音?)?|小男孩(?:的)?(?:声音?)?|娃娃音|萝莉音?|正太音?',
  },
  voice: '声音?|嗓音|音色|旁白|配音|朗读|朗诵|解说|播音|口播|人声|说话',
  reads: '念|读|讲|播|说|朗读|朗诵|旁白|配音|解说',
  other: '换(?:一)?(?:个|种)(?:别的)?(?=声音|音色|人|配音|嗓音|旁白)|另(?:外)?一?个|别的|其他|其它|不同的?',
  accents: {
    'zh-HK': '粤语|广东话|白话|港式|香港',
    'zh-TW': '台湾(?:腔|口音|国语)?|台(?:湾)?腔|国语(?=不要大陆)|台式',
    'zh-CN': '普通话|标准(?:的)?普通话|国语|大陆(?:腔|口音)|北京(?:腔|口音)|京腔',
    'nan-TW': '台语|闽南(?:语|话)',
    'wuu-CN': '上海话|沪语|吴语',
    'en-GB': '英式(?:英语|英文|发音|口音)?|英国(?:口音|腔)|伦敦腔',
    'en-US': '美式(?:英语|英文|发音|口音)?|美国(?:口音|腔)',
  },
  accent: '口音|腔调?|发音|方言',
  manners: [
    ['低沉|深沉|浑厚|磁性|厚重|低[一]?[点些]|低音|低一些', DEEP],
    ['尖[一]?[点些]|高[一]?[点些]|清亮|清脆|明亮', HIGH],
    ['温柔|轻柔|柔和|温暖|温和|舒缓|平静|安静|轻声|沉稳|稳重|慈祥|暖|轻[一]?[点些]|柔', CALM],
    ['苍老|年纪大|年长|老[一]?[点些]|上了年纪|老年|老派|老老', OLD],
    ['年轻', YOUNG],
    ['(?:不要|别)太快|(?:语速)?慢(?:慢|一?[点些])|缓慢', SLOW],
    ['(?<!太)(?:语速)?快一?[点些]', FAST],
    ['活泼|欢快|热情|开心|元气|有活力|激动|兴奋', LIVELY],
  ],
  kind: '亲切|自然|成熟|甜美|甜|标准|清晰|清楚|好听|正式|专业|平实|普通|正常|知性|大气|真诚|诚恳|严肃|正经|庄重|端庄',
  filler:
    '用|换成|换为|换做|换|改成|改为|改用|改|变成|请|帮我|帮忙|麻烦|可以吗|可以|行吗|行不行|好吗|能不能|能|可不可以|要|想要|想|来|把|由|让|给我?|就|的|地|得|一点儿?|点儿?|一些|些|那种|这种|一个|个|位|比较|稍微|更|再|很|有点|最好|如果有的话|有的话|有没有|没有|吧|呢|啊|哈|哦|啦|了|它|出来|一下|是|不要|别|不|全部|整段|全程|这封?信|信|文字|文案|稿子?|脚本|人|回|成|为|跟|和|又|且|而且|语气|口气|听起来|不是|而是',
  not: '不要|别用?|不用|不是|不想要|而不是|不(?=带)|没有',
  otherwise: '没有的话|没有就|不行的话|不行就|要是没有|如果没有|做不到的话|实在不行|否则|不然|要不',
  beyond:
    '(?:我|他|她|我们|爸爸?|妈妈?|爷爷|奶奶|外公|外婆|老公|老婆|儿子|女儿|本人)(?:自己)?(?:本人)?的?(?:声音|原声|嗓音)|自己(?:的)?声音|克隆|模仿|明星|赵忠祥|像.{0,12}(?:那样|一样|那种|似的)|第.{1,3}[段句条页]|那[一]?段|后半|前半|部分|机械|机器|变声|ai|英文部分|四川|川普|东北话|东北(?:腔|口音)|河南话|河南(?:腔|口音)|方言',
  several:
    '两个声音|两个人|不同(?:的)?声音|几个声音|声音不一样|轮流|一人一?句|一句.{0,3}一句|分角色|每个角色|男女(?:声)?(?:对话|对白|混)',
  now: '太|好(?:假|怪|吵|凶|似|像新)|难听|听着|听起来|现在(?:是|的)|这个|你这|怎么|像是',
  wish: '换|改|要(?!是)|用|请|想|希望|最好|能不能|可以|可不可以|有吗|有没有|来|帮',
  loudness: '低一?[点些]|轻一?[点些]|高一?[点些]|轻',
  whose:
    '用(?:我)?(?:爸爸?|妈妈?|爷爷|奶奶|外公|外婆|老公|老婆|儿子|女儿|哥哥?|姐姐?|弟弟?|妹妹?|明星|周杰伦|赵忠祥|林志玲|郭德纲)(?:本人)?的?(?:声音|嗓音)',
};
