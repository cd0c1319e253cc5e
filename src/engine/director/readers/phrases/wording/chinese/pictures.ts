/** Pictures by number, before they are marked. No groups. */
export const NUMBERED_HAN = '(?:倒数)?第[\\d零一二三四五六七八九十]+[张个幅段]|最后(?:一|那)[张个幅段]';
