import { describe, expect, it } from 'vitest';
import { listen, mocked } from './support.ts';

describe('a literal goes before a parameter', () => {
	it.each(['before', 'after'])('when it is registered %s it', async (when) => {
		const { site, client } = mocked();
		const literal = site.get('rest/api/3/project/search', () => new Response('literal'));
		const parameter = site.get('rest/api/3/project/{projectIdOrKey}', () => new Response('parameter'));
		listen(...site.handlers(...(when === 'before' ? [literal, parameter] : [parameter, literal])));
		await expect(client.get('rest/api/3/project/search').text()).resolves.toBe('literal');
		await expect(client.get('rest/api/3/project/KEY').text()).resolves.toBe('parameter');
	});

	it('when it is a concrete path', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/issue/{issueIdOrKey}', () => new Response('any')),
				site.get('rest/api/3/issue/KEY-1', () => new Response('this one')),
			),
		);
		await expect(client.get('rest/api/3/issue/KEY-1').text()).resolves.toBe('this one');
		await expect(client.get('rest/api/3/issue/KEY-2').text()).resolves.toBe('any');
	});

	it('when the parameter comes later, with server.use', async () => {
		const { site, client } = mocked();
		const server = listen(...site.handlers(site.get('rest/api/3/project/search', () => new Response('literal'))));
		server.use(site.get('rest/api/3/project/{projectIdOrKey}', () => new Response('parameter')));
		await expect(client.get('rest/api/3/project/search').text()).resolves.toBe('literal');
	});

	it('though the handlers were given to msw without `handlers`', async () => {
		const { site, client } = mocked();
		const parameter = site.get('rest/api/3/project/{projectIdOrKey}', () => new Response('parameter'));
		listen(
			parameter,
			site.get('rest/api/3/project/search', () => new Response('literal')),
		);
		await expect(client.get('rest/api/3/project/search').text()).resolves.toBe('literal');
	});
});

describe('a parameter responds in place of a literal', () => {
	it('that msw no longer has', async () => {
		const { site, client } = mocked();
		const server = listen(
			...site.handlers(site.get('rest/api/3/project/{projectIdOrKey}', () => new Response('parameter'))),
		);
		server.use(site.get('rest/api/3/project/search', () => new Response('literal')));
		await expect(client.get('rest/api/3/project/search').text()).resolves.toBe('literal');
		server.resetHandlers();
		await expect(client.get('rest/api/3/project/search').text()).resolves.toBe('parameter');
	});

	it('that leads nowhere further on', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/issue/createmeta', () => new Response('literal')),
				site.get('rest/api/3/issue/{issueIdOrKey}/comment', () => new Response('parameter')),
			),
		);
		await expect(client.get('rest/api/3/issue/createmeta/comment').text()).resolves.toBe('parameter');
	});
});

it('a later handler for the same path replaces the earlier one, as in msw', async () => {
	const { site, client } = mocked();
	const server = listen(...site.handlers(site.get('rest/api/3/issue/{issueIdOrKey}', () => new Response('former'))));
	server.use(site.get('rest/api/3/issue/{issueIdOrKey}', () => new Response('later')));
	await expect(client.get('rest/api/3/issue/KEY-1').text()).resolves.toBe('later');
});
