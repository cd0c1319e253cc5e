import assert from 'node:assert/strict';
import { chosenAddress, serviceAt, type ServiceNames } from '../../../../src/editor/backend/cloudService.ts';

const PUBLIC = 'https://mega-api-prod.nemovideo.ai';
const OURS = 'https://api.ours.test';
const OTHER = 'https://api.other.test';

function names(
  environment: ServiceNames['environment'],
  settings: Partial<ServiceNames['settings']> = {},
): ServiceNames {
  return { environment, settings: { api: '', web: '', ...settings } };
}

describe('the cloud’s services', () => {
  it('are chosen by the settings, then by the environment, then as the public one', () => {
    const environment = { NEMO_API_URL: `${OURS}/` };
    assert.equal(chosenAddress(names({})), PUBLIC);
    assert.equal(chosenAddress(names({ NEMO_API_URL: '' })), PUBLIC);
    assert.equal(chosenAddress(names(environment)), OURS);
    assert.equal(chosenAddress(names(environment, { api: `${OTHER}//` })), OTHER);
  });

  const token = 'nmv_usr_x';
  const cases: [string, ServiceNames, address: string, token: string | undefined][] = [
    ['the public one', names({ NEMO_TOKEN: token }), PUBLIC, token],
    ['another one, chosen in the settings', names({ NEMO_TOKEN: token }, { api: OTHER }), OTHER, undefined],
    ['a project’s, begun elsewhere', names({ NEMO_TOKEN: token }), OTHER, undefined],
    ['its own', names({ NEMO_TOKEN: token, NEMO_API_URL: OURS }), OURS, token],
    [
      'its own, spelt differently',
      names({ NEMO_TOKEN: token, NEMO_API_URL: 'HTTPS://API.ours.test/' }),
      OURS,
      token,
    ],
    [
      'the public one, when it is for another',
      names({ NEMO_TOKEN: token, NEMO_API_URL: OURS }),
      PUBLIC,
      undefined,
    ],
    [
      'its own, whatever the settings say',
      names({ NEMO_TOKEN: token, NEMO_API_URL: OURS }, { api: OTHER }),
      OURS,
      token,
    ],
    [
      'the same host at another port',
      names({ NEMO_TOKEN: token, NEMO_API_URL: OURS }),
      `${OURS}:8443`,
      undefined,
    ],
    [
      'the same host without encryption',
      names({ NEMO_TOKEN: token, NEMO_API_URL: OURS }),
      'http://api.ours.test',
      undefined,
    ],
  ];
  for (const [title, from, address, expected] of cases)
    it(`get the environment’s token, or not: ${title}`, () => {
      assert.equal(serviceAt(address, from).token, expected);
    });

  it('send claims to their own web app, never to another’s', () => {
    const web = (address: string, from: ServiceNames) => serviceAt(address, from).web;
    const environment = { NEMO_API_URL: OURS, NEMO_WEB_URL: 'https://web.ours.test/' };
    assert.equal(web(PUBLIC, names({})), 'https://nemovideo.com');
    assert.equal(web(OURS, names(environment)), 'https://web.ours.test');
    assert.equal(web(PUBLIC, names(environment)), 'https://nemovideo.com');
    assert.equal(web(OURS, names({ NEMO_API_URL: OURS })), undefined);
    // Chosen in the settings: what these say of the web app is about it, and about no other.
    assert.equal(web(OTHER, names(environment, { api: OTHER })), undefined);
    const both = names(environment, { api: OTHER, web: 'https://web.other.test' });
    assert.equal(web(OTHER, both), 'https://web.other.test');
    assert.equal(web(OURS, both), 'https://web.ours.test');
    assert.equal(web(PUBLIC, both), 'https://nemovideo.com');
  });
});
