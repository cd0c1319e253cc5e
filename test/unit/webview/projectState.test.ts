import assert from 'node:assert/strict';
import { projectsWith, projectState } from '../../../webview/components/projects/projectState.ts';
import { LISTED, listed } from '../../ui/panel-page/support/states.ts';

describe('the state of a project in the list', () => {
  for (const [more, kind, told] of [
    [{}, 'begun', 'Not exported yet'],
    [{ videos: 1 }, 'exported', 'Exported'],
    [{ videos: 3 }, 'exported', '3 exports'],
    [{ videos: 3, failed: true }, 'failed', 'The last try failed'],
    [{ failed: true, work: { label: 'Rendering…', fraction: 0.425 } }, 'working', 'Rendering… 43%'],
    [{ work: { label: 'Editing the timeline…' } }, 'working', 'Editing the timeline…'],
  ] as const)
    it(`is “${told}”`, () => assert.deepEqual(projectState(listed('p', 'Trip', more)), { kind, told }));

  it('does not matter where it is looked for by its name or its kind', () => {
    const found = (letters: string) => projectsWith(letters, LISTED).map(({ id }) => id);
    assert.deepEqual(found(' TRIP '), ['p1', 'p4']);
    assert.deepEqual(found('letter'), ['p2']);
    assert.equal(found('').length, LISTED.length);
  });
});
