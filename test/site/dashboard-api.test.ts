import { describe, expect, it } from 'vitest';
import { apiAs } from '../../src/site/dashboard/api.ts';

const api = (response: () => Response): ReturnType<typeof apiAs> =>
	apiAs(async () => response(), 'http://127.0.0.1:8090', 'ada');

describe('a page of the local site', () => {
	it.each([
		['of Jira', { errorMessages: ['No.'], errors: {} }, 'No.'],
		['of a field of Jira', { errorMessages: [], errors: { summary: 'is needed' } }, 'summary: is needed'],
		['of Confluence', { errors: [{ title: 'No.', detail: 'Not here.' }, { title: 'No.' }, 'no'] }, 'Not here. No. no'],
		['of the first API of Confluence', { message: 'Not found.' }, 'Not found.'],
		['in no form that it knows', ['No.'], 'The API responds with 400'],
		['that is empty', undefined, 'The API responds with 400'],
	])('shows the refusal %s', async (_, body, message) => {
		const text = body === undefined ? '' : JSON.stringify(body);
		const refused = api(() => new Response(text, { status: 400 }))('GET', '/rest/api/2/project');
		await expect(refused).rejects.toThrow(message);
	});

	it('calls as the chosen user, with JSON where there is some', async () => {
		const calls: unknown[] = [];
		const call = apiAs(
			async (request, accountId) => {
				calls.push([request.method, request.url, await request.text(), accountId]);
				return Response.json({ id: 1 });
			},
			'http://127.0.0.1:8090',
			'ada',
		);
		expect(await call('POST', '/rest/api/2/issue', { fields: {} })).toEqual({ id: 1 });
		await call('DELETE', '/rest/api/2/issue/KEY-1');
		expect(calls).toEqual([
			['POST', 'http://127.0.0.1:8090/rest/api/2/issue', '{"fields":{}}', 'ada'],
			['DELETE', 'http://127.0.0.1:8090/rest/api/2/issue/KEY-1', '', 'ada'],
		]);
	});
});
