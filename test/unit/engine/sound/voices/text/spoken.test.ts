import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spokenForm } from '../../../../../../src/engine/sound/voices/text/spoken.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  'Dr. Smith & Mrs. Ng vs. St. John': 'Doctor Smith and Missus Ng versus Saint John',
  '$5.20, €1, £3.5 million, $20, ¥500':
    'five dollars and twenty cents, one euro, three point five million pounds, twenty dollars, five hundred yen',
  'at 10:30 a.m., 9:00, 7 pm and 8:05': 'at ten thirty a m, nine o’clock, seven p m and eight oh five',
  'In 1999, 2005, 2024 and 1900.':
    'In nineteen ninety-nine, two thousand five, twenty twenty-four and nineteen hundred.',
  '1,234.5 people, 50% of 10,000':
    'one thousand two hundred thirty-four point five people, fifty percent of ten thousand',
  'due 3/4/2024 or 24/12/2024, § 5, p. 12, figs. 3 and 4':
    'due March fourth, twenty twenty-four or December twenty-fourth, twenty twenty-four, section five, page twelve, figures three and four',
  '• Boat → shore': 'Boat shore',
  'on May 5th, 3 June, Dec. 24 and 2024-06-01':
    'on May fifth, the third of June, December twenty-fourth and June first, twenty twenty-four',
  'the 1990s, the 80s, the 21st': 'the nineteen nineties, the eighties, the twenty-first',
  '3/4 of it, ½ cup, 10/10, 24/7': 'three quarters of it, one half cup, ten out of ten, twenty-four seven',
  '3–5 days, 1-2 km, -5 °C, 1 kg, 90 km/h':
    'three to five days, one to two kilometers, minus five degrees Celsius, one kilogram, ninety kilometers per hour',
  'No. 7, #3, v1.2.3, 5G, MP3':
    'number seven, number three, version one point two point three, five G, MP three',
  'call 555-123-4567, agent 007':
    'call five five five, one two three, four five six seven, agent zero zero seven',
  'www.example.com/shop, me@x.org': 'example dot com slash shop, me at x dot org',
  'I am in. 3 m': 'I am in. three meters',
  'second-hand, well-known, 2nd-hand': 'second-hand, well-known, second-hand',
};

const CHINESE: Readonly<Record<string, string>> = {
  '2024年6月1日': '二零二四年六月一日',
  '2024-06-01，90年代，1990年代': '二零二四年六月一日，九十年代，一九九零年代',
  '我们2个人走了12.5km，2天，2月': '我们两个人走了十二点五公里，两天，二月',
  '¥1,200，$5，3万': '一千二百元，五美元，三万',
  '50%的人在10:30到，9:05走，14:00': '百分之五十的人在十点三十分到，九点零五分走，十四点整',
  '第3名，3-5天，3/4，-5℃': '第三名，三到五天，四分之三，负五摄氏度',
  电话13812345678: '电话幺三八幺二三四五六七八',
  '100005，10个，200米，0.5': '十万零五，十个，二百米，零点五',
};

describe('spokenForm', () => {
  for (const [written, said] of Object.entries(ENGLISH))
    it(`of “${written}”`, () => assert.equal(spokenForm(written, 'en-GB'), said));
  for (const [written, said] of Object.entries(CHINESE))
    it(`of “${written}”`, () => assert.equal(spokenForm(written, 'zh-CN'), said));

  it('leaves numbers to voices of other languages', () => {
    assert.equal(spokenForm('Es kostet 5,20 €.', 'de'), 'Es kostet 5,20 €.');
  });

  it('has no digit, no markup, no drawn sign and one line, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const language of ['en', 'zh', 'de'])
          assert.doesNotMatch(
            spokenForm(text, language),
            /\[\[|\]\]|[<>{}|\\^~*_`#\p{Cc}\p{Extended_Pictographic}]/u,
          );
      }),
    );
    assert.equal(spokenForm('[[slnc 9]] <b>bold</b> **strong** 🎉\none', 'en'), 'slnc nine bold strong one');
  });

  it('takes time that grows with the text alone', () => {
    for (const unit of ['1', '1,', '1-', '1 ', '$1', '1:', 'a1', '.', '1x', 'A.B-', 'May 1 '])
      for (const language of ['en', 'zh']) assert.doesNotThrow(() => spokenForm(unit.repeat(2000), language));
  });
});
