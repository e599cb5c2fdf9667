import { context, SpanKind, SpanStatusCode, trace, TraceFlags, type Attributes } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
	AggregationTemporality,
	InMemoryMetricExporter,
	MeterProvider,
	PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
	BasicTracerProvider,
	InMemorySpanExporter,
	SimpleSpanProcessor,
	type ReadableSpan,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { asUser, createClient, type Client } from 'atlassian-rest-client';
import { startOpenTelemetry } from 'atlassian-rest-client/opentelemetry';
import { failureOf, networkFailure, retryAtOnce, wire } from '../client/helpers.ts';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const contexts = new AsyncLocalStorageContextManager();
beforeAll(() => void context.setGlobalContextManager(contexts.enable()));
afterAll(() => context.disable());

let spans: InMemorySpanExporter;
let tracerProvider: BasicTracerProvider;
let meterProvider: MeterProvider;
let metricsOf: (name: string) => Promise<{ attributes: Attributes; value: unknown }[]>;
let stop: () => void;

beforeEach(() => {
	spans = new InMemorySpanExporter();
	tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
	const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
	const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 60_000 });
	meterProvider = new MeterProvider({ readers: [reader] });
	metricsOf = async (name) => {
		await reader.forceFlush();
		const metrics = exporter
			.getMetrics()
			.at(-1)
			?.scopeMetrics.flatMap((scope) => scope.metrics);
		const metric = metrics?.find(({ descriptor }) => descriptor.name === name);
		return metric?.dataPoints.map(({ attributes, value }) => ({ attributes, value })) ?? [];
	};
	stop = startOpenTelemetry({ tracerProvider, meterProvider });
});

afterEach(async () => {
	stop();
	await tracerProvider.shutdown();
	await meterProvider.shutdown();
});

const tenant = jiraTenant();
const UNKNOWN: string = 'rest/unknown/ACME-42';
const ok = (): Response => Response.json({});
const place = { 'http.request.method': 'GET', 'server.address': 'example.atlassian.net', 'server.port': 443 };
const issue = { ...place, 'url.template': '/rest/api/3/issue/{issueIdOrKey}' };

function clientOf(...responses: Parameters<typeof wire>): Client {
	return createClient(tenant, { fetch: wire(...responses).fetch, now, retry: retryAtOnce });
}

function finished(): ReadableSpan[] {
	return spans.getFinishedSpans();
}

describe('a call', () => {
	it('has a span, and below it one for each request, with the attributes of the conventions', async () => {
		await clientOf(new Response(null, { status: 503 }), ok).get('rest/api/3/issue/ACME-42?expand=names');
		const [first, second, call] = finished();
		expect([first?.name, first?.kind, first?.status.code]).toEqual([
			'GET /rest/api/3/issue/{issueIdOrKey}',
			SpanKind.CLIENT,
			SpanStatusCode.ERROR,
		]);
		expect(first?.attributes).toEqual({ ...issue, 'http.response.status_code': 503, 'error.type': '503' });
		expect(second?.attributes).toEqual({
			...issue,
			'http.response.status_code': 200,
			'http.request.resend_count': 1,
		});
		expect([call?.name, call?.kind]).toEqual(['GET rest/api/3/issue/{issueIdOrKey}', SpanKind.INTERNAL]);
		expect(call?.attributes).toEqual({ ...issue, 'http.response.status_code': 200 });
		expect([first, second].map((span) => span?.parentSpanContext?.spanId)).toEqual(
			[1, 2].map(() => call?.spanContext().spanId),
		);
		expect(call?.parentSpanContext).toBeUndefined();
	});

	it('is below the active span, and its own span is active in hooks and for the transport', async () => {
		const tracer = tracerProvider.getTracer('app');
		const active: (string | undefined)[] = [];
		const seeActive = (): void => void active.push(trace.getActiveSpan()?.spanContext().spanId);
		const fetch = async (): Promise<Response> => {
			seeActive();
			return ok();
		};
		const client = createClient(tenant, { fetch, now, hooks: { beforeRequest: [seeActive] } });
		await tracer.startActiveSpan('job', async (job) => {
			await client.get('rest/api/3/myself');
			seeActive();
			job.end();
		});
		const ids = Object.fromEntries(finished().map((span) => [span.name, span.spanContext().spanId]));
		expect(active).toEqual([ids['GET rest/api/3/myself'], ids['GET /rest/api/3/myself'], ids['job']]);
		expect(finished().find(({ name }) => name === 'GET rest/api/3/myself')?.parentSpanContext?.spanId).toBe(ids['job']);
	});

	it('that fails says why, and names nothing', async () => {
		await failureOf(clientOf(networkFailure()).get('rest/api/3/issue/ACME-42', { retry: 0 }));
		await failureOf(clientOf(new Response('{}', { status: 404 })).get(UNKNOWN));
		const shown = finished().map(({ name, attributes, status }) => [name, attributes['error.type'], status.code]);
		expect(shown).toEqual([
			['GET /rest/api/3/issue/{issueIdOrKey}', 'TypeError', SpanStatusCode.ERROR],
			['GET rest/api/3/issue/{issueIdOrKey}', 'ERR_NETWORK', SpanStatusCode.ERROR],
			['GET', '404', SpanStatusCode.ERROR],
			['GET', '404', SpanStatusCode.ERROR],
		]);
		expect(JSON.stringify(finished().map(({ attributes, events }) => [attributes, events]))).not.toContain('ACME');
	});

	it('with a method that HTTP does not define is HTTP', async () => {
		await clientOf(ok).ky('rest/api/3/myself', { method: 'purge' });
		expect(finished().map(({ name }) => name)).toEqual(['HTTP', 'HTTP']);
		expect(finished()[0]?.attributes['http.request.method']).toBe('_OTHER');
	});

	it('is counted by its requests, its waits and its tokens', async () => {
		const token = Response.json({ access_token: 'token', expires_in: 900, token_type: 'Bearer' });
		const credential = asUser({ ...tenant, oauthClientId: 'client' }, 'account-1', { cache: new Map() });
		const { fetch } = wire(token, new Response(null, { status: 503 }), ok);
		await createClient({ credential, baseUrl: tenant.baseUrl }, { fetch, now, retry: retryAtOnce }).get(
			'rest/api/3/issue/ACME-42',
		);
		expect((await metricsOf('http.client.request.duration')).map(({ attributes }) => attributes)).toEqual([
			{ ...issue, 'http.response.status_code': 503, 'error.type': '503' },
			{ ...issue, 'http.response.status_code': 200 },
		]);
		expect((await metricsOf('atlassian.wait.duration')).map(({ attributes }) => attributes)).toEqual([
			{ ...issue, 'atlassian.wait.reason': 'retry' },
		]);
		expect(await metricsOf('atlassian.token.duration')).toMatchObject([
			{ attributes: { 'atlassian.token.grant': 'urn:ietf:params:oauth:grant-type:jwt-bearer' } },
		]);
		const call = finished().find(({ kind }) => kind === SpanKind.INTERNAL);
		expect(call?.events.map(({ name }) => name)).toEqual(['atlassian.token', 'atlassian.wait']);
	});
});

describe('a request that is received', () => {
	const body = { webhookEvent: 'jira:issue_created', issue: { key: 'ACME-42' } };
	const headers = { 'x-atlassian-webhook-identifier': '1' };
	const hook = { 'http.request.method': 'POST', 'http.route': '/hooks/{project.key}', 'url.scheme': 'https' };

	function start(options: Parameters<typeof startApp>[0] = {}): (request: Request) => Promise<Response> {
		const { app, tenants } = startApp({ webhooks: { '/hooks/{project.key}': {} }, ...options });
		tenants.set(tenant.clientKey, tenant);
		return app;
	}

	it('has a span of kind server, that of its callbacks and their calls', async () => {
		const client = clientOf(ok);
		const app = start({ on: { '*': () => client.get('rest/api/3/myself') } });
		await app(await productRequest('/hooks/ACME', body));
		const server = finished().at(-1);
		expect([server?.name, server?.kind]).toEqual(['POST /hooks/{project.key}', SpanKind.SERVER]);
		expect(server?.attributes).toEqual({
			...hook,
			'http.response.status_code': 204,
			'atlassian.event': 'jira:issue_created',
			'atlassian.product': 'jira',
		});
		const below = finished().filter((span) => span.parentSpanContext?.spanId === server?.spanContext().spanId);
		expect(below.map(({ name }) => name)).toEqual(['authenticate', 'GET rest/api/3/myself']);
		expect(await metricsOf('http.server.request.duration')).toMatchObject([
			{ attributes: { ...hook, 'http.response.status_code': 204 } },
		]);
	});

	it('is of kind internal below the span of a server, which counts it already, and of kind server below a remote one', async () => {
		const app = start({ on: { '*': () => undefined } });
		await tracerProvider.getTracer('http').startActiveSpan('POST', async (span) => {
			await app(await productRequest('/hooks/ACME', body));
			span.end();
		});
		expect(finished().find(({ name }) => name === 'POST /hooks/{project.key}')?.kind).toBe(SpanKind.INTERNAL);
		expect(await metricsOf('http.server.request.duration')).toEqual([]);
		spans.reset();
		const remote = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: TraceFlags.SAMPLED, isRemote: true };
		const request = await productRequest('/hooks/ACME', body);
		await context.with(trace.setSpanContext(context.active(), remote), () => app(request));
		expect(finished().at(-1)).toMatchObject({ kind: SpanKind.SERVER, parentSpanContext: { spanId: remote.spanId } });
	});

	it('is a failure when the app failed, and not when the sender was refused', async () => {
		const app = start({ on: { '*': () => Promise.reject(new TypeError('ACME-42')) } });
		await app(await productRequest('/hooks/ACME', body));
		await app(new Request('https://app.example.com/hooks/ACME', { method: 'POST' }));
		const shown = finished().map(({ name, attributes, status }) => [name, attributes['error.type'], status.code]);
		expect(shown).toEqual([
			['authenticate', undefined, SpanStatusCode.UNSET],
			['POST /hooks/{project.key}', 'TypeError', SpanStatusCode.ERROR],
			['authenticate', 'ERR_TOKEN_MISSING', SpanStatusCode.UNSET],
			['POST /hooks/{project.key}', 'ERR_TOKEN_MISSING', SpanStatusCode.UNSET],
		]);
	});

	it('twice is counted', async () => {
		const app = start({ deduplication: deduplicationStore(), on: { '*': () => undefined } });
		for (const _ of [1, 2]) await app(await productRequest('/hooks/ACME', body, { headers }));
		expect(await metricsOf('atlassian.duplicates')).toEqual([
			{
				attributes: {
					'http.route': '/hooks/{project.key}',
					'atlassian.event': 'jira:issue_created',
					'atlassian.duplicate.state': 'done',
				},
				value: 1,
			},
		]);
	});
});

describe('starting and stopping', () => {
	it('nothing is made after the stop, nor of a call that began before the start', async () => {
		stop();
		const { promise: opened, resolve: open } = Promise.withResolvers<void>();
		const fetch = async (): Promise<Response> => {
			await opened;
			return ok();
		};
		const subscribed = startOpenTelemetry({ tracerProvider, meterProvider });
		const call = createClient(tenant, { fetch, now }).get('rest/api/3/myself');
		subscribed();
		stop = startOpenTelemetry({ tracerProvider, meterProvider });
		open();
		await call;
		expect(finished().filter(({ kind }) => kind === SpanKind.INTERNAL)).toEqual([]);
	});

	it('two at a time both have their spans', async () => {
		const second = startOpenTelemetry({ tracerProvider, meterProvider });
		await clientOf(ok).get('rest/api/3/myself');
		second();
		expect(finished()).toHaveLength(4);
	});

	it('uses the global providers by default, and names a wrong option', async () => {
		const own = startOpenTelemetry();
		await clientOf(ok).get('rest/api/3/myself');
		own();
		expect(finished()).toHaveLength(2);
		expect(() => startOpenTelemetry({ tracerProvider: {} as never })).toThrow('`tracerProvider`');
		expect(() => startOpenTelemetry({ meterProvider: {} as never })).toThrow('`meterProvider`');
	});
});
