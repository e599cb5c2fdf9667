import { fileURLToPath } from 'node:url';
import { ALLOWED } from './allowed.ts';
import type { Finding } from './findings.ts';
import { checkHouse } from './house.ts';
import { UNFINISHED } from './unfinished.ts';

// npm run house [-- ROOM]: lists what breaks the rules of the house; for one room everything, for all the unfinished ones counts.
const [room] = process.argv.slice(2);
const findings = checkHouse(fileURLToPath(new URL('../../../', import.meta.url)), ALLOWED);
const isUnfinished = ({ rooms }: Finding): boolean => rooms.some((one) => UNFINISHED.includes(one));
const failing = findings.filter((finding) => !isUnfinished(finding));
const shown = room === undefined ? failing : findings.filter(({ rooms }) => rooms.includes(room));

for (const { file, line, rule, message } of shown) console.log(`${file}:${line}  ${rule}: ${message}`);
if (room === undefined) {
	for (const name of UNFINISHED) {
		const count = findings.filter(({ rooms }) => rooms.includes(name)).length;
		console.log(
			`${name}: ${count === 0 ? 'done, take it off scripts/check/house/unfinished.ts' : `unfinished, ${count} findings`}`,
		);
	}
}
console.log(`${shown.length} findings`);
if (shown.length > 0) process.exitCode = 1;
