/** The only reader of the environment: every setting, its default, and a plain message when it does not fit. */

import { resolve } from 'node:path';
import { config } from 'dotenv';
import { bool, cleanEnv, host, str } from 'envalid';
import { HearsayError } from './errors.ts';
import {
  collector,
  connections,
  hostNames,
  kilobytes,
  megabytes,
  neo4jDatabase,
  neo4jUri,
  networks,
  perMinute,
  portNumber,
  positive,
  renamed,
  seconds,
} from './setting-forms.ts';

export { isLoopback } from './setting-forms.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Names by which clients ask, in lower case and without port; localhost and addresses go without saying. */
  readonly hosts: readonly string[];
  /** Where Neo4j answers; without it the embedded engine keeps the graph in `data`. */
  readonly neo4j?: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string;
    /** How long a read may take there, in milliseconds. */
    readonly timeout?: number;
    /** How many connections are open at one time. */
    readonly connections?: number;
  };
  readonly data: string;
  /** The file of tokens by which requests may write. */
  readonly tokens: string;
  /** What commands show to a running service. */
  readonly token?: string;
  readonly logLevel: string;
  /** Whether only those who show a token may read. */
  readonly readersNeedToken: boolean;
  /** Whether /metrics tells operators what is measured. */
  readonly metrics: boolean;
  /** Whether traces are sent to an OpenTelemetry collector; the exporter itself reads where it is. */
  readonly traces: boolean;
  /** Where that is; undefined where there is none. */
  readonly collector?: string;
  /** How long a request may take to come in, and then to be answered, in milliseconds. */
  readonly requestTimeout: number;
  /** After how many milliseconds a client that takes next to nothing of its answer is cut off. */
  readonly sendTimeout: number;
  /** How many connections are open at one time. */
  readonly maxConnections: number;
  /** How many exports are written at one time. */
  readonly maxExports: number;
  readonly limits: Limits;
  /** How many bytes the body of a request may have. */
  readonly maxBody: number;
  /** How many requests may come from one address in a minute; 0 for any number. */
  readonly rateLimit: number;
  /** The proxies, by address or network, that are believed when they say where a request comes from. */
  readonly trustProxy: readonly string[];
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Whether /graphql gives browsers the IDE. */
  readonly ide: boolean;
  /** Whether clients may ask for the Cypher behind an answer. */
  readonly explain: boolean;
  /** Megabytes of answers that are kept for whoever asks the same again; 0 for none. */
  readonly answerCache: number;
  /** Whether only the documents of persisted-documents.json are answered. */
  readonly onlyPersisted: boolean;
  /** Whether /mcp answers assistants. */
  readonly mcp: boolean;
}

/** What one request, and all subscribers together, may ask for. */
export interface Limits {
  /** Objects that one query may ask for, pages multiplied. */
  readonly cost: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Words and signs of one document. */
  readonly tokens: number;
  /** Aliases in one document. */
  readonly aliases: number;
  /** Fields at the root of an operation. */
  readonly rootFields: number;
  /** Directives in one document. */
  readonly directives: number;
  /** Subscriptions that are open at one time. */
  readonly subscribers: number;
}

export const defaultLimits: Limits = {
  ...{ cost: 100_000, depth: 15, tokens: 2000, aliases: 50, rootFields: 20, directives: 50, subscribers: 100 },
};

/** Bytes of a body. */
export const defaultMaxBody = 1_048_576;

export const defaultAnswerCache = 64;

export const defaultRequestTimeout = 30_000;

export const defaultSendTimeout = 60_000;

export const defaultMaxConnections = 1_000;

export const defaultMaxExports = 4;

export const defaultNeo4jTimeout = 30_000;

export const defaultNeo4jConnections = 100;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const specs = {
  HOST: host({ default: '127.0.0.1' }),
  PORT: portNumber({ default: 4000 }),
  HOSTS: hostNames({ default: [] }),
  NEO4J_URI: neo4jUri({ default: '' }),
  NEO4J_USER: str({ default: 'neo4j' }),
  NEO4J_PASSWORD: str({ default: '' }),
  NEO4J_DATABASE: neo4jDatabase({ default: '' }),
  NEO4J_TIMEOUT: seconds({ default: defaultNeo4jTimeout }),
  NEO4J_CONNECTIONS: connections({ default: defaultNeo4jConnections }),
  HEARSAY_DATA: str({ default: './data' }),
  HEARSAY_TOKENS: str({ default: '' }),
  HEARSAY_TOKEN: str({ default: '' }),
  LOG_LEVEL: str({ default: 'warn', choices: logLevels }),
  READING: str({ default: 'open', choices: ['open', 'token'] }),
  METRICS: bool({ default: false }),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector({ default: '' }),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector({ default: '' }),
  REQUEST_TIMEOUT: seconds({ default: defaultRequestTimeout }),
  SEND_TIMEOUT: seconds({ default: defaultSendTimeout }),
  MAX_CONNECTIONS: positive({ default: defaultMaxConnections }),
  MAX_EXPORTS: positive({ default: defaultMaxExports }),
  MAX_COST: positive({ default: defaultLimits.cost }),
  MAX_DEPTH: positive({ default: defaultLimits.depth }),
  MAX_TOKENS: positive({ default: defaultLimits.tokens }),
  MAX_ALIASES: positive({ default: defaultLimits.aliases }),
  MAX_ROOT_FIELDS: positive({ default: defaultLimits.rootFields }),
  MAX_DIRECTIVES: positive({ default: defaultLimits.directives }),
  MAX_BODY: kilobytes({ default: defaultMaxBody }),
  RATE_LIMIT: perMinute({ default: 1200 }),
  TRUST_PROXY: networks({ default: [] }),
  INTROSPECTION: bool({ default: true }),
  IDE: bool({ default: true }),
  MAX_SUBSCRIBERS: positive({ default: defaultLimits.subscribers }),
  ANSWER_CACHE: megabytes({ default: defaultAnswerCache }),
  EXPLAIN: bool({ default: true }),
  ONLY_PERSISTED: bool({ default: false }),
  MCP: bool({ default: true }),
  MCP_HOSTS: renamed('HOSTS', 'which holds for all of the service'),
};

/**
 * Reads the settings from `environment`, by default the process's with `.env` beneath it.
 * @throws HearsayError SETTINGS_INVALID that names every setting that does not fit.
 */
export function readSettings(environment: NodeJS.ProcessEnv = environmentWithFile()): Settings {
  const env = cleanEnv(withoutEmpty(environment), specs, { reporter: ({ errors }) => refuse(errors) });
  return {
    host: env.HOST,
    port: env.PORT,
    hosts: env.HOSTS,
    data: resolve(env.HEARSAY_DATA),
    tokens: env.HEARSAY_TOKENS ? resolve(env.HEARSAY_TOKENS) : resolve(env.HEARSAY_DATA, 'tokens.json'),
    ...(env.HEARSAY_TOKEN && { token: env.HEARSAY_TOKEN }),
    logLevel: env.LOG_LEVEL,
    readersNeedToken: env.READING === 'token',
    metrics: env.METRICS,
    traces: collectorOf(env) !== '',
    ...(collectorOf(env) && { collector: collectorOf(env) }),
    requestTimeout: env.REQUEST_TIMEOUT,
    sendTimeout: env.SEND_TIMEOUT,
    maxConnections: env.MAX_CONNECTIONS,
    maxExports: env.MAX_EXPORTS,
    limits: {
      cost: env.MAX_COST,
      depth: env.MAX_DEPTH,
      tokens: env.MAX_TOKENS,
      aliases: env.MAX_ALIASES,
      rootFields: env.MAX_ROOT_FIELDS,
      directives: env.MAX_DIRECTIVES,
      subscribers: env.MAX_SUBSCRIBERS,
    },
    maxBody: env.MAX_BODY,
    rateLimit: env.RATE_LIMIT,
    trustProxy: env.TRUST_PROXY,
    introspection: env.INTROSPECTION,
    ide: env.IDE,
    answerCache: env.ANSWER_CACHE,
    explain: env.EXPLAIN,
    onlyPersisted: env.ONLY_PERSISTED,
    mcp: env.MCP,
    ...(env.NEO4J_URI && {
      neo4j: {
        uri: env.NEO4J_URI,
        user: env.NEO4J_USER,
        password: env.NEO4J_PASSWORD,
        ...(env.NEO4J_DATABASE && { database: env.NEO4J_DATABASE }),
        timeout: env.NEO4J_TIMEOUT,
        connections: env.NEO4J_CONNECTIONS,
      },
    }),
  };
}

/** The address for traces alone goes before the one for everything. */
function collectorOf(env: {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string;
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: string;
}): string {
  return env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
}

/** An empty setting, as compose files give it, is one that is not set. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function environmentWithFile(): NodeJS.ProcessEnv {
  config({ quiet: true });
  return process.env;
}

function refuse(errors: Readonly<Record<string, Error>>): void {
  const names = Object.keys(errors);
  if (names.length === 0) return;
  const lines = names.map((name) => `  ${name}: ${errors[name]?.message}`);
  throw new HearsayError(
    'SETTINGS_INVALID',
    `These settings do not fit; mend them in the environment or in .env:\n${lines.join('\n')}`,
    { details: { settings: names } },
  );
}
