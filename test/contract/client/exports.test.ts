import assert from 'node:assert/strict';
import { SESSION_ID } from '../../backend/answers.ts';
import type { RenderShape } from '../../backend/scenario.ts';
import { withClient } from '../../backend/withClient.ts';

describe('client: exports', () => {
  for (const renderShape of ['success-data', 'flat', 'envelope'] satisfies RenderShape[]) {
    it(`follows an export in the shape “${renderShape}”`, () =>
      withClient(
        {
          renderShape,
          polls: [
            { status: 'processing', progress: 40 },
            { status: 'completed', progress: 100 },
          ],
        },
        async ({ client, backend }) => {
          const submitted = await client.submitExport({
            id: 'render_7',
            sessionId: SESSION_ID,
            draft: { t: [] },
          });
          assert.deepEqual(submitted, { id: 'render_7', status: 'pending' });
          assert.deepEqual(await client.exportStatus('render_7'), {
            id: 'render_7',
            status: 'processing',
            progress: 40,
          });
          const { status, url } = await client.exportStatus('render_7');
          assert.equal(status, 'completed');
          assert.equal(url, `${backend.cdnUrl}/videos/render_7.mp4`);
        },
      ));

    it(`reads why an export failed in the shape “${renderShape}”`, () =>
      withClient(
        { renderShape, polls: [{ status: 'failed', error: 'no space left' }] },
        async ({ client }) => {
          assert.deepEqual(await client.exportStatus('render_7'), {
            id: 'render_7',
            status: 'failed',
            error: 'no space left',
          });
        },
      ));
  }

  it('an unknown status word means that it is still in the making', () =>
    withClient({ polls: [{ status: 'muxing' }] }, async ({ client }) => {
      assert.equal((await client.exportStatus('render_7')).status, 'processing');
    }));

  it('a cancel is taken with any answer that is no refusal', () =>
    withClient({ acts: { cancel: [{ status: 204, body: '' }] } }, async ({ client, backend }) => {
      await client.cancelExport('render_7');
      assert.equal(backend.to('cancel')[0]?.path, '/api/render/proxy/lambda/render_7/cancel');
    }));
});
