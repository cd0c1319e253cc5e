/** The words of the four commands (docs/protocol.md, *Requests that never reach the chat*), as data. */

export type Command = 'export' | 'credits' | 'state' | 'upload';

export interface Vocabulary {
  readonly command: Command;
  /** What must be in the message. */
  readonly trigger: RegExp;
  readonly chineseTrigger: RegExp;
  /** What may be in it, beside {@link FILLERS}. */
  readonly words: ReadonlySet<string>;
  readonly chineseWords: readonly string[];
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Manners, pronouns, articles: they change no command. “not”, “don't”, “after”, “and then add” are not among them. */
export const FILLERS: ReadonlySet<string> = new Set(
  list(`
    please pls ok okay hey hi hello thanks thank you great perfect cool nice good awesome now so alright right well just yes yeah
    yep sure also looks look it's its love could can would will may should do does i'd like i i'm i'll we us me my our your to want
    need wanna let let's lets go ahead help time ready the this that a an it again for asap already then too up is are
  `),
);

export const CHINESE_FILLERS: readonly string[] = list(`
  请问 请你 请 麻烦你 麻烦 好的 好了 好 可以了 可以 可不可以 行 那么 那就 那 现在 你好 谢谢 感谢 能不能 能否 能 帮我们 帮我 给我们 给我 替我 为我
  我们 我的 我 你 您 想要 想 需要 要 直接 开始 立即 立刻 马上 再 就 把 将 的 吗 吧 呢 啊 呀 了 一下 下 嘛 哦 这个 那个 这段 这部 这条 它 都 全部 快点
`);

export const VOCABULARIES: readonly Vocabulary[] = [
  {
    command: 'export',
    trigger:
      /\b(?:export|re-?export|download|render)\b|\b(?:send|give|get|hand)\b.*\b(?:video|movie|film|clip|slideshow|mp4|file)\b|\bsave\b.*\b(?:video|movie|slideshow|mp4|file|disk|computer)\b/,
    chineseTrigger:
      /导出|下载|輸出|匯出|下載|(?:发|传|发送|保存|存).*(?:视频|影片|成片|片子|mp4)|(?:视频|影片|成片|片子|mp4).*(?:发|传|发送|保存|存)/,
    words: new Set(
      list(`
        export re-export reexport download render exporting rendering send give get hand save start begin run how where everything
        all of final finished whole full complete current new latest rendered edited video videos vid movie film clip slideshow
        letter project result promo output file files link button out as in into on with format mp4 mpeg-4 h 264 h264 1080p 1080
        hd fhd high best quality resolution disk computer machine laptop desktop folder workspace downloads device here over
      `),
    ),
    chineseWords: list(`
      导出 重新导出 渲染 下载 輸出 匯出 下載 发送 发给 发 传给 传 保存到 保存 存到 存 给 过来 出来 下来 最终 最后 完整 成品 做好 剪好 整个 当前
      视频文件 视频 影片 短片 成片 片子 作品 文件 项目 结果 幻灯片 视频信 mp4 格式 成 为 到 至 本地 电脑 工作区 桌面 硬盘 高清 1080p 1080
      怎么 怎样 如何 在哪里 在哪 链接 按钮
    `),
  },
  {
    command: 'credits',
    trigger: /\bcredits?\b|\b(?:balance|billing)\b(?! (?:it|this|that|the))/,
    chineseTrigger: /积分|余额|積分|餘額/,
    words: new Set(
      list(`
        credit credits balance account billing check show see view tell display get what what's about remaining remain available
        current how many much more free have has got there left any enough some still am we're am of out running low on in status cost
        use used did does take
      `),
    ),
    chineseWords: list(`
      积分 余额 積分 餘額 账户 帐户 账号 当前 目前 剩余 可用 查询 查看 查 看看 看 显示 告诉 还有 还剩 还 剩下 剩 有 没有 没 多少 几 个 里 是 数量 情况
      明细 余量 够不够 够用 够 一共 总共 用
    `),
  },
  {
    command: 'state',
    trigger:
      /\b(?:status|state|tracks?|timeline|progress)\b|\bwhere are we$|\bhow far\b|\bin (?:the|my|our) (?:video|project)\b/,
    chineseTrigger: /状态|狀態|时间轴|時間軸|时间线|轨道|进度|(?:做|弄|处理|进行|完成).*(?:好|完|哪|怎么样)/,
    words: new Set(
      list(`
        status state tracks track timeline progress list summary overview update show check see view display print get current all
        project video export render rendering what what's which there have exist exists so far where how many on in of currently
        contents
      `),
    ),
    chineseWords: list(`
      状态 狀態 时间轴 時間軸 时间线 轨道 进度 查看 看看 看 显示 列出 告诉 展示 查询 检查 当前 目前 所有 项目 视频 工程 制作 导出 渲染 是什么 是 什么
      有哪些 有什么 有 哪些 哪一步 哪里 哪儿 怎么样 如何 列表 信息 概要 摘要 情况 内容 上 里 做到 做得 做完 做 弄到 弄 进行到 进行得 进行 处理到 处理 到 得
      完成 完 没有 没
    `),
  },
  {
    command: 'upload',
    trigger: /\bupload\b|\b(?:add|attach|choose|select|pick|import)\b.*\bfiles?\b/,
    chineseTrigger: /上传|上傳|上載|(?:添加|选择|增加|导入).*(?:文件|素材)/,
    words: new Set(
      list(`
        upload add attach choose select pick import file files photo photos picture pictures image images video videos clip clips
        media music audio song songs voice recording recordings script scripts document documents asset assets footage material
        something them stuff some more another few new other additional one and or how where of all from here computer disk
      `),
    ),
    chineseWords: list(`
      上传 上傳 上載 添加 选择 增加 导入 文件 照片 图片 相片 视频 素材 音乐 音频 录音 脚本 文档 片段 媒体 它们 东西 歌曲 一些 更多 几张 一张 几个 一个
      几段 一段 多张 多个 另一个 些 新 其他 本地 继续 如何 怎么 怎样 在哪里 在哪 和 或 从 电脑
    `),
  },
];
