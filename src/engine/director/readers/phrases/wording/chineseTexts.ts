const STOP = '[^.,;!?\ue000-\ue0fe\ue1ff]';
const NOUN = '(?:副标题|标题|字幕|片头|片尾|开头文字|结尾文字|片名|文字|一行字|一句话|几个字|配文)';
const SAYS = '(?:改成|改为|换成|设为|设成|叫做|叫|为|是|写着|写上|写成|写|打上|内容是|内容为|:)';

/** Words for the video that stand without quotes, in Chinese (see freeText.ts). */
export const CHINESE_TEXTS: readonly RegExp[] = [
  new RegExp(`${NOUN}(?:文字|内容)?${SAYS}+ ?(${STOP}+)`, 'gu'),
  // 加标题 夏日回忆
  new RegExp(`(?:加|添|写|打|放)(?:上|个|一个|一行|一句)?(?:大)?(?:标题|字幕|文字|字) (${STOP}+)`, 'gu'),
  new RegExp(`(?:写上|写着|写个|打上|加上一句|加一句|加一行):? ?(${STOP}+)`, 'gu'),
  // 给视频起个名叫夏天
  new RegExp(
    `(?:起个?名字?叫|取名叫?|名字(?:叫做|叫|改成|改为|是)|名称(?:叫|改成|改为|是)|命名为|片名叫|改名(?:为|成|叫))(${STOP}+)`,
    'gu',
  ),
  // 把“旧”改成新
  new RegExp(
    `[\ue000-\ue0fe]\ue0ff*(?:这几个字|这句话|这句|这段)?(?:改成|换成|改为|换为|改):?[ ,]*(${STOP}+)`,
    'gu',
  ),
];
