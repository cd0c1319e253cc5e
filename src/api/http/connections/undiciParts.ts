// What we use of undici. It is a CommonJS package: loaded by itself on first use, it would have a default and no names in our bundle.
export { Agent, EnvHttpProxyAgent, Pool, buildConnector, request } from 'undici';
