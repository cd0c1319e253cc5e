import assert from 'node:assert/strict';
import { carriesFiles, droppedUris, parseUriList } from '../../../webview/lib/uris.ts';

const reader = (formats: Readonly<Record<string, string>>) => (format: string) => formats[format] ?? '';

describe('dropped files', () => {
  it('are read line by line, comments left out', () => {
    assert.deepEqual(parseUriList('# two photos\r\nfile:///a%20b.jpg\r\nfile:///c.jpg\r\n'), [
      'file:///a%20b.jpg',
      'file:///c.jpg',
    ]);
  });

  it('are taken from the editor’s own list first', () => {
    const read = reader({
      'text/uri-list': 'file:///only-the-first.jpg',
      'application/vnd.code.uri-list': 'file:///a.jpg\nfile:///b.jpg',
    });
    assert.deepEqual(droppedUris(read), ['file:///a.jpg', 'file:///b.jpg']);
  });

  it('are taken from a JSON list where there is nothing else', () => {
    assert.deepEqual(droppedUris(reader({ resourceurls: '["file:///a.jpg","file:///b.jpg"]' })), [
      'file:///a.jpg',
      'file:///b.jpg',
    ]);
  });

  it('are named once each', () => {
    assert.deepEqual(droppedUris(reader({ 'text/uri-list': 'file:///a.jpg\nfile:///a.jpg' })), [
      'file:///a.jpg',
    ]);
  });

  it('are none where there is no list, or a broken one', () => {
    assert.deepEqual(droppedUris(reader({})), []);
    assert.deepEqual(droppedUris(reader({ resourceurls: '[broken' })), []);
    assert.deepEqual(droppedUris(reader({ resourceurls: 'text' })), []);
  });

  it('are expected by format, whatever its case', () => {
    assert.equal(carriesFiles(['text/plain', 'ResourceURLs']), true);
    assert.equal(carriesFiles(['text/plain', 'text/html']), false);
  });
});
