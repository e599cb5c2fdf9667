// One of two processes that share the tokens of a user: a program that test/consent/processes.test.ts runs. Each message is a
// call of the API, at the time of the message.
import { setTimeout } from 'node:timers/promises';
import { mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { createClient, oauth2, type OAuth2Options } from '../../../src/index.ts';

/** Settings of a process. */
export interface RefreshingSettings {
	readonly client: Pick<OAuth2Options, 'clientId' | 'clientSecret' | 'cloud' | 'cloudId'>;
	/** The file with the refresh token. */
	readonly file: string;
	/** How long it takes this process to store a token, in milliseconds. */
	readonly delay: number;
	readonly isLocked: boolean;
}

/** The result of a call. */
export interface RefreshingMessage {
	readonly accountId?: string | undefined;
	readonly error?: { readonly name: string; readonly code: unknown };
}

// The test passes them as JSON.
const { client, file, delay, isLocked } = JSON.parse(process.argv[2] ?? '{}') as RefreshingSettings;
let time = 0;

/** A folder exists once. */
async function lock(run: () => Promise<void>): Promise<void> {
	const folder = `${file}.lock`;
	for (let isFree = false; !isFree;) {
		isFree = await mkdir(folder).then(
			() => true,
			() => setTimeout(5, false),
		);
	}
	try {
		await run();
	} finally {
		await rmdir(folder);
	}
}

const jira = createClient(
	{
		credential: oauth2({
			...client,
			...(isLocked ? { lock } : {}),
			refreshToken: () => readFile(file, 'utf8'),
			async onRefresh({ refreshToken }) {
				await setTimeout(delay);
				const next = `${file}.${process.pid}`;
				await writeFile(next, refreshToken);
				await rename(next, file);
			},
		}),
	},
	{ now: () => time, retry: 0 },
);

process.on('message', (message) => {
	time = Number(message);
	jira
		.get('rest/api/3/myself')
		.json()
		.then(
			({ accountId }) => process.send?.({ accountId }),
			({ name, code }: Error & { code?: unknown }) => process.send?.({ error: { name, code } }),
		);
});
process.send?.({});
