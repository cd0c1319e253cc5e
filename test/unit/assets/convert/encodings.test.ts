import assert from 'node:assert/strict';
import { decodeText } from '../../../../src/assets/convert/text.ts';

/** Encoding, text, and its bytes in Base64, written by another program's encoders. */
const SAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'cp1254',
    'Sevgili büyükanne, doğum günün kutlu olsun! Şimdi güneş ışıl ışıl.',
    'U2V2Z2lsaSBi/Hn8a2FubmUsIGRv8HVtIGf8bvxuIGt1dGx1IG9sc3VuISDeaW1kaSBn/G5l/iD9/v1sIP3+/Wwu',
  ],
  ['cp1254', 'Çok güzel bir gün.', 'x29rIGf8emVsIGJpciBn/G4u'],
  ['cp1254', 'İstanbul’da yağmur', '3XN0YW5idWySZGEgeWHwbXVy'],
  ['cp874', 'สวัสดีครับ ขอให้มีความสุขในวันเกิด', 'ysfRyrTVpMPRuiCizePL6cHVpMfSwcrYouO5x9G54KHUtA=='],
  ['cp874', 'รักแม่', 'w9Gh4cHo'],
  ['gb18030', '生日快乐', 'yfrI1b/swNY='],
  ['gb18030', '你好', 'xOO6ww=='],
  ['gb18030', '我们去湖边看日出。', 'ztLDx8iluv6x37+0yNWz9qGj'],
  [
    'gb18030',
    '第一段：欢迎来到北京。\n第二段：再见！',
    'tdrSu7bOo7q7ttOtwLS1vbGxvqmhowq12rb+ts6jutTZvPujoQ==',
  ],
  ['gb18030', '亲爱的妈妈，祝您生日快乐，身体健康！', 'x9ewrrXEwujC6KOs16PE+sn6yNW/7MDWo6zJ7czlvaG/taOh'],
  ['gb18030', 'Hello 世界', 'SGVsbG8gysC95w=='],
  ['big5', '生日快樂', 'pc2k6afWvNY='],
  ['big5', '我們去湖邊看日出。', 'p9qtzKVotPLD5KzdpOmlWKFD'],
  ['big5', '親愛的媽媽，祝您生日快樂！', 'v8u3Uqq6tv22/aFBr6yxeqXNpOmn1rzWoUk='],
  ['shift_jis', 'こんにちは', 'grGC8YLJgr+CzQ=='],
  ['shift_jis', '誕生日おめでとうございます。', 'kmGQtpP6gqiC34LFgsaCpIKygrSCooLcgreBQg=='],
  ['shift_jis', '東京へ行きます', 'k4yLnoLWjXOCq4Lcgrc='],
  ['shift_jis', 'ハロー', 'g26DjYFb'],
  ['euc_jp', '誕生日おめでとうございます。', 'w8LAuMb8pKqk4aTHpMikpqS0pLakpKTepLmhow=='],
  ['euc_jp', 'こんにちは', 'pLOk86TLpMGkzw=='],
  ['euc_kr', '생일 축하합니다', 'u/3AzyDD4MfPx9W0z7TZ'],
  ['euc_kr', '안녕하세요', 'vsiz58fPvLy/5A=='],
  ['euc_kr', '우리는 호수에 갔습니다.', 'v+y4rrTCIMijvPa/oSCwrL3AtM+02S4='],
  ['cp1251', 'С днём рождения!', '0SDk7bjsIPDu5uTl7ej/IQ=='],
  ['cp1251', 'Мы поехали на озеро и видели рассвет.', 'zPsg7+7l9eDr6CDt4CDu5+Xw7iDoIOLo5OXr6CDw4PHx4uXyLg=='],
  ['koi8_r', 'Мы поехали на озеро и видели рассвет.', '7dkg0M/FyMHMySDOwSDP2sXSzyDJINfJxMXMySDSwdPT18XULg=='],
  ['cp1251', 'Привіт, бабусю! Їжак', 'z/Do4rPyLCDh4OHz8f4hIK/m4Oo='],
  ['cp1250', 'Zażółć gęślą jaźń', 'WmG/87PmIGfqnGy5IGphn/E='],
  [
    'cp1250',
    'Wszystkiego najlepszego z okazji urodzin, babciu! Życzę zdrowia.',
    'V3N6eXN0a2llZ28gbmFqbGVwc3plZ28geiBva2F6amkgdXJvZHppbiwgYmFiY2l1ISCveWN66iB6ZHJvd2lhLg==',
  ],
  [
    'cp1250',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
    'UPjtbGmaIJ5sdZ1vdehr/SBr+fIg+nDsbCDv4WJlbHNr6SDzZHk=',
  ],
  [
    'cp1250',
    'Boldog születésnapot, nagymama! Szeretettel: Ödön és Fűzfa',
    'Qm9sZG9nIHN6/GxldOlzbmFwb3QsIG5hZ3ltYW1hISBTemVyZXRldHRlbDog1mT2biDpcyBG+3pmYQ==',
  ],
  [
    'iso8859_2',
    'Wszystkiego najlepszego, życzę ci dużo śmiechu i słońca.',
    'V3N6eXN0a2llZ28gbmFqbGVwc3plZ28sIL95Y3rqIGNpIGR1v28gtm1pZWNodSBpIHOzb/FjYS4=',
  ],
  ['cp1252', 'Grüße aus München – schöne Tage', 'R3L832UgYXVzIE38bmNoZW4gliBzY2j2bmUgVGFnZQ=='],
  [
    'cp1252',
    'Joyeux anniversaire, grand-mère ! Voilà l’été',
    'Sm95ZXV4IGFubml2ZXJzYWlyZSwgZ3JhbmQtbehyZSAhIFZvaWzgIGyS6XTp',
  ],
  ['cp1252', '¡Feliz cumpleaños, mañana!', 'oUZlbGl6IGN1bXBsZWHxb3MsIG1h8WFuYSE='],
  ['cp1252', 'Café', 'Q2Fm6Q=='],
  [
    'cp1252',
    'Til hamingju með afmælið, elsku amma! Þú ert best.',
    'VGlsIGhhbWluZ2p1IG1l8CBhZm3mbGnwLCBlbHNrdSBhbW1hISDe+iBlcnQgYmVzdC4=',
  ],
  ['cp1252', 'São João, coração', 'U+NvIEpv428sIGNvcmHn428='],
  ['cp1252', '“Quotes” – and dashes… €5', 'k1F1b3Rlc5QgliBhbmQgZGFzaGVzhSCANQ=='],
  ['cp1253', 'Χρόνια πολλά, γιαγιά! Σε αγαπάμε.', '1/H87enhIPDv6+vcLCDj6eHj6dwhINPlIOHj4fDc7OUu'],
  ['cp1253', 'Καλημέρα', 'yuHr5+zd8eE='],
  ['cp1255', 'יום הולדת שמח סבתא', '6eXtIOTl7OP6IPnu5yDx4frg'],
  ['cp1256', 'عيد ميلاد سعيد يا جدتي', '2u3PIOPt4cfPINPa7c8g7ccgzM/K7Q=='],
  [
    'cp1257',
    'Daug laimės gimtadienio proga, močiute! Šiandien ąžuolas',
    'RGF1ZyBsYWlt63MgZ2ltdGFkaWVuaW8gcHJvZ2EsIG1v6Gl1dGUhINBpYW5kaWVuIOD+dW9sYXM=',
  ],
  ['mac_roman', 'Grüße aus München', 'R3Kfp2UgYXVzIE2fbmNoZW4='],
  ['cp866', 'С днём рождения, бабушка!', 'kSCkrfGsIOCupqSlrajvLCChoKHj6KqgIQ=='],
  ['utf-16-le', 'Hello there', 'SABlAGwAbABvACAAdABoAGUAcgBlAA=='],
  ['utf-16-be', '你好，世界。', 'T2BZff8MThZ1TDAC'],
  ['utf-16-le', '你好世界', 'YE99WRZOTHU='],
  ['utf-16-le', 'Привет, мир', 'HwRABDgEMgQ1BEIELAAgADwEOARABA=='],
  [
    'T3-one-bad-byte',
    'Grüße aus München. Grüße aus München. Grüße aus München. Grüße aus München. Grüße aus München. �',
    'R3LDvMOfZSBhdXMgTcO8bmNoZW4uIEdyw7zDn2UgYXVzIE3DvG5jaGVuLiBHcsO8w59lIGF1cyBNw7xuY2hlbi4gR3LDvMOfZSBhdXMgTcO8bmNoZW4uIEdyw7zDn2UgYXVzIE3DvG5jaGVuLiDD',
  ],
  [
    'T5-thai-874',
    'สุขสันต์วันเกิดคุณยาย พวกเรารักคุณยายมาก',
    'ytiiytG5tezH0bngodS0pNizwtLCIL7HoeDD0sPRoaTYs8LSwsHSoQ==',
  ],
  [
    'T5-turkish-1254',
    'Sevgili büyükanne, doğum günün kutlu olsun! Şimdi güneş ışıl ışıl.',
    'U2V2Z2lsaSBi/Hn8a2FubmUsIGRv8HVtIGf8bvxuIGt1dGx1IG9sc3VuISDeaW1kaSBn/G5l/iD9/v1sIP3+/Wwu',
  ],
];

describe('decodeText: texts of older programs', () => {
  for (const [encoding, text, bytes] of SAMPLES)
    it(`reads ${encoding}: ${text.slice(0, 30)}`, () => {
      assert.equal(decodeText(Buffer.from(bytes, 'base64'))?.trimEnd(), text.trimEnd());
    });

  it('reads UTF-8 with broken bytes anywhere, and cut off in the middle of a character', () => {
    const bytes = Buffer.from('Grüße aus München, schöne Tage, viele Küsse');
    for (const at of [0, 2, 20]) {
      const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]);
      const text = decodeText(broken) ?? '';
      assert.equal(text.replaceAll('\ufffd', '').length >= 40, true, text);
      assert.doesNotMatch(text, /Ã/);
    }
    assert.equal(decodeText(Buffer.from('你好世界').subarray(0, 11)), '你好世\ufffd');
  });
});
