import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
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
    ]) {
      assert.equal(redact(line), line);
    }
  });
});
