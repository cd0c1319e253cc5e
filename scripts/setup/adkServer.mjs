// A real server of the kind that the cloud is: the Agent Development Kit's, from npm. Only Node's own modules.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_HOME } from './paths.mjs';
import { run } from './run.mjs';
import { installInto, QUIET_INSTALL } from './staged.mjs';

/** Pinned: what its agents say to a script is asserted word by word. */
const VERSION = '2.0.0';
/** Of the kit's database packages, which must be of one version among each other and of which the newest may be published in part. */
const DATABASES = '6.6.16';
const DATABASE_PACKAGES = [
  'core',
  'knex',
  'mariadb',
  'mssql',
  'mysql',
  'postgresql',
  'reflection',
  'sqlite',
].map((name) => [`@mikro-orm/${name}`, DATABASES]);

/** The folder that it is installed in. */
export const ADK_HOME = join(EDITOR_HOME, `adk-${VERSION}`);
const PROOF = join(ADK_HOME, 'node_modules/@google/adk-devtools/package.json');

/** Puts the kit and its server into `.vscode-test`, if they are not there. */
export async function installAdkServer() {
  if (existsSync(PROOF)) return;
  console.log('• Downloading the Agent Development Kit (300 MB unpacked, about half a minute) …');
  await installInto({
    home: ADK_HOME,
    proof: PROOF,
    manifest: {
      dependencies: { '@google/adk': VERSION, '@google/adk-devtools': VERSION },
      overrides: Object.fromEntries(DATABASE_PACKAGES),
    },
    install: async (staging) => {
      await run('npm', ['install', ...QUIET_INSTALL], { cwd: staging });
    },
  });
}
