import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Those that the image of the workflow has. */
const OF_THE_IMAGE = ['chromium', 'postgresql'];

it('the workflow installs the servers that .ci/run installs, so that no test is skipped in one of them', () => {
	const inRun = [...read('.ci/run').matchAll(/missing\+=\(([\w-]+)\)/g)].map(([, name]) => name);
	const [, line = ''] =
		/apt-get install -y -qq --no-install-recommends (.*)/.exec(read('.github/workflows/ci.yml')) ?? [];
	expect(new Set([...OF_THE_IMAGE, ...line.split(' ')])).toEqual(new Set(inRun));
});
