import type { TransportOptions } from '../../../src/api/transport.ts';
import type { Attribution } from '../../../src/api/types.ts';
import type { SkillSlug } from '../../../src/skills/types.ts';
import type { CertificateName } from '../../backend/certificates.ts';
import type { ScriptedBackend } from '../../backend/server.ts';

/** What a scenario is set up with where it differs from the usual. */
export interface Setup {
  readonly skill?: SkillSlug;
  /** `fixed`: a token that is simply there. `stored`: the product's own credentials over `secrets`. */
  readonly credentials?: 'fixed' | 'stored';
  readonly secrets?: Readonly<Record<string, string>>;
  readonly platform?: Attribution['platform'];
  /** The API speaks TLS, with the usual certificate or another. */
  readonly tls?: boolean | CertificateName;
  readonly network?: TransportOptions;
  /** Another address of the API than the backend's. */
  readonly address?: string | ((backend: ScriptedBackend) => string);
  readonly language?: string;
  /** As in `ProjectHost`, ms. */
  readonly patience?: number;
  readonly name?: string;
  /** The project has its session already, with the server's draft in it. */
  readonly started?: boolean;
}
