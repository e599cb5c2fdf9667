import { expect, it } from 'vitest';
import { checkManifest } from '../../src/manifest/index.ts';

function found(manifest: object): string[] {
	const app = { id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555', runtime: { name: 'nodejs24.x' } };
	return checkManifest({ app, ...manifest }).map(({ severity, code }) => `${severity} ${code}`);
}

const consumer = (queue: unknown): object => ({
	modules: { function: [{ key: 'f', handler: 'a.b' }], consumer: [{ key: 'c', queue, function: 'f' }] },
});

it.each([undefined, 5, '', 'a b', 'q'.repeat(37)])('a queue cannot have the name %j', (queue) => {
	expect(found(consumer(queue))).toContain('error queue-invalid');
});

it('a queue may have a name of 36 characters', () => {
	expect(found(consumer('q'.repeat(36)))).not.toContain('error queue-invalid');
});

const trigger = (more: object): object => ({
	modules: { function: [{ key: 'f', handler: 'a.b' }], webtrigger: [{ key: 'w', ...more }] },
});

it('a web trigger needs a target', () => {
	expect(found(trigger({}))).toContain('error no-target');
	expect(found(trigger({ function: 'f' }))).not.toContain('error no-target');
});

it('the response of a web trigger is static or dynamic', () => {
	expect(found(trigger({ function: 'f', response: { type: 'other' } }))).toContain('error web-trigger-invalid');
	expect(found(trigger({ function: 'f', response: { type: 'static' } }))).not.toContain('error web-trigger-invalid');
});

it.each([
	[undefined, true],
	['none', true],
	[{ type: 'none' }, true],
	[{ type: 'hmac' }, false],
])('a web trigger with the authentication %j is open to anyone: %s', (authentication, isOpen) => {
	const findings = found(trigger({ function: 'f', request: { authentication } }));
	expect(findings.includes('note web-trigger-invalid')).toBe(isOpen);
});

it.each([
	['S', 'error service-invalid'],
	['s'.repeat(26), 'error service-invalid'],
	['s'.repeat(20), 'warning service-invalid'],
])('the key of a service is held to the limits: %j', (key, finding) => {
	expect(found({ services: [{ key, containers: [{ key: 'c' }] }] })).toContain(finding);
});

it.each([undefined, [], [{ key: 'a' }, { key: 'b' }]])('a service has one container, not %j', (containers) => {
	expect(found({ services: [{ key: 'api', containers }] })).toContain('error service-invalid');
	expect(found({ services: [{ key: 'api', containers: [{ key: 'c' }] }] })).not.toContain('error service-invalid');
});
