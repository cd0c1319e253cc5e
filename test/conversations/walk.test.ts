// Conversations in the panel of a real editor, to be read and looked at: what is said and answered, and a picture of it.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { useEditor } from '../ui/support/editor.ts';
import { Panel, type Said } from '../ui/support/panel.ts';
import { askForVideo } from '../ui/support/ways.ts';
import { CONVERSATIONS, type Conversation } from './conversations.ts';

const OUTPUT = resolve(import.meta.dirname, '../../artifacts/conversations');
const SKILLS: Readonly<Record<Conversation['skill'], string>> = {
  'online-photo-video-maker': 'Photo slideshow',
  'best-video-letter-maker': 'Video letter',
  'ai-video-generator-ai': 'Script to video',
  'media-content-generator': 'Promotional video',
};
/** So high that a conversation is seen at once. */
const WINDOW = { width: 1200, height: 1700 };
/** Beginnings of names; all of them where there is none. */
const WANTED = (process.env.CLIPWRIGHT_CONVERSATIONS ?? '').split(',');

describe('conversations', function () {
  this.timeout(600_000);
  const editor = useEditor({ 'clipwright.renderAhead': false }, {});
  const panel = () => new Panel(editor().workbench);

  before(() => mkdir(OUTPUT, { recursive: true }));

  for (const { name, skill, files, says } of CONVERSATIONS) {
    if (!WANTED.some((wanted) => name.startsWith(wanted))) continue;
    it(name, async () => {
      const { workbench } = editor();
      await workbench.page.setViewportSize(WINDOW);
      const [request, ...changes] = says;
      await askForVideo(workbench, { files, skill: SKILLS[skill], request });
      const answers: (readonly Said[])[] = [await panel().answersTo(request)];
      for (const change of changes) answers.push(await panel().say(change));
      await workbench.screenshot(join(OUTPUT, `${name}.png`));
      await writeFile(join(OUTPUT, `${name}.md`), transcript(says, answers));
      for (const answer of answers) {
        assert.notEqual(answer.length, 0);
        assert.deepEqual(
          answer.filter(({ role }) => role === 'error'),
          [],
        );
      }
    });
  }
});

function transcript(says: readonly string[], answers: readonly (readonly Said[])[]): string {
  const turns = says.map((said, at) => [`> ${said}`, ...(answers[at] ?? []).map(({ text }) => text)]);
  return `${turns.map((lines) => lines.join('\n\n')).join('\n\n')}\n`;
}
