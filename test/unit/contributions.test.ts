import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CONTEXT_KEYS, COMMANDS, SETTINGS, VIEWS } from '../../src/contributions.ts';
import { acceptedExtensions } from '../../src/skills/kinds.ts';

interface Manifest {
  contributes: {
    commands: { command: string; category: string; enablement?: string }[];
    menus: Record<string, { command: string; when: string }[]>;
    views: Record<string, { id: string }[]>;
    viewsContainers: Record<'activitybar' | 'secondarySidebar', { id: string }[]>;
    configuration: {
      properties: Record<string, { default: unknown; scope: string; markdownDescription?: string }>;
    };
  };
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
}

const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { contributes, capabilities } = JSON.parse(text) as Manifest;

describe('package.json', () => {
  it('contributes exactly the commands that the code knows, all in our category', () => {
    const declared = contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared.toSorted(), Object.values(COMMANDS).toSorted());
    assert.ok(contributes.commands.every(({ category }) => category === 'Clipwright'));
  });

  it('contributes exactly the settings and views that the code knows', () => {
    const { section, ...settings } = SETTINGS;
    assert.deepEqual(
      Object.keys(contributes.configuration.properties).toSorted(),
      Object.values(settings).toSorted(),
    );
    assert.ok(Object.values(settings).every((id) => id.startsWith(`${section}.`)));
    assert.deepEqual(
      contributes.views[VIEWS.container]?.map(({ id }) => id),
      [VIEWS.panel],
    );
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [VIEWS.container],
    );
    assert.deepEqual(
      contributes.viewsContainers.secondarySidebar.map(({ id }) => id),
      [VIEWS.aside],
    );
    assert.equal(contributes.configuration.properties[SETTINGS.outputFolder]?.default, 'videos');
  });

  it('leaves programs, addresses and this computer’s time to the user, whatever folder is open', () => {
    const open = new Set<string>([SETTINGS.backend, SETTINGS.outputFolder]);
    for (const [id, { scope }] of Object.entries(contributes.configuration.properties))
      if (!open.has(id)) assert.equal(scope, 'machine', id);
  });

  it('asks no language model unless the user says so, and in no restricted window', () => {
    const { untrustedWorkspaces } = capabilities;
    const { default: usual, markdownDescription } =
      contributes.configuration.properties[SETTINGS.director] ?? {};
    assert.equal(usual, 'rules');
    assert.match(markdownDescription ?? '', /are sent to wherever that model runs/);
    assert.ok(untrustedWorkspaces.restrictedConfigurations.includes(SETTINGS.director));
  });

  const VIEW_IDS = new Set<string>(Object.values(VIEWS));

  it('uses only context keys that the code sets', () => {
    const clauses = [
      ...contributes.commands.map(({ enablement = '' }) => enablement),
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ when }) => when)),
    ].join(' ');
    const keys = new Set(clauses.match(/clipwright\.\w+/g)?.filter((key) => !VIEW_IDS.has(key)));
    assert.deepEqual([...keys].toSorted(), Object.values(CONTEXT_KEYS).toSorted());
  });

  it('offers the Explorer menu on folders and on every accepted extension, and on nothing else', () => {
    const items = contributes.menus['explorer/context'] ?? [];
    assert.equal(items.length, 3);
    for (const { when } of items) {
      assert.match(when, /explorerResourceIsFolder/);
      const pattern = /resourceExtname =~ \/(.+)\/i/.exec(when)?.[1];
      assert.ok(pattern);
      const menu = new RegExp(pattern, 'i');
      for (const extension of acceptedExtensions) assert.match(`.${extension}`, menu);
      for (const other of ['.exe', '.pdf', '.ts', '.mp4x', '.svg', '.zip', ''])
        assert.doesNotMatch(other, menu);
      const listed = pattern.match(/\(([^)]+)\)/)?.[1]?.split('|') ?? [];
      assert.deepEqual(listed.toSorted(), [...acceptedExtensions].toSorted());
    }
  });
});
