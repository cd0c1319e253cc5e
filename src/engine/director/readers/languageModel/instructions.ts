import { STEP_NAMES } from './answerSchema.ts';

/** Signs that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Those of them that belong to words: ends of lines, and what joins emoji and letters. */
const HARMLESS = /[\n\r\t\u00ad\u200c\u200d]/gu;
/** What is written to a machine that reads along. */
const TO_A_MACHINE =
  /(?<!\p{L})(?:ignore|disregard|forget|override|bypass|jailbreak|instructions?|prompts?|system|assistant|developer mode|language model|llm|chatgpt|as an ai|you are (?:now|an?)|you (?:must|should|shall|have to|need to)|do not (?:ask|tell|mention)|don['’]t (?:ask|tell|mention)|must (?:say|be|show|have|read|not)|respond|render|output|reply with|answer with|json|user (?:wants|asks|asked|said|says)|new task|execute|obey|comply|ignora\w*|olvida\w*|instruccion\w*|ignorier\w*|vergiss|anweisung\w*|ignorez|oublie\w*|consignes?|instruç\w*|esqueça)(?!\p{L})|忽略|无视|無視|指令|指示|系统提示|系統提示|提示词|你必须|你必須|你现在是|你現在是|助手|输出|輸出|执行|命令/iu;
/** Wishes: somebody is to do something with all or some of it. */
const WISH =
  /(?<!\p{L})(?:remove|delete|erase|drop|replace|insert|add|append|set|make|turn|mute|silence|narrate|caption|print|repeat|rotate|crop|move|swap|put|play|read|rename|change|show|use|write|upload|download|send|open|visit|call|undo|reset|start over|elimina|borra|quita|lösch\w*|entfern\w*|supprime\w*|efface\w*|apaga|remova)(?!\p{L})[\s_-]+(?:[^\s]{1,30}\s+){0,3}?(?:all|every|everything|these|their|photos?|pictures?|images?|clips?|videos?|titles?|texts?|captions?|music|voice|sound|cards?|files?|alles?|alle|todas?|todos?|tout|toutes?|tous|tudo)(?!\p{L})|(?:删除|刪除|删掉|去掉|移除|替换|替換|添加|改成|设置|设为|静音)[\p{Script=Han}]{0,6}(?:照片|图片|圖片|视频|影片|音乐|音樂|标题|標題|字幕|文字|所有|全部|一切)|(?:把|将|將)[\p{Script=Han}]{1,12}(?:删|刪|去掉|改成|换成|換成)/iu;
/** How data and conversations are written down. */
const MARKUP =
  /[{}<>]|```|\]\s*\(|"\s*:|^\s*(?:system|user|assistant|human|ai)\s*:|(?:^|\W)(?:https?:|www\.)|\.\.[\\/]/iu;

/** Whether words that are mere data read as if they told somebody what to do. A model is not shown such words. */
export function looksLikeInstructions(words: string): boolean {
  return (
    UNSEEN.test(words.replaceAll(HARMLESS, '')) ||
    MARKUP.test(words) ||
    TO_A_MACHINE.test(words.replaceAll(/[_-]+/g, ' ')) ||
    WISH.test(words.replaceAll(/[_-]+/g, ' ')) ||
    namesCall(words)
  );
}

const namesCall = (words: string): boolean =>
  (words.match(/[a-z]+(?:_[a-z]+)+/gi) ?? []).some((word) => STEP_NAMES.has(word.toLowerCase()));
