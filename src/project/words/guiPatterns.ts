/** How the backend speaks of its web page, as data. Patterns see a sentence whose quoted words are masked by `¤`. */

/** What a sentence about the page comes down to here. */
export type GuiAction = 'export' | 'show-tracks' | 'show-credits' | 'add-files';

export interface Talk {
  readonly pattern: RegExp;
  /** `named`: what the named button does; `opened`: what the named panel shows, the state by default; `tell`: say it in a message. */
  readonly does: GuiAction | 'tell' | 'named' | 'opened';
  /** The sentence stays as it is; the action is offered below it. */
  readonly offers?: boolean;
}

// Where an instruction can begin: at the start, after a comma, after “you can”, “please”, “then”, “by”, … “A hand clicks a button” and
// “a click sound” do not begin there.
const GO =
  "(?:^[^\\p{L}¤]*|[,;:—–(]\\s*|\\b(?:and|then|next|now|please|just|simply|first|finally|also|can|could|should|may|might|must|will|would|need to|have to|want to|like to|to|or|by|when|if|once|after|before|try|directly|always|you|you'll|you’ll)\\s+)(?:(?:then|now|just|simply|also|either|directly|always|please|easily)\\s+)*";
const THE = '(?:(?:the|your|a|an|this|that|any|each|its|our)\\s+)?';
/** Up to four words between a verb and its object. */
const FEW = '(?:[\\p{L}\\p{N}¤/&+-]+\\s+){0,4}?';
const WIDGET =
  '(?:button|icon|menu|dropdown|drop-down|tab|panel|sidebar|side bar|toolbar|tool bar|dialog|pop-?up|checkbox|slider|toggle|library|inspector|media bin|layers? list|properties|settings|canvas|editor page|workspace page|dashboard|window|corner|homepage|home page)s?';
const TIMELINE =
  '(?:timeline|player|preview(?: (?:window|pane|panel|area|player))?|editor|canvas|browser|viewer|web ?page|web ?app)';

const english = (pattern: string): RegExp => new RegExp(pattern, 'iu');

export const ENGLISH_TALK: readonly Talk[] = [
  // The Export button, wherever it stands in the sentence.
  {
    pattern: english(`\\b(?:export|download)\\b[^.]{0,30}\\b(?:button|icon|menu|tab|option|dialog|panel)\\b`),
    does: 'export',
  },
  {
    pattern: english(
      `${GO}(?:export|download|render)(?:ing)?\\b[^.]{0,60}\\b(?:from|in|via|using|through|on|at)\\s+${THE}${FEW}(?:menu|toolbar|editor|page|corner|panel|site|website|web ?app|dashboard)\\b`,
    ),
    does: 'export',
  },
  // Accounts and money.
  {
    pattern: english(
      `${GO}(?:check(?:ing)?|visit(?:ing)?|open(?:ing)?|see|view|go(?:ing)? to|head(?:ing)? to|log(?:ging)? in ?to|manage|review|look at|navigate to)\\s+${THE}${FEW}(?:account|billing|subscription|pricing|plan|credits?|membership|payment)\\b(?!-)`,
    ),
    does: 'show-credits',
  },
  {
    pattern: english(
      `\\b(?:account|billing|pricing|subscription) (?:page|section|settings|tab|dashboard|menu)\\b`,
    ),
    does: 'show-credits',
  },
  // Clicks: what the named button does.
  {
    pattern: english(
      `${GO}(?:(?:double|right|left)[- ]?)?(?:click|clicking|tap|tapping)\\b(?!\\s+(?:sound|track|noise|effect|sfx|dance))`,
    ),
    does: 'named',
  },
  {
    pattern: english(
      `${GO}(?:press|pressing|hit|hitting|select|selecting|choose|choosing|use|using|find|locate|look for|hover over|toggle|push)\\s+${THE}${FEW}${WIDGET}\\b`,
    ),
    does: 'named',
  },
  {
    pattern: english(
      `${GO}(?:press|pressing|hit|hitting)\\s+(?:${THE}¤+|play\\b|export\\b|save\\b|enter\\b|space(?:bar)?\\b|ctrl|cmd)`,
    ),
    does: 'named',
  },
  // Dragging.
  {
    pattern: english(
      `${GO}(?:drag|dragging)(?:[- ]and[- ]drop(?:ping)?)?\\s+(?:the|your|it|them|a|an|any|this|that|these|those|each|all|and|clips?|files?|photos?|images?|media|¤)`,
    ),
    does: 'tell',
  },
  { pattern: english(`\\bdrag[- ]and[- ]drop\\b`), does: 'tell' },
  {
    pattern: english(
      `${GO}drop(?:ping)?\\s+(?:the|your|it|them|a|any|files?|clips?|photos?|images?)\\b[^.]{0,40}\\b(?:in|into|onto|on|to|here)\\s*(?:${THE}${FEW}(?:timeline|track|panel|area|canvas|editor|window|zone)|here)?\\b`,
    ),
    does: 'tell',
  },
  // Previews.
  {
    pattern: english(
      `${GO}(?:preview|previewing|play|playing|watch|watching|view|viewing|see|review|check|check out|find)\\b[^.]{0,50}?\\b(?:in|on|from|inside|within|using|with)\\s+${THE}${FEW}${TIMELINE}\\b`,
    ),
    does: 'show-tracks',
  },
  { pattern: english(`${GO}preview(?:ing)?\\s+(?:it|the|your|this|how)\\b`), does: 'show-tracks' },
  // Panels.
  {
    pattern: english(
      `${GO}(?:open|opening|expand|go to|going to|head to|head over to|navigate to|switch to|scroll to|access|visit)\\s+(?:up\\s+)?${THE}${FEW}(?:${WIDGET}|timeline|editor|¤+ (?:panel|tab|menu|page|section))\\b`,
    ),
    does: 'opened',
  },
  {
    pattern: english(
      `\\b(?:in|from|on|using|via|through|at|under)\\s+the\\s+${FEW}(?:sidebar|side bar|toolbar|tool bar|dropdown|drop-down menu|properties panel|media (?:panel|library|bin)|(?:left|right|top|bottom|side|effects|text|audio|export|settings|layers|assets) (?:panel|menu)|(?:top|bottom|upper|lower)[- ](?:right|left)(?: corner)? of the (?:screen|page|editor|window|interface))\\b`,
    ),
    does: 'named',
  },
  // Uploads through the page.
  {
    pattern: english(
      `${GO}(?:upload|import)(?:ing)?\\b[^.]{0,50}\\b(?:via|using|through|in|from|on|with)\\s+${THE}${FEW}(?:button|panel|page|menu|tab|library|area|dialog|website|web ?app)\\b`,
    ),
    does: 'add-files',
  },
  // No page in it, but a button helps.
  {
    pattern: english(
      `\\b(?:you can|you may|you could|feel free to|ready to|would you like (?:me )?to|do you want (?:me )?to|want me to|shall i|should i|let me know (?:if|when) you(?:'d| would)? (?:like|want)(?: me)? to|ready for)\\s+(?:now\\s+|also\\s+|then\\s+)?(?:be\\s+)?(?:export|download)`,
    ),
    does: 'export',
    offers: true,
  },
];

const ZH_GO =
  '(?:^[^\\p{L}¤]*|[，,；;：:、（(]\\s*|请|您?可以?|您?可|你可以?|你可|你也可以|能够|能|然后|接着|再|并|并且|需要|需|只需|只要|想要?|要|通过|直接|就|来|后|先|或|或者|手动|尝试|试着|建议)(?:您|你|先|再|直接|手动|通过|在[^，。；]{1,16}?|从[^，。；]{1,16}?|到[^，。；]{1,16}?|将[^，。；]{1,16}?|把[^，。；]{1,16}?|用鼠标)*';
const ZH_WIDGET =
  '(?:按钮|面板|菜单|侧边栏|侧栏|工具栏|选项卡|标签页?|对话框|弹窗|窗口|图标|下拉|设置|页面?|属性栏|素材库|媒体库|界面)';

const chinese = (pattern: string): RegExp => new RegExp(pattern, 'iu');

export const CHINESE_TALK: readonly Talk[] = [
  {
    pattern: chinese(
      `(?:导出|下载|匯出)(?:视频)?[”"」』]?(?:按钮|图标|菜单|选项|面板)|(?:右上角|左上角|右下角|左下角|页面上|界面上|菜单中|工具栏)[^。]{0,12}(?:导出|下载)`,
    ),
    does: 'export',
  },
  {
    pattern: chinese(
      `${ZH_GO}(?:查看|检查|前往|打开|进入|访问|登录|登陆|管理|去|看看|到)[^。，]{0,10}(?:账户|帐户|账号|账单|充值|套餐|订阅|会员|积分|余额)`,
    ),
    does: 'show-credits',
  },
  { pattern: chinese(`(?:账户|账单|充值|订阅|会员)(?:页面|中心|设置)`), does: 'show-credits' },
  { pattern: chinese(`${ZH_GO}(?:点击|单击|双击|右击|右键|点选|点一下|轻点|轻触|点按)`), does: 'named' },
  {
    pattern: chinese(
      `${ZH_GO}(?:按下?|选择|使用|找到|勾选|切换|悬停)[^。，]{0,14}(?:按钮|图标|菜单|选项卡|下拉|复选框|开关|工具栏)`,
    ),
    does: 'named',
  },
  { pattern: chinese(`${ZH_GO}(?:拖拽|拖动|拖放|拖曳|拖到|拖入|拖进|拖至)`), does: 'tell' },
  {
    pattern: chinese(
      `(?:在|到|用|从)[^。，]{0,8}(?:时间线|时间轴|预览窗口|预览区|播放器|编辑器|画布|浏览器|网页)[^。，]{0,6}(?:预览|播放|查看|观看)|${ZH_GO}预览(?:视频|效果|一下|它|成片|结果)?(?:$|[，。！!；])`,
    ),
    does: 'show-tracks',
  },
  {
    pattern: chinese(
      `${ZH_GO}(?:打开|展开|进入|切换到|前往|转到)[^。，]{0,14}(?:${ZH_WIDGET}|时间线|时间轴|编辑器)`,
    ),
    does: 'opened',
  },
  {
    pattern: chinese(
      `(?:在|从|通过)[^。，]{0,10}(?:侧边栏|侧栏|工具栏|属性栏|素材库|媒体库|右侧面板|左侧面板|面板)(?:中|里|上|内)?`,
    ),
    does: 'named',
  },
  {
    pattern: chinese(
      `(?:可以|现在可|是否|要不要|需要我|想要|可|准备)(?:为您|为你|帮您|帮你|直接|现在|立即|开始)?(?:导出|下载)`,
    ),
    does: 'export',
    offers: true,
  },
];
