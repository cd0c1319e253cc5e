/** The public service. */
const PUBLIC = { api: 'https://mega-api-prod.nemovideo.ai', web: 'https://nemovideo.com' } as const;

/** A video service: what belongs together, and is never mixed with what another service was given. */
export interface CloudService {
  /** Address of its API, without trailing slash. */
  readonly api: string;
  /** Address of its web app, without trailing slash; undefined where nobody has said it. */
  readonly web?: string;
  /** Its token of the environment. */
  readonly token?: string;
}

/** Where services are named: the user's settings, and the environment of the editor. Empty strings count as nothing. */
export interface ServiceNames {
  readonly settings: { readonly api: string; readonly web: string };
  readonly environment: Readonly<Partial<Record<'NEMO_API_URL' | 'NEMO_WEB_URL' | 'NEMO_TOKEN', string>>>;
}

/** Address of the API for new projects: the settings', else the environment's, else the public one. */
export function chosenAddress({ settings, environment }: ServiceNames): string {
  return withoutSlash(settings.api || environment.NEMO_API_URL || PUBLIC.api);
}

/**
 * The service at an address. `NEMO_TOKEN` and `NEMO_WEB_URL` belong to the service of `NEMO_API_URL` (without it, the public one), the
 * setting of the web app to the service that is chosen: an address that was changed later takes along neither token nor claim.
 */
export function serviceAt(api: string, names: ServiceNames): CloudService {
  const { settings, environment } = names;
  const ofEnvironment = isSame(api, environment.NEMO_API_URL || PUBLIC.api) ? environment : {};
  const web =
    (isSame(api, chosenAddress(names)) && settings.web) ||
    ofEnvironment.NEMO_WEB_URL ||
    (isSame(api, PUBLIC.api) && PUBLIC.web);
  const token = ofEnvironment.NEMO_TOKEN?.trim();
  return { api, ...(web && { web: withoutSlash(web) }), ...(token && { token }) };
}

function isSame(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function canonical(address: string): string {
  return withoutSlash(URL.canParse(address) ? new URL(address).href : address);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
