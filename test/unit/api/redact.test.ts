import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { redact } from '../../../src/api/redact.ts';

describe('redact', () => {
  const secret = 's3cr3tValue';
  const lines = [
    `token nmv_usr_${secret}`,
    `link https://web.example.test/workspace/claim?ct=clm_${secret}`,
    `Authorization: Bearer ${secret}`,
    `{"authorization":"Bearer ${secret}"}`,
    `{"token":"${secret}","x":1}`,
    `{ "access_token" : "${secret}" }`,
    `NEMO_TOKEN=${secret}`,
    `?api_key=${secret}&x=1`,
    `proxy http://ann:${secret}@proxy.example.test:8080`,
    `proxy http://ann:p@${secret}@proxy.example.test:8080`,
    `https://${secret}@cdn.example.test/v.mp4`,
    `https://cdn.example.test/v.mp4?X-Amz-Signature=${secret}&a=b`,
    `Proxy-Authorization: Basic ${secret}=`,
  ];
  for (const line of lines) {
    it(line.replaceAll(secret, '…'), () => {
      const safe = redact(line);
      assert.ok(!safe.includes(secret), safe);
      assert.ok(safe.includes('[redacted]'));
      assert.equal(redact(safe), safe);
    });
  }

  it('random tokens of any usual make', () => {
    for (const encoding of ['hex', 'base64url'] as const) {
      const token = randomBytes(32).toString(encoding);
      assert.ok(!redact(`got ${token}.`).includes(token));
    }
    assert.ok(!redact('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.c2ln').includes('eyJzdWIiOiIx'));
  });

  it('tokens with dots, slashes and more in them, to their end', () => {
    // From a fixed seed: what is found must not be a matter of luck.
    const parts = (...bytes: number[]) =>
      bytes.map((count, index) =>
        createHash('sha512').update(`${count} ${index}`).digest().subarray(0, count).toString('base64url'),
      );
    const [a = '', b = '', c = '', d = ''] = parts(24, 18, 30, 48);
    const standard = createHash('sha512').update('x').digest('base64');
    const tokens = [
      `nmv_usr_${a}.${b}`,
      `nmv_usr_${a}/${b}+${c}==`,
      `clm_${a}~${b}`,
      `${a}.${b}`,
      `${a}/${b}`,
      `${a}.${b}.${c}`,
      `${d}.x/y`,
      `v1.${d}`,
      standard,
      `1//0g${d}`,
      `${'0a1b2c3d'.repeat(4)}.${b}`,
      `eyJhbGciOiJkaXIifQ..${a}.${b}.${c}`,
    ];
    for (const token of tokens)
      for (const line of [`got ${token}`, `"${token}"`, `(${token})`, `GET /files/${token} in 5 ms`]) {
        const safe = redact(line);
        for (const piece of [a, b, c, d, standard].flatMap((each) => [
          each,
          each.slice(0, 12),
          each.slice(-12),
        ]))
          assert.ok(!safe.includes(piece), `${line} → ${safe}`);
        assert.equal(redact(safe), safe);
      }
  });

  it('secrets that are known, whatever their shape', () => {
    assert.equal(redact('typed hunter2! here', ['hunter2!']), 'typed [redacted] here');
    assert.equal(redact('a b c', ['a', '']), 'a b c');
  });

  it('leaves ordinary lines alone', () => {
    for (const line of [
      'GET 127.0.0.1:4000/api/render/proxy/lambda/render_0b5c6a58-51a5-4f6f-9d1e-0c2d7c1f9a11: 200 after 12 ms',
      'Session 7451932840112345678901, 12 photos, 35%',
      '/home/ann/videos/lake-trip-with-a-rather-long-name-of-a-file-2026.mp4',
      'a session token is missing',
      '/home/ann/Pictures/2026-07 Lake/IMG_20260712_123456789_HDR_PORTRAIT.COVER.jpg',
      '/private/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T/clipwright-socket-TMp9Qi/engine.sock',
      'at Dispatchers.for (/home/ann/.vscode/extensions/clipwright.clipwright-0.1.0/dist/chunks/requests-4XKQ7RBD.js:12:34)',
      'C:/Users/Ann/AppData/Local/Programs/MicrosoftVSCode/resources/app/extensions/TypeScriptLanguageFeatures2',
      'task 0b5c6a58-51a5-4f6f-9d1e-0c2d7c1f9a11, 9B6C2A61-51A5-4F6F-9D1E-0C2D7C1F9A11',
    ]) {
      assert.equal(redact(line), line);
    }
  });
});
