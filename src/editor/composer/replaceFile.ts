import { nameInSession } from '../../project/files/inSession.ts';
import type { Project } from '../../project/project.ts';
import type { ProjectAsset } from '../../project/types.ts';
import { replacementOf } from '../../project/words/replacement.ts';
import { activeProject } from '../projects/activeProject.ts';
import { pathOf } from '../commands/register.ts';
import { showFailure } from '../failures.ts';
import { pickFiles } from '../pickFiles.ts';
import type { Services } from '../services.ts';

/**
 * Lets the user pick a file that takes the place of another one: it is added, and a message says where it goes. One that failed gives up its
 * place in the list. How it goes, the chat tells.
 *
 * @param places where the other one is seen or heard, as sentences name them: `scene 2`, `the music`
 * @throws {ProjectError} `busy`, `elsewhere`
 */
export async function replaceFile(
  services: Services,
  { asset, places }: { readonly asset: string; readonly places: readonly string[] },
): Promise<void> {
  const project = await activeProject(services);
  await project.ready();
  const [picked] = (await pickFiles('Use Instead')) ?? [];
  if (picked === undefined) return;
  exchange(project, asset, { path: pathOf(picked), places }).catch((error: unknown) =>
    showFailure(services.log, 'replace-file', error),
  );
}

async function exchange(
  project: Project,
  asset: string,
  { path, places }: { readonly path: string; readonly places: readonly string[] },
): Promise<void> {
  const there = (): ProjectAsset | undefined =>
    project.snapshot.record.assets.find((each) => each.path === path && each.state !== 'failed');
  if (!there()) await project.addFiles([path]);
  const added = there();
  if (!added) return;
  await project.forgetFile(asset);
  const name = added.sentAs ?? nameInSession(project.snapshot.record.assets, added, added.name);
  const text = replacementOf(places, name);
  if (text !== '') await project.send(text);
}
