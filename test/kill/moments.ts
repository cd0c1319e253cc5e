import { kit, plain } from '../backend/dialects.ts';
import type { Endpoint } from '../backend/endpoint.ts';
import { Gate, type Scenario } from '../backend/scenario.ts';
import type { ScriptedBackend } from '../backend/server.ts';

/** A moment of making a video in the cloud at which the extension host is killed. */
export interface Moment {
  readonly name: string;
  /** What the server does so that the moment comes. */
  readonly scenario: Scenario;
  /** Resolves when it has come. @param stored resolves when the project is on the disk */
  readonly comes: (backend: ScriptedBackend, stored: () => Promise<void>) => Promise<void>;
  /** The kill follows after at most so many ms. */
  readonly within: number;
  /** Lets the server go on: what it had begun is done without its client. */
  readonly passed: () => void;
}

/** What the agent makes of any request. */
export const DRAFT = {
  d: 5000,
  m: { width: 1920, height: 1080 },
  t: [{ id: 't1', tt: 0, sg: [{ id: 's1', st: 0, d: 5000, name: 'photo.jpg' }] }],
};
const ANSWER = { steps: [{ draft: DRAFT }, { send: plain.text('Here is your video.') }] };

/** While the `count`-th request to an endpoint waits for its answer. */
function during(endpoint: Endpoint, count = 1): () => Moment {
  return () => {
    const gate = new Gate();
    const usual = Array.from({ length: count - 1 }, () => ({}));
    return {
      name: `${endpoint} ${count} unanswered`,
      scenario: { turns: [ANSWER], acts: { [endpoint]: [...usual, { hold: gate }] } },
      comes: (backend) => backend.arrived(endpoint, count),
      within: 30,
      passed: () => gate.open(),
    };
  };
}

/** Some time after the `count`-th request to an endpoint, whatever is going on then. */
function after(endpoint: Endpoint, within: number, count = 1): () => Moment {
  return () => ({
    name: `up to ${within} ms after ${endpoint} ${count}`,
    scenario: { turns: [ANSWER] },
    comes: (backend) => backend.arrived(endpoint, count),
    within,
    passed: () => undefined,
  });
}

const looking = (within: number) => (): Moment => ({
  name: `up to ${within} ms after the first write`,
  scenario: { turns: [ANSWER] },
  comes: (_, stored) => stored(),
  within,
  passed: () => undefined,
});

function answering(): Moment {
  const gate = new Gate();
  const steps = [
    { draft: DRAFT },
    { send: kit.delta('Here is ') },
    { hold: gate },
    { send: kit.text('Here is your video.') },
  ];
  return {
    name: 'in the middle of the answer',
    scenario: { turns: [{ steps }] },
    comes: (backend) => backend.arrived('chat'),
    within: 150,
    passed: () => gate.open(),
  };
}

function halfLoaded(): Moment {
  const gate = new Gate();
  return {
    name: 'with half a download on the disk',
    scenario: { turns: [ANSWER], acts: { cdn: [{ cutAfter: 300_000 }, { hold: gate }] } },
    comes: (backend) => backend.arrived('cdn', 2),
    within: 30,
    passed: () => gate.open(),
  };
}

/** Twenty, of which the first six are spread over all phases as well. */
export const MOMENTS: readonly (() => Moment)[] = [
  looking(150),
  during('upload'),
  answering,
  during('submit'),
  during('status'),
  halfLoaded,
  after('session', 60),
  during('upload', 2),
  during('chat'),
  after('upload', 100, 2),
  after('chat', 60),
  during('state'),
  during('status', 2),
  after('submit', 60),
  after('cdn', 40),
  during('cdn'),
  during('session'),
  after('state', 80),
  looking(500),
  after('cdn', 150),
];
