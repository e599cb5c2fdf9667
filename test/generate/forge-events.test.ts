import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forgeEventFiles } from '../../scripts/generate/forge-events/index.ts';

async function folder(): Promise<string> {
	const path = await mkdtemp(join(tmpdir(), 'forge-events-'));
	onTestFinished(() => rm(path, { recursive: true }));
	return path;
}

const events = [
	{
		name: 'avi:b:created:thing',
		scopes: { classic: ['read:b'], granular: ['read:thing:b'] },
		bodyKeys: ['eventType', 'thing'],
		optionalBodyKeys: ['atlassianId'],
		seenBodyKeys: ['extra'],
		connectWebhooks: ['thing_created'],
	},
	{ name: 'avi:a:set:thing', scopes: { classic: null }, bodyKeys: null, optionalBodyKeys: null },
];

describe('the files about the events of Forge', () => {
	it('hold names, scopes, fields and webhooks, in order', async () => {
		const list = join(await folder(), 'list.json');
		await writeFile(list, JSON.stringify({ events }));
		const files = await forgeEventFiles(list, 'nowhere');
		expect(files.get('forge-events.js')).toMatch(
			/scopeSets = \[\n\t\[\['read:b'\], \['read:thing:b'\]\],\n\t\[null\],\n\]\n\n.*\n\t'avi:a:set:thing': \[1\],\n\t'avi:b:created:thing': \[0, 'thing_created'\],\n\}/,
		);
		expect(files.get('forge-events.d.ts')).toContain(
			"\t'avi:a:set:thing': [string, never]\n\t'avi:b:created:thing': ['eventType' | 'thing', 'atlassianId' | 'extra']\n",
		);
		expect(files.get('forge-events.d.ts')).toContain("\t'thing_created': 'avi:b:created:thing'\n");
	});

	it('stay as they are where the list is not at hand', async () => {
		const out = await folder();
		expect((await forgeEventFiles(undefined, out)).size).toBe(0);
		await writeFile(join(out, 'forge-events.js'), 'kept');
		expect([...(await forgeEventFiles(join(out, 'missing.json'), out))]).toEqual([['forge-events.js', 'kept']]);
	});

	it('are not written from another list, or from names that would be code', async () => {
		const list = join(await folder(), 'list.json');
		for (const wrong of [[], { events: [{}] }, { events: [{ ...events[1], bodyKeys: ["'+x"] }] }, { events: [5] }]) {
			await writeFile(list, JSON.stringify(wrong));
			await expect(forgeEventFiles(list, 'nowhere')).rejects.toThrow('has no list of events');
		}
	});
});
