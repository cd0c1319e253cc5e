import assert from 'node:assert/strict';
import { askedAbout } from '../../../../../src/engine/director/say/unread.ts';

describe('what was not understood, as it is asked about', () => {
  const cases: readonly (readonly [
    what: string,
    message: string,
    unread: readonly string[],
    rest: boolean,
    asked: readonly string[],
  ])[] = [
    [
      'neighbours are one',
      'brighter, can you find some nice cozy living room pictures to go with them?',
      ['can you find some nice cozy living room', 'pictures to go with them'],
      true,
      ['can you find some nice cozy living room pictures to go with them'],
    ],
    [
      'they stand in the order of the message',
      'musik zu laut, links ist ein mülleimer, bild 3 enger',
      ['bild 3 enger', 'links ist ein mülleimer'],
      true,
      ['links ist ein mülleimer', 'bild 3 enger'],
    ],
    [
      'wishes of which others were understood stay apart',
      '开业，店名老街，全场七折，竖屏',
      ['店名老街', '全场七折'],
      true,
      ['店名老街', '全场七折'],
    ],
    [
      'half a clause is a whole one',
      'my daughter wants a woman',
      ['a woman'],
      false,
      ['my daughter wants a woman'],
    ],
    ['a clause ends at a comma', '太单调了，换个温暖的风格', ['的风格'], false, ['换个温暖的风格']],
    [
      'a comma of a number ends nothing',
      'price is £325,000 now',
      ['£325,000'],
      false,
      ['price is £325,000 now'],
    ],
    ['a joining word says nothing', 'red, and do a flip', ['and do a flip'], true, ['do a flip']],
    [
      'a long message is not said back',
      'can you make the background darker so the text is easier to read',
      ['can you make the background darker so the text is easier to read'],
      false,
      [],
    ],
    ['words that stand nowhere are said as they are', 'brighter', ['frobnicate it'], true, ['frobnicate it']],
  ];
  for (const [what, message, unread, rest, asked] of cases)
    it(what, () => {
      assert.deepEqual(askedAbout(message, unread, rest), asked);
    });
});
