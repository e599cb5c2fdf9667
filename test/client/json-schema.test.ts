import { SchemaValidationError } from 'ky';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createClient } from '../../src/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { wire } from './helpers.ts';

const schema = z.object({ key: z.string() });

it('a body is checked against the schema that `json` gets', async () => {
	const { fetch } = wire(Response.json({ key: 'KEY-1', id: '7' }), Response.json({ key: 7 }));
	const jira = createClient(jiraTenant(), { fetch, now });
	expect(await jira.get('rest/api/3/issue/KEY-1').json(schema)).toEqual({ key: 'KEY-1' });
	await expect(jira.get('rest/api/3/issue/KEY-1').json(schema)).rejects.toBeInstanceOf(SchemaValidationError);
});
